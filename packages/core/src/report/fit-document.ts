/**
 * `fit/1`: what the dynamics of one couple are, as far as its record tells (docs/contract.md). Every
 * number is finite; what is not known is null. `supported` marks what may become a card: the gates of
 * findings/gate.ts and the number of check-ins of findings/allowed.ts, nothing of its own.
 */

import {
  type ChainTask,
  type Estimate,
  effectName,
  effectsOf,
  type FitChain,
  type Fitted,
  heldOutGain,
  type NotFitted,
  type Prior,
  parametersOf,
  probabilityOfPull,
  type Rhythm,
  rhythmOf,
  runChainTask,
  sampleEstimate,
  withoutCoupling,
} from "@ebb/engine";
import type { PartnerId } from "../couple/index.ts";
import {
  type CoupleModel,
  type FurtherScale,
  fitWholeCouple,
  flatReason,
  type ModelTrial,
  modelOfCheckIns,
  withFurtherReadings,
} from "../dynamics/index.ts";
import {
  gateAssociation,
  gateCoupling,
  isSeen,
  logOddsOfDraws,
  maySay,
  strengthAt,
  thresholds,
} from "../findings/index.ts";
import type { Interval } from "../kit/index.ts";
import { type CheckIn, keptBy } from "../observations/index.ts";
import { chainsFor, joined, type Sample, sampleOf, thinned } from "./fit-sample.ts";
import type { MadeBy } from "./reading.ts";

/** How to fit. */
export interface FitRequest {
  readonly method: "laplace" | "nuts";
  readonly seed: number;
  /** How many joint draws of all parameters to hand over; undefined: none. */
  readonly draws: number | undefined;
  readonly prior: Prior;
  /** Scales read beside closeness (docs/model.md (4)); none where left out. */
  readonly indicators?: readonly FurtherScale[];
  readonly madeBy: MadeBy;
}

/** Mean, spread and 80 % interval of one number. */
export interface KnownNumber {
  readonly mean: number;
  readonly sd: number;
  readonly interval80: Interval;
}

/** One that may, or may not, become a card. */
export type GatedNumber = KnownNumber & { readonly supported: boolean };

/** The effect of one input on one person's closeness, per unit and day. */
export type FittedEffect = GatedNumber & { readonly input: string; readonly on: PartnerId };

/** The document `fit/1`. */
export interface FitDocument {
  readonly ebb: "fit/1";
  readonly made_by: MadeBy;
  readonly dyad: string;
  readonly rows: number;
  readonly observed: number;
  readonly method: FitRequest["method"];
  readonly seed: number;
  readonly prior: string;
  readonly status: "fitted" | NotFitted["status"];
  readonly reason: string | null;
  readonly loglik: number | null;
  readonly parameters: Readonly<Record<string, KnownNumber>>;
  readonly effects: readonly FittedEffect[];
  readonly coupling: { readonly a_on_b: GatedNumber | null; readonly b_on_a: GatedNumber | null };
  readonly return_days: { readonly a: KnownNumber | null; readonly b: KnownNumber | null };
  readonly cycle: {
    readonly probability: number | null;
    readonly period_days: number | null;
    readonly supported: boolean;
  };
  readonly draws?: readonly Readonly<Record<string, number>>[];
  /** Parts beyond the plain model that were tried, and whether they earned their place. */
  readonly tried: readonly ModelTrial[];
  readonly diagnostics: Readonly<Record<string, unknown>> | null;
}

/** A couple with its fit: the chains that its document asks for, and the document from those. */
export interface PreparedFit {
  /** To be drawn by `runChainTask`, here or in other threads; none where nothing is sampled. */
  readonly chains: readonly ChainTask[];
  readonly documentOf: (drawn: readonly (FitChain | undefined)[]) => FitDocument;
}

/** Fits one couple's check-ins, all but the sampling; never throws on data. */
export function prepareFit(
  couple: { readonly id: string; readonly checkIns: readonly CheckIn[] },
  request: FitRequest,
): PreparedFit {
  const { checkIns } = couple;
  const model = withFurtherReadings(modelOfCheckIns(checkIns), checkIns, request.indicators ?? []);
  const { fit, trials } = fitWholeCouple(model, "closeness", request.prior);
  if (fit.status !== "fitted") {
    return { chains: [], documentOf: () => unfitted(couple.id, fit, request) };
  }
  return {
    chains: chainsFor(fit, model, request),
    documentOf: (drawn) => {
      const sample = sampleOf(fit, model, request, drawn);
      const parts = { fit, trials, model, sample, request, couple };
      return sample.trouble === null ? fittedDocument(parts) : unsampled(parts, sample.trouble);
    },
  };
}

