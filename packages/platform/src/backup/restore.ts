/**
 * Restoring: the backup is read and checked whole, written into a new journal beside whatever is there,
 * read back, and only then put in force by one write of the head. A restored vault keeps its key and its
 * secrets and gets a new store id.
 */

import { ok, type Result } from "@ebb/core";
import { hexFromBytes } from "../kit/bytes.ts";
import type { Random, Storage } from "../ports.ts";
import { type Argon2Cost, leastCost } from "../secret/argon2.ts";
import { keyBytes } from "../secret/cipher.ts";
import { makeSlot, openSlots } from "../secret/slot.ts";
import { installVault } from "../vault/install.ts";
import { makeSlots, secretOf } from "../vault/open.ts";
import type { Vault } from "../vault/vault.ts";
import { type Backup, type BackupProblem, type BackupSecret, readBackup } from "./backup.ts";

/** Why a backup cannot be restored. */
export type RestoreProblem =
  | BackupProblem
  | { readonly type: "busy" }
  /** The store already holds a vault and `replace` was not asked for. */
  | { readonly type: "exists" };

/** What is restored where. */
export interface RestoreRequest {
  readonly storage: Storage;
  readonly random: Random;
  readonly file: Uint8Array;
  readonly secret: BackupSecret;
  /** Puts the backup in the place of a vault that is there. */
  readonly replace: boolean;
  /** A new passphrase for the restored vault, where the old one is lost. */
  readonly newPassphrase?: string;
  readonly cost?: Argon2Cost;
}

/** A restored vault, open for writing. */
export interface RestoredVault {
  readonly vault: Vault;
  /** New words, only where the old ones could not be kept: then they are shown once, as at creation. */
  readonly recoveryWords: string | undefined;
}

/** Restores a backup and opens the restored vault. */
export async function restoreVault(
  request: RestoreRequest,
): Promise<Result<RestoredVault, RestoreProblem>> {
  const read = await readBackup(request.file, request.secret);
  if (!read.ok) return read;
  const kept = await keptKey(request, read.value);
  const { words, ...parts } = kept ?? (await newKey(request, read.value));
  const { vault, records } = read.value;
  const store = hexFromBytes(request.random.bytes(16));
  const installed = await installVault(request, { ...parts, vault, store, records });
  return installed.ok ? ok({ vault: installed.value, recoveryWords: words }) : installed;
}

/** The key and slots of the backup, where its secret opens a slot; with a new passphrase if asked for. */
async function keptKey(request: RestoreRequest, backup: Backup) {
  const secret = secretOf(request.secret);
  if ("problem" in secret) return undefined;
  const outcome = await openSlots(backup.slots, secret, backup.vault);
  if (outcome.type !== "opened") return undefined;
  const { key } = outcome;
  const { newPassphrase: passphrase, cost = leastCost, random } = request;
  const { vault, recipient } = backup;
  if (passphrase === undefined) return { key, slots: backup.slots, recipient, words: undefined };
  const slot = await makeSlot({ type: "passphrase", passphrase, cost }, { key, vault, random });
  const others = backup.slots.filter(({ type }) => type !== "passphrase");
  return { key, slots: [slot, ...others], recipient, words: undefined };
}

/** A new key with new slots: a file for a passphrase that is not the vault's own holds no key to keep. */
async function newKey(request: RestoreRequest, backup: Backup) {
  const { random, secret, cost = leastCost } = request;
  const own = secret.type === "passphrase" ? secret.passphrase : undefined;
  const passphrase = request.newPassphrase ?? own;
  if (passphrase === undefined)
    throw new Error("restoreVault: expected a passphrase for a new key");
  const key = random.bytes(keyBytes);
  const made = await makeSlots({ key, vault: backup.vault, random, passphrase, cost });
  return { key, ...made.entries, words: made.words };
}
