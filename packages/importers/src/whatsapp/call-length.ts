/** The length of a call as the messenger writes it: `Voice call. 1 hr 3 min`, `Sprachanruf. 5 Min.` */

import { digitValue } from "../bytes/character.ts";

// First letters of hours, minutes and seconds; the longer ones first.
const units: readonly (readonly [string, number])[] = [
  ["std", 3600],
  ["stunde", 3600],
  ["god", 3600],
  ["h", 3600],
  ["u", 3600],
  ["ч", 3600],
  ["г", 3600],
  ["時", 3600],
  ["小时", 3600],
  ["시간", 3600],
  ["m", 60],
  ["м", 60],
  ["х", 60],
  ["分", 60],
  ["분", 60],
  ["d", 60],
  ["s", 1],
  ["с", 1],
  ["秒", 1],
  ["초", 1],
];

/** Seconds that a text names; 0 where it names none. */
export function secondsNamed(text: string): number {
  let seconds = 0;
  let number = -1;
  const letters = [...text.toLowerCase()];
  for (let at = 0; at < letters.length; at += 1) {
    const digit = digitValue(letters[at]?.codePointAt(0) ?? 0);
    if (digit >= 0) {
      number = Math.max(number, 0) * 10 + digit;
      continue;
    }
    if (number < 0 || letters[at] === " " || letters[at] === "\u00a0" || letters[at] === "\u202f")
      continue;
    const rest = letters.slice(at, at + 8).join("");
    const unit = units.find(([letter]) => rest.startsWith(letter));
    seconds += unit === undefined ? 0 : number * unit[1];
    number = -1;
  }
  return seconds < 7 * 86_400 ? seconds : 0;
}
