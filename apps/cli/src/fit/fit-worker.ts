/** A worker thread that fits couples: keeps its share of a cohort, and fits it under each prior sent. */

import { parentPort } from "node:worker_threads";
import {
  addFit,
  type CheckIn,
  type CoupleModel,
  emptySums,
  type FitRequest,
  fitCouple,
  fitDocumentOf,
  modelOfCheckIns,
  type PopulationSums,
} from "@ebb/core";
import { type ChainTask, createRandom, type Prior, type Random, runChainTask } from "@ebb/engine";

/** A couple as it is sent to a worker. */
export interface CoupleToFit {
  readonly id: string;
  readonly checkIns: readonly CheckIn[];
}

/** What a worker is asked. */
export type FitTask =
  | { readonly kind: "keep"; readonly couples: readonly CoupleToFit[] }
  | { readonly kind: "sums"; readonly prior: Prior }
  | { readonly kind: "document"; readonly couple: CoupleToFit; readonly request: FitRequest }
  | { readonly kind: "chain"; readonly task: ChainTask };

/** Answers tasks; the state is the share of the cohort that was sent last. */
export function createFitter(): (task: FitTask) => unknown {
  let kept: readonly { readonly model: CoupleModel; readonly random: () => Random }[] = [];
  return (task) => {
    if (task.kind === "keep") {
      kept = task.couples.map(({ id, checkIns }) => ({
        model: modelOfCheckIns(checkIns),
        random: () => createRandom(numberOf(id)),
      }));
      return kept.length;
    }
    if (task.kind === "chain") return runChainTask(task.task);
    if (task.kind === "document") return fitDocumentOf(task.couple, task.request);
    return kept.reduce((sums: PopulationSums, { model, random }) => {
      const { fit } = fitCouple(model, "closeness", task.prior);
      return addFit(sums, fit, { series: model.series, random: random() });
    }, emptySums);
  };
}

/** A whole number of a couple's name, so that its draws do not depend on who fits it (FNV-1a). */
function numberOf(id: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

if (parentPort !== null) {
  const port = parentPort;
  const answer = createFitter();
  port.on("message", (task: FitTask) => port.postMessage(answer(task)));
}
