/**
 * The safety gate: which kinds of advice may be given at all. It is asked once, at the head of the
 * advice, and outranks everything that follows. Answers are read, never kept.
 */

import type { Gate } from "./situation.ts";
import { gateQuestions } from "./situation.ts";

/** The state of the gate: any yes raises it; else any unanswered question leaves it unanswered. */
export type GateState = "clear" | "unanswered" | "raised";

/** What kind of thing an advice is: the closed list of `advice/1`. */
export const adviceKinds = [
  "patience",
  "space",
  "exposure",
  "couple_exercise",
  "experiment",
  "self_care",
  "clarity",
  "request",
  "room_with_return",
  "repair",
  "conversation",
  "checkup",
  "professional",
  "review",
  "safety_plan",
  "youth_line",
] as const;

/** One kind of advice. */
export type AdviceKind = (typeof adviceKinds)[number];

/** What a raised gate leaves (`professional` only in its individual form). */
export const kindsWhenRaised: readonly AdviceKind[] = [
  "self_care",
  "clarity",
  "checkup",
  "safety_plan",
  "youth_line",
  "professional",
];

/** What an unanswered gate holds back. */
export const kindsHeldWhenUnanswered: readonly AdviceKind[] = ["exposure", "couple_exercise"];

/** State of the gate from the answers; nothing answered is `unanswered`. */
export function gateOf(gate: Gate | null | undefined): GateState {
  const answers = gateQuestions.map((question) => gate?.[question] ?? "unanswered");
  if (answers.includes("yes")) return "raised";
  return answers.includes("unanswered") ? "unanswered" : "clear";
}
