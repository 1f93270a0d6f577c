/** All benchmarks of `ebb bench`. */

import type { Bench } from "./bench.ts";
import { fitBench } from "./fit.ts";
import { importBench } from "./import.ts";
import { reasonsBench } from "./reasons.ts";
import { vaultBench } from "./vault.ts";

/** By order of the list that `ebb bench` prints. */
export const benches: readonly Bench[] = [fitBench, importBench, reasonsBench, vaultBench];
