/**
 * The linear mixed model of dyadic diaries, by restricted maximum likelihood: rows of two members that
 * share an occasion have correlated residuals with a variance each, groups have Gaussian random
 * effects (Laird & Ware 1982; Pinheiro & Bates 2000, ch. 2; Kashy & Donnellan 2012 for dyads).
 */

import { logTwoPi } from "../distribution/normal.ts";
import { exp, log, log1p, tanh } from "../elementary/elementary.ts";
import { maximise } from "../fit/optimise.ts";
import { inverseFromCholesky, logDeterminant } from "../linalg/cholesky.ts";
import { addMarginalGram, factorFrom, regress } from "./marginal-gram.ts";
import { withNumericGradient } from "./numeric-gradient.ts";

/** One row: a member of a group on an occasion. */
export interface MixedRow {
  readonly group: string;
  readonly occasion: string;
  readonly member: 0 | 1;
  readonly y: number;
  /** Regressors with fixed and with random coefficients. */
  readonly x: readonly number[];
  readonly z: readonly number[];
}

/** A fitted mixed model. */
export interface MixedFit {
  readonly fixed: readonly { readonly mean: number; readonly sd: number }[];
  /** Covariance of the random coefficients, row-major. */
  readonly randomCovariance: Float64Array;
  readonly residualSd: readonly [number, number];
  /** Correlation of the two members' residuals on one occasion; 0 for one member. */
  readonly residualCorrelation: number;
  /** Restricted log likelihood. */
  readonly logLik: number;
  readonly hasConverged: boolean;
}

/** Gram matrices of a group: rows of pairs (1 with 1, 2 with 2, 1 with 2) and rows that stand alone. */
interface GroupSums {
  readonly pair: readonly [Float64Array, Float64Array, Float64Array];
  readonly alone: readonly [Float64Array, Float64Array];
  pairs: number;
  readonly singles: [number, number];
}

/** Fits the model; rows with anything missing must be left out before. */
export function fitMixedModel(rows: readonly MixedRow[]): MixedFit | undefined {
  const [first] = rows;
  if (first === undefined) return undefined;
  const shape = { p: first.x.length, q: first.z.length };
  const groups = sumGroups(rows, 1 + shape.p + shape.q);
  const hasPairs = groups.some((group) => group.pairs > 0);
  const evaluate = (theta: Float64Array) => restricted(groups, shape, theta)?.logLik ?? -1e10;
  const start = startOf(rows, shape.q, hasPairs);
  const search = (from: Float64Array) =>
    maximise({
      evaluate: withNumericGradient(evaluate),
      start: from,
      scale: from.map(() => 1e-3),
      tolerance: 1e-8,
      maxIterations: 100,
    });
  // A second search forgets what the first learned far from the maximum.
  const optimum = search(search(start).theta);
  const found = restricted(groups, shape, optimum.theta);
  return found === undefined
    ? undefined
    : describe(found, shape, { theta: optimum.theta, hasConverged: optimum.hasConverged });
}

function startOf(rows: readonly MixedRow[], q: number, hasPairs: boolean): Float64Array {
  const mean = rows.reduce((sum, row) => sum + row.y, 0) / rows.length;
  const variance = rows.reduce((sum, row) => sum + (row.y - mean) ** 2, 0) / rows.length;
  const logSd = 0.5 * log(variance / 2);
  const random: number[] = [];
  for (let i = 0; i < q; i++) for (let j = 0; j <= i; j++) random.push(i === j ? logSd - 1 : 0);
  return Float64Array.from([logSd, ...(hasPairs ? [logSd, 0] : []), ...random]);
}

function sumGroups(rows: readonly MixedRow[], width: number): GroupSums[] {
  const groups = new Map<string, Map<string, MixedRow[]>>();
  for (const row of rows) {
    const occasions = groups.get(row.group) ?? new Map<string, MixedRow[]>();
    groups.set(row.group, occasions);
    occasions.set(row.occasion, [...(occasions.get(row.occasion) ?? []), row]);
  }
  const square = () => new Float64Array(width * width);
  return Array.from(groups.values(), (occasions) => {
    const sums: GroupSums = {
      pair: [square(), square(), square()],
      alone: [square(), square()],
      pairs: 0,
      singles: [0, 0],
    };
    for (const members of occasions.values()) addOccasion(sums, members, width);
    return sums;
  });
}

