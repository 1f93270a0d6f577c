/** `ebb fit --cohort`: all diaries of a folder, fitted on all cores, become a population prior. */

import { readdirSync } from "node:fs";
import { join } from "node:path";
import {
  emptySums,
  type FoundPopulation,
  findPopulation,
  joinSums,
  type PopulationSums,
  type PriorDocument,
} from "@ebb/core";
import type { Prior } from "@ebb/engine";
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

/** An estimate, and whether its search came to rest. */
export interface EstimatedPrior {
  readonly document: PriorDocument;
  readonly hasSettled: boolean;
}

/** Estimates the prior by EM; `onPass` hears of each pass over the cohort. */
export async function estimatePrior(
  couples: readonly CoupleToFit[],
  name: string,
  onPass: (pass: number, change: number) => void,
): Promise<EstimatedPrior> {
  const pool = openFitPool();
  try {
    await shareOut(pool, couples);
    const sumsUnder = (prior: Prior) => sumsOf(pool, prior);
    const found = await findPopulation({ sumsUnder, name, onPass });
    if (found.sums.fitted === 0) {
      throw new CommandFailure(3, "No couple of this cohort has enough check-ins to be fitted.");
    }
    return { document: documentOf(found), hasSettled: found.hasSettled };
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

async function sumsOf(pool: FitPool, prior: Prior): Promise<PopulationSums> {
  const members = Array.from({ length: pool.size }, (_, member) => member);
  const sums = await Promise.all(
    members.map((member) => pool.ask<PopulationSums>(member, { kind: "sums", prior })),
  );
  return sums.reduce(joinSums, emptySums);
}

function documentOf({ prior, sums, passes }: FoundPopulation): PriorDocument {
  const inputs = Object.entries(sums.moments).flatMap(([name, [count]]) =>
    name.startsWith("effect ") ? [[name.slice("effect ".length), count] as const] : [],
  );
  const { dyads, fitted } = sums;
  const method =
    "EM, posteriors by importance sampling, people exchangeable, default prior as one person";
  return {
    ...prior,
    method,
    dyads,
    fitted,
    iterations: passes,
    inputs: Object.fromEntries(inputs),
  };
}
