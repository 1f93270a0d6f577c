/**
 * The reading of both: from what each released and from nothing else, so that both devices read the same
 * with a and b swapped, to the last digit. To that end the couple is fitted in an order that does not
 * depend on who reads (the draws of the fit do depend on the order), and mirrored for the reader.
 *
 * Reasons, findings about one person, advice and forecasts are no part of it: reasons belong to the
 * person they describe.
 */

import type { ChainTask } from "@ebb/engine";
import type { Loop, Standing, TideDay, TidePoint } from "../dynamics/index.ts";
import { type DrawnChains, wouldBeSaid } from "./approximated.ts";
import { type JointBasis, jointBasisOf, jointRecordOf, type Released } from "./joint-record.ts";
import { isInReadingOrder, mirroredDay, mirroredLoop, mirroredRecord } from "./mirror.ts";
import { type Gap, perceptionGaps } from "./perception-gap.ts";
import type { Reading } from "./reading.ts";
import { dyadReadingOf } from "./reading-of.ts";
import type { CoupleRecord } from "./record.ts";

/** What both may see of both; the reader is a. */
export interface JointReading {
  readonly names: { readonly a: string; readonly b: string };
  readonly basis: JointBasis;
  /** Undefined until both have released enough days. */
  readonly read: JointTide | undefined;
  readonly gaps: readonly Gap[];
}

/** The tide and the loop of both. */
export interface JointTide {
  readonly range: Reading["range"];
  readonly tide: readonly TideDay[];
  readonly usual: { readonly a: TidePoint | null; readonly b: TidePoint | null };
  readonly standing: { readonly a: Standing; readonly b: Standing };
  readonly loop: Loop;
  readonly pattern: LoopPattern;
}

/**
 * What may be said of the loop in one sentence that holds with the names swapped: too early; nothing told;
 * one answers and the other way cannot be told; both follow; both go the other way; one follows while
 * the other goes the other way.
 */
export type LoopPattern =
  | "too_early"
  | "not_told"
  | "one_way"
  | "both_follow"
  | "both_oppose"
  | "push_pull";

/** The reading of both as it stands now, and the chains of the sampler that it waits for. */
export interface PreparedJoint {
  readonly reading: JointReading;
  /** To be drawn by `runChainTask`; then prepare again with them. The same on both devices. */
  readonly chains: readonly ChainTask[];
  readonly isWaiting: boolean;
}

/** Reads what both released. */
export function jointReadingOf(released: Released): JointReading {
  return prepareJoint(released).reading;
}

/** Reads what both released; `drawn` are the chains that an earlier call asked for. */
export function prepareJoint(released: Released, drawn?: DrawnChains): PreparedJoint {
  const { names, own, other } = released;
  const basis = jointBasisOf(released);
  const gaps = perceptionGaps({ a: own, b: other });
  const { read, chains, isWaiting } = basis.isEnough ? jointTideOf(released, drawn) : nothing;
  const reading = { names: { a: names.own, b: names.other }, basis, read, gaps };
  return { reading, chains, isWaiting };
}

interface PreparedTide {
  readonly read: JointTide | undefined;
  readonly chains: readonly ChainTask[];
  readonly isWaiting: boolean;
}

const nothing: PreparedTide = { read: undefined, chains: [], isWaiting: false };

function jointTideOf(released: Released, drawn: DrawnChains | undefined): PreparedTide {
  const record: CoupleRecord = { ...jointRecordOf(released), reader: null };
  if (isInReadingOrder(record)) return tideOfBoth(record, drawn);
  const { read, ...rest } = tideOfBoth(mirroredRecord(record), drawn);
  return { ...rest, read: read && mirrored(read) };
}

function tideOfBoth(record: CoupleRecord, drawn: DrawnChains | undefined): PreparedTide {
  const dyad = dyadReadingOf(record, drawn);
  if (dyad === undefined) return nothing;
  const { range, usual, standing, loop, chains, coupleFit } = dyad;
  const tide = dyad.tide.map((day) => ({ ...day, events: firstOnesFirst(day.events) }));
  const read = { range, tide, usual, standing, loop, pattern: loopPatternOf(loop) };
  return { read, chains, isWaiting: wouldBeSaid(loop, coupleFit.approximation) };
}

/** The same with a and b swapped. */
export function mirrored(read: JointTide): JointTide {
  const tide = read.tide.map(mirroredDay);
  return {
    ...read,
    tide: tide.map((day) => ({ ...day, events: firstOnesFirst(day.events) })),
    usual: swapped(read.usual),
    standing: swapped(read.standing),
    loop: mirroredLoop(read.loop),
  };
}

/** The events of a come first on both devices. */
const firstOnesFirst = (events: TideDay["events"]): TideDay["events"] => [
  ...events.filter(({ by }) => by === "a"),
  ...events.filter(({ by }) => by === "b"),
];

function swapped<T>({ a, b }: { readonly a: T; readonly b: T }): { readonly a: T; readonly b: T } {
  return { a: b, b: a };
}

/** The pattern of a loop. */
export function loopPatternOf({ a_on_b: aOnB, b_on_a: bOnA }: Loop): LoopPattern {
  if (aOnB === null || bOnA === null) return "too_early";
  const told = [aOnB, bOnA].filter(({ supported }) => supported);
  if (told.length < 2) return told.length === 1 ? "one_way" : "not_told";
  const following = told.filter(({ mean }) => mean > 0).length;
  if (following === 1) return "push_pull";
  return following === 2 ? "both_follow" : "both_oppose";
}
