/** A reading as text for a terminal: the same records and sentences as the app and the page. */

import type { Ebb, Reading } from "@ebb/core";
import {
  basisWords,
  ebbHeading,
  findingSentence,
  limitSentence,
  loopSentences,
  notedSentences,
  partWords,
  tideSentence,
  type Words,
} from "@ebb/words";
import { tideDrawing } from "./drawing.ts";

const shownEbbs = 5;

/** Words beyond those of the records: names of reasons and questions, and the advice as text. */
export interface KnowledgeWords {
  readonly reason: (id: string) => string;
  readonly question: (id: string, of: "self" | "other") => string;
  /** The next step as text; "" where there is none. */
  readonly advice: string;
}

/** The whole reading as text, at most `width` characters wide where it is a drawing. */
export function readingText(
  reading: Reading,
  words: Words,
  { width, knowledge }: { readonly width: number; readonly knowledge: KnowledgeWords },
): string {
  const blocks = [
    [words.title[reading.measure], basisWords(reading, words)].join("\n"),
    ...(reading.example ? [words.exampleLabel] : []),
    tideDrawing(reading, words, width),
    tideSentence(reading, words),
    reading.ebbs
      .slice(-shownEbbs)
      .map((ebb) => ebbText(ebb, reading, words))
      .join("\n"),
    countsText(reading, words),
    findingsText(reading, words),
    reading.measure === "closeness" ? loopText(reading, words) : "",
    reasonsText(reading, words, knowledge),
    knowledge.advice === "" ? "" : `${words.nextTitle}\n${indented(knowledge.advice)}`,
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

/** Counts of days, only while nothing can be weighed yet. */
function countsText(reading: Reading, words: Words): string {
  const { a, b } = reading.noted;
  const isEarly = [a, b].some((one) => (one?.same_day.length ?? 0) > 0);
  if (!isEarly || reading.measure === "contact") return "";
  const lines = notedSentences(reading, words).map((line) => `  ${line}`);
  return [words.countsTitle, ...lines, `  ${words.onlyCounts}`].join("\n");
}

function findingsText(reading: Reading, words: Words): string {
  if (reading.findings.length === 0) return "";
  const lines = reading.findings.map(
    (one) => `  ${findingSentence(one, reading, words)} [${words.strength[one.strength]}]`,
  );
  return [...lines, `  ${words.goesAlong}`].join("\n");
}

function loopText(reading: Reading, words: Words): string {
  const lines = loopSentences(reading, words).map((line) => `  ${line}`);
  return [words.loopTitle, ...lines].join("\n");
}

const allDots = 20;

/** Own reasons as strips of 20 dots, with what is left as "not clear yet"; of the other only questions. */
function reasonsText(reading: Reading, words: Words, knowledge: KnowledgeWords): string {
  const { reasons } = reading;
  const strips = reasons.leading.map(({ id, probability, words: strength }) => {
    const full = Math.floor(probability * allDots);
    const dots = `${"●".repeat(full)}${"○".repeat(allDots - full)}`;
    return `  ${dots}  ${knowledge.reason(id)} [${words.strength[strength]}]`;
  });
  const clear = reasons.leading.reduce(
    (sum, { probability }) => sum + Math.floor(probability * allDots),
    0,
  );
  const unclear = `  ${"○".repeat(allDots - clear).padEnd(allDots)}  ${words.notClearYet}`;
  const isOwn = reasons.of === "self" && reading.measure === "closeness";
  const asked = reasons.ask.map(({ question }) => `  ${knowledge.question(question, reasons.of)}`);
  const blocks = [
    strips.length > 0 || isOwn ? [words.whyTitle, ...strips, unclear].join("\n") : "",
    asked.length > 0 && reading.measure === "closeness"
      ? [words.askTitle, ...asked].join("\n")
      : "",
  ];
  return blocks.filter((block) => block !== "").join("\n\n");
}

const indented = (text: string) =>
  text
    .split("\n")
    .map((line) => (line === "" ? "" : `  ${line}`))
    .join("\n");

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
