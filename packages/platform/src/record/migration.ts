/**
 * Numbered migrations of stored acts. Migration n turns an act of schema version n into one of n + 1;
 * a stored act passes through all that are missing, in order, each time it is read. The journal itself
 * is never rewritten by a migration: what was written stays as it was written.
 */

import { err, ok, type Result } from "@ebb/core";
import { type Act, actSchemaVersion, type UnknownAct } from "./act.ts";
import { type ActProblem, parseStoredAct } from "./parse-act.ts";

/** Turns one stored act of version `from` into the shape of version `from + 1`. */
export interface Migration {
  readonly from: number;
  readonly change: (stored: Readonly<Record<string, unknown>>) => Record<string, unknown>;
}

/** All migrations, in order. Version 1 is the first that was released. */
export const migrations: readonly Migration[] = [];

/** Why a stored act cannot be read. */
export type MigrationProblem =
  | { readonly type: "not-an-act"; readonly problem: ActProblem }
  /** Written by a newer Ebb whose shapes this one does not know. */
  | { readonly type: "newer-version"; readonly version: number };

/** Reads a stored act of any version up to this one. */
export function readStoredAct(
  stored: unknown,
  version: number,
  known: { readonly current: number; readonly migrations: readonly Migration[] } = {
    current: actSchemaVersion,
    migrations,
  },
): Result<Act | UnknownAct, MigrationProblem> {
  if (version > known.current) return err({ type: "newer-version", version });
  let value = stored;
  for (const migration of known.migrations) {
    if (migration.from < version || migration.from >= known.current) continue;
    if (typeof value !== "object" || value === null) break;
    value = migration.change(value as Record<string, unknown>);
  }
  const parsed = parseStoredAct(value);
  return parsed.ok ? parsed : err({ type: "not-an-act", problem: parsed.error });
}

/**
 * Reads an act from the own journal. A record of the present version was checked before it was sealed,
 * and its seal proves that it is unchanged: only its envelope is looked at. Older ones are checked whole
 * after their migrations.
 */
export function readSealedAct(
  stored: unknown,
  version: number,
): Result<Act | UnknownAct, MigrationProblem> {
  if (version !== actSchemaVersion || !hasEnvelope(stored)) return readStoredAct(stored, version);
  return ok(stored);
}

function hasEnvelope(stored: unknown): stored is UnknownAct {
  return (
    typeof stored === "object" &&
    stored !== null &&
    "act" in stored &&
    typeof stored.act === "string" &&
    "at" in stored &&
    typeof stored.at === "string" &&
    "kind" in stored &&
    typeof stored.kind === "string"
  );
}
