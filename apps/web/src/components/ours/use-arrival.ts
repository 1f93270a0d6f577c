/** A new step of a screen takes the focus, so that it is announced and the keyboard goes on from there. */

import type { RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

/** For the first line of the step; give it `tabIndex={-1}`. */
export function useArrival<E extends HTMLElement>(): RefObject<E | null> {
  const line = useRef<E>(null);
  useLayoutEffect(() => line.current?.focus(), []);
  return line;
}
