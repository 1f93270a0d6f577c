/** Numbers in a short text, and times made of them, without patterns. */

import { dayFromCivil, isCivilDate } from "@ebb/core";

/** Names of the months, January first, in lower case. */
export const englishMonths: readonly string[] = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];

/** All runs of ASCII digits as values, at most `most` of them. */
export function numbersIn(text: string, most = 8): number[] {
  const found: number[] = [];
  let inNumber = false;
  for (let at = 0; at < text.length && found.length <= most; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    if (digit >= 0 && digit <= 9) {
      if (inNumber) found.push((found.pop() ?? 0) * 10 + digit);
      else found.push(digit);
      inNumber = true;
    } else inNumber = false;
  }
  return found;
}

/** Wall-clock milliseconds of a date and a time of day; undefined where they name none. */
export function wallClockMs(
  date: readonly [number, number, number],
  time: readonly [number, number, number],
): number | undefined {
  const [year, month, dayOfMonth] = date;
  const [hour, minute, second] = time;
  if (!isCivilDate(year, month, dayOfMonth) || year < 1995 || year > 2099) return undefined;
  if (!(hour < 24 && minute < 60 && second < 61)) return undefined;
  return (
    ((dayFromCivil(year, month, dayOfMonth) * 24 + hour) * 60 + minute) * 60_000 + second * 1000
  );
}

const morning = ["오전", "午前", "上午", "AM", "am", "a.m."];
const afternoon = ["오후", "午後", "下午", "PM", "pm", "p.m."];

/** Hour of the day of a written hour and the text around it; undefined for 13 o'clock in the morning. */
export function hourOfDay(hour: number, around: string): number | undefined {
  const isMorning = morning.some((word) => around.includes(word));
  const isAfternoon = afternoon.some((word) => around.includes(word));
  if (!isMorning && !isAfternoon) return hour < 24 ? hour : undefined;
  if (hour > 12) return isAfternoon && hour < 24 ? hour : undefined;
  return (hour % 12) + (isAfternoon ? 12 : 0);
}

/** Seconds of `1:02:03` or `2:03` in a short text; 0 where it holds neither. */
export function secondsOfClock(text: string): number {
  const numbers = numbersIn(text);
  const isClock = text.includes(":") && numbers.length >= 2 && numbers.length <= 3;
  return isClock ? numbers.reduce((sum, number) => sum * 60 + number, 0) : 0;
}
