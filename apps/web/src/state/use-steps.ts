/** Draws a screen in steps, each in a task of its own, so that none keeps the page busy for long. */

import { useEffect, useState } from "preact/hooks";

/** Steps that stand, from 0 at first up to `count`; a page without script is drawn whole. */
export function useSteps(count: number): number {
  const [step, setStep] = useState(typeof document === "undefined" ? count : 0);
  useEffect(() => {
    if (step >= count) return undefined;
    const timer = setTimeout(() => setStep(step + 1));
    return () => clearTimeout(timer);
  }, [step, count]);
  return Math.min(step, count);
}
