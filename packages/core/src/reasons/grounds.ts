/**
 * What speaks for a reason, what against, and what would change it (docs/model.md, section 2): the
 * log-odds of each single piece of evidence under the classes with this reason as the main one against
 * all other classes, both weighted by their probability before any data, with the days themselves.
 */

import { cholesky, solveCholesky } from "@ebb/engine";
import type { PriorMatrix } from "@ebb/knowledge";
import type { ReasonClass } from "./classes.ts";
import type { EvidenceTerm, ReasonEvidence, ReasonPosterior } from "./posterior.ts";
import { columnsOf, singleEffect } from "./signature.ts";
import type { SteppingBackFit } from "./stepping-back.ts";

/** One piece of evidence for (log-odds above 0) or against a reason. */
export interface Ground {
  readonly term: string;
  readonly logOdds: number;
  readonly days: readonly number[];
}

/** A predictor's own estimate with its weak-prior variance. */
interface Single {
  readonly code: string;
  readonly column: number;
  readonly value: number;
  readonly variance: number;
}

/** The term `before_it`, one entry a predictor, as log-likelihood by class. */
export interface SplitTerm {
  readonly term: string;
  readonly byClass: Float64Array;
  /** Days on which it was there: with room above the usual, and with room at or below it. */
  readonly days: { readonly up: readonly number[]; readonly down: readonly number[] };
  /** Column of the prior matrix and sign of the estimate, for a predictor. */
  readonly predictor?: { readonly column: number; readonly sign: number };
}

const smallestLogOdds = 0.1;
const flatSd = 1;
const mostDays = 60;

/** All evidence split into single terms; computed once for all reasons of a reading. */
export function splitTerms(
  posterior: ReasonPosterior,
  evidence: ReasonEvidence,
  prior: PriorMatrix,
): SplitTerm[] {
  const rest = posterior.terms
    .filter((term) => term.id !== "before_it")
    .map((term) => ({ term: term.id, byClass: term.byClass, days: daysOfTerm(term, evidence) }));
  if (!evidence.fit) return rest;
  const { fit } = evidence;
  return [
    ...singles(fit, prior).map((one) => splitOne(one, fit, posterior.classes, prior)),
    ...rest,
  ];
}

/** Grounds of one reason, strongest first. */
export function groundsOf(
  reason: number,
  posterior: ReasonPosterior,
  terms: readonly SplitTerm[],
  prior: PriorMatrix,
): { readonly for: Ground[]; readonly against: Ground[] } {
  const all = terms.map((one): Ground => {
    const logOdds = logOddsOf(reason, posterior, one.byClass);
    return { term: one.term, logOdds, days: speakingDays(reason, one, logOdds, prior) };
  });
  const strong = all
    .filter((one) => Math.abs(one.logOdds) >= smallestLogOdds)
    .sort((p, q) => Math.abs(q.logOdds) - Math.abs(p.logOdds));
  return {
    for: strong.filter((one) => one.logOdds > 0),
    against: strong.filter((one) => one.logOdds < 0),
  };
}

/**
 * The days that speak: for a reason those on which room went the way that the reason expects, against it
 * those on which it did not. A reason that expects nothing of a predictor is spoken against by the days
 * that make its estimate.
 */
function speakingDays(
  reason: number,
  { days, predictor }: SplitTerm,
  logOdds: number,
  prior: PriorMatrix,
): readonly number[] {
  const expected = predictor ? (prior.mean[reason]?.[predictor.column] ?? 0) : 1;
  const isUp =
    expected === 0 ? logOdds < 0 === (predictor?.sign ?? 1) > 0 : logOdds > 0 === expected > 0;
  return isUp ? days.up : days.down;
}

/** log [ mean likelihood where `reason` is the main one / mean where it is not ], prior-weighted. */
export function logOddsOf(
  reason: number,
  posterior: Pick<ReasonPosterior, "classes" | "priorWeights">,
  byClass: Float64Array,
): number {
  const { classes, priorWeights } = posterior;
  let top = Number.NEGATIVE_INFINITY;
  for (const value of byClass) top = Math.max(top, value);
  const own = { value: 0, prior: 0 };
  const other = { value: 0, prior: 0 };
  for (let c = 0; c < classes.length; c++) {
    const prior = priorWeights[c] ?? 0;
    const side = classes[c]?.main === reason ? own : other;
    side.value += prior * Math.exp((byClass[c] ?? 0) - top);
    side.prior += prior;
  }
  return Math.log(own.value / own.prior) - Math.log(other.value / other.prior);
}

