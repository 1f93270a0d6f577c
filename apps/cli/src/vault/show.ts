/** What `ebb vault list`, `verify` and `export` print. */

import { writeDiaryCsv } from "@ebb/core";
import {
  exportRecord,
  isoWithOffset,
  type StoredAct,
  systemClock,
  type Vault,
} from "@ebb/platform";
import { madeBy } from "../made-by.ts";
import { damageSentence } from "./failing.ts";

/** JSON lines: every act as it was given, with its number. */
export function actsAsJsonLines(acts: readonly StoredAct[]): string {
  return acts.map(({ seq, act }) => `${JSON.stringify({ seq, ...act })}\n`).join("");
}

/** One line an act: number, local time, kind, and the fields that were filled in. */
export function actsAsText(acts: readonly StoredAct[]): string {
  return acts
    .map(({ seq, act }) => `${String(seq).padStart(5)}  ${act.at}  ${act.kind}  ${fieldsOf(act)}\n`)
    .join("");
}

function fieldsOf(act: object): string {
  const own = new Set(["act", "at", "zone", "kind"]);
  return Object.entries(act)
    .filter(([name, value]) => !own.has(name) && value !== null && value !== undefined)
    .map(
      ([name, value]) =>
        `${name} ${typeof value === "string" ? printable(value) : JSON.stringify(value)}`,
    )
    .join(", ");
}

/** A text of the record in a terminal: no control characters, no line ends. */
function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}]+/gu, " ");
}

/** `vault-verify/1` of an open vault. */
export interface Verification {
  readonly ebb: "vault-verify/1";
  readonly made_by: ReturnType<typeof madeBy>;
  readonly ok: boolean;
  /** Records that can be read. */
  readonly records: number;
  /** Number of the first record that is not where it belongs, or null. */
  readonly damaged_from: number | null;
  readonly reason: string | null;
  /** Numbers of confirmed records that are lost. */
  readonly lost: readonly number[];
  /** Bytes of an unfinished, never confirmed write at the end. */
  readonly unfinished_bytes: number;
}

/** Looks at everything that opening has checked: every record, its key, its place and its chain. */
export function verificationOf(vault: Vault): Verification {
  const damage = vault.damage();
  return {
    ebb: "vault-verify/1",
    made_by: madeBy(),
    ok: damage === undefined,
    records: vault.acts().length,
    damaged_from: damage?.from ?? null,
    reason: damage === undefined ? null : damageSentence(damage, vault),
    lost: damage?.lost ?? [],
    unfinished_bytes: vault.tornBytes,
  };
}

/** The same in words. */
export function verificationText(verification: Verification): string {
  const { ok, records, reason, unfinished_bytes: unfinished } = verification;
  const head = ok ? `Whole: ${records} records, none missing, none changed.` : (reason ?? "");
  const tail =
    unfinished > 0 ? ` An unfinished write of ${unfinished} bytes at the end was left out.` : "";
  return `${head}${tail}\n`;
}

/** `export/1`: every act that may leave in a plain file. */
export function exportAsJson(vault: Vault): string {
  const acts = vault.acts().map(({ act }) => act);
  const document = exportRecord(acts, { exported: nowText(), made_by: { ...madeBy() } });
  return `${JSON.stringify(document, null, 2)}\n`;
}

/** The check-ins as diary CSV (`diary/1`). */
export function exportAsCsv(vault: Vault): string {
  return writeDiaryCsv([{ id: "", checkIns: vault.state().checkIns }], "calendar");
}

/** The local time with offset. */
export function nowText(): string {
  const clock = systemClock();
  const now = clock.nowMs();
  return isoWithOffset(now, clock.offsetMinutes(now));
}
