/**
 * How true days become check-ins: items with the reliability of daily diaries, whole-number sliders,
 * missed days, guesses about the other that are part projection (docs/model.md, "One reporter").
 *
 * A note with reliability R: a scale is the truth times sqrt(R) plus noise that keeps its variance; an
 * event is noted as it was with probability sqrt(R), otherwise as on any day. Both correlate sqrt(R)
 * with the truth.
 */

import type { Random } from "@ebb/engine";
import { otherPartner, type PartnerId } from "../couple/index.ts";
import {
  type CheckIn,
  type EventName,
  eventNames,
  type ScaleName,
  scaleRanges,
} from "../observations/index.ts";
import type { ClosenessDay } from "./closeness-path.ts";
import { type TrueDay, usualRate } from "./days.ts";
import type { CoupleSpec } from "./spec.ts";
import { stressShare } from "./stepping-back.ts";

/** Everything that happened on one day. */
export interface WholeDay {
  readonly index: number;
  readonly day: TrueDay;
  readonly closeness: ClosenessDay;
  /** Stepping back in sd, reaching out 0-10. */
  readonly room: Readonly<Record<PartnerId, number>>;
  readonly reach: Readonly<Record<PartnerId, number>>;
}

/** Mean and sd of the stepping-back slider. */
export const roomSlider = { mean: 3.5, sd: 2 } as const;

/** The check-ins of a day: none for a missed one, two where the design asks for morning and evening. */
export function noteDay(spec: CoupleSpec, whole: WholeDay, random: Random): CheckIn[] {
  const { design } = spec;
  return design.reporters.flatMap((person): CheckIn[] => {
    if (random.bernoulli(design.missing)) return [];
    const evening = noteEvening(spec, { whole, person }, random);
    return whole.index < design.twiceDays
      ? [noteMorning(spec, { whole, person }, random), evening]
      : [evening];
  });
}

interface Noter {
  readonly whole: WholeDay;
  readonly person: PartnerId;
}

function noteMorning(spec: CoupleSpec, { whole, person }: Noter, random: Random): CheckIn {
  const value = closenessReading(
    spec,
    { person, x: whole.closeness.morning[person], whole },
    random,
  );
  const time = { day: spec.design.firstDay + whole.index, minute: 440 + random.int(60) };
  return {
    person,
    time: { ...time, offsetMinutes: 0 },
    scales: { closeness: onSlider(spec, "closeness", value) },
    events: {},
  };
}

function noteEvening(spec: CoupleSpec, { whole, person }: Noter, random: Random): CheckIn {
  const minute = 1240 + random.int(90);
  const late = random.bernoulli(0.03);
  return {
    person,
    time: { day: spec.design.firstDay + whole.index, minute, offsetMinutes: 0 },
    scales: noteScales(spec, { whole, person }, random),
    events: noteEvents(spec, { whole, person }, random),
    ...(late ? { late: true } : {}),
  };
}

function closenessReading(
  { parameters: p, design }: CoupleSpec,
  at: { person: PartnerId; x: number; whole: WholeDay },
  random: Random,
): number {
  const months = (at.whole.index - (design.days - 1) / 2) / 30;
  const isA = at.person === "a";
  const level = isA ? p.mu_a + p.d_a * months : p.mu_b + p.d_b * months;
  return level + at.x + (isA ? p.r_a : p.r_b) * random.normal();
}

/** A standardised truth as it is noted. */
function noted(truth: number, reliability: number, random: Random): number {
  return Math.sqrt(reliability) * truth + Math.sqrt(1 - reliability) * random.normal();
}

function noteScales(
  spec: CoupleSpec,
  { whole, person }: Noter,
  random: Random,
): Partial<Record<ScaleName, number>> {
  const { reliability } = spec.design;
  const other = otherPartner(person);
  const x = whole.closeness.evening[person];
  const mixed = (1 - spec.projection) * whole.closeness.evening[other] + spec.projection * x;
  const room = (truth: number, trust: number) =>
    roomSlider.mean + roomSlider.sd * noted(truth, trust, random);
  const reach = (truth: number, trust: number) => 5 + 2 * noted((truth - 5) / 2, trust, random);
  const otherLevel = other === "a" ? spec.parameters.mu_a : spec.parameters.mu_b;
  const values: Record<ScaleName, number> = {
    closeness: closenessReading(spec, { person, x, whole }, random),
    wanted: -0.6 * x + 1.2 * random.normal(),
    stress: 10 * stressShare(noted(whole.day.stress[person], reliability.items, random)),
    room: room(whole.room[person], reliability.room),
    reach: reach(whole.reach[person], reliability.items),
    understood: 6 + 0.7 * x + random.normal(),
    other_closeness: otherLevel + mixed + 1.1 * random.normal(),
    other_room: room(whole.room[other], reliability.guesses),
    other_reach: reach(whole.reach[other], reliability.items),
  };
  const names = Object.keys(values) as ScaleName[];
  return Object.fromEntries(names.map((name) => [name, onSlider(spec, name, values[name])]));
}

function onSlider({ design }: CoupleSpec, name: ScaleName, value: number): number {
  if (!design.rounded) return value;
  const [low, high] = scaleRanges[name];
  return Math.min(high, Math.max(low, Math.round(value))) + 0;
}

function noteEvents(
  { design }: CoupleSpec,
  { whole, person }: Noter,
  random: Random,
): Partial<Record<EventName, number>> {
  const trust = Math.sqrt(design.reliability.items);
  const events: Partial<Record<EventName, number>> = {};
  for (const name of eventNames) {
    const happened = whole.day.shared.has(name) || whole.day.own[person].has(name);
    const seen = random.bernoulli(trust) ? happened : random.bernoulli(usualRate[name]);
    events[name] = seen ? 1 : 0;
  }
  return events;
}
