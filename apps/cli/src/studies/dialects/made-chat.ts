/** The chat that is written in every dialect: 40 messages of two people from November to February. */

import type { Clock, MadeMessage } from "./dialect.ts";

const texts = [
  "Good morning",
  "did you sleep?",
  "yes, thank you",
  "back at six",
  "two\nlines here",
  "see 10:30, then 11:45",
  "ok",
  "👍🏽 fine",
];
const names = ["Anna Müller", "Ben"];

/** The messages, in order of time. */
export function madeChat(): MadeMessage[] {
  const messages: MadeMessage[] = [];
  let minutes = 0;
  for (let index = 0; index < 40; index += 1) {
    // Steps of a few minutes up to five days, so that every part of the day and of the month occurs.
    minutes += index % 4 === 3 ? 2600 + ((index * 977) % 4200) : 3 + ((index * 157) % 400);
    messages.push({
      clock: clockAt(minutes),
      name: names[(index * 7 + (index >> 2)) % 2] ?? "",
      text: texts[index % texts.length] ?? "",
    });
  }
  return messages;
}

/**
 * Short chats: of one to six messages, on one day or a few days apart, beginning on any day of three years
 * and at any hour; `index` says which.
 */
export function shortChat(index: number): MadeMessage[] {
  const count = 1 + (index % 6);
  // Steps that have no common period, so that days, months and hours mix.
  let minutes = (index * 21_001) % (3 * 365 * 1440);
  return Array.from({ length: count }, (_, at) => {
    if (at > 0)
      minutes += index % 3 === 0 ? 1440 * ((index + at) % 9) + 61 : 7 + ((index * 31) % 300);
    return {
      clock: clockAt(minutes),
      name: names[at % 2] ?? "",
      text: texts[(index + at) % texts.length] ?? "",
    };
  });
}

function clockAt(minutes: number): Clock {
  const date = new Date(
    Date.UTC(2022, 10, 20, 0, 7) + minutes * 60_000 + ((minutes * 13) % 60) * 1000,
  );
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
  };
}

/** Milliseconds as if UTC, to the second or the minute. */
export function clockMs(clock: Clock, withSeconds: boolean): number {
  const { year, month, day, hour, minute, second } = clock;
  return Date.UTC(year, month - 1, day, hour, minute, withSeconds ? second : 0);
}
