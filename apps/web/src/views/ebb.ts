/** What one ebb was made of: signed parts with their intervals, and the rest; they add up. Pure. */

import type { Reading } from "@ebb/core";
import { ebbHeading, type Language, partWords, wordsOf } from "@ebb/words";

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

/** One ebb opened. */
export interface EbbView {
  readonly heading: string;
  readonly kind: "stepped_back" | "felt_far";
  readonly from: string;
  readonly to: string;
  readonly strength: number;
  readonly parts: readonly PartView[];
  readonly total: number;
  /** Ends of the common scale of the bars. */
  readonly extent: readonly [number, number];
}

/** Opens ebb number `id`; null when there is none. Parts stand in order of size. */
export function ebbView(reading: Reading, id: number, language: Language): EbbView | null {
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
  parts.push({
    name: words.unexplained,
    amount: rest,
    low: rest,
    high: rest,
    share: null,
    isRest: true,
  });
  return {
    heading: ebbHeading(ebb, reading, words),
    kind: ebb.kind,
    from: ebb.from,
    to: ebb.to,
    strength: ebb.strength,
    parts,
    total: parts.reduce((sum, part) => sum + part.amount, 0),
    extent: [
      Math.min(0, ...parts.map((part) => part.low)),
      Math.max(0, ...parts.map((part) => part.high)),
    ],
  };
}
