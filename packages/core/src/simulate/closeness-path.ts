/**
 * The two people's closeness under the model itself (docs/model.md (1), (2), (5)): exact draws at every
 * note, with what happens on a day acting over the day that ends at its evening note.
 */

import { createPathSimulator, type Random } from "@ebb/engine";
import type { PartnerId } from "../couple/index.ts";
import type { EventName } from "../observations/index.ts";
import type { TrueDay } from "./days.ts";
import type { CoupleSpec } from "./spec.ts";

/** Deviation from one's own usual at the two note times of a day. */
export interface ClosenessDay {
  readonly morning: Readonly<Record<PartnerId, number>>;
  readonly evening: Readonly<Record<PartnerId, number>>;
  /** The day's shock to each, standardised: what stepping back may share with closeness. */
  readonly shock: Readonly<Record<PartnerId, number>>;
}

/** Share of a day from an evening note to the next morning's. */
const nightShare = 0.45;

/** Closeness after each of the days that are handed in, one call a day. */
export function createClosenessPath(
  spec: CoupleSpec,
  random: Random,
): (day: TrueDay) => ClosenessDay {
  const p = spec.parameters;
  const drift = Float64Array.of(-p.a_a, p.k_ab, p.k_ba, -p.a_b);
  const shared = p.rho * p.g_a * p.g_b;
  const diffusion = Float64Array.of(p.g_a * p.g_a, shared, shared, p.g_b * p.g_b);
  const simulator = createPathSimulator(drift, diffusion, 2);
  if (simulator === undefined) throw new Error("simulate: expected stable parameters");
  let state = simulator.start(random);
  return (day) => {
    const force = forceOf(day, spec);
    const move = (dt: number) => {
      const shocks = Float64Array.of(random.normal(), random.normal());
      state = simulator.advance(state, { dt, force, shocks });
      return { at: { a: state[0] ?? 0, b: state[1] ?? 0 }, shocks };
    };
    const night = move(nightShare);
    const daylight = move(1 - nightShare);
    const shockOf = (i: number) =>
      Math.sqrt(nightShare) * (night.shocks[i] ?? 0) +
      Math.sqrt(1 - nightShare) * (daylight.shocks[i] ?? 0);
    return { morning: night.at, evening: daylight.at, shock: { a: shockOf(0), b: shockOf(1) } };
  };
}

/** B u of a day: events act once, spread over the day; stress with its value. */
function forceOf(day: TrueDay, spec: CoupleSpec): Float64Array {
  const force = new Float64Array(2);
  for (const { input, on, value } of spec.effects) {
    const at = on === "a" ? 0 : 1;
    force[at] = (force[at] ?? 0) + value * inputValue(input, day);
  }
  return force;
}

function inputValue(input: string, day: TrueDay): number {
  if (input === "stress_a") return day.stress.a;
  if (input === "stress_b") return day.stress.b;
  const own = /^(.*)_(a|b)$/.exec(input);
  // Names are those of dynamics/model.ts: an event, or an event with its person.
  if (own) return day.own[own[2] as PartnerId].has(own[1] as EventName) ? 1 : 0;
  return day.shared.has(input as EventName) ? 1 : 0;
}

/** Stationary sd of each person's closeness, from the parameters. */
export function spreadOf(spec: CoupleSpec): Readonly<Record<PartnerId, number>> {
  const p = spec.parameters;
  return { a: p.g_a / Math.sqrt(2 * p.a_a), b: p.g_b / Math.sqrt(2 * p.a_b) };
}
