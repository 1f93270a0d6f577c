/**
 * Exports in plain text, on the person's explicit choice: `export/1`, documented JSON of every act, and the
 * check-ins as diary CSV. Nothing that speaks of safety is in either, because such a file may be read by
 * someone else: the answers to the private questions are never stored at all, and the setting that keeps
 * suggestions to what one does alone is left out, and so are steps for one's own safety that were begun.
 * What the other gave to see is not one's own to pass on
 * and is left out too; what was written down of it by hand is a note of one's own.
 */

import type { Act, UnknownAct } from "../record/act.ts";

/** Kinds of acts, and names of settings, that never leave in a plain file. */
const keptBackKinds: ReadonlySet<string> = new Set([
  ...["gate", "share-identity", "share-received"],
  ...["guess-made", "guess-received"],
]);
const keptBackSettings: ReadonlySet<unknown> = new Set(["softer", "alone", "alone_offered"]);

/** Ids of the steps for safety (knowledge/safety). */
const safetyStep = /^s\d+$/u;

function mayLeave(act: Act | UnknownAct): boolean {
  if (keptBackKinds.has(act.kind)) return false;
  if ("step" in act && typeof act["step"] === "string" && safetyStep.test(act["step"]))
    return false;
  return act.kind !== "setting" || !("name" in act) || !keptBackSettings.has(act["name"]);
}

/** `export/1`. */
export interface RecordExport {
  readonly ebb: "export/1";
  readonly made_by: Readonly<Record<string, string>>;
  /** Local time with offset. */
  readonly exported: string;
  readonly acts: readonly (Act | UnknownAct)[];
}

/** Every act that may leave in a plain file, as one document. */
export function exportRecord(
  acts: readonly (Act | UnknownAct)[],
  what: { readonly exported: string; readonly made_by: Readonly<Record<string, string>> },
): RecordExport {
  const open = acts.filter(mayLeave);
  return { ebb: "export/1", made_by: what.made_by, exported: what.exported, acts: open };
}
