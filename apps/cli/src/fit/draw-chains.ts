/** The sampler's chains on as many threads as there are cores; the draws do not depend on how many. */

import type { DrawnChains } from "@ebb/core";
import type { ChainTask, FitChain } from "@ebb/engine";
import type { FitPool } from "./fit-pool.ts";

/** Draws every chain of `tasks` by the pool's members; in the order of the tasks. */
export async function drawChains(pool: FitPool, tasks: readonly ChainTask[]): Promise<DrawnChains> {
  const drawn: (FitChain | undefined)[] = tasks.map(() => undefined);
  let next = 0;
  const member = async (index: number) => {
    while (next < tasks.length) {
      const at = next++;
      drawn[at] = await pool.ask<FitChain | undefined>(index, { kind: "chain", task: tasks[at]! });
    }
  };
  await Promise.all(Array.from({ length: pool.size }, (_, index) => member(index)));
  return drawn;
}
