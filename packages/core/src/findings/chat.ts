/**
 * When the amount of a chat changed for good (docs/model.md, "Chats"), as cards: the interval excludes
 * none, weeks left out are foreseen better with the change, and the log-odds pass the null study's
 * threshold.
 */

import type { PartnerId } from "../couple/index.ts";
import type { ChatChange, ChatTerms } from "../signals/index.ts";
import { chatThresholds } from "./chat-thresholds.generated.ts";
import type { Finding } from "./finding.ts";
import { interval80Of, strengthAt } from "./gate.ts";

/** Cards of a chat, the most certain first. */
export function chatFindings(terms: ChatTerms, nameOfDay: (day: number) => string): Finding[] {
  return terms.changes
    .flatMap((change) =>
      (["a", "b"] as const).flatMap((person) => cardOf(change, person, nameOfDay)),
    )
    .sort((p, q) => (p.gates.false_alarm ?? 1) - (q.gates.false_alarm ?? 1));
}

function cardOf(
  change: ChatChange,
  person: PartnerId,
  nameOfDay: (day: number) => string,
): Finding[] {
  const strength = strengthAt(change.logOdds, chatThresholds.change);
  const ratio = change.logRatio[person];
  const interval80 = interval80Of(ratio);
  const excludesZero = interval80[0] > 0 || interval80[1] < 0;
  if (strength === "too_early" || !excludesZero || !(change.heldOutGain > 0)) return [];
  const finding: Finding = {
    id: `chat_change:${person}:${nameOfDay(change.day)}`,
    kind: "chat_change",
    strength,
    person,
    about: "messages",
    size: ratio.mean,
    interval80,
    days: [change.days80[0], change.day, change.days80[1]].map(nameOfDay),
    gates: {
      interval: true,
      held_out_gain: change.heldOutGain,
      false_alarm: 1 / (1 + Math.exp(change.logOdds)),
    },
  };
  return [finding];
}
