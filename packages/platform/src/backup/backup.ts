/**
 * Backups, `ebb-backup/1`: an age v1 file around JSON lines, so that they open without Ebb.
 *
 *     line 1   manifest: {"ebb": "ebb-backup/1", "created", "vault", "recipient", "sections": {slots, acts: {lines, sha256}}}
 *     then     one line a slot:  {"slot": …}            (wrapped keys; worthless without their secrets)
 *     then     one line an act:  {"seq": n, "version": n, "act": {…}}
 *
 * Lines end with LF; sha256 is over the bytes of the section's lines. A reader refuses another major
 * version and keeps fields and kinds of acts that it does not know. The key of the vault is never in it.
 */

import { err, ok, type Result } from "@ebb/core";
import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from "age-encryption";
import * as v from "valibot";
import { actRecord } from "../journal/journal.ts";
import type { StoredRecord } from "../journal/scan.ts";
import { hexFromBytes, textFromUtf8, utf8Bytes } from "../kit/bytes.ts";
import type { Act, UnknownAct } from "../record/act.ts";
import { readStoredAct } from "../record/migration.ts";
import { digest } from "../secret/cipher.ts";
import { ageIdentityOf, type RecoveryProblem, recoveryFromWords } from "../secret/recovery.ts";
import { type Slot, slotSchema } from "../secret/slot.ts";
import type { BackupSource, Vault } from "../vault/vault.ts";

/** For whom a backup is made. age does not allow both in one file. */
export type BackupRecipient =
  /** Opened by the recovery words; needs no secret to make. */
  { readonly type: "recovery" } | { readonly type: "passphrase"; readonly passphrase: string };

/** What opens a backup. */
export type BackupSecret =
  | { readonly type: "recovery"; readonly words: string }
  | { readonly type: "passphrase"; readonly passphrase: string };

/** A backup that was read and found whole. */
export interface Backup {
  readonly vault: string;
  readonly created: string;
  readonly slots: readonly Slot[];
  /** age recipient of the recovery words. */
  readonly recipient: string | null;
  readonly records: readonly StoredRecord[];
}

/** Why a backup does not open. */
export type BackupProblem =
  | { readonly type: "wrong-words"; readonly problem: RecoveryProblem }
  | { readonly type: "wrong-secret" }
  /** It is made for the other kind of secret. */
  | { readonly type: "other-secret"; readonly needs: BackupSecret["type"] }
  | { readonly type: "not-a-backup" }
  /** Cut off or changed. */
  | { readonly type: "damaged" }
  | { readonly type: "newer-version" };

/**
 * Makes a backup and opens it again before it is given out. `createdAt` is the local time with offset.
 * To open a file for the recovery words without having them, a second recipient is drawn for this one
 * test and forgotten.
 */
export async function makeBackup(
  vault: Vault,
  what: { readonly recipient: BackupRecipient; readonly createdAt: string },
): Promise<Uint8Array> {
  const source = vault.backupSource();
  const plain = encodeBackup(source, what.createdAt);
  const encrypter = new Encrypter();
  const decrypter = new Decrypter();
  if (what.recipient.type === "passphrase") {
    encrypter.setPassphrase(what.recipient.passphrase);
    decrypter.addPassphrase(what.recipient.passphrase);
  } else {
    if (source.recipient === null)
      throw new Error("makeBackup: expected a vault with recovery words");
    const once = await generateX25519Identity();
    encrypter.addRecipient(source.recipient);
    encrypter.addRecipient(await identityToRecipient(once));
    decrypter.addIdentity(once);
  }
  const file = await encrypter.encrypt(plain);
  const again = decodeBackup(await decrypter.decrypt(file));
  if (!again.ok || !isSame(again.value.records, source.records))
    throw new Error("makeBackup: the file did not give back what was put into it");
  return file;
}

function isSame(x: readonly StoredRecord[], y: readonly StoredRecord[]): boolean {
  const acts = y.filter(({ type }) => type === actRecord);
  return (
    x.length === acts.length &&
    x.every(({ payload }, i) => textFromUtf8(payload) === textFromUtf8(acts[i]?.payload ?? payload))
  );
}

/** The lines of a backup, before encryption. */
function encodeBackup(source: BackupSource, createdAt: string): Uint8Array {
  const slots = source.slots.map((slot) => JSON.stringify({ slot }));
  const acts = source.records
    .filter(({ type }) => type === actRecord)
    .map(
      ({ version, payload }, i) =>
        `{"seq":${i + 1},"version":${version},"act":${textFromUtf8(payload)}}`,
    );
  const manifest = {
    ebb: "ebb-backup/1",
    created: createdAt,
    vault: source.vault,
    recipient: source.recipient,
    sections: { slots: sectionOf(slots), acts: sectionOf(acts) },
  };
  return utf8Bytes(`${[JSON.stringify(manifest), ...slots, ...acts].join("\n")}\n`);
}

