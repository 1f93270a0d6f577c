/** Puts a whole vault (from a backup) into a store, beside or in the place of what is there. */

import { err, ok, type Result } from "@ebb/core";
import type { NewRecord } from "../journal/journal.ts";
import { openPair } from "../journal/pair.ts";
import type { Random, Storage } from "../ports.ts";
import type { Slot } from "../secret/slot.ts";
import { lastEpoch, removeEpoch, writeAndReadBack } from "./epoch.ts";
import { type Head, headName, writeHead } from "./head.ts";
import { assembleVault, bytesOfId, hasVault } from "./open.ts";
import type { Vault } from "./vault.ts";

/** A vault in parts. */
export interface VaultParts {
  readonly key: Uint8Array;
  readonly vault: string;
  readonly store: string;
  readonly slots: readonly Slot[];
  readonly recipient: string | null;
  readonly records: readonly NewRecord[];
}

/** Writes the parts as a new epoch, reads them back, puts them in force and opens the vault. */
export async function installVault(
  where: { readonly storage: Storage; readonly random: Random; readonly replace: boolean },
  parts: VaultParts,
): Promise<Result<Vault, { readonly type: "exists" | "busy" }>> {
  const { storage, random } = where;
  const lock = await storage.lock();
  if (lock === undefined) return err({ type: "busy" });
  try {
    if (!where.replace && (await hasVault(storage))) {
      await lock.release();
      return err({ type: "exists" });
    }
    const before = await lastEpoch(storage);
    const epoch = before + 1;
    const { key, vault, store, recipient } = parts;
    const place = { storage, random, secret: key, store: bytesOfId(store), epoch };
    await writeAndReadBack(place, parts.records);
    const slots = [...parts.slots];
    const head: Head = { ebb: "vault-head/1", vault, store, epoch, slots, recipient, kept: [] };
    const pair = await openPair(storage, headName);
    writeHead(pair, head, key);
    for (let old = 1; old <= before; old++) await removeEpoch(storage, old);
    return ok(await assembleVault({ ...where, access: "write", lock, pair, head, key }));
  } catch (error) {
    await lock.release();
    throw error;
  }
}
