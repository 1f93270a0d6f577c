/** The check-in that is being filled in: it stays while the person looks elsewhere in the app. */

import { signal } from "@preact/signals";

/** What was tapped so far. */
export interface Draft {
  readonly scales: Readonly<Record<string, number>>;
  readonly events: readonly string[];
  readonly note: string;
}

/** Nothing tapped. */
export const emptyDraft: Draft = { scales: {}, events: [], note: "" };

/** The draft. */
export const draft = signal<Draft>(emptyDraft);
