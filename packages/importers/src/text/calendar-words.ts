/** Names of months and weekdays in all languages, and long dates such as `lundi 1 janvier 2024 à 13:02:03 UTC`. */

import { dayFromCivil } from "@ebb/core";
import { digitValue } from "../bytes/character.ts";
import { hoursOfWords, isDayPeriodWord } from "../whatsapp/day-period.ts";
import { normaliseWord } from "../whatsapp/header.ts";
import { wallClockMs } from "./numbers.ts";

interface Language {
  /** Empty where months are written as numbers. */
  readonly months: readonly string[];
  /** From Sunday. */
  readonly weekdays: readonly string[];
  readonly shortWeekdays: readonly string[];
}

// Thai weekdays as they were shortened before.
const olderThai: Language = {
  months: [],
  weekdays: [],
  shortWeekdays: "อา จ อ พ พฤ ศ ส".split(" "),
};

// Languages of phones and of accounts; the platform knows their words.
const codes =
  "en de fr es it pt nl sv da nb nn fi is pl cs sk sl hr sr sr-Latn bs hu ro el bg mk ru uk be tr az kk ky uz ka hy ar he fa ur hi bn mr gu pa ta te kn ml si ne th lo km my vi id ms fil sw zu af sq et lv lt eu gl ca cy ga ja ko zh zh-Hant mn am";

let parsed: readonly Language[] | undefined;

function languages(): readonly Language[] {
  parsed ??= [olderThai, ...Intl.DateTimeFormat.supportedLocalesOf(codes.split(" ")).map(wordsOf)];
  return parsed;
}

// As they stand in a full date: January to December, Sunday to Saturday.
function wordsOf(locale: string): Language {
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(`${locale}-u-ca-gregory-nu-latn`, { ...options, timeZone: "UTC" });
  const full = format({ dateStyle: "full" });
  const short = format({ weekday: "short" });
  const part = (one: Intl.DateTimeFormat, type: string, day: number) =>
    plain(one.formatToParts(day * 86_400_000).find((found) => found.type === type)?.value ?? "");
  const months = Array.from({ length: 12 }, (_, at) => part(full, "month", at * 30 + 15));
  // Day 3 was a Sunday.
  const days = (one: Intl.DateTimeFormat) =>
    Array.from({ length: 7 }, (_, at) => part(one, "weekday", 3 + at));
  const isNumbered = months.some((name) => digitValue(name.codePointAt(0) ?? 0) >= 0);
  return {
    months: isNumbered ? [] : months,
    weekdays: days(full),
    shortWeekdays: days(short),
  };
}

function plain(word: string): string {
  return word.toLowerCase().replaceAll(".", "").replaceAll("\u200f", "").trim();
}

/** Days of the week (0 is Sunday) that a word names in some language. */
export function weekdaysNamed(word: string): ReadonlySet<number> {
  const wanted = plain(word);
  const found = new Set<number>();
  if (wanted === "") return found;
  for (const { weekdays, shortWeekdays } of languages())
    for (const names of [weekdays, shortWeekdays]) {
      const at = names.indexOf(wanted);
      if (at >= 0) found.add(at);
    }
  return found;
}

/** Day of the week of a date, 0 is Sunday. */
export function weekdayOf(year: number, month: number, dayOfMonth: number): number {
  return weekdayOfDay(dayFromCivil(year, month, dayOfMonth));
}

/** Day of the week of a day number, 0 is Sunday. */
export function weekdayOfDay(day: number): number {
  // Day 0 was a Thursday.
  return (((day + 4) % 7) + 7) % 7;
}

/**
 * Milliseconds of a long date with a weekday, a time of day and `UTC` behind it, in any language; undefined
 * where the weekday is not that of the date, or where languages read it differently.
 */
export function longDateMs(text: string): number | undefined {
  const low = plainSentence(text);
  const zone = low.lastIndexOf("utc");
  if (zone < 0) return undefined;
  const sentence = `${low.slice(0, zone)} ${low.slice(zone + 3)}`;
  const { clock, written } = clockAndDate(sentence);
  const isZoneBehind = behindLastDigit(low).includes("utc");
  const beforeZone = isZoneBehind ? low.slice(0, zone) : sentence;
  const time = hourKnown(clock, periodOf(beforeZone, text));
  if (time === undefined) return undefined;
  const times = new Set<number>();
  for (const language of languages()) {
    const date = dateIn(sentence, written, language);
    const timeMs = date === undefined ? undefined : wallClockMs(date, time);
    if (timeMs !== undefined) times.add(timeMs);
  }
  const [only] = times;
  return times.size === 1 ? only : undefined;
}

type Three = readonly [number, number, number];

