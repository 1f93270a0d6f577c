/** What could not be told from a record, and why (product.md: "nothing found" is a designed result). */

import type { CoupleFit, Loop, Measure } from "../dynamics/index.ts";
import {
  checkInsNeeded,
  couplingNeeds,
  type Limit,
  type LimitReason,
  maySay,
} from "../findings/index.ts";

/** What the limits are read from. */
export interface LimitsInput {
  readonly measure: Measure;
  readonly coupleFit: CoupleFit;
  readonly loop: Loop;
  /** Check-ins of each person. */
  readonly checkIns: { readonly a: number; readonly b: number };
  readonly hasCalendar: boolean;
  /** Kinds of findings that passed, also those that wait for next week. */
  readonly claimed: readonly string[];
  /** Check-ins and chat went opposite ways lately. */
  readonly chatDisagrees: boolean;
}

/** All limits, the broadest first. */
export function limitsOf(input: LimitsInput): Limit[] {
  const limits: Limit[] = [];
  const add = (
    about: string,
    reason: LimitReason,
    have: number | null = null,
    need: number | null = null,
  ) => limits.push({ about, reason, have, need });
  if (!input.hasCalendar) add("calendar", "no_calendar");
  addFitLimits(input, add);
  if (input.measure === "contact") {
    for (const about of ["closeness", "coupling", "reasons"]) add(about, "chat_only");
    return limits;
  }
  if (input.chatDisagrees) add("closeness", "check_ins_win");
  addCouplingLimits(input, add);
  const most = Math.max(input.checkIns.a, input.checkIns.b);
  if (most >= checkInsNeeded.reasons && input.claimed.length === 0)
    add("findings", "nothing_found");
  if (most < checkInsNeeded.reasons)
    add("reasons", "too_few_check_ins", most, checkInsNeeded.reasons);
  return limits;
}

type Add = (about: string, reason: LimitReason, have?: number | null, need?: number | null) => void;

function addFitLimits({ coupleFit, checkIns }: LimitsInput, add: Add): void {
  const { fit, model } = coupleFit;
  for (const person of ["a", "b"] as const) {
    if (model.flat[person]) add(`person_${person}`, "never_varies");
  }
  const total = checkIns.a + checkIns.b;
  if (fit.status === "too-little-data") add("levels", "too_few_check_ins", total, null);
  if (fit.status === "not-converged" || fit.status === "degenerate") add("levels", "not_converged");
}

function addCouplingLimits({ coupleFit, loop, checkIns, claimed }: LimitsInput, add: Add): void {
  const { a, b } = coupleFit.model.reporters;
  if (!a || !b) {
    add("coupling", "one_reporter");
    return;
  }
  const fewer = Math.min(checkIns.a, checkIns.b);
  if (fewer < couplingNeeds.checkIns) {
    add("coupling", "too_few_check_ins", fewer, couplingNeeds.checkIns);
  } else if (loop.strength === "too_early") add("coupling", "below_threshold");
  for (const kind of ["push_pull", "cycle"] as const)
    if (maySay(kind, fewer) && !claimed.includes(kind)) add(kind, "below_threshold");
}
