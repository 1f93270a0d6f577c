/**
 * The sampler in the background: chains in parallel, in workers of the worker, as many as cores allow.
 * Each worker draws one chain after the other; ending them drops what they hold. They run the worker's
 * own script under another name, so that the engine is fetched once.
 */

import type { DrawnChains } from "@ebb/core";
import type { ChainTask, FitChain } from "@ebb/engine";
import { chainWorkerName } from "./chain-tasks.ts";

/** Chains that are being drawn. */
export interface Drawing {
  /** All of them in the order of the tasks; undefined when ended, or where no worker can be had. */
  readonly drawn: Promise<DrawnChains | undefined>;
  readonly end: () => void;
}

/** At most this many workers at once, and one core left to the rest of the device. */
const mostWorkers = 4;

/** Draws `tasks` in the background. */
export function drawInBackground(tasks: readonly ChainTask[]): Drawing {
  const size = Math.max(1, Math.min(mostWorkers, tasks.length, navigator.hardwareConcurrency - 1));
  const workers: Worker[] = [];
  let giveUp: () => void = () => undefined;
  const ended = new Promise<undefined>((resolve) => {
    giveUp = () => resolve(undefined);
  });
  const end = () => {
    for (const worker of workers) worker.terminate();
    giveUp();
  };
  const drawn = drawAll(
    tasks,
    () => {
      const worker = new Worker(admitted(location.href), { type: "module", name: chainWorkerName });
      workers.push(worker);
      return worker;
    },
    size,
  );
  const whole = drawn.finally(end).catch(() => undefined);
  return { drawn: Promise.race([whole, ended]), end };
}

async function drawAll(
  tasks: readonly ChainTask[],
  open: () => Worker,
  size: number,
): Promise<DrawnChains> {
  const drawn: (FitChain | undefined)[] = tasks.map(() => undefined);
  let next = 0;
  const member = async (worker: Worker) => {
    while (next < tasks.length) {
      const at = next++;
      drawn[at] = await drawOne(worker, tasks[at]);
    }
  };
  await Promise.all(Array.from({ length: size }, () => member(open())));
  return drawn;
}

function drawOne(worker: Worker, task: ChainTask | undefined): Promise<FitChain | undefined> {
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<FitChain | undefined>) => resolve(data);
    worker.onerror = () => reject(new Error("chain"));
    worker.postMessage(task);
  });
}

interface Policy {
  createScriptURL(url: string): unknown;
}

interface PolicyFactory {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): Policy;
}

let policy: Policy | undefined;

/** The worker's own script under the page's policy (state/trusted.ts): this one and nothing else. */
function admitted(url: string): string {
  // Not yet in TypeScript's DOM library, and absent in some browsers.
  const factory = (globalThis as { trustedTypes?: PolicyFactory }).trustedTypes;
  const own = location.pathname;
  policy ??= factory?.createPolicy("ebb-worker", {
    createScriptURL: (asked) => {
      if (new URL(asked, location.href).pathname !== own) throw new TypeError("script refused");
      return asked;
    },
  });
  // The DOM types ask for a string; browsers with Trusted Types ask for the policy's own type.
  return (policy ? policy.createScriptURL(url) : url) as string;
}
