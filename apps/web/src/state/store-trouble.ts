/** The store refused: what the person was about to keep was not kept, and they are told at once. */

import type { StorageFaultReason } from "@ebb/platform";
import { signal } from "@preact/signals";

/** What is wrong, until the person has read it. */
export const storeTrouble = signal<StorageFaultReason | undefined>(undefined);

const mark = "storage-";
const reasons: readonly string[] = ["full", "refused", "evicted", "busy", "failed"];

/** Takes note of an error of the worker when it speaks of the store. */
export function noteStoreTrouble(error: string): void {
  const reason = error.startsWith(mark) ? error.slice(mark.length) : "";
  if (reasons.includes(reason)) storeTrouble.value = reason as StorageFaultReason;
}

/** What was told to the person needs no line in the console. */
export function watchStoreTrouble(target: Window): void {
  target.addEventListener("unhandledrejection", (event) => {
    if (event.reason instanceof Error && event.reason.message.startsWith(mark))
      event.preventDefault();
  });
}
