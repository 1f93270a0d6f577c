/** Few couples by the sampler: one after the other, the chains of each on all cores. */

import { type FitDocument, type FitRequest, prepareFit } from "@ebb/core";
import { drawChains } from "./draw-chains.ts";
import { openFitPool } from "./fit-pool.ts";
import type { CoupleToFit } from "./fit-worker.ts";

/** Fits couple by couple and hands the documents over in the order of the file. */
export async function fitByChains(
  couples: readonly CoupleToFit[],
  request: FitRequest,
  print: (document: FitDocument) => void,
): Promise<void> {
  const pool = openFitPool();
  try {
    for (const couple of couples) {
      const { chains, documentOf } = prepareFit(couple, request);
      print(documentOf(await drawChains(pool, chains)));
    }
  } finally {
    await pool.close();
  }
}
