/** Worker threads for fitting, one a core; with one core, or none to be had, the work is done here. */

import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { createFitter, type FitTask } from "./fit-worker.ts";

/** Members of a pool, each doing one task at a time. */
export interface FitPool {
  readonly size: number;
  /** Gives a task to one member. */
  readonly ask: <T>(member: number, task: FitTask) => Promise<T>;
  readonly close: () => Promise<void>;
}

/** Opens a pool of at most `wanted` members (all cores by default). */
export function openFitPool(wanted: number = availableParallelism()): FitPool {
  // Compiled code only: a worker cannot load TypeScript, and tests run from source.
  const isCompiled = import.meta.url.endsWith(".js");
  return wanted > 1 && isCompiled ? openThreads(wanted) : openHere();
}

function openHere(): FitPool {
  const answer = createFitter();
  return {
    size: 1,
    // The fitter answers each kind of task with the type its caller names.
    ask: async <T>(_: number, task: FitTask) => answer(task) as T,
    close: async () => {},
  };
}

/** A worker with the one task that it is doing. */
interface Member {
  readonly worker: Worker;
  settle: ((outcome: { answer: unknown } | { error: Error }) => void) | undefined;
}

function openThreads(size: number): FitPool {
  const members = Array.from({ length: size }, openMember);
  return {
    size,
    ask: <T>(index: number, task: FitTask) =>
      new Promise<T>((resolve, reject) => {
        const member = members[index]!;
        member.settle = (outcome) => {
          member.settle = undefined;
          // The fitter answers each kind of task with the type its caller names.
          if ("answer" in outcome) resolve(outcome.answer as T);
          else reject(outcome.error);
        };
        member.worker.postMessage(task);
      }),
    close: async () => {
      await Promise.all(members.map(({ worker }) => worker.terminate()));
    },
  };
}

function openMember(): Member {
  const worker = new Worker(new URL("./fit-worker.js", import.meta.url));
  const member: Member = { worker, settle: undefined };
  worker.on("message", (answer: unknown) => member.settle?.({ answer }));
  worker.on("error", (error) => member.settle?.({ error }));
  return member;
}