/** What would move this reason most: predictors whose expected effects differ from the runner-up's and that are still uncertain, then tags. */
export function wouldChange(
  reason: number,
  posterior: ReasonPosterior,
  evidence: ReasonEvidence,
  prior: PriorMatrix,
): string[] {
  const rival = runnerUp(reason, posterior);
  const known = evidence.fit ? singles(evidence.fit, prior) : [];
  const spread = prior.predictors.map(({ code }, column) => {
    const own = prior.mean[reason]?.[column] ?? 0;
    const others = rival < 0 ? 0 : (prior.mean[rival]?.[column] ?? 0);
    const variance = known.find((one) => one.code === code)?.variance ?? flatSd ** 2;
    return { code, bits: Math.abs(own - others) * Math.min(1, Math.sqrt(variance) / 0.1) };
  });
  const top = spread.filter((one) => one.bits > 0).sort((p, q) => q.bits - p.bits);
  const codes = top.slice(0, 2).map((one) => one.code);
  return posterior.tagCounts.total < 6 ? ["tags", ...codes] : codes;
}

function runnerUp(reason: number, posterior: ReasonPosterior): number {
  let best = -1;
  let most = posterior.none;
  posterior.main.forEach((probability, other) => {
    if (other === reason || probability <= most) return;
    most = probability;
    best = other;
  });
  return best;
}

function singles(fit: SteppingBackFit, prior: PriorMatrix): Single[] {
  const q = fit.predictors.length;
  const a = fit.information.map((value, i) => value + (i % (q + 1) === 0 ? 1 / flatSd ** 2 : 0));
  if (!cholesky(a, a, q)) return [];
  const mean = solveCholesky(new Float64Array(q), a, fit.weighted, q);
  const columns = columnsOf(fit, prior);
  return fit.predictors.map(({ code }, k) => {
    const unit = Float64Array.from({ length: q }, (_, i) => (i === k ? 1 : 0));
    const row = solveCholesky(new Float64Array(q), a, unit, q);
    return { code, column: columns[k] ?? -1, value: mean[k] ?? 0, variance: row[k] ?? 1 };
  });
}

function splitOne(
  single: Single,
  fit: SteppingBackFit,
  classes: readonly ReasonClass[],
  prior: PriorMatrix,
): SplitTerm {
  const byClass = new Float64Array(classes.length);
  classes.forEach((one, c) => {
    const { mean, sd } = singleEffect(one, single.column, prior);
    const variance = single.variance + sd * sd;
    byClass[c] = -0.5 * (Math.log(variance) + (single.value - mean) ** 2 / variance);
  });
  const predictor = { column: single.column, sign: Math.sign(single.value) };
  return { term: single.code, byClass, days: predictorDays(single.code, fit), predictor };
}

/** Days on which the predictor stood above its mean. */
function predictorDays(code: string, fit: SteppingBackFit): SplitTerm["days"] {
  const up: number[] = [];
  const down: number[] = [];
  const column = fit.predictors.find((one) => one.code === code);
  fit.outcome.forEach((room, day) => {
    if (Number.isNaN(room) || !((column?.standardised[day] ?? 0) > 0)) return;
    (room > 0 ? up : down).push(fit.record.firstDay + day);
  });
  return { up: up.slice(-mostDays), down: down.slice(-mostDays) };
}

function daysOfTerm(term: EvidenceTerm, evidence: ReasonEvidence): SplitTerm["days"] {
  let days: number[] = [];
  if (term.id === "tags") days = evidence.fit?.record.tags.map((tag) => tag.day) ?? [];
  if (term.id === "return_speed" || term.id === "rebound")
    days = evidence.ebbs.map((ebb) => ebb.toDay);
  if (term.id === "answers") days = evidence.answers.map((answer) => answer.day);
  const recent = days.slice(-mostDays);
  return { up: recent, down: recent };
}
