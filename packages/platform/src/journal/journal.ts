/**
 * The journal: an append-only file of sealed, chained records, with its mark and its snapshots. A record
 * is confirmed when `append` returns; from then on no crash loses it.
 *
 * [Note: Mark] After a record is durable, its number is written, sealed, to the mark, without waiting for
 * the disk. So the mark is never ahead of the journal. It tells an unfinished write (behind the mark) from
 * confirmed records that were cut off or damaged at the end.
 */

import { concatBytes } from "../kit/bytes.ts";
import type { Random, Storage, StorageFile } from "../ports.ts";
import { StorageFault } from "../ports.ts";
import { deriveKey, nonceBytes } from "../secret/cipher.ts";
import { encodeFrame, type JournalKey, nextChain } from "./frame.ts";
import { pairNames } from "./pair.ts";
import { type JournalPosition, type Scan, type StoredRecord, scanJournal } from "./scan.ts";
import { openSealedPair, type SealedPair } from "./sealed-pair.ts";
import { decodeSnapshot, encodeSnapshot } from "./snapshot.ts";

/** Type of a record that is an act. */
export const actRecord = 1;
/** A snapshot is due when so many records lie behind the last. */
const snapshotEvery = 512;

/** What is wrong with a journal. Whatever could be proved is kept. */
export interface Damage {
  /** Number of the first record that is not where it belongs. */
  readonly from: number;
  readonly reason: "unreadable" | "out-of-order" | "cut-off";
  /** Numbers of confirmed records that are lost. */
  readonly lost: readonly number[];
}

/** Why nothing can be appended. */
export type WriteRefusal =
  | "read-only"
  /** Damage must be looked at and repaired first, so that nothing is built upon a gap. */
  | "damaged"
  /** The disk failed while making a record durable: nothing it says can be trusted until reopening. */
  | "storage-failed"
  /** Written by a newer Ebb. */
  | "newer-version"
  /** The files are gone from under the open vault. */
  | "evicted"
  | "locked";

/** A record before it is stored. */
export interface NewRecord {
  readonly version: number;
  readonly type: number;
  readonly payload: Uint8Array;
}

/** An open journal. */
export interface Journal {
  readonly records: readonly StoredRecord[];
  readonly damage: Damage | undefined;
  /** Bytes of an unfinished write that were left out. */
  readonly tornBytes: number;
  refusal(): WriteRefusal | undefined;
  /** Stores the records in one durable step; the result is the number of the last. Throws a `StorageFault`. */
  append(records: readonly NewRecord[]): number;
  /** Writes a snapshot if there is something new to put into it. */
  snapshot(): void;
  /** Lets nothing be appended from now on, for this reason. */
  refuse(refusal: WriteRefusal): void;
  close(): void;
}

/** Where a journal is, and what opens it. */
export interface JournalPlace {
  readonly storage: Storage;
  readonly random: Random;
  /** The vault key. */
  readonly secret: Uint8Array;
  /** 16 bytes. */
  readonly store: Uint8Array;
  readonly epoch: number;
}

/** File of a journal's records. */
export function journalName(epoch: number): string {
  return `journal-${epoch}`;
}

const markName = (epoch: number) => `mark-${epoch}`;
const snapshotName = (epoch: number) => `snapshot-${epoch}`;

/** All files of a journal. */
export function journalFiles(epoch: number): readonly string[] {
  return [journalName(epoch), ...pairNames(markName(epoch)), ...pairNames(snapshotName(epoch))];
}

/** Key of one use within one store and epoch. */
export function storeKey(
  place: Omit<JournalPlace, "storage" | "random">,
  label: string,
): Uint8Array {
  const epoch = new Uint8Array(4);
  new DataView(epoch.buffer).setUint32(0, place.epoch, true);
  return deriveKey(place.secret, label, concatBytes(place.store, epoch));
}

/** Opens a journal and reads all of it. With `write` it also clears away an unfinished write. */
export async function openJournal(place: JournalPlace, access: "read" | "write"): Promise<Journal> {
  const sealing = (label: string) => ({ ...place, key: storeKey(place, label) });
  const key: JournalKey = {
    key: storeKey(place, "journal"),
    store: place.store,
    epoch: place.epoch,
  };
  const file = await place.storage.open(journalName(place.epoch));
  const mark = await openSealedPair(place.storage, markName(place.epoch), sealing("mark"));
  const name = snapshotName(place.epoch);
  const snapshots = await openSealedPair(place.storage, name, sealing("snapshot"));
  const stored = snapshots.read();
  const start = stored === undefined ? undefined : decodeSnapshot(stored);
  const confirmed = Math.max(seqOfMark(mark), start?.seq ?? 0);
  const scan = scanJournal(key, file.read(0, file.size()), { start, confirmed });
  const damage = damageOf(scan, confirmed);
  const files: JournalFiles = { file, mark, snapshots };
  const journal = startJournal({ files, key, random: place.random, scan, damage });
  if (access === "read") journal.refuse("read-only");
  else if (damage === undefined) journal.clearTail();
  journal.noteSnapshot(start?.seq ?? 0);
  return journal;
}

