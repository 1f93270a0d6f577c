/** A worker that draws one chain of the sampler at a time and keeps nothing between them. */

import { type ChainTask, runChainTask } from "@ebb/engine";

/** The name by which a worker knows that it draws chains and keeps no record. */
export const chainWorkerName = "ebb-chain";

/** Answers each task of this worker with its chain. */
export function answerChainTasks(): void {
  self.addEventListener("message", ({ data }: MessageEvent<ChainTask>) => {
    self.postMessage(runChainTask(data));
  });
}
