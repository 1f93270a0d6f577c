/** A couple from its spec: days, closeness, stepping back, notes, tags. */

import type { Random } from "@ebb/engine";
import type { PriorMatrix } from "@ebb/knowledge";
import { otherPartner, type PartnerId } from "../couple/index.ts";
import { type CheckIn, modelTimeDays } from "../observations/index.ts";
import { type ClosenessDay, createClosenessPath, spreadOf } from "./closeness-path.ts";
import { createDays, type TrueDay } from "./days.ts";
import { noteDay, type WholeDay } from "./noting.ts";
import type { CoupleSpec, GivenTag } from "./spec.ts";
import { drawSteppingBack } from "./stepping-back.ts";
import { tagEpisodes } from "./tagging.ts";

/** A simulated couple: what was noted, and what was true. */
export interface SimulatedCouple {
  readonly spec: CoupleSpec;
  readonly checkIns: readonly CheckIn[];
  readonly tags: readonly GivenTag[];
  /** What happened, day by day, before anybody noted it. */
  readonly days: readonly WholeDay[];
}

/**
 * Simulates one couple. Days, dynamics, stepping back, notes and tags draw from streams of their own, so
 * that a change in how much is missing leaves the days as they were.
 */
export function simulateCouple(
  spec: CoupleSpec,
  matrix: PriorMatrix,
  random: Random,
): SimulatedCouple {
  const { days, closeness } = liveThrough(spec, random);
  const reach = {
    a: drawReach({ person: "a", spec, closeness }, random.fork(3)),
    b: drawReach({ person: "b", spec, closeness }, random.fork(4)),
  };
  const grounds = { spec, matrix, days, closeness, reach };
  const room = {
    a: drawSteppingBack(grounds, "a", random.fork(5)),
    b: drawSteppingBack(grounds, "b", random.fork(6)),
  };
  const whole = days.map((day, index): WholeDay => {
    const both = (columns: Record<PartnerId, Float64Array>) => ({
      a: columns.a[index] ?? 0,
      b: columns.b[index] ?? 0,
    });
    // One entry of `closeness` was made for every day.
    const path = closeness[index] as ClosenessDay;
    return { index, day, closeness: path, room: both(room), reach: both(reach) };
  });
  const notes = random.fork(7);
  const noted = whole
    .flatMap((one) => noteDay(spec, one, notes))
    .sort((p, q) => modelTimeDays(p.time) - modelTimeDays(q.time));
  const tagged = tagEpisodes(spec, noted, { random: random.fork(8), matrix });
  return { spec, ...tagged, days: whole };
}

function liveThrough(
  spec: CoupleSpec,
  random: Random,
): { days: TrueDay[]; closeness: ClosenessDay[] } {
  const nextDay = createDays(spec, random.fork(1));
  const nextCloseness = createClosenessPath(spec, random.fork(2));
  const { person } = spec.reason;
  const spread = spreadOf(spec)[person];
  const days: TrueDay[] = [];
  const closeness: ClosenessDay[] = [];
  for (let t = 0; t < spec.design.days; t++) {
    const distance = -(closeness.at(-1)?.evening[person] ?? 0) / spread;
    const day = nextDay(distance);
    days.push(day);
    closeness.push(nextCloseness(day));
  }
  return { days, closeness };
}

/** Reaching out, 0-10: inert, and stronger where the other was distant the day before. */
function drawReach(
  {
    person,
    spec,
    closeness,
  }: { person: PartnerId; spec: CoupleSpec; closeness: readonly ClosenessDay[] },
  random: Random,
): Float64Array {
  const other = otherPartner(person);
  const answers = spec.reason.person === other ? 0.5 : 0.2;
  const spread = spreadOf(spec)[other];
  let inert = random.normal();
  return Float64Array.from(closeness, (_, t) => {
    inert = 0.3 * inert + Math.sqrt(0.91) * random.normal();
    const distance = -(closeness[t - 1]?.evening[other] ?? 0) / spread;
    const z = answers * distance + Math.sqrt(1 - answers * answers) * inert;
    return Math.min(10, Math.max(0, 5 + 2 * z));
  });
}
