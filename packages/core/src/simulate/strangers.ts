/** Records without any link between two people: what a claim of coupling must not be made of. */

import type { Random } from "@ebb/engine";
import type { PartnerId } from "../couple/index.ts";
import {
  type CheckIn,
  eventNames,
  modelTimeDays,
  type ScaleName,
  scaleRanges,
} from "../observations/index.ts";

/** Partners for each in turn, nobody their own: a random cyclic arrangement of 0 … n - 1 (n >= 2). */
export function drawStrangers(n: number, random: Random): number[] {
  const order = random.shuffle(Array.from({ length: n }, (_, i) => i));
  const partner = new Array<number>(n);
  order.forEach((one, i) => {
    partner[one] = order[(i + 1) % n] ?? one;
  });
  return partner;
}

/** Re-pairs couples: each keeps `a`'s check-ins and gets another couple's `b`, on the days as they are. */
export function pairStrangers(
  couples: readonly (readonly CheckIn[])[],
  random: Random,
): CheckIn[][] {
  const partner = drawStrangers(couples.length, random);
  const of = (index: number, person: PartnerId) =>
    (couples[index] ?? []).filter((one) => one.person === person);
  return couples.map((_, i) => {
    const joined = [...of(i, "a"), ...of(partner[i] ?? i, "b")];
    return joined.sort((p, q) => modelTimeDays(p.time) - modelTimeDays(q.time));
  });
}

/** One person's diary of unrelated inert series: scales and events each with this inertia, no link. */
export function simulateInertDiary(
  { days, inertia, firstDay }: { days: number; inertia: number; firstDay: number },
  random: Random,
): CheckIn[] {
  const names = [...Object.keys(scaleRanges), ...eventNames];
  const walks = new Map(names.map((name) => [name, random.normal()]));
  const step = (name: string) => {
    const z = inertia * (walks.get(name) ?? 0) + Math.sqrt(1 - inertia ** 2) * random.normal();
    walks.set(name, z);
    return z;
  };
  return Array.from({ length: days }, (_, t): CheckIn => {
    const scales = (Object.keys(scaleRanges) as ScaleName[]).map((name) => {
      const [low, high] = scaleRanges[name];
      const value = (low + high) / 2 + step(name) * 0.2 * (high - low);
      return [name, Math.min(high, Math.max(low, Math.round(value))) + 0] as const;
    });
    const events = eventNames.map((name) => [name, step(name) > 0.9 ? 1 : 0] as const);
    return {
      person: "a",
      time: { day: firstDay + t, minute: 1260, offsetMinutes: 0 },
      scales: Object.fromEntries(scales),
      events: Object.fromEntries(events),
    };
  });
}
