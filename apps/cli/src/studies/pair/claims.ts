/**
 * Claims about simulated pairs who both released their days: how often a coupling is claimed where there
 * is none, and how often the sign of a true one is called, beside the earlier way on the same couples.
 */

import { type JointReading, prepareJoint } from "@ebb/core";
import { createRandom } from "@ebb/engine";
import { type ClaimCouple, type ClaimSource, drawClaimCouple } from "./claim-couples.ts";

/** One cell of the table. */
export interface ClaimCell {
  readonly source: ClaimSource;
  readonly days: number;
  readonly couples: number;
  /** Couples in which the screen claims any answer of one to the other. */
  readonly claimed: number;
  /** Of those with a claim, all signs true. */
  readonly claimedRight: number;
  /** Couples in which the answer of the one who steps back is claimed. */
  readonly answerClaimed: number;
  /** Answers of the one who steps back whose sign has a probability above 0.9, and of these the true ones. */
  readonly calls: number;
  readonly callsRight: number;
  /** The same by the earlier way, on the same couples. */
  readonly earlierCalls: number;
  readonly earlierRight: number;
  /** Called by the one and not by the other: what the difference of the two shares stands on. */
  readonly onlyHere: number;
  readonly onlyEarlier: number;
  /** Couples with enough released days to be read. */
  readonly read: number;
  /** Couples in which something would be claimed if the sampler, not asked here, agreed. */
  readonly waiting: number;
}

/** A cell to be run. */
export type ClaimPlan = Pick<ClaimCell, "source" | "days" | "couples">;

/** Names of the counts of a cell. */
export const claimCounts = [
  ...["couples", "claimed", "claimedRight", "answerClaimed", "calls", "callsRight"],
  ...["earlierCalls", "earlierRight", "onlyHere", "onlyEarlier", "read", "waiting"],
] as readonly Exclude<keyof ClaimCell, "source" | "days">[];

/** Runs one cell. */
export function claimCell(plan: ClaimPlan, seed: number): ClaimCell {
  const random = createRandom(seed).fork(plan.days + (plan.source === "S" ? 1000 : 0));
  const sums = Object.fromEntries(claimCounts.map((name) => [name, 0])) as Record<
    (typeof claimCounts)[number],
    number
  >;
  for (let i = 0; i < plan.couples; i++) {
    const one = outcomeOf(drawClaimCouple(plan, random.fork(i + 1)));
    for (const name of claimCounts) sums[name] += one[name] ? 1 : 0;
  }
  return { source: plan.source, days: plan.days, ...sums };
}

type Loop = NonNullable<JointReading["read"]>["loop"];

function outcomeOf({ own, other, truth, answer, earlier }: ClaimCouple) {
  const { reading, isWaiting } = prepareJoint({ own, other, names: { own: "", other: "" } });
  const loop: Loop | undefined = reading.read?.loop;
  const isRight = (name: "a_on_b" | "b_on_a") =>
    Math.sign(loop?.[name]?.mean ?? 0) === Math.sign(truth[name]);
  const told = (["a_on_b", "b_on_a"] as const).filter((name) => loop?.[name]?.supported === true);
  const isCall = (loop?.[answer]?.probability ?? 0) > 0.9;
  return {
    couples: true,
    claimed: told.length > 0,
    claimedRight: told.length > 0 && told.every(isRight),
    answerClaimed: told.includes(answer),
    calls: isCall,
    callsRight: isCall && isRight(answer),
    earlierCalls: earlier.isMade,
    earlierRight: earlier.isMade && earlier.isRight,
    onlyHere: isCall && !earlier.isMade,
    onlyEarlier: earlier.isMade && !isCall,
    read: loop !== undefined,
    waiting: isWaiting,
  };
}
