/** What a code point is in a text, as bits: looked up for every character beyond ASCII. */

import {
  digitValue,
  isEmoji,
  isLetter,
  isQuestionMark,
  isSpace,
  isWordByItself,
} from "./character.ts";

/** Bits 0 and 1 of a class: 0 no part of a word, 1 part of one, 2 a word by itself. */
export const wordByItself = 2;
/** The code point asks. */
export const isQuestionBit = 4;
/** A question mark may stand before it. */
export const passesBit = 8;
/** Nothing was looked up yet. */
export const unknownClass = 255;
/** Code points whose class a table may hold. */
export const tabledPoints = 0x20000;

/** Class of a code point: its part in words, whether it asks, whether a question mark may stand before it. */
export function classOfPoint(point: number): number {
  const isPart = point === 0x2019 || isLetter(point) || digitValue(point) >= 0;
  const part = isWordByItself(point) ? wordByItself : isPart ? 1 : 0;
  const passes =
    isSpace(point) || isEmoji(point) || point === 0x21 || point === 0x29 || point === 0x22;
  return part | (isQuestionMark(point) ? isQuestionBit : 0) | (passes ? passesBit : 0);
}
