/**
 * What the dynamics of a couple let one claim beside the two answers (docs/model.md, section 3): a slow
 * change of somebody's usual (2), push and pull (couplings of opposite or of one sign), and a rhythm that
 * is seen. Each is a number to be held against the threshold of the null study.
 */

import {
  createRandom,
  drawTheta,
  driftAt,
  type Fitted,
  heldOutGain,
  normalCdf,
  parametersOf,
  type Rhythm,
  rhythmOf,
  withoutCoupling,
} from "@ebb/engine";
import type { PartnerId } from "../couple/index.ts";
import { type CoupleFit, type CoupleModel, drawLoop } from "../dynamics/index.ts";
import type { Interval } from "../kit/index.ts";
import { interval80Of, logOddsNotNil } from "./gate.ts";

/** Something that could be claimed of a couple. */
export interface CoupleClaim {
  readonly kind: "drift" | "push_pull" | "cycle";
  /** Whose usual; null for both. */
  readonly person: PartnerId | null;
  /** `yes` or `no` for push and pull. */
  readonly about: string | null;
  /** Log-odds of the claim: what the threshold is for. */
  readonly logOdds: number;
  /** Slider points in 30 days; product of the couplings over the product of the rates; days. */
  readonly size: number;
  readonly interval80: Interval;
  /** Log score of held-out days with minus without it, in nats. */
  readonly heldOutGain: () => number;
}

const seed = 20_260_103;
const rhythmDraws = 2_000;
/** A swing is seen where half a period later a tenth of a push stands on the other side. */
const visibleShare = 0.1;
/** Usuals of two people that could be said to change. */
const driftClaims = 2;

/** All that could be claimed of a fitted record; nothing of two people where one notes alone. */
export function coupleClaimsOf({ fit, model }: CoupleFit): CoupleClaim[] {
  if (fit.status !== "fitted") return [];
  const drifts = (["a", "b"] as const).flatMap((person) => driftClaim(fit, model, person));
  return model.reporters.a && model.reporters.b
    ? [...drifts, pushPullClaim(fit, model), ...cycleClaim(fit, model)]
    : drifts;
}

function driftClaim(fit: Fitted, model: CoupleModel, person: PartnerId): CoupleClaim[] {
  const prior = fit.columns.find(({ name }) => name === `d_${person}`)?.prior;
  const estimate = parametersOf(fit)[`d_${person}`];
  if (!model.reporters[person] || !prior || !estimate || !(prior.sd > 0)) return [];
  const { mean, sd } = estimate;
  return [
    {
      kind: "drift",
      person,
      about: "closeness",
      logOdds: logOddsNotNil({ mean, sd, priorSd: prior.sd }, driftClaims),
      size: mean,
      interval80: interval80Of({ mean, sd }),
      // The gain in evidence is the sum of the gains one step ahead (Dawid 1984; Dickey 1971).
      heldOutGain: () => Math.log(sd / prior.sd) + 0.5 * (mean / sd) ** 2,
    },
  ];
}

function pushPullClaim(fit: Fitted, model: CoupleModel): CoupleClaim {
  const opposite = oppositeSigns(kappasOf(fit));
  const isPushPull = opposite >= 0.5;
  const { aOnB, bOnA } = drawLoop(fit);
  const products = aOnB.map((value, i) => value * (bOnA[i] ?? 0)).sort();
  const at = (share: number) => products[Math.round(share * (products.length - 1))] ?? 0;
  return {
    kind: "push_pull",
    person: null,
    about: isPushPull ? "yes" : "no",
    logOdds: logit(isPushPull ? opposite : 1 - opposite),
    size: at(0.5),
    interval80: [at(0.1), at(0.9)],
    heldOutGain: () => couplingGain(fit, model),
  };
}

