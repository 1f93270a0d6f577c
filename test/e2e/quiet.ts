/**
 * When a page is at rest: the worker owes it no answer and nothing on it has changed for a moment. Waiting
 * for that is surer than waiting for a length of time, and shorter.
 */

import type { BrowserContext, Page } from "playwright-core";

/** Installed before the app: counts the requests to the worker that are not answered yet. */
function countRequests(): void {
  const Real = Worker;
  let owed = 0;
  class Counted extends Real {
    constructor(...given: ConstructorParameters<typeof Worker>) {
      super(...given);
      this.addEventListener("message", ({ data }) => {
        if ("number" in data) owed -= 1;
      });
    }
    override postMessage(message: unknown, ...more: unknown[]): void {
      if (typeof message === "object" && message !== null && "number" in message) owed += 1;
      (super.postMessage as (...all: unknown[]) => void)(message, ...more);
    }
    override terminate(): void {
      owed = 0;
      super.terminate();
    }
  }
  Object.assign(globalThis, { Worker: Counted, answersOwed: () => owed });
}

/** Makes every page of a context able to say whether it is at rest. */
export async function watchRequests(context: BrowserContext): Promise<void> {
  await context.addInitScript(countRequests);
}

/** Waits until a page is at rest; one that never is (a clock that ticks) is waited for at most so long. */
const mostMs = 5000;
/** Nothing changed for so long, and for so long where nobody counts the requests. */
const restMs = { counted: 70, uncounted: 250 } as const;

/** Waits until the page is at rest. */
export async function untilQuiet(page: Page): Promise<void> {
  await page.evaluate(
    ([rest, most]) =>
      new Promise<void>((resolve) => {
        const { answersOwed } = globalThis as { answersOwed?: () => number };
        const end = performance.now() + most;
        const enough = answersOwed ? rest.counted : rest.uncounted;
        let last = performance.now();
        const watcher = new MutationObserver(() => {
          last = performance.now();
        });
        watcher.observe(document, {
          ...{ childList: true, subtree: true, characterData: true, attributes: true },
        });
        const look = () => {
          const now = performance.now();
          const isQuiet = now - last >= enough && (answersOwed?.() ?? 0) === 0;
          if (!isQuiet && now < end) return;
          clearInterval(timer);
          watcher.disconnect();
          resolve();
        };
        const timer = setInterval(look, 15);
      }),
    [restMs, mostMs] as const,
  );
}
