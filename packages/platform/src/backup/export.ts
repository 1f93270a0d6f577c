/**
 * Exports in plain text, on the person's explicit choice: `export/1`, documented JSON of every act, and the
 * check-ins as diary CSV. The answers of the safety gate are in neither: such a file may be read by
 * someone else.
 */

import type { Act, UnknownAct } from "../record/act.ts";

/** Kinds of acts that never leave in a plain file. */
const keptBack: ReadonlySet<string> = new Set(["gate"]);

/** `export/1`. */
export interface RecordExport {
  readonly ebb: "export/1";
  readonly made_by: Readonly<Record<string, string>>;
  /** Local time with offset. */
  readonly exported: string;
  readonly acts: readonly (Act | UnknownAct)[];
}

/** Every act except the safety gate's answers, as one document. */
export function exportRecord(
  acts: readonly (Act | UnknownAct)[],
  what: { readonly exported: string; readonly made_by: Readonly<Record<string, string>> },
): RecordExport {
  const open = acts.filter(({ kind }) => !keptBack.has(kind));
  return { ebb: "export/1", made_by: what.made_by, exported: what.exported, acts: open };
}