interface JournalFiles {
  readonly file: StorageFile;
  readonly mark: SealedPair;
  readonly snapshots: SealedPair;
}

function seqOfMark(mark: SealedPair): number {
  const value = mark.read();
  if (value === undefined || value.length !== 8) return 0;
  return Number(new DataView(value.buffer, value.byteOffset, 8).getBigUint64(0, true));
}

function damageOf(scan: Scan, confirmed: number): Damage | undefined {
  const reached = scan.position.seq;
  if (scan.broken === undefined && reached >= confirmed) return undefined;
  const have = new Set(scan.records.map((record) => record.seq));
  const last = Math.max(confirmed, ...(scan.broken?.laterSeqs.slice(-1) ?? []));
  const lost: number[] = [];
  for (let seq = 1; seq <= last; seq++) if (!have.has(seq)) lost.push(seq);
  const atEnd = scan.tailBytes === 0 ? "cut-off" : "unreadable";
  return { from: reached + 1, reason: scan.broken?.reason ?? atEnd, lost };
}

interface StartedJournal extends Journal {
  clearTail(): void;
  noteSnapshot(seq: number): void;
}

function startJournal(opened: {
  readonly files: JournalFiles;
  readonly key: JournalKey;
  readonly random: Random;
  readonly scan: Scan;
  readonly damage: Damage | undefined;
}): StartedJournal {
  const { files, key, random, scan, damage } = opened;
  const records = [...scan.records];
  let position: JournalPosition = scan.position;
  let refusal: WriteRefusal | undefined = damage === undefined ? undefined : "damaged";
  let snapshotSeq = 0;

  const trying = (step: () => void) => {
    try {
      step();
    } catch (error) {
      refusal = "storage-failed";
      throw error;
    }
  };
  const writeSnapshot = () => {
    if (damage !== undefined || refusal !== undefined || position.seq === snapshotSeq) return;
    files.snapshots.write(encodeSnapshot({ ...position, records }), true);
    snapshotSeq = position.seq;
  };
  const append = (added: readonly NewRecord[]) => {
    if (refusal !== undefined)
      throw new StorageFault(refusal === "evicted" ? "evicted" : "refused", "appending");
    const built = buildFrames(key, random, { position, added });
    writeOrTakeBack(files.file, position.at, built.bytes, () => {
      refusal = "storage-failed";
    });
    trying(() => files.file.flush());
    position = built.position;
    records.push(...built.records);
    noteMark(files.mark, position.seq);
    if (position.seq - snapshotSeq >= snapshotEvery) tryQuietly(writeSnapshot);
    return position.seq;
  };
  return {
    records,
    damage,
    tornBytes: damage === undefined ? scan.tailBytes : 0,
    refusal: () => refusal,
    append,
    snapshot: () => tryQuietly(writeSnapshot),
    close: () => {
      refusal = "locked";
      for (const file of [files.file, files.mark, files.snapshots]) file.close();
    },
    refuse: (why) => {
      refusal ??= why;
    },
    clearTail: () => {
      if (scan.tailBytes === 0) return;
      trying(() => {
        files.file.truncate(position.at);
        files.file.flush();
      });
    },
    noteSnapshot: (seq) => {
      snapshotSeq = seq;
    },
  };
}

/** The records of a journal are durable without a mark or a snapshot; a full disk may refuse those. */
function tryQuietly(step: () => void): void {
  try {
    step();
  } catch (error) {
    if (!(error instanceof StorageFault)) throw error;
  }
}

function noteMark(mark: SealedPair, seq: number): void {
  const value = new Uint8Array(8);
  new DataView(value.buffer).setBigUint64(0, BigInt(seq), true);
  tryQuietly(() => mark.write(value, false));
}

/** Writes bytes at the end; what the medium refused is cut off again, or writing ends for good. */
function writeOrTakeBack(
  file: StorageFile,
  at: number,
  bytes: Uint8Array,
  giveUp: () => void,
): void {
  try {
    file.write(at, bytes);
  } catch (error) {
    try {
      file.truncate(at);
    } catch {
      giveUp();
    }
    throw error;
  }
}

function buildFrames(
  key: JournalKey,
  random: Random,
  from: { readonly position: JournalPosition; readonly added: readonly NewRecord[] },
): { bytes: Uint8Array; position: JournalPosition; records: StoredRecord[] } {
  let { seq, at, chain } = from.position;
  const frames: Uint8Array[] = [];
  const records: StoredRecord[] = [];
  for (const [place, { version, type, payload }] of from.added.entries()) {
    seq += 1;
    const nonce = random.bytes(nonceBytes);
    const frame = encodeFrame(key, { seq, version, type, nonce, chain, place, payload });
    frames.push(frame);
    records.push({ seq, version, type, payload });
    chain = nextChain(chain, frame);
    at += frame.length;
  }
  return { bytes: concatBytes(...frames), position: { seq, at, chain }, records };
}
