/** What the page knows of the open record and of the person's choices; nothing here outlives the page. */

import { computed, signal } from "@preact/signals";
import type { Overview } from "../worker/protocol.ts";
import { ask, watchReading } from "./client.ts";

/** The door the person came through: sets words and order, nothing else. */
export type Door = "reaches" | "steps_back" | "both";

/** The open record, or nothing yet. */
export const overview = signal<Overview>({
  source: "none",
  isKept: false,
  measure: "closeness",
  names: { a: "", b: "", reader: "a" },
});

/** The door chosen, if any. */
export const door = signal<Door | undefined>(undefined);

/** Grows whenever the record changed, so that screens ask again. */
export const revision = signal(0);

watchReading(() => {
  revision.value += 1;
});

/** Help is offered because of what was just written; it lives in the page alone. */
export const careOffered = signal(false);

/** Takes over what the worker says is open now. */
export function nowOpen(next: Overview): void {
  overview.value = next;
  if (next.care) careOffered.value = true;
  revision.value += 1;
}

/** Opens the simulated example couple. */
export async function openExample(): Promise<void> {
  nowOpen(await ask("openExample", {}));
}

/** True while a vault is open, so that there is something to lock. */
export const isKept = computed(() => overview.value.isKept === true);

/** Closes the example or the file that is open. */
export async function closeRecord(): Promise<void> {
  nowOpen(await ask("closeRecord", {}));
}
