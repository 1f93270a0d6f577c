/**
 * What was run, by part and seed: the figures beside the report. A run of another seed is added to those
 * before it, one of the same seed takes the place of the earlier one, so that a long study can be done in
 * pieces and its report still says which pieces.
 */

import { existsSync, readFileSync } from "node:fs";
import type { PartName, PartResults } from "./parts.ts";

/** One part, run once. */
export interface Run<Name extends PartName> {
  readonly seed: number;
  /** Wall time; null where it was not noted. */
  readonly seconds: number | null;
  readonly node: string;
  /** Day of the run. */
  readonly date: string;
  readonly result: PartResults[Name];
}

/** All runs, by part. */
export type Runs = { readonly [Name in PartName]?: readonly Run<Name>[] };

/** The figures beside the report. */
export interface Ledger {
  readonly ebb: "durability/1";
  readonly runs: Runs;
}

/** The ledger at a path, or an empty one. */
export function readLedger(path: string): Ledger {
  if (!existsSync(path)) return { ebb: "durability/1", runs: {} };
  return JSON.parse(readFileSync(path, "utf8")) as Ledger;
}

/** Parts whose runs of several seeds add up; of the others the last run counts. */
const addUp: ReadonlySet<PartName> = new Set<PartName>([
  "crashes",
  "corruptions",
  "kills",
  "tabs",
  "cuts",
]);

/** The ledger with one more run. */
export function withRun<Name extends PartName>(ledger: Ledger, name: Name, run: Run<Name>): Ledger {
  const earlier = (ledger.runs[name] ?? []) as readonly Run<Name>[];
  const others = addUp.has(name) ? earlier.filter(({ seed }) => seed !== run.seed) : [];
  const runs = [...others, run].sort((x, y) => x.seed - y.seed);
  return { ...ledger, runs: { ...ledger.runs, [name]: runs } };
}
