/**
 * An open vault: what the app and the command line hold while the record is unlocked. Reading, adding and
 * drafts are synchronous; what rewrites files is not.
 */

import type { Journal, JournalPlace, NewRecord } from "../journal/journal.ts";
import { actRecord, type Damage, journalName, type WriteRefusal } from "../journal/journal.ts";
import { type Pair, pairNames } from "../journal/pair.ts";
import type { StoredRecord } from "../journal/scan.ts";
import { textFromUtf8, utf8Bytes } from "../kit/bytes.ts";
import type { Random, Storage, StorageLock } from "../ports.ts";
import { type Act, actSchemaVersion, type UnknownAct } from "../record/act.ts";
import { readSealedAct } from "../record/migration.ts";
import { maxActBytes, parseStoredAct } from "../record/parse-act.ts";
import { type RecordState, stateFromActs } from "../record/state.ts";
import type { Argon2Cost } from "../secret/argon2.ts";
import type { Draft } from "./draft.ts";
import { type Head, headName } from "./head.ts";
import {
  addPasskey,
  changePassphrase,
  forgetActs,
  rekey,
  removePasskeys,
  renewRecovery,
  repair,
} from "./maintain.ts";

/** An act as it stands in the journal. */
export interface StoredAct {
  readonly seq: number;
  readonly act: Act | UnknownAct;
}

/** A passkey that is to open the vault, with what it gave for its salt. */
export interface Passkey {
  /** Base64url id of the credential. */
  readonly credential: string;
  /** 32 bytes in lower-case hexadecimal, the input of the PRF. */
  readonly prfSalt: string;
  /** 32 bytes that the passkey gave for it. */
  readonly prf: Uint8Array;
}

/** An unlocked vault. After `lock` every function except `refusal` throws or is of no effect. */
export interface Vault {
  /** Id of the vault key, 32 hexadecimal digits; a restored copy keeps it. */
  readonly id: string;
  /** False in ephemeral mode. */
  readonly keeps: boolean;
  /** What is wrong with the journal, or undefined. Everything that could be proved is in `acts`. */
  readonly damage: () => Damage | undefined;
  /** Bytes of an unfinished write that the last crash left and that were never confirmed. */
  readonly tornBytes: number;
  /** Why nothing can be added now, or undefined. */
  readonly refusal: () => WriteRefusal | undefined;
  /** All acts in the order in which they were recorded. */
  readonly acts: () => readonly StoredAct[];
  /** What all acts together mean; computed anew only after an append. */
  readonly state: () => RecordState;
  /**
   * Adds acts in one durable step and gives the number of the last. When it returns, no crash loses
   * them. Throws a `StorageFault` (`full`: nothing was added and the vault goes on; otherwise `refusal`
   * tells why it does not).
   */
  readonly append: (acts: readonly Act[]) => number;
  /** The text that was kept when the vault locked, or undefined. */
  readonly draft: () => string | undefined;
  /** False when files of the vault are gone from under it (cleared, deleted); then nothing more is added. */
  readonly isThere: () => Promise<boolean>;
  /** Keeps a text, sealed, until the next opening; undefined forgets it. */
  readonly saveDraft: (text: string | undefined) => void;
  /** Credential ids and salts of the passkeys that open this vault. */
  readonly passkeys: () => readonly Pick<Passkey, "credential" | "prfSalt">[];
  /** Replaces the passphrase; the old one no longer opens the files of this store. */
  readonly changePassphrase: (passphrase: string, cost?: Argon2Cost) => Promise<void>;
  /** Replaces the recovery key and gives the new words. Older backups keep their old words. */
  readonly renewRecovery: () => Promise<string>;
  /** Lets a passkey open the vault, beside the passphrase. */
  readonly addPasskey: (passkey: Passkey) => Promise<void>;
  /** Takes all passkeys off. */
  readonly removePasskeys: () => Promise<void>;
  /** New vault key, passphrase and recovery words; everything is written anew. Gives the new words. */
  readonly rekey: (passphrase: string, cost?: Argon2Cost) => Promise<string>;
  /** Writes the journal anew without these acts, so that nothing of them is left in it. */
  readonly forget: (actIds: readonly string[]) => Promise<void>;
  /** After damage: writes everything that was kept into a new journal and keeps the old file beside it. */
  readonly repair: () => Promise<void>;
  /** What a backup is made of. */
  readonly backupSource: () => BackupSource;
  /** Closes all files, drops the keys and lets the next writer in. */
  readonly lock: () => Promise<void>;
}

/** What a backup is made of: the wrapped key, never the key itself, and every record. */
export interface BackupSource {
  readonly vault: string;
  readonly slots: Head["slots"];
  /** age recipient of the recovery key; null in ephemeral mode. */
  readonly recipient: string | null;
  readonly records: readonly StoredRecord[];
}

