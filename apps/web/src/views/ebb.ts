/** What one ebb was made of: signed parts with their intervals, and the rest; they add up. Pure. */

import type { Reading } from "@ebb/core";
import { ebbHeading, type Language, partWords, wordsOf } from "@ebb/words";
import { named } from "./names.ts";

/** One part as a bar. */
export interface PartView {
  readonly name: string;
  readonly amount: number;
  readonly low: number;
  readonly high: number;
  readonly share: number | null;
  /** The remainder has no interval of its own and a dashed bar. */
  readonly isRest: boolean;
}

/** Parts that get a bar of their own; the table has all. */
const shownParts = 5;

/** One ebb opened. */
export interface EbbView {
  readonly heading: string;
  readonly kind: "stepped_back" | "felt_far";
  readonly from: string;
  readonly to: string;
  readonly strength: number;
  /** All parts, the remainder last. */
  readonly parts: readonly PartView[];
  /** What is drawn: the largest parts, the smaller ones together, the remainder. */
  readonly bars: readonly PartView[];
  readonly total: number;
  /** Ends of the common scale of the bars. */
  readonly extent: readonly [number, number];
}

/** Opens ebb number `id`; null when there is none. Parts stand in order of size. */
export function ebbView(
  given: Reading,
  id: number,
  language: Language,
  smallerName = "",
): EbbView | null {
  const reading = named(given, language);
  const ebb = reading.ebbs[id];
  if (!ebb) return null;
  const words = wordsOf(language);
  const parts: PartView[] = ebb.parts
    .map((part) => ({
      name: partWords(part.source, reading, words),
      amount: part.amount,
      low: part.interval80[0],
      high: part.interval80[1],
      share: part.share,
      isRest: false,
    }))
    .sort((x, y) => Math.abs(y.amount) - Math.abs(x.amount));
  const rest = ebb.unexplained;
  const bars = parts.slice(0, shownParts);
  const smaller = parts.slice(shownParts);
  const remainder: PartView = {
    name: words.unexplained,
    amount: rest,
    low: rest,
    high: rest,
    share: null,
    isRest: true,
  };
  parts.push(remainder);
  bars.push(...together(smaller, smallerName), remainder);
  return {
    heading: ebbHeading(ebb, reading, words),
    kind: ebb.kind,
    from: ebb.from,
    to: ebb.to,
    strength: ebb.strength,
    parts,
    bars,
    total: parts.reduce((sum, part) => sum + part.amount, 0),
    extent: [
      Math.min(0, ...bars.map((part) => part.low)),
      Math.max(0, ...bars.map((part) => part.high)),
    ],
  };
}

/** Several small parts as one bar without an interval: their intervals do not simply add. */
function together(parts: readonly PartView[], name: string): PartView[] {
  if (parts.length === 0) return [];
  const amount = parts.reduce((sum, part) => sum + part.amount, 0);
  return [{ name, amount, low: amount, high: amount, share: null, isRest: true }];
}
