/** Draws a screen in steps, each in a task of its own, so that none keeps the page busy for long. */

import { useLayoutEffect, useState } from "preact/hooks";
import { nextTask } from "./next-task.ts";

/** Steps that stand, from 0 at first up to `count`; a page without script is drawn whole. */
export function useSteps(count: number): number {
  const [step, setStep] = useState(typeof document === "undefined" ? count : 0);
  // Not after the next frame: a screen of ten steps would wait for ten frames.
  useLayoutEffect(() => {
    if (step >= count) return undefined;
    return nextTask(() => setStep(step + 1));
  }, [step, count]);
  return Math.min(step, count);
}
