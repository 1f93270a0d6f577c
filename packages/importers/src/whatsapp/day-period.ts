/**
 * From the hour of a twelve-hour clock and its word (`PM`, `晚上`, `nachm.`) to the hour of the day. The
 * words come from a table of all locales; words that are in no table are settled by the file itself,
 * because a day's messages run forward.
 */

import { dayPeriodWords } from "./day-period-words.generated.ts";

/** Hours of the day (0-23) by word and written hour; a missing one cannot be told. */
export type HourByWord = ReadonlyMap<string, readonly (number | undefined)[]>;

// Pairs that phones write, and that today's locale data has only in its wide form or for other hours.
// Anii writes its own with a digit in front, which the header leaves out (header.ts).
const olderClocks: readonly string[] = ["35r 9zi80=오전 오후|နံနက် ညနေ|πμ μμ|पूर्वाह्न अपराह्न|ka ja"];

type Clock = ReadonlyMap<string, number>;
let parsedClocks: readonly Clock[] | undefined;

function clocks(): readonly Clock[] {
  parsedClocks ??= [...olderClocks, ...dayPeriodWords].flatMap((line) => {
    const [masks = "", rest = ""] = line.split("=");
    const hours = masks.split(" ").map((mask) => Number.parseInt(mask, 36));
    return rest
      .split("|")
      .map((words) => new Map(words.split(" ").map((word, at) => [word, hours[at] ?? 0])));
  });
  return parsedClocks;
}

/** True when some locale uses this word for a part of the day. */
export function isDayPeriodWord(word: string): boolean {
  return word !== "" && clocks().some((clock) => clock.has(word));
}

/** The part of a word that some locale uses for a part of the day: `am` of `ч am`; the longest one. */
export function dayPeriodPart(word: string): string | undefined {
  const parts = word.split(" ");
  for (let length = parts.length; length > 0; length -= 1) {
    for (let from = 0; from + length <= parts.length; from += 1) {
      const part = parts.slice(from, from + length).join("");
      if (isDayPeriodWord(part)) return part;
    }
  }
  return undefined;
}

/** Hours for a set of words that stand in one file: by all clocks that know every one of them. */
export function hoursOfWords(words: readonly string[]): HourByWord {
  const known = words.filter(isDayPeriodWord);
  const all = clocks().filter((clock) => known.every((word) => clock.has(word)));
  const knowing = (word: string) =>
    all.length > 0 ? all : clocks().filter((clock) => clock.has(word));
  return new Map(known.map((word) => [word, hoursOfWord(word, knowing(word))]));
}

function hoursOfWord(word: string, knowing: readonly Clock[]): (number | undefined)[] {
  const masks = knowing.map((clock) => clock.get(word) ?? 0);
  return Array.from({ length: 24 }, (_, written) => {
    if (written > 12) return written;
    const both = [written % 12, (written % 12) + 12];
    const within = both.filter((hour) => masks.some((mask) => isAt(mask, hour)));
    if (within.length > 0) return within.length === 1 ? within[0] : undefined;
    // Some locales have a word for twelve o'clock itself; half an hour later the neighbour's word is written.
    const beside = both.filter((hour) =>
      masks.some((mask) => isAt(mask, hour - 1) || isAt(mask, hour + 1)),
    );
    return beside.length === 1 ? beside[0] : undefined;
  });
}

function isAt(mask: number, hour: number): boolean {
  return ((mask >> ((hour + 24) % 24)) & 1) === 1;
}

/** Hours for a word that is taken as the half of the day before or after noon. */
export function hoursOfHalf(afterNoon: boolean): number[] {
  return Array.from({ length: 24 }, (_, written) =>
    written > 12 ? written : (written % 12) + (afterNoon ? 12 : 0),
  );
}