// Small letters, plain digits, one kind of space.
function plainSentence(text: string): string {
  let out = "";
  for (const character of text.toLowerCase()) {
    const point = character.codePointAt(0) ?? 0;
    const digit = digitValue(point);
    const isSpace = point === 0x20 || point === 0xa0 || point === 0x202f;
    if (digit >= 0) out += String(digit);
    else if (isSpace || point === 0x2c || point === 0x60c || point === 0x200f) out += " ";
    else if (point !== 0x2e) out += character;
    else out += ". ";
  }
  return out;
}

interface Number {
  readonly value: number;
  /** The character behind it is a colon. */
  readonly isBeforeColon: boolean;
}

function wholeNumbers(text: string): Number[] {
  const found: Number[] = [];
  let value = -1;
  for (const character of `${text} `) {
    const digit = character.charCodeAt(0) - 48;
    if (digit >= 0 && digit <= 9) value = Math.max(value, 0) * 10 + digit;
    else if (value >= 0) {
      found.push({ value, isBeforeColon: character === ":" });
      value = -1;
    }
  }
  return found;
}

// The numbers with colons between them, or the last three; and the others.
function clockAndDate(sentence: string): {
  readonly clock: readonly number[];
  readonly written: readonly number[];
} {
  const numbers = wholeNumbers(sentence);
  const colon = numbers.findIndex(({ isBeforeColon }) => isBeforeColon);
  const at = colon < 0 ? numbers.length - 3 : colon;
  const values = numbers.map(({ value }) => value);
  return {
    clock: values.slice(at, at + 3),
    written: [...values.slice(0, at), ...values.slice(at + 3)],
  };
}

// Two numbers beside the name of a month, or three where the month is a number.
function dateIn(
  sentence: string,
  written: readonly number[],
  { months, weekdays }: Language,
): Three | undefined {
  const weekday = longestOf(weekdays, sentence);
  if (weekday === undefined) return undefined;
  // `Cumartesi` holds `mart`.
  const named = longestOf(months, sentence.replace(weekdays[weekday] ?? "", " "));
  const [p = 0, q = 0, r = 0] = written;
  const isNumbered = months.length === 0 || months[0]?.includes("1") === true;
  let date: Three | undefined;
  if (!isNumbered && named !== undefined && written.length === 2)
    date = p > 31 ? [p, named + 1, q] : [q, named + 1, p];
  if (isNumbered && written.length === 3) date = p > 31 ? [p, q, r] : [r, q, p];
  if (date === undefined) return undefined;
  // Thai years are counted from the Buddha's death.
  const [year, month, dayOfMonth] = date;
  const civil: Three = [year > 2400 ? year - 543 : year, month, dayOfMonth];
  if (wallClockMs(civil, [0, 0, 0]) === undefined) return undefined;
  return weekday === weekdayOf(...civil) ? civil : undefined;
}

// The place of the longest name that stands in the sentence: some months are parts of others.
function longestOf(names: readonly string[], sentence: string): number | undefined {
  const found = names
    .map((name, at) => ({ at, name }))
    .filter(({ name }) => name !== "" && sentence.includes(name));
  found.sort((one, other) => other.name.length - one.name.length);
  return found[0]?.at;
}

function hourKnown(clock: readonly number[], period: string | undefined): Three | undefined {
  const [hour = 99, minute = 99, second = 99] = clock;
  if (period === undefined || hour > 12) return [hour, minute, second];
  const full = hoursOfWords([period]).get(period)?.[hour];
  return full === undefined ? undefined : [full, minute, second];
}

const halvesInFront = [..."上午|下午|午前|午後|오전|오후|凌晨|早上|中午|晚上".split("|")];

// The word for the half of the day: behind the seconds, or in front of the hour in East Asia. In front of
// it other languages have words such as `at`, some of which are parts of the day elsewhere.
function periodOf(sentence: string, written: string): string | undefined {
  const behind = normaliseWord(behindLastDigit(sentence)).replaceAll(" ", "");
  if (isDayPeriodWord(behind)) return behind;
  const capital = ["AM", "PM"].find((word) => {
    const at = written.indexOf(` ${word}`);
    const next = (written.charCodeAt(at + word.length + 1) | 0x20) - 0x61;
    return at >= 0 && !(next >= 0 && next < 26);
  });
  return capital?.toLowerCase() ?? halvesInFront.find((word) => sentence.includes(word));
}

function behindLastDigit(text: string): string {
  let end = text.length;
  while (end > 0 && !(text.charCodeAt(end - 1) >= 48 && text.charCodeAt(end - 1) <= 57)) end -= 1;
  return text.slice(end);
}
