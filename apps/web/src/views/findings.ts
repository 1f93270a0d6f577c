/** What passed the gates, as cards: one sentence, how sure, the days behind it. Pure. */

import type { Reading, Strength } from "@ebb/core";
import { findingSentence, type Language, wordsOf } from "@ebb/words";
import { named } from "./names.ts";

/** One card. */
export interface FindingCard {
  readonly id: string;
  readonly sentence: string;
  readonly strength: Strength;
  readonly inWords: string;
  readonly days: readonly string[];
  /** Chance that such a card is false, in percent, rounded up; null where it was not computed. */
  readonly falseInHundred: number | null;
}

/** The section. */
export interface FindingsView {
  readonly title: string;
  readonly cards: readonly FindingCard[];
  readonly days: number;
  /** Statements that hold and wait for their week. */
  readonly waiting: number;
}

/**
 * Builds the cards of a reading; what the person called wrong is left out. `carded`: statements that were
 * on a card of the own record; others wait (views/admitted.ts). Undefined for a record that is not one's own.
 */
export function findingsView(
  reading: Reading,
  language: Language,
  rejected: readonly string[],
  carded?: readonly string[],
): FindingsView {
  const open = reading.findings.filter(({ id }) => !rejected.includes(id));
  const shown = carded === undefined ? open : open.filter(({ id }) => carded.includes(id));
  const words = wordsOf(language);
  return {
    title: words.about["findings"] ?? "",
    waiting: open.length - shown.length,
    cards: shown.map((finding) => {
      const { false_alarm: chance } = finding.gates;
      return {
        id: finding.id,
        sentence: findingSentence(finding, named(reading, language), words),
        strength: finding.strength,
        inWords: words.strength[finding.strength],
        days: finding.days,
        falseInHundred: chance === null ? null : Math.ceil(chance * 100),
      };
    }),
    days: reading.range.days,
  };
}
