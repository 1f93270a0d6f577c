/**
 * How far anybody could come: the reasons of a simulated couple by Bayes' rule under the world that made
 * it (docs/model.md, section 4.4). Both know that there is one reason, at its full size, and nothing else.
 *
 *   told the world  the same notes as Ebb
 *   told the days   also everything that went before the stepping back, on every day and without a slip;
 *                   stepping back itself only as it was noted. No reading of the notes can know more of
 *                   the days than this, so that it bounds them all but for the chance of a sample.
 */

import {
  type CheckIn,
  ownPosterior,
  type ReasonPosterior,
  type SimulatedCouple,
  simulateCouple,
} from "@ebb/core";
import type { Random } from "@ebb/engine";
import { knowledge } from "@ebb/knowledge";

/** Probability of each reason, in the order of the prior. */
export interface OracleOutcome {
  readonly world: readonly number[];
  readonly days: readonly number[];
}

const { prior } = knowledge;

/** Index of the scale at which a full-sized effect shows through own items of reliability .80 and an outcome of .75, and without slips. */
const scaleAt = { noted: prior.scales.indexOf(0.7), whole: prior.scales.indexOf(1) };

/** The reasons of `couple` by both; `random` is the stream that made it. */
export function oracleOutcome(couple: SimulatedCouple, random: Random): OracleOutcome {
  const { person } = couple.spec.reason;
  const posteriorOf = (checkIns: readonly CheckIn[]) =>
    ownPosterior({ checkIns, person, knowledge }).posterior;
  return {
    world: oneReason(posteriorOf(couple.checkIns), scaleAt.noted),
    days: oneReason(posteriorOf(withTrueDays(couple, random)), scaleAt.whole),
  };
}

/** Own check-ins on every day with what was true, but with stepping back and tags as they were noted. */
function withTrueDays({ spec, checkIns }: SimulatedCouple, random: Random): CheckIn[] {
  const { person } = spec.reason;
  const design = {
    ...spec.design,
    missing: 0,
    rounded: false,
    reliability: { items: 1, room: 1, guesses: 1 },
  };
  const parameters = { ...spec.parameters, r_a: 0, r_b: 0 };
  const whole = simulateCouple({ ...spec, design, parameters }, prior, random);
  const noted = new Map(
    checkIns
      .filter((one) => one.person === person && one.scales.room !== undefined)
      .map((one) => [one.time.day, one]),
  );
  return whole.checkIns
    .filter((one) => one.person === person && one.scales.room !== undefined)
    .map(({ tag: _, ...one }) => {
      const { room: __, ...scales } = one.scales;
      const own = noted.get(one.time.day);
      if (own === undefined) return { ...one, scales };
      const tag = own.tag === undefined ? {} : { tag: own.tag };
      const { room } = own.scales;
      return { ...one, ...tag, scales: room === undefined ? scales : { ...scales, room } };
    });
}

/** The posterior over single reasons of one scale, by their base weights. */
function oneReason({ classes, terms }: ReasonPosterior, scale: number): number[] {
  const logs = new Array<number>(prior.reasons.length).fill(Number.NEGATIVE_INFINITY);
  classes.forEach(({ main, second, scale: size }, c) => {
    if (main < 0 || second >= 0 || size !== prior.scales[scale]) return;
    const weight = Math.log(prior.base_weight[prior.reasons[main] ?? ""] ?? 0);
    logs[main] = terms.reduce((sum, term) => sum + (term.byClass[c] ?? 0), weight);
  });
  const top = Math.max(...logs);
  const total = logs.reduce((sum, value) => sum + Math.exp(value - top), 0);
  return logs.map((value) => Math.exp(value - top) / total);
}
