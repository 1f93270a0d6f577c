/** Walks over all entries of the draft. */

import type { Draft, Placed } from "../compile/draft.ts";
import { entryKinds } from "../compile/draft.ts";
import { stepFolders } from "../compile/matching.ts";
import type { EntryKind, Grounded, StepEntry } from "../schema.ts";

/** An entry with its kind and file. */
export interface Found<T> extends Placed<T> {
  readonly kind: EntryKind;
}

/** Every entry of every folder. */
export function eachEntry(draft: Draft): readonly Found<{ readonly id: string }>[] {
  return entryKinds.flatMap((kind) =>
    [...(draft.entries[kind] as ReadonlyMap<string, Placed<{ id: string }>>).values()].map(
      (placed) => ({ kind, ...placed }),
    ),
  );
}

/** Entries that make a claim: they carry a grade. */
export function eachGrounded(draft: Draft): readonly Found<Grounded>[] {
  const hasGrade = (found: Found<object>): found is Found<Grounded> => "grade" in found.entry;
  return eachEntry(draft).filter(hasGrade);
}

/** Entries that say what one can do. */
export function eachStep(draft: Draft): readonly Found<StepEntry>[] {
  return stepFolders.flatMap((kind) =>
    [...(draft.entries[kind] as ReadonlyMap<string, Placed<StepEntry>>).values()].map((placed) => ({
      kind,
      ...placed,
    })),
  );
}
