/**
 * Two people's turns as a bivariate Hawkes process with a rhythm as baseline (Hawkes 1971; for dyads
 * Halpin & De Boeck 2013):
 *
 *   rate_i(t) = m_i b_i(t) + sum_j n_ij sum_{k of j, t_k < t} beta exp(-beta (t - t_k))
 *
 * b_i : baseline of i, any shape, given at i's own turns and as an integral over the time that the file
 * covers; n_ij : turns of i that one turn of j brings, above the rhythm; beta : decay, one for all.
 * For a given beta the log-likelihood is concave in (m_i, n_ia, n_ib): Newton with the exact 3 x 3
 * curvature, which also gives the sds; beta by golden section. O(turns) a pass.
 */

import { exp, log } from "../elementary/elementary.ts";
import { cholesky, inverseFromCholesky, solveCholesky } from "../linalg/cholesky.ts";
import { maximise } from "./counts.ts";

/** Turns in order of time. */
export interface TurnProcess {
  /** Any unit; decay is per that unit. */
  readonly time: Float64Array;
  /** 0 or 1. */
  readonly person: Uint8Array;
  /** Baseline shape of the turn's own writer at the turn's time. */
  readonly baseline: Float64Array;
  /** Integral of each writer's baseline shape over the covered time. */
  readonly baselineIntegral: readonly [number, number];
  readonly end: number;
}

/** A fitted process. */
export interface HawkesFit {
  /** Multiples of the baseline shapes. */
  readonly level: readonly [number, number];
  /** `excitation[i][j]`: turns of i that one turn of j brings, with sds. */
  readonly excitation: readonly (readonly [number, number])[];
  readonly excitationSd: readonly (readonly [number, number])[];
  readonly decay: number;
  readonly logLik: number;
}

const newtonSteps = 60;
const tolerance = 1e-9;

/** Fits with a decay inside `decayRange`; undefined where a person has fewer than 20 turns. */
export function fitHawkes(
  turns: TurnProcess,
  decayRange: readonly [number, number],
): HawkesFit | undefined {
  const counts = [0, 0];
  for (const one of turns.person) counts[one]++;
  if (Math.min(...counts) < fewestTurns) return undefined;
  const logRange: readonly [number, number] = [log(decayRange[0]), log(decayRange[1])];
  const best = coarseMaximum((logDecay) => fitAt(turns, exp(logDecay)).logLik, logRange);
  return fitAt(turns, exp(best));
}

const fewestTurns = 20;

/** Log-likelihood at given parameters: sum of log rates minus the integral of both rates. */
export function hawkesLogLik(
  turns: TurnProcess,
  parameters: Pick<HawkesFit, "level" | "excitation" | "decay">,
): number {
  const features = featuresOf(turns, parameters.decay);
  let sum = 0;
  for (const person of [0, 1] as const) {
    const theta = [parameters.level[person], ...parameters.excitation[person]];
    sum += partLogLik(features[person], theta);
  }
  return sum;
}

/** What the rate of one person is made of, at that person's own turns: rows of 3, and their integrals. */
interface Features {
  readonly rows: Float64Array;
  readonly integral: readonly [number, number, number];
}

function fitAt(turns: TurnProcess, decay: number): HawkesFit {
  const features = featuresOf(turns, decay);
  const parts = features.map((one) => {
    const { theta, logLik } = maximum(one);
    return { theta, sd: spread(one, theta), logLik };
  });
  const pair = (values: readonly number[]): [number, number] => [values[1], values[2]];
  return {
    level: [parts[0].theta[0], parts[1].theta[0]],
    excitation: parts.map((part) => pair(part.theta)),
    excitationSd: parts.map((part) => pair(part.sd)),
    decay,
    logLik: parts[0].logLik + parts[1].logLik,
  };
}

function featuresOf(turns: TurnProcess, decay: number): [Features, Features] {
  const counts = [0, 0];
  for (const one of turns.person) counts[one]++;
  const rows = [new Float64Array(3 * counts[0]), new Float64Array(3 * counts[1])];
  const at = [0, 0];
  const reach = [0, 0];
  const kernel = [0, 0];
  let before = turns.time[0] ?? 0;
  for (let k = 0; k < turns.time.length; k++) {
    const fade = exp(-decay * (turns.time[k] - before));
    before = turns.time[k];
    kernel[0] *= fade;
    kernel[1] *= fade;
    const i = turns.person[k];
    const row = rows[i];
    row[at[i]++] = turns.baseline[k];
    row[at[i]++] = decay * kernel[0];
    row[at[i]++] = decay * kernel[1];
    kernel[i]++;
    reach[i] += 1 - exp(-decay * (turns.end - turns.time[k]));
  }
  return [0, 1].map((i) => ({
    rows: rows[i],
    integral: [turns.baselineIntegral[i], reach[0], reach[1]] as const,
  })) as unknown as [Features, Features];
}

