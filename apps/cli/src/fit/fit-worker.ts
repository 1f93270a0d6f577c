/** A worker thread that fits couples: keeps its share of a cohort, and fits it under each prior sent. */

import { parentPort } from "node:worker_threads";
import {
  addFit,
  type CheckIn,
  emptySums,
  type FitRequest,
  fitCouple,
  fitDocumentOf,
  modelOfCheckIns,
  type PopulationSums,
} from "@ebb/core";
import type { Prior } from "@ebb/engine";

/** A couple as it is sent to a worker. */
export interface CoupleToFit {
  readonly id: string;
  readonly checkIns: readonly CheckIn[];
}

/** What a worker is asked. */
export type FitTask =
  | { readonly kind: "keep"; readonly couples: readonly CoupleToFit[] }
  | { readonly kind: "sums"; readonly prior: Prior }
  | { readonly kind: "document"; readonly couple: CoupleToFit; readonly request: FitRequest };

/** Answers tasks; the state is the share of the cohort that was sent last. */
export function createFitter(): (task: FitTask) => unknown {
  let models: readonly ReturnType<typeof modelOfCheckIns>[] = [];
  return (task) => {
    if (task.kind === "keep") {
      models = task.couples.map(({ checkIns }) => modelOfCheckIns(checkIns));
      return models.length;
    }
    if (task.kind === "document") return fitDocumentOf(task.couple, task.request);
    return models.reduce(
      (sums: PopulationSums, model) => addFit(sums, fitCouple(model, "closeness", task.prior).fit),
      emptySums,
    );
  };
}

if (parentPort !== null) {
  const port = parentPort;
  const answer = createFitter();
  port.on("message", (task: FitTask) => port.postMessage(answer(task)));
}
