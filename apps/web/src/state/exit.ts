/**
 * Leaving at once: the page goes blank, the worker with its keys ends, the history entry is replaced.
 * The browser's own history cannot be erased, and the app says so. Three presses of Shift do the same;
 * Escape is not used, because it also stops a page from loading.
 */

import { blankPage } from "./blank.ts";
import { endWorker } from "./client.ts";
import { shiftLeaves } from "./settings.ts";

const presses: number[] = [];
const withinMs = 2000;

/** Blanks the page and leaves it. */
export function exitNow(): void {
  document.title = "New tab";
  blankPage();
  endWorker();
  location.replace("/blank.html");
}

/** Listens for three presses of Shift, one after the other with no other key between. */
export function watchShift(target: Window): () => void {
  const onKey = (event: KeyboardEvent) => {
    if (event.repeat || !shiftLeaves.value) return;
    if (event.key !== "Shift") {
      presses.length = 0;
      return;
    }
    presses.push(event.timeStamp);
    while (presses.length > 0 && event.timeStamp - presses[0]! > withinMs) presses.shift();
    if (presses.length >= 3) exitNow();
  };
  const onReturn = (event: PageTransitionEvent) => {
    if (event.persisted && document.documentElement.hidden) location.replace("/blank.html");
  };
  target.addEventListener("keydown", onKey);
  target.addEventListener("pageshow", onReturn);
  return () => {
    target.removeEventListener("keydown", onKey);
    target.removeEventListener("pageshow", onReturn);
  };
}
