/**
 * Reads a journal from its bytes: every authentic record, and what is wrong where something is wrong.
 *
 * [Note: Torn tail and damage] A crash may leave an unfinished write behind the last confirmed record: a
 * part of one batch, perhaps its later records without the earlier ones. Such a tail was never confirmed
 * and is left out without alarm. Anything else that does not fit is damage: a record of a later batch
 * behind the break (a batch begins only after the one before it was durable), records out of order, or
 * fewer records than the mark (`journal.ts`) says were confirmed. After damage the scan goes on, frame by
 * frame, and keeps every later record that proves itself by its own key, place and chain.
 */

import { equalBytes } from "../secret/cipher.ts";
import {
  type FrameHeader,
  firstChain,
  frameUnit,
  type JournalKey,
  nextChain,
  openFrame,
  readHeader,
} from "./frame.ts";

/** One record as it was stored. */
export interface StoredRecord {
  readonly seq: number;
  readonly version: number;
  readonly type: number;
  readonly payload: Uint8Array;
}

/** Where the journal stands after a number of records. */
export interface JournalPosition {
  /** Number of the last record, 0 when none. */
  readonly seq: number;
  /** Byte at which the next frame begins. */
  readonly at: number;
  readonly chain: Uint8Array;
}

/** A trusted earlier reading: the position reached and the records up to it. */
export interface ScanStart extends JournalPosition {
  readonly records: readonly StoredRecord[];
}

/** What was found. */
export interface Scan {
  /** Every record that proved itself, by sequence number, each once. */
  readonly records: readonly StoredRecord[];
  /** End of the unbroken chain; a writer goes on here. */
  readonly position: JournalPosition;
  /** Bytes behind the position that are no record. */
  readonly tailBytes: number;
  /** First thing that did not fit, or undefined. */
  readonly broken: ScanBreak | undefined;
}

/** Where the chain broke, and how. */
export interface ScanBreak {
  /** Number of the record that should have stood there. */
  readonly seq: number;
  readonly at: number;
  readonly reason: "unreadable" | "out-of-order";
  /** Numbers of authentic records found behind the break. */
  readonly laterSeqs: readonly number[];
}

/**
 * Reads all records. Frames before `known.start` are only checked against its chain; records up to
 * `known.confirmed` are known to have been durable.
 */
export function scanJournal(
  journal: JournalKey,
  bytes: Uint8Array,
  known: { readonly start: ScanStart | undefined; readonly confirmed: number },
): Scan {
  const { start } = known;
  const trusted = start !== undefined && chainReaches(journal, bytes, start) ? start : undefined;
  const walked = walk(journal, bytes, trusted ?? origin(journal));
  const bySeq = new Map<number, StoredRecord>();
  for (const record of walked.records) bySeq.set(record.seq, record);
  const broken = breakBehind(journal, bytes, { ...walked.position, confirmed: known.confirmed });
  for (const record of broken?.later ?? [])
    if (!bySeq.has(record.seq)) bySeq.set(record.seq, record);
  // Records of an earlier reading that the damaged bytes no longer give.
  for (const record of start?.records ?? [])
    if (!bySeq.has(record.seq)) bySeq.set(record.seq, record);
  return {
    records: [...bySeq.values()].sort((x, y) => x.seq - y.seq),
    position: walked.position,
    tailBytes: bytes.length - walked.position.at,
    broken: broken?.found,
  };
}

function origin(journal: JournalKey): ScanStart {
  return { seq: 0, at: 0, chain: firstChain(journal), records: [] };
}

/** True when the frames up to the start hash to its chain: then they are what was read before. */
function chainReaches(journal: JournalKey, bytes: Uint8Array, start: ScanStart): boolean {
  let { at, chain, seq } = origin(journal) as JournalPosition;
  while (at < start.at) {
    const header = readHeader(bytes, at);
    if (header === undefined || header.seq !== seq + 1 || !equalBytes(header.chain, chain))
      return false;
    chain = nextChain(chain, bytes.subarray(at, at + header.length));
    at += header.length;
    seq += 1;
  }
  return at === start.at && seq === start.seq && equalBytes(chain, start.chain);
}

/** Follows the chain from a position as far as it holds. */
function walk(
  journal: JournalKey,
  bytes: Uint8Array,
  start: ScanStart,
): { records: StoredRecord[]; position: JournalPosition } {
  const records = [...start.records];
  let { seq, at, chain }: JournalPosition = start;
  for (;;) {
    const header = readHeader(bytes, at);
    if (header === undefined || header.seq !== seq + 1 || !equalBytes(header.chain, chain)) break;
    const record = recordAt(journal, bytes, at, header);
    if (record === undefined) break;
    records.push(record);
    chain = nextChain(chain, bytes.subarray(at, at + header.length));
    at += header.length;
    seq += 1;
  }
  return { records, position: { seq, at, chain } };
}

function recordAt(
  journal: JournalKey,
  bytes: Uint8Array,
  at: number,
  header: FrameHeader,
): StoredRecord | undefined {
  const payload = openFrame(journal, bytes, { at, length: header.length });
  if (payload === undefined) return undefined;
  return { seq: header.seq, version: header.version, type: header.type, payload };
}

/** Looks behind the end of the chain for records that prove themselves, and judges what they mean. */
function breakBehind(
  journal: JournalKey,
  bytes: Uint8Array,
  end: { readonly at: number; readonly seq: number; readonly confirmed: number },
): { found: ScanBreak; later: readonly StoredRecord[] } | undefined {
  const later = provenBehind(journal, bytes, end.at);
  const missing = end.seq + 1;
  const provesDamage = ({ header }: ProvenRecord) =>
    header.seq < missing || header.seq - header.place > missing || end.confirmed >= missing;
  if (!later.some(provesDamage)) return undefined;
  const reason = later[0]?.at === end.at ? "out-of-order" : "unreadable";
  const laterSeqs = later.map(({ header }) => header.seq).sort((x, y) => x - y);
  const found = { seq: missing, at: end.at, reason, laterSeqs } as const;
  return { found, later: later.map(({ record }) => record) };
}

interface ProvenRecord {
  readonly at: number;
  readonly header: FrameHeader;
  readonly record: StoredRecord;
}

function provenBehind(journal: JournalKey, bytes: Uint8Array, from: number): ProvenRecord[] {
  const proven: ProvenRecord[] = [];
  let at = from;
  while (at < bytes.length) {
    const header = readHeader(bytes, at);
    const record = header && recordAt(journal, bytes, at, header);
    if (header !== undefined && record !== undefined) proven.push({ at, header, record });
    at += header !== undefined && record !== undefined ? header.length : frameUnit;
  }
  return proven;
}