/** Fits one couple's check-ins, chain after chain; never throws on data. */
export function fitDocumentOf(
  couple: { readonly id: string; readonly checkIns: readonly CheckIn[] },
  request: FitRequest,
): FitDocument {
  const { chains, documentOf } = prepareFit(couple, request);
  return documentOf(chains.map(runChainTask));
}

/** A fit whose chains are no posterior. */
function unsampled({ fit, trials, sample, request, couple }: Parts, reason: string): FitDocument {
  const { rows, observed } = fit;
  const notFitted = { status: "not-converged" as const, reason, rows, observed, diagnostics: null };
  return {
    ...unfitted(couple.id, notFitted, request),
    tried: trials,
    diagnostics: { ...fit.diagnostics, ...sample.diagnostics },
  };
}

function unfitted(dyad: string, fit: NotFitted, request: FitRequest): FitDocument {
  const { status, reason, rows, observed, diagnostics } = fit;
  return {
    ...headOf(dyad, request),
    rows,
    observed,
    status,
    reason,
    loglik: null,
    parameters: {},
    effects: [],
    coupling: { a_on_b: null, b_on_a: null },
    return_days: { a: null, b: null },
    cycle: { probability: null, period_days: null, supported: false },
    ...(request.draws === undefined ? {} : { draws: [] }),
    tried: [],
    diagnostics: diagnostics === null ? null : { ...diagnostics },
  };
}

function headOf(
  dyad: string,
  { method, seed, prior, madeBy }: FitRequest,
): Pick<FitDocument, "ebb" | "made_by" | "dyad" | "method" | "seed" | "prior"> {
  return { ebb: "fit/1", made_by: madeBy, dyad, method, seed, prior: prior.name };
}

interface Parts {
  readonly fit: Fitted;
  readonly trials: readonly ModelTrial[];
  readonly model: CoupleModel;
  readonly sample: Sample;
  readonly request: FitRequest;
  readonly couple: { readonly id: string; readonly checkIns: readonly CheckIn[] };
}

function fittedDocument(parts: Parts): FitDocument {
  const { fit, sample, request, couple } = parts;
  const { flat } = parts.model;
  return {
    ...headOf(couple.id, request),
    rows: fit.rows,
    observed: fit.observed,
    status: "fitted",
    reason: flat.a || flat.b ? `${flatReason(flat)}: left out` : null,
    loglik: fit.loglik,
    parameters: parametersIn(parts),
    effects: effectsIn(parts),
    coupling: { a_on_b: couplingIn(parts, "k_ba"), b_on_a: couplingIn(parts, "k_ab") },
    ...rhythmIn(parts),
    ...(request.draws === undefined ? {} : { draws: drawsIn(parts, request.draws) }),
    tried: parts.trials,
    diagnostics: { ...fit.diagnostics, ...sample.diagnostics },
  };
}

function known({ mean, sd, interval80 }: Estimate): KnownNumber {
  return { mean, sd, interval80 };
}

/**
 * Where one person alone notes, only what is theirs is published: about the other the record holds a
 * view at most, and never a coupling (docs/model.md 1.7, "One reporter").
 */
function isPublished({ reporters }: CoupleModel): (name: string) => boolean {
  if (reporters.a && reporters.b) return () => true;
  const own = reporters.a ? "a" : reporters.b ? "b" : "nobody";
  return (name) =>
    !name.startsWith("k_") &&
    (name.endsWith(`_${own}`) || name.endsWith(`>${own}`) || name.startsWith(`beta_${own}_`));
}

function drawsIn({ model, sample }: Parts, count: number): ReturnType<typeof thinned> {
  const kept = isPublished(model);
  return thinned(sample.chains, count).map((draw) =>
    Object.fromEntries(Object.entries(draw).filter(([name]) => kept(name))),
  );
}

function parametersIn({ fit, model, sample, request }: Parts): Record<string, KnownNumber> {
  const byLaplace = parametersOf(fit);
  const names = Object.keys(byLaplace).filter(isPublished(model));
  const estimate = (name: string): Estimate =>
    request.method === "nuts" ? sampleEstimate(joined(sample.chains, name)) : byLaplace[name]!;
  return Object.fromEntries(names.map((name) => [name, known(estimate(name))]));
}

function smallerCount(checkIns: readonly CheckIn[]): number {
  return Math.min(keptBy(checkIns, "a"), keptBy(checkIns, "b"));
}

