/** The width of a drawing's frame in pixels, so that text in it keeps its size on every screen. */

import type { RefObject } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { nextTask } from "../state/next-task.ts";

/**
 * A ref for the frame and its width. The width is 0 until it is measured, in the task after the frame
 * stands: nothing is drawn twice, and measuring waits for no half-made page. A page without script has
 * `fallback`.
 */
export function useWidth(fallback = 640): [RefObject<HTMLDivElement | null>, number] {
  const ref = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(typeof document === "undefined" ? fallback : 0);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const observer = new ResizeObserver(([seen]) => {
      const wide = Math.max(240, Math.round(seen?.contentRect.width ?? 0));
      // Drawing belongs into a task of its own, not into the browser's layout.
      nextTask(() => setWidth(wide));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, width];
}
