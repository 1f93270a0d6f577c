/**
 * A Gaussian linear mixed model by restricted maximum likelihood (Harville 1977), dense and plain: the
 * peer for published tables of the diary. y_i = X_i b + Z_i u_i + e_i, u_i ~ N(0, L L'), residual sd by
 * role, residuals of one day correlated.
 */

import { cholesky, logDeterminant, logTwoPi, solveCholesky, solveLower } from "@ebb/engine";
import { climb } from "./climb.ts";

/** Rows of one group. */
export interface MixedGroup {
  readonly y: readonly number[];
  /** Rows of fixed and of random regressors. */
  readonly x: readonly (readonly number[])[];
  readonly z: readonly (readonly number[])[];
  /** Role of each row: 0 or 1, for its residual sd. */
  readonly role: readonly number[];
  /** Rows of one day are correlated. */
  readonly day: readonly number[];
}

/** Estimates with standard errors of fixed effects. */
export interface MixedFit {
  readonly fixed: readonly number[];
  readonly standardErrors: readonly number[];
  /** Covariance of random effects, q x q. */
  readonly random: readonly number[];
  readonly residualSds: readonly [number, number];
  readonly residualCorrelation: number;
  readonly logLik: number;
}

/** Which parts of the residual covariance are free. */
export interface MixedForm {
  /** Residual sds differ by role, and residuals of one day correlate. */
  readonly twoRoles: boolean;
}

/** Fits the model; starting values are moderate and the same for every data set. */
export function fitMixedModel(groups: readonly MixedGroup[], form: MixedForm): MixedFit {
  const q = groups[0]?.z[0]?.length ?? 0;
  const start: number[] = [];
  for (let i = 0; i < q; i++) for (let j = 0; j <= i; j++) start.push(i === j ? 0.3 : 0);
  start.push(-0.2, ...(form.twoRoles ? [-0.2, 0.3] : []));
  const logLikAt = (parameters: Float64Array) =>
    evaluate(groups, unpack(parameters, q, form))?.logLik ?? Number.NEGATIVE_INFINITY;
  const law = unpack(climb(logLikAt, start), q, form);
  const found = evaluate(groups, law);
  if (found === undefined) throw new Error("mixed model: expected a fit");
  return {
    ...found,
    random: law.random,
    residualSds: law.sds,
    residualCorrelation: law.correlation,
  };
}

interface Law {
  readonly random: readonly number[];
  readonly sds: readonly [number, number];
  readonly correlation: number;
}

function unpack(parameters: ArrayLike<number>, q: number, { twoRoles }: MixedForm): Law {
  const lower = new Array<number>(q * q).fill(0);
  let k = 0;
  for (let i = 0; i < q; i++) for (let j = 0; j <= i; j++) lower[i * q + j] = parameters[k++] ?? 0;
  const random = Array.from({ length: q * q }, (_, at) => {
    const [i, j] = [Math.floor(at / q), at % q];
    let sum = 0;
    for (let c = 0; c < q; c++) sum += (lower[i * q + c] ?? 0) * (lower[j * q + c] ?? 0);
    return sum;
  });
  const first = Math.exp(parameters[k] ?? 0);
  const second = twoRoles ? Math.exp(parameters[k + 1] ?? 0) : first;
  return {
    random,
    sds: [first, second],
    correlation: twoRoles ? Math.tanh(parameters[k + 2] ?? 0) : 0,
  };
}

/** Restricted log likelihood with b at its generalised least squares value. */
function evaluate(
  groups: readonly MixedGroup[],
  law: Law,
): Pick<MixedFit, "fixed" | "standardErrors" | "logLik"> | undefined {
  const p = groups[0]?.x[0]?.length ?? 0;
  const gram = new Float64Array(p * p);
  const moment = new Float64Array(p);
  const totals = { square: 0, logDet: 0, rows: 0 };
  for (const group of groups) {
    const n = group.y.length;
    const lower = new Float64Array(n * n);
    if (!cholesky(lower, covarianceOf(group, law), n)) return undefined;
    const whitened = (column: (row: number) => number) =>
      solveLower(
        new Float64Array(n),
        lower,
        Float64Array.from({ length: n }, (_, i) => column(i)),
        n,
      );
    const y = whitened((i) => group.y[i] ?? 0);
    const x = Array.from({ length: p }, (_, c) => whitened((i) => group.x[i]?.[c] ?? 0));
    for (let c = 0; c < p; c++) {
      moment[c] = (moment[c] ?? 0) + dot(x[c]!, y);
      for (let d = 0; d < p; d++) gram[c * p + d] = (gram[c * p + d] ?? 0) + dot(x[c]!, x[d]!);
    }
    totals.square += dot(y, y);
    totals.logDet += logDeterminant(lower, n);
    totals.rows += n;
  }
  const lower = new Float64Array(p * p);
  if (!cholesky(lower, gram, p)) return undefined;
  const fixed = solveCholesky(new Float64Array(p), lower, moment, p);
  const residual = totals.square - dot(fixed, moment);
  const constant = (totals.rows - p) * logTwoPi + totals.logDet + logDeterminant(lower, p);
  const standardErrors = [...fixed.keys()].map((c) => {
    const unit = Float64Array.from({ length: p }, (_, i) => (i === c ? 1 : 0));
    return Math.sqrt(solveCholesky(unit, lower, unit, p)[c] ?? Number.NaN);
  });
  return { fixed: [...fixed], standardErrors, logLik: -0.5 * (constant + residual) };
}

function covarianceOf(
  { y, z, role, day }: MixedGroup,
  { random, sds, correlation }: Law,
): Float64Array {
  const n = y.length;
  const q = z[0]?.length ?? 0;
  const out = new Float64Array(n * n);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) {
      let sum = 0;
      for (let c = 0; c < q; c++) {
        for (let d = 0; d < q; d++) {
          sum += (z[i]?.[c] ?? 0) * (random[c * q + d] ?? 0) * (z[j]?.[d] ?? 0);
        }
      }
      const scale = (sds[role[i] ?? 0] ?? 0) * (sds[role[j] ?? 0] ?? 0);
      if (i === j) sum += scale;
      else if (day[i] === day[j]) sum += correlation * scale;
      out[i * n + j] = sum;
    }
  }
  return out;
}

function dot(x: Float64Array, y: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < x.length; i++) sum += (x[i] ?? 0) * (y[i] ?? 0);
  return sum;
}