function effectsIn({ fit, model, sample, request, couple }: Parts): FittedEffect[] {
  const inputs = model.series.inputs.map(({ name }) => name);
  const kept = isPublished(model);
  const effects = effectsOf(fit, inputs).filter(({ input, on }) => kept(effectName(input, on)));
  const maySayOf = (person: PartnerId) => maySay("associations", keptBy(couple.checkIns, person));
  return effects.map((effect): FittedEffect => {
    const name = effectName(effect.input, effect.on);
    const estimate =
      request.method === "nuts" ? sampleEstimate(joined(sample.chains, name)) : effect;
    const prior = fit.columns.find((one) => one.name === name)?.prior;
    const on = effect.on === 0 ? "a" : "b";
    const isGated = prior !== undefined && prior.mean === 0 && maySayOf(on);
    const gate = { mean: estimate.mean, sd: estimate.sd, priorSd: prior?.sd ?? 1 };
    const supported =
      isGated && gateAssociation(gate, effects.length, evidenceGain(gate)).strength !== "too_early";
    return { input: effect.input, on, ...known(estimate), supported };
  });
}

/**
 * Gain in log evidence over the same model without the effect: the sum of one-step-ahead log scores of
 * the two models differs by just this (Dawid 1984), and by Dickey (1971) it is a density ratio at zero.
 */
function evidenceGain({
  mean,
  sd,
  priorSd,
}: {
  mean: number;
  sd: number;
  priorSd: number;
}): number {
  return Math.log(sd / priorSd) + 0.5 * (mean / sd) ** 2;
}

function couplingIn(
  { fit, model, sample, request, couple }: Parts,
  name: "k_ab" | "k_ba",
): GatedNumber | null {
  if (!(model.reporters.a && model.reporters.b)) return null;
  const draws = joined(sample.chains, name);
  const isSampled = request.method === "nuts";
  const estimate = isSampled ? sampleEstimate(draws) : parametersOf(fit)[name]!;
  const positive = isSampled
    ? draws.filter((value) => value > 0).length / draws.length
    : probabilityOfPull(fit, name);
  const probability = Math.max(positive, 1 - positive);
  const enough = maySay("direction", smallerCount(couple.checkIns));
  const passes = gateCoupling(estimate, probability).strength !== "too_early";
  const held = name === "k_ab" ? (["kappa_ab"] as const) : (["kappa_ba"] as const);
  const supported = enough && passes && foreseesBetter(fit, model, held);
  return { ...known(estimate), supported };
}

/** Whether days held out are foreseen better with these answers of one to the other than without. */
function foreseesBetter(
  fit: Fitted,
  model: CoupleModel,
  answers: readonly ("kappa_ab" | "kappa_ba")[],
): boolean {
  const without = answers.reduce(withoutCoupling, fit.options);
  return heldOutGain(model.series, fit.options, without) > 0;
}

function rhythmIn({
  fit,
  model,
  sample,
  couple,
}: Parts): Pick<FitDocument, "return_days" | "cycle"> {
  const { reporters } = model;
  const rhythms = rhythmsOf(sample);
  const wayOf = (person: 0 | 1) =>
    known(sampleEstimate(rhythms.map(({ returnDaysOf }) => returnDaysOf[person])));
  // A period counts for the card when the swing is seen: it turns before it has died out.
  const periods = rhythms.flatMap(({ periodDays }) => periodDays ?? []);
  const probability = periods.length / Math.max(1, rhythms.length);
  const seen = logOddsOfDraws(rhythms.filter(isSeen).length, rhythms.length);
  const bothNote = reporters.a && reporters.b;
  const passes = strengthAt(seen, thresholds.cycle) !== "too_early";
  const enough = bothNote && maySay("cycle", smallerCount(couple.checkIns));
  return {
    return_days: { a: reporters.a ? wayOf(0) : null, b: reporters.b ? wayOf(1) : null },
    cycle: {
      probability: bothNote ? probability : null,
      period_days: bothNote && periods.length > 0 ? medianOf(periods) : null,
      supported: enough && passes && foreseesBetter(fit, model, ["kappa_ab", "kappa_ba"]),
    },
  };
}

/** The rhythm at every draw, with the closeness load where the model has one. */
function rhythmsOf({ chains }: Sample): Rhythm[] {
  const column = (name: string) => joined(chains, name);
  const [aA, aB, kAb, kBa] = [column("a_a"), column("a_b"), column("k_ab"), column("k_ba")];
  const [lambda, cA, cB] = [column("lambda"), column("c_a"), column("c_b")];
  return Array.from(aA, (a_a, i) =>
    rhythmOf({
      ...{ a_a, a_b: aB[i] ?? 0, k_ab: kAb[i] ?? 0, k_ba: kBa[i] ?? 0 },
      ...(lambda[i] === undefined
        ? {}
        : { load: { lambda: lambda[i], c_a: cA[i] ?? 0, c_b: cB[i] ?? 0 } }),
    }),
  );
}

function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((p, q) => p - q);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
