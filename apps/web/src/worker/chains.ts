/**
 * The sampler in the background: chains in parallel, in workers of the worker, as many as cores allow.
 * Each worker draws one chain after the other, and one of them makes the reading that stands on all, so
 * that the record stays free to answer; ending them drops what they hold. They run the worker's own
 * script under another name, so that the engine is fetched once.
 */

import type { DrawnChains } from "@ebb/core";
import type { ChainTask, FitChain } from "@ebb/engine";
import { type BesideTask, chainWorkerName, type Readable, type ReadingOf } from "./chain-tasks.ts";

/** A reading that is being refined. */
export interface Refining<Made> {
  /** The reading that stands on the chains; undefined when ended, or where no worker can be had. */
  readonly reading: Promise<Made | undefined>;
  readonly end: () => void;
}

/** At most this many workers at once, and one core left to the rest of the device. */
const mostWorkers = 4;

/** Draws the chains that a reading asked for, and reads again with them. */
export function refineInBackground<What extends Readable>(
  what: What,
  tasks: readonly ChainTask[],
): Refining<ReadingOf<What>> {
  const size = Math.max(1, Math.min(mostWorkers, tasks.length, navigator.hardwareConcurrency - 1));
  const workers: Worker[] = [];
  let giveUp: () => void = () => undefined;
  const ended = new Promise<undefined>((resolve) => {
    giveUp = () => resolve(undefined);
  });
  const dismiss = () => {
    for (const worker of workers) worker.terminate();
  };
  const refined = async () => {
    for (let i = 0; i < size; i++) workers.push(openWorker());
    const drawn = await drawAll(tasks, workers);
    const [reader, ...others] = workers;
    for (const worker of others) worker.terminate();
    return reader && ask<ReadingOf<What> | undefined>(reader, { kind: "read", what, drawn });
  };
  const whole = refined()
    .catch(() => undefined)
    .finally(dismiss);
  const end = () => {
    dismiss();
    giveUp();
  };
  return { reading: Promise.race([whole, ended]), end };
}

const openWorker = (): Worker =>
  new Worker(admitted(location.href), { type: "module", name: chainWorkerName });

async function drawAll(
  tasks: readonly ChainTask[],
  workers: readonly Worker[],
): Promise<DrawnChains> {
  const drawn: (FitChain | undefined)[] = tasks.map(() => undefined);
  const waiting = tasks.map((chain, at) => ({ chain, at }));
  const member = async (worker: Worker) => {
    for (let next = waiting.shift(); next; next = waiting.shift())
      drawn[next.at] = await ask<FitChain | undefined>(worker, {
        kind: "chain",
        chain: next.chain,
      });
  };
  await Promise.all(workers.map(member));
  return drawn;
}

function ask<Answer>(worker: Worker, task: BesideTask): Promise<Answer> {
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<Answer>) => resolve(data);
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