function sectionOf(lines: readonly string[]): { lines: number; sha256: string } {
  return { lines: lines.length, sha256: hexFromBytes(digest(utf8Bytes(joined(lines)))) };
}

function joined(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join("");
}

const sectionSchema = v.object({
  lines: v.pipe(v.number(), v.integer(), v.minValue(0)),
  sha256: v.string(),
});
const manifestSchema = v.looseObject({
  ebb: v.literal("ebb-backup/1"),
  created: v.string(),
  vault: v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/)),
  recipient: v.nullable(v.string()),
  sections: v.looseObject({ slots: sectionSchema, acts: sectionSchema }),
});

/** Reads the lines of a backup after decryption, and checks every section. */
export function decodeBackup(plain: Uint8Array): Result<Backup, BackupProblem> {
  const lines = linesOf(plain);
  const first = jsonOf(lines[0]);
  const manifest = v.safeParse(manifestSchema, first);
  if (!manifest.success) return err({ type: isNewer(first) ? "newer-version" : "not-a-backup" });
  const { sections, vault, recipient, created } = manifest.output;
  const slotLines = lines.slice(1, 1 + sections.slots.lines);
  const actLines = lines.slice(
    1 + sections.slots.lines,
    1 + sections.slots.lines + sections.acts.lines,
  );
  const isWhole =
    sectionOf(slotLines).sha256 === sections.slots.sha256 &&
    sectionOf(actLines).sha256 === sections.acts.sha256 &&
    actLines.length === sections.acts.lines;
  if (!isWhole) return err({ type: "damaged" });
  const slots = v.safeParse(v.array(v.object({ slot: slotSchema })), slotLines.map(jsonOf));
  const records = recordsOf(actLines);
  if (!slots.success || records === undefined) return err({ type: "damaged" });
  return ok({ vault, created, recipient, slots: slots.output.map(({ slot }) => slot), records });
}

const actLineSchema = v.looseObject({
  version: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(65_535)),
  act: v.looseObject({}),
});

function recordsOf(lines: readonly string[]): StoredRecord[] | undefined {
  const records: StoredRecord[] = [];
  for (const line of lines) {
    const parsed = v.safeParse(actLineSchema, jsonOf(line));
    if (!parsed.success) return undefined;
    const { version, act } = parsed.output;
    const read = readStoredAct(act, version);
    if (!read.ok && read.error.type !== "newer-version") return undefined;
    const payload = utf8Bytes(JSON.stringify(act));
    records.push({ seq: records.length + 1, version, type: actRecord, payload });
  }
  return records;
}

function linesOf(plain: Uint8Array): string[] {
  try {
    return textFromUtf8(plain).split("\n");
  } catch {
    // Not UTF-8: no backup, and the first line says so.
    return [];
  }
}

function jsonOf(line: string | undefined): unknown {
  try {
    return JSON.parse(line ?? "");
  } catch {
    // No JSON: the schema refuses it.
    return undefined;
  }
}

function isNewer(json: unknown): boolean {
  const kind = typeof json === "object" && json !== null && "ebb" in json ? json.ebb : undefined;
  return typeof kind === "string" && /^ebb-backup\/\d+$/.test(kind);
}

/** Opens a backup file and checks all of it. */
export async function readBackup(
  file: Uint8Array,
  secret: BackupSecret,
): Promise<Result<Backup, BackupProblem>> {
  const needs = secretNeeded(file);
  if (needs === undefined) return err({ type: "not-a-backup" });
  if (needs !== secret.type) return err({ type: "other-secret", needs });
  const decrypter = new Decrypter();
  if (secret.type === "passphrase") decrypter.addPassphrase(secret.passphrase);
  else {
    const recovery = recoveryFromWords(secret.words);
    if (!(recovery instanceof Uint8Array)) return err({ type: "wrong-words", problem: recovery });
    decrypter.addIdentity(ageIdentityOf(recovery));
  }
  try {
    return decodeBackup(await decrypter.decrypt(file));
  } catch (error) {
    return err({ type: isNoMatch(error) ? "wrong-secret" : "damaged" });
  }
}

/** The acts of a backup, in order: what a reading is made from. Acts of a newer Ebb are left out. */
export function actsOfBackup(backup: Backup): (Act | UnknownAct)[] {
  return backup.records.flatMap(({ version, payload }) => {
    const read = readStoredAct(JSON.parse(textFromUtf8(payload)), version);
    return read.ok ? [read.value] : [];
  });
}

/** What the library says when no secret fits a stanza; everything else is damage. */
function isNoMatch(error: unknown): boolean {
  return error instanceof Error && /no identity matched/.test(error.message);
}

/** Which secret an age file asks for, by the stanzas of its header; undefined when it is no age file. */
export function secretNeeded(file: Uint8Array): BackupSecret["type"] | undefined {
  const head = new TextDecoder("latin1").decode(file.subarray(0, 4096));
  if (!head.startsWith("age-encryption.org/v1\n")) return undefined;
  return head.includes("\n-> scrypt ") ? "passphrase" : "recovery";
}
