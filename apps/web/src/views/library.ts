/** The library: every reason and every step with its grade and words, from the knowledge. Pure. */

import { type AdviceKind, type GateState, kindsWhenRaised } from "@ebb/core";
import type { EntryText, Grade, Knowledge, Texts } from "@ebb/knowledge";

/** Shelves of the library, in order. */
export const shelves = [
  "reasons",
  "responses",
  "building",
  "viability",
  "professional",
  "experiments",
  "dynamics",
  "safety",
] as const;

/** One shelf. */
export type ShelfName = (typeof shelves)[number];

/** A line of the list. */
export interface LibraryLine {
  readonly id: string;
  readonly name: string;
  /** Undefined where a grade makes no sense (private questions, rules). */
  readonly grade: string | undefined;
}

/** A shelf with its lines. */
export interface ShelfView {
  readonly shelf: ShelfName;
  readonly name: string;
  readonly text: string;
  readonly lines: readonly LibraryLine[];
}

/** An entry opened. */
export interface EntryView {
  readonly id: string;
  readonly shelf: string;
  readonly grade: { readonly name: string; readonly text: string } | undefined;
  readonly words: EntryText;
  readonly sources: readonly {
    readonly cite: string;
    readonly design: string;
    readonly sample: string | null;
    readonly notShown: string;
    readonly address: string | null;
  }[];
  /** First steps for a reason, most fitting first. */
  readonly answers: readonly { readonly id: string; readonly name: string }[];
}

/** Words with what is missing in a language taken from English: never an empty page. */
export function entryText(
  texts: Texts,
  fallback: Texts,
  shelf: ShelfName,
  id: string,
): EntryText | undefined {
  return texts[shelf][id] ?? fallback[shelf][id];
}

/** Words in a language with English behind them. */
export interface LibraryWords {
  readonly texts: Texts;
  readonly fallback: Texts;
}

/** All shelves, without what the gate holds back. */
export function libraryView(
  knowledge: Knowledge,
  { texts, fallback }: LibraryWords,
  gate: GateState,
): ShelfView[] {
  return shelves.map((shelf) => ({
    shelf,
    name: (texts.kinds[shelf] ?? fallback.kinds[shelf]).name,
    text: (texts.kinds[shelf] ?? fallback.kinds[shelf]).text,
    lines: knowledge[shelf].flatMap((entry) => {
      const words = entryText(texts, fallback, shelf, entry.id);
      if (!words || entry.id.startsWith("gate_") || isHidden(entry, gate)) return [];
      const grade = gradeName(texts, fallback, shelf, entry.grade);
      return [{ id: entry.id, name: words.name, grade }];
    }),
  }));
}

/** While the gate is raised the library, too, holds no step that asks for patience, room or opening up. */
function isHidden(entry: object, gate: GateState): boolean {
  if (gate !== "raised" || !("kinds" in entry)) return false;
  const { kinds } = entry as { readonly kinds: readonly AdviceKind[] };
  return !kinds.every((kind) => kindsWhenRaised.includes(kind));
}

/** Rules and private questions of the safety shelf carry no grade on screen. */
function gradeName(texts: Texts, fallback: Texts, shelf: ShelfName, grade: Grade) {
  if (shelf === "safety") return undefined;
  return (texts.grades[grade] ?? fallback.grades[grade])?.name;
}

/** One entry with its sources; undefined when no entry has that id or the gate holds it back. */
export function entryView(
  knowledge: Knowledge,
  { texts, fallback }: LibraryWords,
  { id, gate }: { readonly id: string; readonly gate: GateState },
): EntryView | undefined {
  for (const shelf of shelves) {
    const entry = knowledge[shelf].find((one) => one.id === id);
    const words = entry && entryText(texts, fallback, shelf, id);
    if (!entry || !words) continue;
    if (isHidden(entry, gate)) return undefined;
    const grade = texts.grades[entry.grade] ?? fallback.grades[entry.grade];
    return {
      id,
      shelf: (texts.kinds[shelf] ?? fallback.kinds[shelf]).name,
      grade: shelf === "safety" ? undefined : grade,
      words: gate === "raised" ? withoutAdvice(words) : words,
      sources: sourcesOf(knowledge, entry.sources),
      answers: gate === "raised" || !("answers" in entry) ? [] : answersOf(entry.answers),
    };
  }
  return undefined;

  function answersOf(answers: readonly { readonly entry: string }[]): EntryView["answers"] {
    return answers.slice(0, shownAnswers).flatMap((answer) => {
      const name = nameOf(texts, fallback, answer.entry);
      return name ? [{ id: answer.entry, name }] : [];
    });
  }
}

const shownAnswers = 6;

/** What a thing is and what is known of it, without what to do about it. */
function withoutAdvice(words: EntryText): EntryText {
  const { name, text, evidence, note, not_when } = words;
  return {
    name,
    text,
    ...(evidence ? { evidence } : {}),
    ...(note ? { note } : {}),
    ...(not_when ? { not_when } : {}),
  };
}

/** Name of any entry by its id. */
export function nameOf(texts: Texts, fallback: Texts, id: string): string | undefined {
  for (const shelf of shelves) {
    const words = entryText(texts, fallback, shelf, id);
    if (words) return words.name;
  }
  return undefined;
}

function sourcesOf(knowledge: Knowledge, ids: readonly string[]): EntryView["sources"] {
  return ids.flatMap((id) => {
    const source = knowledge.sources.find((one) => one.id === id);
    if (!source) return [];
    const { cite, design, sample, not_shown: notShown, address } = source;
    return [{ cite, design, sample, notShown, address }];
  });
}
