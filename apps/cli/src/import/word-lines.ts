/** Shifts of words against the own habit, as lines: the ratio, its interval, and how much it rests on. */

import type { ChatFeatures, WordShift } from "@ebb/core";
import { recentDays, wordShiftsOf } from "@ebb/core";

const labels: Readonly<Partial<Record<WordShift["id"], string>>> = {
  affection_words: "affection",
  thanks_words: "thanks",
  we_words: "we",
  future_words: "plans for two",
  stress_words: "strain",
  repair_words: "making up",
  harsh_words: "sharp words",
  disclosures: "own feelings",
};

/** Lines of the reader, who is `a`; nothing is shown of the other's words, and none where nothing can be told. */
export function wordLines(features: ChatFeatures): string[] {
  const shifts = wordShiftsOf(features).filter(({ person }) => person === "a");
  const [first] = shifts;
  if (first === undefined) return [];
  const coverage = `the lists speak for ${Math.round(100 * first.coverage)} % of what is written`;
  return [
    `Your own words of the last ${recentDays} days against your habit (1 = as before; 80 % interval; ${coverage}).`,
    "Weak evidence: words have many reasons, and Ebb concludes nothing from them.",
    ...shifts.map(lineOf),
  ];
}

function lineOf({ id, ratio, interval80, touched, messages }: WordShift): string {
  const [low, high] = interval80;
  const counts = `${touched[1]} of ${messages[1]} messages, before ${touched[0]} of ${messages[0]}`;
  return `  ${labels[id] ?? id}: ${ratio.toFixed(2)} (${low.toFixed(2)} to ${high.toFixed(2)}; ${counts})`;
}
