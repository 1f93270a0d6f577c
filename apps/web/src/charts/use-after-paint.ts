/** Draws a screen in two steps, so that neither keeps the page busy for long. */

import { useEffect, useState } from "preact/hooks";

/** False for the first drawing, true once that stands on screen; a page without script is drawn whole. */
export function useAfterPaint(): boolean {
  const [isAfter, setIsAfter] = useState(typeof document === "undefined");
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => setIsAfter(true));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, []);
  return isAfter;
}