function cycleClaim(fit: Fitted, model: CoupleModel): CoupleClaim[] {
  const random = createRandom(seed);
  const periods: number[] = [];
  for (let i = 0; i < rhythmDraws; i++) {
    const period = visiblePeriod(fit, drawTheta(fit, random));
    if (period !== undefined) periods.push(period);
  }
  if (periods.length === 0) return [];
  periods.sort((p, q) => p - q);
  const at = (share: number) => periods[Math.round(share * (periods.length - 1))] ?? 0;
  return [
    {
      kind: "cycle",
      person: null,
      about: null,
      logOdds: logOddsOfDraws(periods.length, rhythmDraws),
      size: at(0.5),
      interval80: [at(0.1), at(0.9)],
      heldOutGain: () => couplingGain(fit, model),
    },
  ];
}

/** Period in days where the swing is seen, at one theta. */
function visiblePeriod(fit: Fitted, theta: Float64Array): number | undefined {
  const rhythm = rhythmOf(driftAt(fit, theta));
  return isSeen(rhythm) ? rhythm.periodDays : undefined;
}

/** True where the swing is seen: a tenth of a push stands on the other side half a period later. */
export function isSeen({ periodDays, returnDays }: Rhythm): boolean {
  return periodDays !== undefined && 0.5 ** (periodDays / 2 / returnDays) >= visibleShare;
}

/** Log-odds of a share of draws; half a draw on either side, so that no count of draws is certainty. */
export function logOddsOfDraws(holding: number, draws: number): number {
  return Math.log((holding + 0.5) / (draws - holding + 0.5));
}

/** Held-out score with both couplings, minus the same model with neither. */
function couplingGain(fit: Fitted, model: CoupleModel): number {
  const without = withoutCoupling(withoutCoupling(fit.options, "kappa_ab"), "kappa_ba");
  return Math.max(heldOutGain(model.series, fit.options, without), -1e6);
}

/** Means, sds and correlation of two normal numbers. */
export interface NormalPair {
  readonly mean: readonly [number, number];
  readonly sd: readonly [number, number];
  readonly correlation: number;
}

/** The couplings kappa_ab and kappa_ba of a fit, which stand third and fourth in theta. */
function kappasOf({ laplace }: Fitted): NormalPair {
  const { mode, covariance } = laplace;
  const n = mode.length;
  const [first, second] = [2, 3];
  const at = (i: number, j: number) => covariance[i * n + j] ?? 0;
  const sd = [Math.sqrt(at(first, first)), Math.sqrt(at(second, second))] as const;
  const correlation = at(first, second) / (sd[0] * sd[1]);
  return { mean: [mode[first] ?? 0, mode[second] ?? 0], sd, correlation };
}

/**
 * P(two normal numbers have opposite signs): over the first, the conditional probability of the second's
 * sign (Simpson's rule on both sides of zero, to about 1e-10).
 */
export function oppositeSigns({ mean, sd, correlation }: NormalPair): number {
  const zero = -mean[0] / sd[0];
  const rest = sd[1] * Math.sqrt(Math.max(1e-12, 1 - correlation * correlation));
  const below = (z: number) => normalCdf(-(mean[1] + correlation * sd[1] * z) / rest);
  const density = (z: number) => Math.exp(-0.5 * z * z) / Math.sqrt(2 * Math.PI);
  const far = 9;
  const right = simpson((z) => density(z) * below(z), Math.max(zero, -far), Math.max(zero, far));
  const left = simpson((z) => density(z) * below(z), Math.min(zero, -far), Math.min(zero, far));
  return Math.min(1, Math.max(0, right + normalCdf(Math.min(zero, far)) - left));
}

function simpson(f: (z: number) => number, from: number, to: number): number {
  const steps = 800;
  const h = (to - from) / steps;
  let sum = f(from) + f(to);
  for (let i = 1; i < steps; i++) sum += (i % 2 === 1 ? 4 : 2) * f(from + i * h);
  return (sum * h) / 3;
}

function logit(p: number): number {
  const inside = Math.min(1 - 1e-12, Math.max(1e-12, p));
  return Math.log(inside / (1 - inside));
}
