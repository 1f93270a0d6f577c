/**
 * The scenarios of `ebb simulate` (docs/contract.md): each draws the spec of a couple. In all of them `a`
 * is the one who steps back, except in `one-sided`, where `a` alone notes and reaches and `b` steps back.
 */

import type { Random } from "@ebb/engine";
import type { PriorMatrix } from "@ebb/knowledge";
import type { PartnerId } from "../couple/index.ts";
import { dayFromCivil } from "../kit/index.ts";
import { type ReasonId, reasonIds } from "../observations/index.ts";
import { drawParameters, drawUsualEffects, type Population, populations } from "./population.ts";
import type { CoupleSpec, NotingDesign, TrueEffect, TrueReason } from "./spec.ts";

/** Scenarios besides the reason ids. */
export const worldNames = [
  "default",
  "null",
  "pursue-withdraw",
  "fading",
  "one-sided",
  "sparse",
] as const;

/** Name of a scenario: a world, or the one reason of a couple. */
export type ScenarioName = (typeof worldNames)[number] | ReasonId;

/** All scenarios of `ebb simulate`. */
export const scenarioNames: readonly ScenarioName[] = [...worldNames, ...reasonIds];

/** True for a scenario's name. */
export function isScenarioName(name: string): name is ScenarioName {
  const names: readonly string[] = scenarioNames;
  return names.includes(name);
}

/** What a study may change about a scenario. */
export interface ScenarioChanges {
  readonly design?: Partial<NotingDesign>;
  /** Size of all reason effects (half-sized world: 0.5). */
  readonly scale?: number;
  readonly endogeneity?: number;
  /** Two reasons at 60/40. */
  readonly second?: boolean;
  readonly smallestSd?: number;
}

/** What a spec is drawn from. */
export interface ScenarioSource {
  readonly id: string;
  readonly scenario: ScenarioName;
  readonly days: number;
  readonly matrix: PriorMatrix;
  readonly changes?: ScenarioChanges;
}

/** Monday, 6 January 2025: the first day of every simulated diary. */
const firstDay: number = dayFromCivil(2025, 1, 6);

const usualDesign: Omit<NotingDesign, "days"> = {
  firstDay,
  reporters: ["a", "b"],
  missing: 0.25,
  twiceDays: 0,
  rounded: true,
  reliability: { items: 0.8, room: 0.75, guesses: 0.3 },
  tagsPer56Days: 6,
};

/** Draws the spec of one couple of a scenario. */
export function drawCoupleSpec(source: ScenarioSource, random: Random): CoupleSpec {
  const { id, scenario, days, changes = {} } = source;
  const person: PartnerId = scenario === "one-sided" ? "b" : "a";
  const reason = drawReason(source, person, random);
  const drift = scenario === "fading" ? -0.6 + 0.15 * random.normal() : slowLoss(reason, random);
  const parameters = drawParameters(populationOf(scenario), random, { own: person, drift });
  return {
    id,
    scenario,
    parameters,
    effects: scenario === "null" ? [] : withReasonEffect(drawUsualEffects(random), reason, source),
    reason,
    endogeneity: changes.endogeneity ?? 0,
    projection: random.beta(4, 6),
    smallestSd: changes.smallestSd ?? 0.25,
    design: { ...usualDesign, ...designOf(scenario), days, ...changes.design },
  };
}

function populationOf(scenario: ScenarioName): Population {
  if (scenario === "null") return populations.uncoupled;
  return scenario === "pursue-withdraw" ? populations.strong : populations.usual;
}

function designOf(scenario: ScenarioName): Partial<NotingDesign> {
  if (scenario === "sparse") return { missing: 0.65 };
  return scenario === "one-sided" ? { reporters: ["a"] } : {};
}

/** Of the couples of `default`, some step back for no reason at all, some for two. */
const shares = { none: 0.1, two: 0.25 };

function drawReason(source: ScenarioSource, person: PartnerId, random: Random): TrueReason {
  const { scenario, matrix, changes = {} } = source;
  const none: TrueReason = { person, reason: null, second: null, share: 1, scale: 0 };
  if (scenario === "null") return none;
  const isWorld = !isReasonId(scenario);
  if (isWorld && scenario !== "fading" && random.bernoulli(shares.none)) return none;
  const first = reasonOf(scenario, matrix, random);
  const hasSecond = changes.second ?? (isWorld && random.bernoulli(shares.two));
  const second = hasSecond ? drawByWeight(matrix, random, first) : null;
  const drawnScale = matrix.scales[random.int(matrix.scales.length)] ?? 1;
  const scale = changes.scale ?? (isWorld ? drawnScale : 1);
  return { person, reason: first, second, share: second === null ? 1 : 0.6, scale };
}

function isReasonId(name: string): name is ReasonId {
  const ids: readonly string[] = reasonIds;
  return ids.includes(name);
}

function reasonOf(scenario: ScenarioName, matrix: PriorMatrix, random: Random): ReasonId {
  if (isReasonId(scenario)) return scenario;
  return scenario === "fading" ? "disinv" : drawByWeight(matrix, random, null);
}

function drawByWeight(matrix: PriorMatrix, random: Random, not: ReasonId | null): ReasonId {
  const weights = reasonIds.map((id) => (id === not ? 0 : (matrix.base_weight[id] ?? 0)));
  return reasonIds[random.pick(weights)] ?? "stress";
}

/** Disinvestment goes with a slow loss of level, in slider points a month. */
function slowLoss(reason: TrueReason, random: Random): number {
  const isFading = reason.reason === "disinv" || reason.second === "disinv";
  return isFading ? -0.3 + 0.1 * random.normal() : 0;
}

/** The reason's strongest field also moves closeness itself, by up to a point. */
function withReasonEffect(
  effects: TrueEffect[],
  { person, reason, scale }: TrueReason,
  { matrix }: ScenarioSource,
): TrueEffect[] {
  const row = matrix.mean[matrix.reasons.indexOf(reason ?? "")];
  if (reason === null || row === undefined) return effects;
  const strongest = row.reduce((best, value, q) => (value > (row[best] ?? 0) ? q : best), 0);
  const field = matrix.predictors[strongest]?.fields[0] ?? "";
  if (field === "closeness" || !((row[strongest] ?? 0) > 0)) return effects;
  const isShared = effects.some(({ input }) => input === field) || field === "apart";
  const input = isShared ? field : `${field}_${person}`;
  const rest = effects.filter((one) => one.input !== input || one.on !== person);
  return [...rest, { input, on: person, value: -scale * (field === "stress" ? 0.5 : 1) }];
}