function addOccasion(sums: GroupSums, members: readonly MixedRow[], width: number): void {
  const [one, two] = [0, 1].map((member) => members.find((row) => row.member === member));
  const columns = (row: MixedRow) => [row.y, ...row.x, ...row.z];
  const addOuter = (out: Float64Array, a: readonly number[], b: readonly number[]) => {
    for (let i = 0; i < width; i++)
      for (let j = 0; j < width; j++) out[i * width + j] += a[i] * b[j];
  };
  if (one !== undefined && two !== undefined) {
    addOuter(sums.pair[0], columns(one), columns(one));
    addOuter(sums.pair[1], columns(two), columns(two));
    addOuter(sums.pair[2], columns(one), columns(two));
    addOuter(sums.pair[2], columns(two), columns(one));
    sums.pairs++;
    return;
  }
  const single = one ?? two;
  if (single === undefined) return;
  addOuter(sums.alone[single.member], columns(single), columns(single));
  sums.singles[single.member]++;
}

interface Shape {
  readonly p: number;
  readonly q: number;
}

interface Restricted {
  readonly logLik: number;
  readonly estimate: Float64Array;
  readonly factor: Float64Array;
}

interface Residuals {
  readonly sd: readonly [number, number];
  readonly correlation: number;
  readonly used: number;
}

function residualsAt(theta: Float64Array, q: number): Residuals {
  const used = theta.length - (q * (q + 1)) / 2;
  const first = exp(theta[0]);
  return used === 1
    ? { sd: [first, first], correlation: 0, used }
    : { sd: [first, exp(theta[1])], correlation: tanh(theta[2]), used };
}

function restricted(
  groups: readonly GroupSums[],
  { p, q }: Shape,
  theta: Float64Array,
): Restricted | undefined {
  const residuals = residualsAt(theta, q);
  const factor = factorFrom(theta.subarray(residuals.used), q);
  const width = 1 + p + q;
  const kept = Array.from({ length: 1 + p }, (_, i) => i);
  const random = Array.from({ length: q }, (_, i) => 1 + p + i);
  const total = new Float64Array((1 + p) * (1 + p));
  let logs = 0;
  let count = 0;
  for (const group of groups) {
    const gram = whiten(group, residuals);
    logs +=
      logNoise(group, residuals) + addMarginalGram(total, gram, { width, kept, random, factor });
    count += 2 * group.pairs + group.singles[0] + group.singles[1];
  }
  const regression = regress(total, 1 + p);
  if (regression === undefined || !Number.isFinite(logs)) return undefined;
  const ofFixed = logDeterminant(regression.factor, p);
  const logLik = -0.5 * ((count - p) * logTwoPi + logs + ofFixed + regression.residual);
  return { logLik, estimate: regression.estimate, factor: regression.factor };
}

/** The group's Gram matrix under the residuals' inverse covariance. */
function whiten(group: GroupSums, { sd, correlation }: Residuals): Float64Array {
  const left = 1 - correlation * correlation;
  const [a, b] = sd;
  return group.pair[0].map(
    (value, i) =>
      value / (a * a * left) +
      group.pair[1][i] / (b * b * left) -
      (correlation * group.pair[2][i]) / (a * b * left) +
      group.alone[0][i] / (a * a) +
      group.alone[1][i] / (b * b),
  );
}

function logNoise(group: GroupSums, { sd, correlation }: Residuals): number {
  const [a, b] = sd;
  const ofPair = 2 * log(a) + 2 * log(b) + log1p(-correlation * correlation);
  return group.pairs * ofPair + group.singles[0] * 2 * log(a) + group.singles[1] * 2 * log(b);
}

function describe(
  found: Restricted,
  { p, q }: Shape,
  at: { readonly theta: Float64Array; readonly hasConverged: boolean },
): MixedFit {
  const { sd, correlation, used } = residualsAt(at.theta, q);
  const factor = factorFrom(at.theta.subarray(used), q);
  const covariance = inverseFromCholesky(new Float64Array(p * p), found.factor, p);
  const randomCovariance = new Float64Array(q * q);
  for (let i = 0; i < q; i++) {
    for (let j = 0; j < q; j++) {
      for (let k = 0; k < q; k++) {
        randomCovariance[i * q + j] += factor[i * q + k] * factor[j * q + k];
      }
    }
  }
  return {
    fixed: Array.from(found.estimate, (mean, i) => ({
      mean,
      sd: Math.sqrt(covariance[i * p + i]),
    })),
    randomCovariance,
    residualSd: sd,
    residualCorrelation: correlation,
    logLik: found.logLik,
    hasConverged: at.hasConverged,
  };
}
