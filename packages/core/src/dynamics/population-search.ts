/**
 * Finds the fixed point of EM over a cohort (`population.ts`). Plain EM creeps where couples say little of
 * a parameter; each step here is the combination of the last few that would have been at rest were EM
 * linear (Anderson 1965; Henderson & Varadhan 2019, who damp it), kept only while what EM
 * climbs does not fall. The fixed point is EM's own.
 */

import { cholesky, type Prior, solveCholesky } from "@ebb/engine";
import {
  type CohortPopulation,
  defaultOf,
  type PopulationSums,
  populationChange,
  populationOf,
  priorOf,
} from "./population.ts";

/** What a search needs. */
export interface PopulationSearch {
  /** Fits every couple under a prior. */
  readonly sumsUnder: (prior: Prior) => Promise<PopulationSums>;
  readonly name: string;
  /** Hears of each pass over the cohort and of its change, in units of the spread. */
  readonly onPass?: (pass: number, change: number) => void;
  /** Steps remembered; 0 is plain EM. */
  readonly memory?: number;
  readonly smallestChange?: number;
  readonly mostPasses?: number;
}

/** What was found. */
export interface FoundPopulation {
  readonly population: CohortPopulation;
  readonly prior: Prior;
  readonly sums: PopulationSums;
  /** Passes over the cohort. */
  readonly passes: number;
  /** Change of the last step, in units of the spread. */
  readonly change: number;
  readonly hasSettled: boolean;
}

/** Searches from the default prior. */
export async function findPopulation(search: PopulationSearch): Promise<FoundPopulation> {
  const { sumsUnder, name, onPass, memory = 6, smallestChange = 1e-3, mostPasses = 60 } = search;
  let at: CohortPopulation = {};
  let past: Step[] = [];
  /** Where plain EM led last: an extrapolation must not lose against the best that was seen. */
  let safe: CohortPopulation | undefined;
  let best = Number.NEGATIVE_INFINITY;
  for (let pass = 1; ; pass++) {
    const sums = await sumsUnder(priorOf(at, name));
    const next = populationOf(sums);
    const change = populationChange(at, next);
    onPass?.(pass, change);
    const hasSettled = change < smallestChange;
    if (hasSettled || pass === mostPasses || sums.fitted === 0) {
      return {
        population: next,
        prior: priorOf(next, name),
        sums,
        passes: pass,
        change,
        hasSettled,
      };
    }
    const worth = worthOf(sums, at, Object.keys(next));
    if (safe !== undefined && worth < best - slack - slackACouple * sums.fitted) {
      at = safe;
      past = [];
      safe = undefined;
      continue;
    }
    past = [...past, stepOf(at, next)].slice(-(memory + 1));
    safe = next;
    best = Math.max(best, worth);
    at = extrapolate(past, next);
  }
}

/** What EM climbs: the cohort's log evidence, with the default prior as one person more. */
function worthOf(sums: PopulationSums, at: CohortPopulation, names: readonly string[]): number {
  return names.reduce((sum, pooled) => {
    const usual = defaultOf(pooled);
    const { mean, sd } = at[pooled] ?? usual;
    const square = (usual.mean - mean) ** 2 + usual.sd ** 2;
    return sum - Math.log(sd) - square / (2 * sd * sd);
  }, sums.logEvidence);
}

/** Fall of it that is put down to the noise of importance sampling, nats: in all, and for each couple. */
const slack = 0.5;
const slackACouple = 1e-3;
/** Weight of staying with plain EM against combining steps, relative to the steps' size. */
const damping = 1e-4;
/** Farthest an extrapolated mean or log spread goes beyond EM's own step, in units of the spread. */
const farthest = 1;

/** One EM step on the search's scale: means in default spreads, then log spreads. */
interface Step {
  readonly to: Float64Array;
  readonly residual: Float64Array;
}

function coordinatesOf(population: CohortPopulation, names: readonly string[]): Float64Array {
  const normals = names.map((pooled) => population[pooled] ?? defaultOf(pooled));
  return Float64Array.from([
    ...normals.map(({ mean }, i) => mean / defaultOf(names[i] ?? "").sd),
    ...normals.map(({ sd }) => Math.log(sd)),
  ]);
}

function stepOf(from: CohortPopulation, to: CohortPopulation): Step {
  const names = Object.keys(to).sort();
  const end = coordinatesOf(to, names);
  const start = coordinatesOf(from, names);
  return { to: end, residual: end.map((value, i) => value - (start[i] ?? 0)) };
}

/** EM's last step, moved by the combination of past ones with the smallest residual. */
function extrapolate(past: readonly Step[], next: CohortPopulation): CohortPopulation {
  const last = past.at(-1);
  const earlier = past.slice(0, -1).filter(({ to }) => to.length === last?.to.length);
  if (last === undefined || earlier.length === 0) return next;
  const differences = earlier.map(({ residual }) => minus(last.residual, residual));
  const weights = leastSquares(differences, last.residual);
  if (weights === undefined) return next;
  const names = Object.keys(next).sort();
  const moved = last.to.map((value, i) => {
    let shift = 0;
    earlier.forEach(({ to }, k) => {
      shift += (weights[k] ?? 0) * (value - (to[i] ?? 0));
    });
    return value - Math.max(-farthest, Math.min(farthest, shift));
  });
  return populationAt(moved, names);
}

function populationAt(coordinates: Float64Array, names: readonly string[]): CohortPopulation {
  return Object.fromEntries(
    names.map((pooled, i) => {
      const mean = (coordinates[i] ?? 0) * defaultOf(pooled).sd;
      return [pooled, { mean, sd: Math.exp(coordinates[names.length + i] ?? 0) }];
    }),
  );
}

function minus(x: Float64Array, y: Float64Array): Float64Array {
  return x.map((value, i) => value - (y[i] ?? 0));
}

/** Weights that make `target - sum weight_k column_k` smallest, drawn a little towards 0. */
function leastSquares(
  columns: readonly Float64Array[],
  target: Float64Array,
): Float64Array | undefined {
  const n = columns.length;
  const product = (x: Float64Array, y: Float64Array) =>
    x.reduce((sum, value, i) => sum + value * (y[i] ?? 0), 0);
  const normal = new Float64Array(n * n);
  columns.forEach((x, i) => {
    columns.forEach((y, j) => {
      normal[i * n + j] = product(x, y) * (i === j ? 1 + damping : 1);
    });
  });
  const right = Float64Array.from(columns, (x) => product(x, target));
  const lower = new Float64Array(n * n);
  if (!cholesky(lower, normal, n)) return undefined;
  return solveCholesky(new Float64Array(n), lower, right, n);
}
