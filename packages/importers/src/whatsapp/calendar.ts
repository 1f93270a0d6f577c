/**
 * Days of the calendars in which phones write dates: Gregorian, Buddhist (Gregorian + 543 years), Persian
 * and Umm al-Qura. Which one it is follows from the size of the year: their ranges since 2009, when
 * WhatsApp began, do not meet.
 *
 * Persian leap years by the 33-year rule, exact for 1343-1472 (Heydari-Malayeri 2004); Umm al-Qura months
 * as tabulated in ICU for 1428-1471.
 */

import { dayFromCivil, isCivilDate } from "@ebb/core";

/** Years that a header may show. */
const firstYear = 2009;
const lastYear = 2049;

const nowruz1400 = dayFromCivil(2021, 3, 21);
const muharram1428 = 13533;
// Bit m of a year: month m + 1 has 30 days, otherwise 29.
const ummAlQuraMonths = [
  0xdc9, 0xd92, 0xaa6, 0x956, 0x2ae, 0x56d, 0x36a, 0xb55, 0xaaa, 0x94d, 0x49d, 0x95d, 0x2ba, 0x5b5,
  0x5aa, 0xd55, 0xa9a, 0x92e, 0x26e, 0x55d, 0xada, 0x6d4, 0x6a5, 0xb27, 0xa4d, 0x4ad, 0x56d, 0xb5a,
  0x754, 0xf49, 0xe92, 0xd26, 0xa56, 0x356, 0x6b5, 0xbaa, 0xb92, 0xb25, 0x68b, 0xa9b, 0x55a, 0xada,
  0x5b4, 0xda9,
] as const;

/** Day number of a date as it stands in a header; NaN where it names no day since 2009. */
export function dayOfHeaderDate(
  year: number,
  month: number,
  dayOfMonth: number,
  yearDigits: number,
): number {
  if (month < 1 || month > 12 || dayOfMonth < 1 || dayOfMonth > 31) return Number.NaN;
  const full = yearDigits === 2 ? fullYear(year) : yearDigits === 4 ? year : Number.NaN;
  if (full >= firstYear && full <= lastYear) return gregorian(full, month, dayOfMonth);
  if (full >= firstYear + 543 && full <= lastYear + 543)
    return gregorian(full - 543, month, dayOfMonth);
  if (full >= 1387 && full <= 1427) return persian(full, month, dayOfMonth);
  if (full >= 1430 && full <= 1470) return ummAlQura(full, month, dayOfMonth);
  return Number.NaN;
}

// Two digits: 2009-2049, or the Buddhist years 2552-2592.
function fullYear(year: number): number {
  return year <= 49 ? 2000 + year : 2500 + year;
}

function gregorian(year: number, month: number, dayOfMonth: number): number {
  return isCivilDate(year, month, dayOfMonth) ? dayFromCivil(year, month, dayOfMonth) : Number.NaN;
}

function isPersianLeap(year: number): boolean {
  return (25 * year + 11) % 33 < 8;
}

function persian(year: number, month: number, dayOfMonth: number): number {
  const longest = month <= 6 ? 31 : month < 12 || isPersianLeap(year) ? 30 : 29;
  if (dayOfMonth > longest) return Number.NaN;
  let day = nowruz1400 + (year - 1400) * 365;
  for (let y = 1400; y < year; y += 1) day += isPersianLeap(y) ? 1 : 0;
  for (let y = year; y < 1400; y += 1) day -= isPersianLeap(y) ? 1 : 0;
  return day + (month - 1) * 30 + Math.min(month - 1, 6) + dayOfMonth - 1;
}

function ummAlQura(year: number, month: number, dayOfMonth: number): number {
  let day = muharram1428;
  for (let y = 1428; y < year; y += 1) day += daysBefore(y, 12);
  const mask = ummAlQuraMonths[year - 1428] ?? 0;
  const length = 29 + ((mask >> (month - 1)) & 1);
  return dayOfMonth > length ? Number.NaN : day + daysBefore(year, month - 1) + dayOfMonth - 1;
}

function daysBefore(year: number, months: number): number {
  const mask = ummAlQuraMonths[year - 1428] ?? 0;
  let days = 29 * months;
  for (let month = 0; month < months; month += 1) days += (mask >> month) & 1;
  return days;
}
