/** What Ebb changed its mind about in a week, from the cards that were kept. Pure. */

import type { Reading } from "@ebb/core";
import { isoDate } from "@ebb/core";
import { dayOfAct, type JsonValue, type RecordState } from "@ebb/platform";
import { findingSentence, type Language, type StatedFinding, wordsOf } from "@ebb/words";
import { named } from "./names.ts";

/** How a statement moved. */
export type Move = "new" | "stronger" | "weaker" | "gone";

/** One statement that moved, with its sentence. */
export interface ChangeView {
  readonly subject: string;
  readonly move: Move;
  readonly sentence: string;
}

const strengths = ["too_early", "leaning", "likely", "well_supported"] as const;
const order: readonly string[] = strengths;

type Card = RecordState["cards"][number];

/** A card that moved: how, and the statement as it was last shown. */
interface MovedCard {
  readonly subject: string;
  readonly move: Move;
  readonly finding: JsonValue | undefined;
}

/** Cards that stand otherwise at the end of the week (Monday to Sunday) than before it. */
export function movedCards(cards: readonly Card[], monday: string, sunday: string): MovedCard[] {
  const subjects = [...new Set(cards.map(({ subject }) => subject))];
  return subjects.flatMap((subject) => {
    const own = cards.filter((card) => card.subject === subject && dateOf(card) <= sunday);
    const before = own.findLast((card) => dateOf(card) < monday);
    const now = own.at(-1);
    if (!now || now === before) return [];
    const move = moveOf(before?.strength ?? null, now.strength ?? null);
    const finding = own.findLast((card) => card.finding !== undefined)?.finding;
    return move === null ? [] : [{ subject, move, finding }];
  });
}

const dateOf = (card: Card) => isoDate(dayOfAct(card));

function moveOf(before: string | null, now: string | null): Move | null {
  if (before === now) return null;
  if (before === null) return "new";
  if (now === null) return "gone";
  return order.indexOf(now) > order.indexOf(before) ? "stronger" : "weaker";
}

/** The sentences of moved cards, with the names of the person's own reading. */
export function changesView(
  moved: readonly MovedCard[],
  reading: Reading,
  language: Language,
): ChangeView[] {
  return moved.flatMap(({ subject, move, finding: kept }) => {
    const finding = statementOf(kept);
    if (!finding) return [];
    return [
      {
        subject,
        move,
        sentence: findingSentence(finding, named(reading, language), wordsOf(language)),
      },
    ];
  });
}

/** The kept statement as data, or undefined when it is not one that this version can say. */
function statementOf(kept: JsonValue | undefined): StatedFinding | undefined {
  if (typeof kept !== "object" || kept === null || Array.isArray(kept)) return undefined;
  const fields = kept as Readonly<Record<string, JsonValue>>;
  const { kind, person, about, size } = fields;
  const strength = strengths.find((one) => one === fields["strength"]);
  const [low, high] = Array.isArray(fields["interval80"]) ? fields["interval80"] : [];
  const days = Array.isArray(fields["days"]) ? fields["days"].filter(isText) : undefined;
  if (typeof kind !== "string" || typeof size !== "number" || !strength || !days) return undefined;
  if (person !== null && person !== "a" && person !== "b") return undefined;
  if (about !== null && typeof about !== "string") return undefined;
  if (typeof low !== "number" || typeof high !== "number") return undefined;
  return { kind, strength, person, about, size, interval80: [low, high], days };
}

const isText = (value: JsonValue): value is string => typeof value === "string";
