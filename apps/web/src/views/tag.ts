/**
 * "What was this about?": asked of the person who stepped back, at the end of an ebb, at most twice a
 * week, with one tap; skipping is an answer. And the rotating question of the reading. Pure.
 */

import { isoDate, type Reading, reasonIds, steppingBackEbbs } from "@ebb/core";
import type { Texts } from "@ebb/knowledge";
import { dayOfAct, type RecordState } from "@ebb/platform";

/** An ebb that has no tag yet. */
export interface TagAsk {
  /** Name of the ebb in the record, `a 2026-03-01`. */
  readonly ebb: string;
  readonly from: string;
  readonly to: string;
}

const weekDays = 7;
const mostTagsPerWeek = 2;

/** Id of the answer that says that a tag was skipped. */
export const skippedTag = (ebb: string): string => `tag ${ebb}`;

/** The last ebb of the week that ended and was neither tagged nor skipped; null when enough was asked. */
export function tagAsk(state: RecordState, today: number): TagAsk | null {
  const asked = [
    ...state.tags.map((tag) => dayOfAct(tag)),
    ...state.answers.filter(({ id }) => id.startsWith("tag ")).map((answer) => dayOfAct(answer)),
  ].filter((day) => today - day < weekDays);
  if (asked.length >= mostTagsPerWeek) return null;
  const done = new Set([
    ...state.tags.map(({ ebb }) => ebb),
    ...state.answers.filter(({ id }) => id.startsWith("tag ")).map(({ id }) => id.slice(4)),
  ]);
  const open = steppingBackEbbs(state.checkIns, "a").filter((ebb) => {
    const isEnded = ebb.toDay < today - 1 && today - ebb.toDay <= weekDays;
    return isEnded && !ebb.view && ebb.tags.length === 0 && !done.has(`a ${isoDate(ebb.fromDay)}`);
  });
  const last = open.at(-1);
  if (!last) return null;
  const from = isoDate(last.fromDay);
  return { ebb: `a ${from}`, from, to: isoDate(last.toDay) };
}

/** Something to choose by its id. */
export interface Choice {
  readonly id: string;
  readonly name: string;
}

/** The reasons in plain words, then "something else" and "don't know". */
export function tagChoices(texts: Texts, fallback: Texts): Choice[] {
  return [...reasonIds, "other", "unclear"].map((id) => ({
    id,
    name: (texts.reasons[id] ?? fallback.reasons[id])?.name ?? id,
  }));
}

/** The rotating question on screen. */
export interface QuestionView {
  readonly id: string;
  readonly text: string;
  readonly choices: readonly Choice[];
}

/** The question of a reading in words; null when there is none to the reader. */
export function questionView(reading: Reading, texts: Texts, fallback: Texts): QuestionView | null {
  const { question } = reading;
  if (!question || reading.reasons.of !== "self") return null;
  const words = texts.questions[question.id] ?? fallback.questions[question.id];
  if (!words?.question || !words.labels) return null;
  const choices = Object.entries(words.labels).map(([id, name]) => ({ id, name }));
  return { id: question.id, text: words.question, choices };
}
