/** Progress on standard error, only on a terminal and only after a second. */

import type { ImportProgress } from "@ebb/importers";

const firstAfterMs = 1000;
const everyMs = 200;

/** A line that shows how far an import is and how long it will take; `clear` takes it away. */
export function createProgressLine(nowMs: () => number): {
  readonly show: (progress: ImportProgress) => boolean;
  readonly clear: () => void;
} {
  const startMs = nowMs();
  let shownMs = 0;
  return {
    show({ done, total }) {
      const passed = nowMs() - startMs;
      if (process.stderr.isTTY && passed > firstAfterMs && nowMs() - shownMs > everyMs) {
        shownMs = nowMs();
        const left = Math.ceil((passed * (total - done)) / Math.max(done, 1) / 1000);
        process.stderr.write(
          `\r${Math.floor((100 * done) / Math.max(total, 1))} %, about ${left} s left   `,
        );
      }
      return true;
    },
    clear() {
      if (shownMs > 0) process.stderr.write("\r\u001b[K");
    },
  };
}
