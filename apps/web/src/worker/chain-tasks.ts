/**
 * What a worker beside the session does: it draws one chain of the sampler at a time, and at the end the
 * reading that stands on all of them. It keeps nothing between its tasks.
 */

import {
  type CoupleRecord,
  type DrawnChains,
  type JointReading,
  prepareJoint,
  prepareReading,
  type Reading,
  type Released,
} from "@ebb/core";
import { type ChainTask, type FitChain, runChainTask } from "@ebb/engine";
import { madeBy } from "./made-by.ts";

/** The name by which a worker knows that it draws chains and keeps no record. */
export const chainWorkerName = "ebb-chain";

/** What can stand on chains: the reading of a record, or that of both. */
export type Readable =
  | { readonly kind: "reading"; readonly record: CoupleRecord }
  | { readonly kind: "joint"; readonly released: Released };

/** What is made of it. */
export type ReadingOf<What extends Readable> = What["kind"] extends "joint"
  ? JointReading
  : Reading;

/** One chain, or what stands on all of them. */
export type BesideTask =
  | { readonly kind: "chain"; readonly chain: ChainTask }
  | { readonly kind: "read"; readonly what: Readable; readonly drawn: DrawnChains };

async function answer(task: BesideTask): Promise<FitChain | JointReading | Reading | undefined> {
  if (task.kind === "chain") return runChainTask(task.chain);
  const { what, drawn } = task;
  if (what.kind === "joint") return prepareJoint(what.released, drawn).reading;
  const { knowledge } = await import("@ebb/knowledge");
  return prepareReading(what.record, { madeBy: madeBy(knowledge), knowledge, drawn })?.reading;
}

/** Answers each task of this worker; a failure is an error of the worker, which its owner hears. */
export function answerChainTasks(): void {
  self.addEventListener("message", ({ data }: MessageEvent<BesideTask>) => {
    answer(data).then(
      (made) => self.postMessage(made),
      (failure) => reportError(failure),
    );
  });
}
