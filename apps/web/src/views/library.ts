/** The library: every reason and every step with its grade and words, from the knowledge. Pure. */

import {
  type AdviceKind,
  type GateState,
  kindsHeldWhenUnanswered,
  kindsWhenRaised,
} from "@ebb/core";
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

/** All shelves. */
export function libraryView(knowledge: Knowledge, texts: Texts, fallback: Texts): ShelfView[] {
  return shelves.map((shelf) => ({
    shelf,
    name: (texts.kinds[shelf] ?? fallback.kinds[shelf]).name,
    text: (texts.kinds[shelf] ?? fallback.kinds[shelf]).text,
    lines: knowledge[shelf].flatMap((entry) => {
      const words = entryText(texts, fallback, shelf, entry.id);
      if (!words || entry.id.startsWith("gate_")) return [];
      return [
        { id: entry.id, name: words.name, grade: gradeName(texts, fallback, shelf, entry.grade) },
      ];
    }),
  }));
}

/** Rules and private questions of the safety shelf carry no grade on screen. */
function gradeName(texts: Texts, fallback: Texts, shelf: ShelfName, grade: Grade) {
  if (shelf === "safety") return undefined;
  return (texts.grades[grade] ?? fallback.grades[grade])?.name;
}

/** One entry with its sources; undefined when no entry has that id. */
export function entryView(
  knowledge: Knowledge,
  texts: Texts,
  fallback: Texts,
  id: string,
): EntryView | undefined {
  for (const shelf of shelves) {
    const entry = knowledge[shelf].find((one) => one.id === id);
    const words = entry && entryText(texts, fallback, shelf, id);
    if (!entry || !words) continue;
    const answers = "answers" in entry ? entry.answers : [];
    return {
      id,
      shelf: (texts.kinds[shelf] ?? fallback.kinds[shelf]).name,
      grade:
        shelf === "safety"
          ? undefined
          : (texts.grades[entry.grade] ?? fallback.grades[entry.grade]),
      words,
      sources: sourcesOf(knowledge, entry.sources),
      answers: answers.slice(0, 6).flatMap((answer) => {
        const name = nameOf(texts, fallback, answer.entry);
        return name ? [{ id: answer.entry, name }] : [];
      }),
    };
  }
  return undefined;
}

/** Name of any entry by its id. */
export function nameOf(texts: Texts, fallback: Texts, id: string): string | undefined {
  for (const shelf of shelves) {
    const words = entryText(texts, fallback, shelf, id);
    if (words) return words.name;
  }
  return undefined;
}

/** Practices of one kind; none that the gate holds back. */
export function practicesView(
  knowledge: Knowledge,
  words: { readonly texts: Texts; readonly fallback: Texts },
  asked: { readonly kind: string; readonly gate: GateState },
): LibraryLine[] {
  const { texts, fallback } = words;
  const isHeld = (kinds: readonly AdviceKind[]) => {
    if (asked.gate === "raised") return !kinds.every((kind) => kindsWhenRaised.includes(kind));
    return asked.gate !== "clear" && kinds.some((kind) => kindsHeldWhenUnanswered.includes(kind));
  };
  return (["building", "responses"] as const).flatMap((shelf) =>
    knowledge[shelf]
      .filter((entry) => entry.grade !== "X")
      .filter((entry) => entry.kinds.some((kind) => kind === asked.kind) && !isHeld(entry.kinds))
      .flatMap((entry) => {
        const text = entryText(texts, fallback, shelf, entry.id);
        const grade = gradeName(texts, fallback, shelf, entry.grade);
        return text ? [{ id: entry.id, name: text.name, grade }] : [];
      }),
  );
}

function sourcesOf(knowledge: Knowledge, ids: readonly string[]): EntryView["sources"] {
  return ids.flatMap((id) => {
    const source = knowledge.sources.find((one) => one.id === id);
    if (!source) return [];
    const { cite, design, sample, not_shown: notShown, address } = source;
    return [{ cite, design, sample, notShown, address }];
  });
}