/**
 * Newton steps inside the positive octant; a step that would lower the likelihood is replaced by one of
 * EM (each turn shared out among baseline, own and other's earlier turns), which never does.
 */
function maximum(part: Features): { theta: number[]; logLik: number } {
  const turns = part.rows.length / 3;
  let theta = [turns / 2 / part.integral[0], 0.25, 0.25];
  let here = slopesAt(part, theta);
  for (let step = 0; step < newtonSteps; step++) {
    const tried = newtonStep(theta, here, part.integral);
    let next = slopesAt(part, tried);
    let to = tried;
    if (!(next.logLik >= here.logLik)) {
      to = theta.map((value, p) => (value * here.shares[p]) / part.integral[p]);
      next = slopesAt(part, to);
    }
    const gain = next.logLik - here.logLik;
    theta = to;
    here = next;
    if (gain < tolerance * Math.abs(here.logLik)) break;
  }
  return { theta, logLik: here.logLik };
}

interface Slopes {
  readonly logLik: number;
  /** sum x_p / rate: the share of turns of each part, over its parameter. */
  readonly shares: readonly [number, number, number];
  readonly information: Float64Array;
}

function slopesAt({ rows, integral }: Features, theta: readonly number[]): Slopes {
  const [m, a, b] = theta;
  const shares: [number, number, number] = [0, 0, 0];
  const information = new Float64Array(9);
  let logLik = -m * integral[0] - a * integral[1] - b * integral[2];
  for (let k = 0; k < rows.length; k += 3) {
    const rate = m * rows[k] + a * rows[k + 1] + b * rows[k + 2];
    const x0 = rows[k] / rate;
    const x1 = rows[k + 1] / rate;
    const x2 = rows[k + 2] / rate;
    logLik += log(rate);
    shares[0] += x0;
    shares[1] += x1;
    shares[2] += x2;
    information[0] += x0 * x0;
    information[3] += x1 * x0;
    information[4] += x1 * x1;
    information[6] += x2 * x0;
    information[7] += x2 * x1;
    information[8] += x2 * x2;
  }
  information[1] = information[3];
  information[2] = information[6];
  information[5] = information[7];
  return { logLik, shares, information };
}

/** A Newton step that goes at most nine tenths of the way to a boundary. */
function newtonStep(
  theta: readonly number[],
  { shares, information }: Slopes,
  integral: readonly number[],
): number[] {
  const lower = new Float64Array(9);
  if (!cholesky(lower, information, 3)) return [...theta];
  const gradient = Float64Array.from(shares, (share, p) => share - integral[p]);
  const move = solveCholesky(new Float64Array(3), lower, gradient, 3);
  return theta.map((value, p) => Math.max(0.1 * value, value + move[p]));
}

function partLogLik({ rows, integral }: Features, theta: readonly number[]): number {
  let sum = 0;
  for (let k = 0; k < rows.length; k += 3) {
    sum += log(theta[0] * rows[k] + theta[1] * rows[k + 1] + theta[2] * rows[k + 2]);
  }
  return sum - theta[0] * integral[0] - theta[1] * integral[1] - theta[2] * integral[2];
}

/** Roots of the diagonal of the inverse curvature sum x x' / rate^2. */
function spread(part: Features, theta: readonly number[]): number[] {
  const lower = new Float64Array(9);
  const { information } = slopesAt(part, theta);
  if (!cholesky(lower, information, 3)) return [Number.NaN, Number.NaN, Number.NaN];
  const covariance = inverseFromCholesky(new Float64Array(9), lower, 3);
  return [0, 1, 2].map((i) => Math.sqrt(covariance[4 * i]));
}

/** Best of five points, then golden section between its neighbours: 16 fits; decay to about 3 %. */
function coarseMaximum(f: (x: number) => number, [low, high]: readonly [number, number]): number {
  const points = Array.from({ length: 5 }, (_, i) => low + ((high - low) * i) / 4);
  const values = points.map(f);
  const best = values.indexOf(Math.max(...values));
  const from = points[Math.max(0, best - 1)];
  const to = points[Math.min(4, best + 1)];
  return maximise(f, [from, to], 9);
}
