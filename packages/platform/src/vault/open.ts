/**
 * Opening, creating and destroying a vault. A vault is a folder of files: the head (twice), and for the
 * epoch in force a journal, its mark (twice), its snapshot (twice) and a draft (twice).
 */

import { err, ok, type Result } from "@ebb/core";
import { identityToRecipient } from "age-encryption";
import { journalFiles, openJournal } from "../journal/journal.ts";
import { eraseFile, openPair } from "../journal/pair.ts";
import { hexFromBytes } from "../kit/bytes.ts";
import { type Random, type Storage, StorageFault, type StorageLock } from "../ports.ts";
import { type Argon2Cost, leastCost } from "../secret/argon2.ts";
import { keyBytes } from "../secret/cipher.ts";
import {
  ageIdentityOf,
  generateRecoveryWords,
  type RecoveryProblem,
  recoveryFromWords,
} from "../secret/recovery.ts";
import { makeSlot, openSlots, type Secret, type Slot } from "../secret/slot.ts";
import { draftFiles, openDraft } from "./draft.ts";
import { type Head, headName, readHead, writeHead } from "./head.ts";
import { startVault, type Vault } from "./vault.ts";

/** What a person gives to open a vault. `key` is the bare vault key, for studies of the journal alone. */
export type VaultSecret =
  | { readonly type: "passphrase"; readonly passphrase: string }
  | { readonly type: "recovery"; readonly words: string }
  | { readonly type: "passkey"; readonly credential: string; readonly prf: Uint8Array }
  | { readonly type: "key"; readonly key: Uint8Array };

/** Why a vault does not open. */
export type OpenProblem =
  | { readonly type: "no-vault" }
  /** Another tab or process is writing. */
  | { readonly type: "busy" }
  | { readonly type: "wrong-secret" }
  | { readonly type: "wrong-words"; readonly problem: RecoveryProblem }
  /** Neither copy of the head is intact; the recovery words and a backup help. */
  | { readonly type: "head-damaged" }
  /** The cost of the key derivation was lowered or raised beyond the limits. */
  | { readonly type: "cost-refused" }
  | { readonly type: "newer-version" };

/** Where a vault is and how it is opened. */
export interface OpenRequest {
  readonly storage: Storage;
  readonly random: Random;
  readonly secret: VaultSecret;
  /** `read` takes no lock and changes nothing; needs a storage that can open files beside a writer. */
  readonly access: "read" | "write";
}

const idBytes = 16;

/** Opens a vault and reads all of it. Throws a `StorageFault` when the medium fails. */
export async function openVault(request: OpenRequest): Promise<Result<Vault, OpenProblem>> {
  const { storage, access } = request;
  if (!(await hasVault(storage))) return err({ type: "no-vault" });
  const lock = access === "write" ? await storage.lock() : undefined;
  if (access === "write" && lock === undefined) return err({ type: "busy" });
  try {
    const opened = await openLocked(request, lock);
    if (!opened.ok) await lock?.release();
    return opened;
  } catch (error) {
    await lock?.release();
    throw error;
  }
}

/** True when the store holds a vault, or what is left of one. */
export async function hasVault(storage: Storage): Promise<boolean> {
  const names = await storage.list();
  return names.some((name) => name.startsWith("head-") || name.startsWith("journal-"));
}

async function openLocked(
  request: OpenRequest,
  lock: StorageLock | undefined,
): Promise<Result<Vault, OpenProblem>> {
  const pair = await openPair(request.storage, headName);
  const reading = readHead(pair);
  const opened: Outcome =
    reading.type === "found"
      ? await keyOf(reading.head, request.secret)
      : { type: reading.type === "newer" ? "newer-version" : "head-damaged" };
  if (reading.type !== "found" || opened.type !== "opened") {
    pair.close();
    return err(opened.type === "opened" ? { type: "head-damaged" } : opened);
  }
  const { head } = reading;
  if (!reading.isAuthentic(opened.key)) {
    pair.close();
    return err({ type: request.secret.type === "key" ? "wrong-secret" : "head-damaged" });
  }
  if (request.access === "write") await healAndTidy(request.storage, pair, head, opened.key);
  return ok(await assembleVault({ ...request, lock, pair, head, key: opened.key }));
}

type Outcome = { readonly type: "opened"; readonly key: Uint8Array } | OpenProblem;

async function keyOf(head: Head, secret: VaultSecret): Promise<Outcome> {
  if (secret.type === "key") return { type: "opened", key: secret.key };
  const full = secretOf(secret);
  return "problem" in full ? full : openSlots(head.slots, full, head.vault);
}

/** The secret with its bytes, or what is wrong with the words. */
export function secretOf(
  secret: Exclude<VaultSecret, { type: "key" }>,
): Secret | Extract<OpenProblem, { type: "wrong-words" }> {
  if (secret.type !== "recovery") return secret;
  const recovery = recoveryFromWords(secret.words);
  return recovery instanceof Uint8Array
    ? { type: "recovery", recovery }
    : { type: "wrong-words", problem: recovery };
}

/** Makes both copies of the head equal again and removes files of epochs that are over. */
async function healAndTidy(
  storage: Storage,
  pair: Awaited<ReturnType<typeof openPair>>,
  head: Head,
  key: Uint8Array,
): Promise<void> {
  const [newest, older] = pair.copies();
  if (older === undefined || !sameBytes(newest?.value, older.value)) writeHead(pair, head, key);
  const wanted = new Set(
    [head.epoch, ...head.kept].flatMap((epoch) => [...journalFiles(epoch), ...draftFiles(epoch)]),
  );
  for (const name of await storage.list()) {
    const isOwn = /^(journal|mark|snapshot|draft)-\d+(-[ab])?$/.test(name);
    if (isOwn && !wanted.has(name)) await storage.remove(name);
  }
}

