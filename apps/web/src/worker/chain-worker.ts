/** A worker that draws one chain of the sampler at a time; it keeps nothing between them. */

import { type ChainTask, runChainTask } from "@ebb/engine";

self.addEventListener("message", ({ data }: MessageEvent<ChainTask>) => {
  self.postMessage(runChainTask(data));
});
