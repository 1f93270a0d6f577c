/** A reading as text for a terminal: the same records and sentences as the app and the page. */

import type { Ebb, Reading } from "@ebb/core";
import {
  basisWords,
  ebbHeading,
  limitSentence,
  partWords,
  tideSentence,
  type Words,
} from "@ebb/words";
import { tideDrawing } from "./drawing.ts";

const shownEbbs = 5;

/** The whole reading as text, at most `width` characters wide where it is a drawing. */
export function readingText(reading: Reading, words: Words, width: number): string {
  const blocks = [
    [words.title[reading.measure], basisWords(reading, words)].join("\n"),
    ...(reading.example ? [words.exampleLabel] : []),
    tideDrawing(reading, words, width),
    tideSentence(reading, words),
    reading.ebbs
      .slice(-shownEbbs)
      .map((ebb) => ebbText(ebb, reading, words))
      .join("\n"),
    limitsText(reading, words),
  ];
  return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
}

function ebbText(ebb: Ebb, reading: Reading, words: Words): string {
  const parts = [...ebb.parts]
    .sort((p, q) => Math.abs(q.amount) - Math.abs(p.amount))
    .slice(0, 3)
    .map((part) => {
      const [low, high] = part.interval80.map(signed);
      return `    ${signed(part.amount)} (${low} … ${high})  ${partWords(part.source, reading, words)}`;
    });
  const rest = `    ${signed(ebb.unexplained)}  ${words.unexplained}`;
  const hasParts = parts.length > 0;
  return [`  ${ebbHeading(ebb, reading, words)}`, ...(hasParts ? [...parts, rest] : [])].join("\n");
}

function signed(value: number): string {
  const text = Math.abs(value).toFixed(1);
  if (text === "0.0") return "0.0";
  return value < 0 ? `−${text}` : `+${text}`;
}

function limitsText(reading: Reading, words: Words): string {
  if (reading.limits.length === 0) return "";
  const lines = reading.limits.map((limit) => `  ${limitSentence(limit, reading, words)}`);
  return [words.couldNotTell, ...new Set(lines)].join("\n");
}