function sameBytes(x: Uint8Array | undefined, y: Uint8Array): boolean {
  return x !== undefined && x.length === y.length && x.every((byte, i) => byte === y[i]);
}

/** Opens the files of the epoch in force. */
export async function assembleVault(opened: {
  readonly storage: Storage;
  readonly random: Random;
  readonly access: "read" | "write";
  readonly lock: StorageLock | undefined;
  readonly pair: Awaited<ReturnType<typeof openPair>>;
  readonly head: Head;
  readonly key: Uint8Array;
}): Promise<Vault> {
  const place = {
    storage: opened.storage,
    random: opened.random,
    secret: opened.key,
    store: bytesOfId(opened.head.store),
    epoch: opened.head.epoch,
  };
  const journal = await openJournal(place, opened.access);
  const draft = await openDraft(place);
  return startVault({ ...opened, place, journal, draft });
}

/** The bytes of an id of a store. */
export function bytesOfId(id: string): Uint8Array {
  return Uint8Array.from({ length: idBytes }, (_, i) =>
    Number.parseInt(id.slice(2 * i, 2 * i + 2), 16),
  );
}

/** What a new vault is made of. */
export interface CreateRequest {
  readonly storage: Storage;
  readonly random: Random;
  /** Undefined only for a store that keeps nothing (ephemeral mode). */
  readonly passphrase: string | undefined;
  readonly cost?: Argon2Cost;
}

/** A new vault with the recovery words, which are shown once and stored nowhere. */
export interface CreatedVault {
  readonly vault: Vault;
  /** 24 words; undefined in ephemeral mode. */
  readonly recoveryWords: string | undefined;
}

/** Creates a vault in an empty store and opens it for writing. */
export async function createVault(
  request: CreateRequest,
): Promise<Result<CreatedVault, { readonly type: "exists" | "busy" }>> {
  const { storage, random } = request;
  if (request.passphrase === undefined && storage.keeps)
    throw new Error("createVault: expected a passphrase for a store that keeps its files");
  const lock = await storage.lock();
  if (lock === undefined) return err({ type: "busy" });
  if (await isTaken(storage)) {
    await lock.release();
    return err({ type: "exists" });
  }
  const key = random.bytes(keyBytes);
  const vault = hexFromBytes(random.bytes(idBytes));
  const made = await makeSlots({ ...request, key, vault });
  const store = hexFromBytes(random.bytes(idBytes));
  const head: Head = { ebb: "vault-head/1", vault, store, epoch: 1, ...made.entries, kept: [] };
  const pair = await openPair(storage, headName);
  writeHead(pair, head, key);
  const opened = await assembleVault({ storage, random, access: "write", lock, pair, head, key });
  return ok({ vault: opened, recoveryWords: made.words });
}

/** What a crash left of a creation (no intact head, no record) is no vault. */
async function isTaken(storage: Storage): Promise<boolean> {
  if (!(await hasVault(storage))) return false;
  const pair = await openPair(storage, headName);
  const { type } = readHead(pair);
  pair.close();
  if (type !== "absent" && type !== "damaged") return true;
  for (const name of await storage.list()) {
    if (!name.startsWith("journal-")) continue;
    const file = await storage.open(name);
    const isEmpty = file.size() === 0;
    file.close();
    if (!isEmpty) return true;
  }
  return false;
}

/** Slots for a key: one for the passphrase and one for new recovery words; none without a passphrase. */
export async function makeSlots(what: {
  readonly key: Uint8Array;
  readonly vault: string;
  readonly random: Random;
  readonly passphrase: string | undefined;
  readonly cost?: Argon2Cost;
}): Promise<{ entries: { slots: Slot[]; recipient: string | null }; words: string | undefined }> {
  const { passphrase, random } = what;
  if (passphrase === undefined)
    return { entries: { slots: [], recipient: null }, words: undefined };
  const words = generateRecoveryWords(random);
  const recovery = recoveryFromWords(words);
  if (!(recovery instanceof Uint8Array))
    throw new Error("makeSlots: expected words that pass their check");
  const cost = what.cost ?? leastCost;
  const slots = [
    await makeSlot({ type: "passphrase", passphrase, cost }, what),
    await makeSlot({ type: "recovery", recovery }, what),
  ];
  const recipient = await identityToRecipient(ageIdentityOf(recovery));
  return { entries: { slots, recipient }, words };
}

/** What destroying left behind: nothing, or the names of files that would not go. */
export interface Destruction {
  readonly removed: number;
  readonly remaining: readonly string[];
}

/**
 * Destroys a vault: overwrites the slots, which hold the only key, removes every file and looks again.
 * Needs no secret. Backups and copies elsewhere are not touched; flash memory may keep old blocks, which
 * are useless without a slot.
 */
export async function destroyVault(
  storage: Storage,
): Promise<Destruction | { readonly type: "busy" }> {
  const lock = await storage.lock();
  if (lock === undefined) return { type: "busy" };
  try {
    const names = await storage.list();
    const headFirst = [...names].sort(
      (x, y) => Number(y.startsWith("head-")) - Number(x.startsWith("head-")),
    );
    for (const name of headFirst) {
      const file = await storage.open(name);
      try {
        eraseFile(file);
      } catch (error) {
        // A disk that refuses to overwrite may still let the file be removed.
        if (!(error instanceof StorageFault)) throw error;
      }
      file.close();
      await storage.remove(name);
    }
    return { removed: names.length, remaining: await storage.list() };
  } finally {
    await lock.release();
  }
}
