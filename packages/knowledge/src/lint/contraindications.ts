/**
 * When a step is not right. What opens, or needs two, waits for the private questions; room and patience
 * have no place in a crisis or where all effort is on one side. Self-care and clarity may always be.
 */

import type { StepKind } from "../schema.ts";
import { eachStep } from "./each-entry.ts";
import type { LintRule } from "./rule.ts";

const required: Readonly<Partial<Record<StepKind, readonly string[]>>> = {
  patience: ["gate_raised", "crisis", "one_sided"],
  space: ["gate_raised", "crisis"],
  exposure: ["gate_raised", "gate_unanswered", "own_conduct"],
  couple_exercise: ["gate_raised", "gate_unanswered", "own_conduct"],
  conversation: ["gate_raised", "own_conduct"],
  request: ["gate_raised", "own_conduct"],
  repair: ["gate_raised", "own_conduct"],
  room_with_return: ["gate_raised", "crisis"],
  experiment: ["crisis"],
};

/** Rule: every kind of step names the conditions under which it must wait. */
export const contraindications: LintRule = {
  name: "contraindications",
  about: "every kind of step names the conditions under which it must wait",
  check: (draft) =>
    eachStep(draft).flatMap(({ file, entry }) =>
      entry.kinds.flatMap((kind) =>
        (required[kind] ?? [])
          .filter((condition) => !entry.not_when.includes(condition))
          .map((condition) => ({
            file,
            id: entry.id,
            message: `${kind} must name ${condition} in not_when`,
          })),
      ),
    ),
};