/** Everything an open vault consists of; maintenance replaces parts of it. */
export interface OpenedVault {
  readonly storage: Storage;
  readonly random: Random;
  readonly access: "read" | "write";
  readonly lock: StorageLock | undefined;
  readonly pair: Pair;
  head: Head;
  key: Uint8Array;
  place: JournalPlace;
  journal: Journal;
  draft: Draft;
}

/** The vault over opened files. */
export function startVault(opened: OpenedVault): Vault {
  const tornBytes = opened.journal.tornBytes;
  let acts = readActs(opened.journal);
  let state: RecordState | undefined;
  const reread = async <T>(change: Promise<T>): Promise<T> => {
    const result = await change;
    acts = readActs(opened.journal);
    state = undefined;
    return result;
  };
  return {
    id: opened.head.vault,
    keeps: opened.storage.keeps,
    damage: () => opened.journal.damage,
    tornBytes,
    refusal: () => opened.journal.refusal(),
    acts: () => acts,
    state: () => {
      state ??= stateFromActs(acts.map(({ act }) => act));
      return state;
    },
    append: (added) => {
      added.forEach(assertAct);
      const last = opened.journal.append(added.map(recordOfAct));
      const first = last - added.length + 1;
      acts = [...acts, ...added.map((act, i) => ({ seq: first + i, act }))];
      state = undefined;
      return last;
    },
    isThere: () => isThere(opened),
    draft: () => opened.draft.read(),
    saveDraft: (text) => {
      if (opened.access === "write") opened.draft.write(text);
    },
    passkeys: () => passkeysOf(opened.head),
    changePassphrase: (passphrase, cost) => changePassphrase(opened, passphrase, cost),
    renewRecovery: () => renewRecovery(opened),
    addPasskey: (passkey) => addPasskey(opened, passkey),
    removePasskeys: () => removePasskeys(opened),
    rekey: (passphrase, cost) => reread(rekey(opened, passphrase, cost)),
    forget: (ids) => reread(forgetActs(opened, acts, new Set(ids))),
    repair: () => reread(repair(opened)),
    backupSource: () => {
      const { vault, slots, recipient } = opened.head;
      return { vault, slots, recipient, records: opened.journal.records };
    },
    lock: async () => {
      acts = [];
      state = undefined;
      await closeVault(opened);
    },
  };
}

/** Only what was checked is sealed; opening relies on it. */
function assertAct(act: Act): void {
  const parsed = parseStoredAct(act);
  if (!parsed.ok)
    throw new Error(`append: field "${parsed.error.field}": expected ${parsed.error.expected}`);
}

/** A record of the journal that holds an act. */
export function recordOfAct(act: Act | UnknownAct): NewRecord {
  const payload = utf8Bytes(JSON.stringify(act));
  if (payload.length > maxActBytes) throw new Error("recordOfAct: expected an act below 8 MiB");
  return { version: actSchemaVersion, type: actRecord, payload };
}

/** Reads the acts of a journal; records of a newer Ebb stay in it and end writing. */
function readActs(journal: Journal): readonly StoredAct[] {
  const acts: StoredAct[] = [];
  for (const { seq, version, type, payload } of journal.records) {
    if (type !== actRecord) continue;
    const read = readSealedAct(JSON.parse(textFromUtf8(payload)), version);
    if (read.ok) acts.push({ seq, act: read.value });
    else if (read.error.type === "newer-version") journal.refuse("newer-version");
    else throw new Error(`readActs: expected an act, field "${read.error.problem.field}"`);
  }
  return acts;
}

/** Open files may outlive their names, so that writing goes on into nothing: the names are looked at. */
async function isThere(opened: OpenedVault): Promise<boolean> {
  const names = await opened.storage.list();
  const wanted = [...pairNames(headName), journalName(opened.place.epoch)];
  const isWhole = wanted.every((name) => names.includes(name));
  if (!isWhole) opened.journal.refuse("evicted");
  return isWhole;
}

function passkeysOf(head: Head): Pick<Passkey, "credential" | "prfSalt">[] {
  return head.slots.flatMap((slot) =>
    slot.type === "passkey" ? [{ credential: slot.credential, prfSalt: slot.prf_salt }] : [],
  );
}

async function closeVault(opened: OpenedVault): Promise<void> {
  if (opened.access === "write") opened.journal.snapshot();
  opened.journal.close();
  opened.draft.close();
  opened.pair.close();
  // JavaScript keeps copies elsewhere; what can be overwritten is.
  opened.key.fill(0);
  await opened.lock?.release();
}
