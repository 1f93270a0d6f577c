/**
 * Claims about simulated pairs who both released their days: how often a coupling is claimed where there
 * is none, and how often it is found in `pursue-withdraw` couples, beside the earlier figures.
 */

import {
  drawCoupleSpec,
  type JointReading,
  prepareJoint,
  releasedDays,
  simulateCouple,
  type TrueParameters,
} from "@ebb/core";
import { createRandom, type Random } from "@ebb/engine";
import { knowledge } from "@ebb/knowledge";

/** One cell of the table. */
export interface ClaimCell {
  readonly scenario: "null" | "pursue-withdraw";
  readonly days: number;
  readonly couples: number;
  /** Couples in which the screen claims any answer of one to the other. */
  readonly claimed: number;
  /** Of those with a claim, all signs true. */
  readonly claimedRight: number;
  /** Answers of the one who steps back whose sign has a probability above 0.9, and of these the true ones. */
  readonly calls: number;
  readonly callsRight: number;
  /** Couples with enough released days to be read. */
  readonly read: number;
  /** Couples in which something would be claimed if the sampler, not asked here, agreed. */
  readonly waiting: number;
}

/** Runs one cell. */
export function claimCell(
  cell: Pick<ClaimCell, "scenario" | "days" | "couples">,
  seed: number,
): ClaimCell {
  const random = createRandom(seed).fork(cell.days);
  const sum = { claimed: 0, claimedRight: 0, calls: 0, callsRight: 0, read: 0, waiting: 0 };
  for (let i = 0; i < cell.couples; i++) {
    const one = coupleOf(cell, random.fork(i + 1));
    for (const name of Object.keys(sum) as (keyof typeof sum)[]) sum[name] += one[name] ? 1 : 0;
  }
  return { ...cell, ...sum };
}

function coupleOf({ scenario, days }: Pick<ClaimCell, "scenario" | "days">, random: Random) {
  // dynamics.md, section 3: 30 % of each one's days are missing.
  const changes = { design: { missing: 0.3, tagsPer56Days: 0 } };
  const spec = drawCoupleSpec(
    { id: "0", scenario, days, matrix: knowledge.prior, changes },
    random.fork(1),
  );
  const { checkIns } = simulateCouple(spec, knowledge.prior, random.fork(2));
  const items = ["closeness", "room", "reach", "events"] as const;
  const release = { items, fromDay: 0, toDay: 1e6 };
  const [own, other] = [releasedDays(checkIns, "a", release), releasedDays(checkIns, "b", release)];
  const released = { own, other, names: { own: "", other: "" } };
  const { reading, isWaiting } = prepareJoint(released);
  return { ...outcomeOf(reading.read?.loop, spec.parameters), waiting: isWaiting };
}

type Loop = NonNullable<JointReading["read"]>["loop"];

function outcomeOf(loop: Loop | undefined, { k_ab, k_ba }: TrueParameters) {
  const arrows = [
    { arrow: loop?.a_on_b, truth: k_ba },
    { arrow: loop?.b_on_a, truth: k_ab },
  ];
  const isRight = ({ arrow, truth }: (typeof arrows)[number]) =>
    Math.sign(arrow?.mean ?? 0) === Math.sign(truth);
  const told = arrows.filter(({ arrow }) => arrow?.supported === true);
  // In `pursue-withdraw` a steps back: what b's closeness does to a's is the answer to look at.
  const answer = arrows[1]!;
  const isCall = (answer.arrow?.probability ?? 0) > 0.9;
  return {
    claimed: told.length > 0,
    claimedRight: told.length > 0 && told.every(isRight),
    calls: isCall,
    callsRight: isCall && isRight(answer),
    read: loop !== undefined,
  };
}
