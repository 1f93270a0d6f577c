/** What passed the gates, as cards: one sentence, how sure, the days behind it. Pure. */

import type { Reading, Strength } from "@ebb/core";
import { findingSentence, type Language, wordsOf } from "@ebb/words";

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
}

/** Builds the cards of a reading; what the person called wrong is left out. */
export function findingsView(
  reading: Reading,
  language: Language,
  rejected: readonly string[],
): FindingsView {
  const words = wordsOf(language);
  return {
    title: words.about["findings"] ?? "",
    cards: reading.findings
      .filter((finding) => !rejected.includes(finding.id))
      .map((finding) => {
        const { false_alarm: chance } = finding.gates;
        return {
          id: finding.id,
          sentence: findingSentence(finding, reading, words),
          strength: finding.strength,
          inWords: words.strength[finding.strength],
          days: finding.days,
          falseInHundred: chance === null ? null : Math.ceil(chance * 100),
        };
      }),
    days: reading.range.days,
  };
}
