/**
 * A long reading in slices, so that the worker can tell how far it is and hears when it is to stop. Between
 * two slices the worker's other messages are taken; a slice is short enough to stop within 100 ms.
 */

import type { ImportProgress, Steps } from "@ebb/importers";

const sliceMs = 40;

let isStopped = false;
let tell: (progress: ImportProgress) => void = () => undefined;

/** Who is told how far a reading is. */
export function tellProgress(to: (progress: ImportProgress) => void): void {
  tell = to;
}

/** Ends the reading that is under way; without one, nothing happens. */
export function stopReading(): void {
  isStopped = true;
}

/** Runs the steps to their end; undefined where they were stopped. */
export async function runSteps<T>(steps: Steps<T>): Promise<T | undefined> {
  isStopped = false;
  for (let since = performance.now(); ; ) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (performance.now() - since < sliceMs) continue;
    tell(step.value);
    await nextTask();
    if (isStopped) return undefined;
    since = performance.now();
  }
}

// A message to oneself comes behind those that wait, and sooner than any timer.
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(0);
  });
}
