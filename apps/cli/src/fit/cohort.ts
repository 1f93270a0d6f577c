/** `ebb fit --cohort`: all diaries of a folder, fitted on all cores, become a population prior. */

import { readdirSync } from "node:fs";
import { join } from "node:path";
import {
  emptySums,
  joinSums,
  type PopulationSums,
  type PriorDocument,
  priorChange,
  priorFromSums,
} from "@ebb/core";
import { defaultPrior, type Prior } from "@ebb/engine";
import { readDiaryFile } from "../diary/diary-file.ts";
import { CommandFailure } from "../failure.ts";
import { readMap } from "../read/sources.ts";
import { type FitPool, openFitPool } from "./fit-pool.ts";
import type { CoupleToFit } from "./fit-worker.ts";

/** All couples of the diary CSVs in a folder. */
export function readCohort(folder: string, mapPath: string | undefined): CoupleToFit[] {
  const map = mapPath === undefined ? undefined : readMap(mapPath);
  const names = csvNames(folder);
  if (names.length === 0) {
    throw new CommandFailure(3, `${folder}: there is no .csv file in this folder.`);
  }
  return names.flatMap((name) =>
    readDiaryFile(join(folder, name), map).dyads.map(({ id, checkIns }) => ({
      id: `${name}:${id}`,
      checkIns,
    })),
  );
}

function csvNames(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.toLowerCase().endsWith(".csv"))
      .sort();
  } catch {
    throw new CommandFailure(3, `${folder}: this is no folder that can be read. Check the name.`);
  }
}

const mostIterations = 60;
const smallestChange = 2e-3;

/** Estimates the prior by EM; `onStep` hears of each iteration. */
export async function estimatePrior(
  couples: readonly CoupleToFit[],
  name: string,
  onStep: (iteration: number, change: number) => void,
): Promise<PriorDocument> {
  const pool = openFitPool();
  try {
    await shareOut(pool, couples);
    let prior: Prior = defaultPrior;
    for (let iteration = 1; ; iteration++) {
      const sums = await sumsUnder(pool, prior);
      if (sums.fitted === 0) {
        throw new CommandFailure(3, "No couple of this cohort has enough check-ins to be fitted.");
      }
      const next = priorFromSums(sums, name);
      const change = priorChange(prior, next);
      onStep(iteration, change);
      prior = next;
      if (change < smallestChange || iteration === mostIterations) {
        return documentOf(prior, sums, iteration);
      }
    }
  } finally {
    await pool.close();
  }
}

/** Every member keeps every n-th couple, so that long diaries are spread evenly. */
async function shareOut(pool: FitPool, couples: readonly CoupleToFit[]): Promise<void> {
  const shares = Array.from({ length: pool.size }, (_, member) =>
    couples.filter((_couple, i) => i % pool.size === member),
  );
  await Promise.all(
    shares.map((share, member) => pool.ask(member, { kind: "keep", couples: share })),
  );
}

async function sumsUnder(pool: FitPool, prior: Prior): Promise<PopulationSums> {
  const members = Array.from({ length: pool.size }, (_, member) => member);
  const sums = await Promise.all(
    members.map((member) => pool.ask<PopulationSums>(member, { kind: "sums", prior })),
  );
  return sums.reduce(joinSums, emptySums);
}

function documentOf(prior: Prior, sums: PopulationSums, iterations: number): PriorDocument {
  const inputs = Object.entries(sums.moments).flatMap(([name, [count]]) =>
    name.startsWith("effect ") ? [[name.slice("effect ".length), count] as const] : [],
  );
  const { dyads, fitted } = sums;
  const method = "EM over Laplace posteriors, people exchangeable";
  return { ...prior, method, dyads, fitted, iterations, inputs: Object.fromEntries(inputs) };
}
