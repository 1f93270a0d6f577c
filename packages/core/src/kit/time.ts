/**
 * Civil days and local times without a clock and without time zones.
 *
 * A day is an integer, days since 1970-01-01 of the *local* calendar; a local time is minutes of that
 * day. What a person notes belongs to the local day on which it was made, for ever; a later change of
 * zone does not move it. Calendar arithmetic after Hinnant (2014), "chrono-compatible low-level date
 * algorithms", days_from_civil and civil_from_days.
 */

/** Days since 1970-01-01 of a Gregorian calendar date (month 1-12). */
export function dayFromCivil(year: number, month: number, dayOfMonth: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + dayOfMonth - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** Year, month (1-12) and day of month of a day number. */
export function civilFromDay(day: number): { year: number; month: number; dayOfMonth: number } {
  const shifted = day + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36524) -
      Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const dayOfMonth = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9);
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfMonth };
}

/** True when year, month and day of month name a day that exists. */
export function isCivilDate(year: number, month: number, dayOfMonth: number): boolean {
  if (month < 1 || month > 12 || dayOfMonth < 1 || dayOfMonth > 31) return false;
  const back = civilFromDay(dayFromCivil(year, month, dayOfMonth));
  return back.year === year && back.month === month && back.dayOfMonth === dayOfMonth;
}

/** `2026-03-01` of a day number. */
export function isoDate(day: number): string {
  const { year, month, dayOfMonth } = civilFromDay(day);
  const pad = (value: number, width: number) => String(value).padStart(width, "0");
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(dayOfMonth, 2)}`;
}

/** Monday = 0 … Sunday = 6. */
export function weekday(day: number): number {
  return (((day + 3) % 7) + 7) % 7;
}
