/**
 * One record of the journal as bytes. Layout, all numbers little-endian:
 *
 *     0   4  magic "ebj1"
 *     4   4  length of the whole frame, a multiple of 256
 *     8   8  sequence number, from 1
 *    16   2  schema version of the act
 *    18   2  type of the record (1 = act)
 *    20  24  nonce
 *    44  32  chain: SHA-256 over the previous frame and its own chain
 *    76   4  place in its batch, from 0: how many records before it share its flush
 *    80   …  XChaCha20-Poly1305 of (length of the payload u32 · payload · zeros), with its tag
 *
 * Bound as associated data: store, epoch and the whole header, so that no record can be moved to
 * another place, another store or another version. Frames grow in steps (256, 512, 1,024 … 4,096, then
 * by 4,096), so that the length of a note does not show.
 */

import { concatBytes, utf8Bytes } from "../kit/bytes.ts";
import { digest, equalBytes, nonceBytes, seal, tagBytes, unseal } from "../secret/cipher.ts";

/** Frames begin at multiples of this. */
export const frameUnit = 256;
const headerBytes = 80;
/** Longest frame that is read. */
export const maxFrameBytes = 16 * 1024 * 1024;
const magic = utf8Bytes("ebj1");

/** What is bound to every frame of one journal, and the key. */
export interface JournalKey {
  readonly key: Uint8Array;
  /** 16 random bytes of the store. */
  readonly store: Uint8Array;
  /** Counts how often the journal was written anew. */
  readonly epoch: number;
}

/** What stands in the clear at the head of a frame. */
export interface FrameHeader {
  readonly length: number;
  readonly seq: number;
  readonly version: number;
  readonly type: number;
  readonly nonce: Uint8Array;
  readonly chain: Uint8Array;
  /** How many records directly before it were written in the same durable step. */
  readonly place: number;
}

/** The chain before the first record of a journal. */
export function firstChain(journal: JournalKey): Uint8Array {
  return digest(utf8Bytes("ebb-journal/1"), contextOf(journal));
}

/** The chain after a frame. */
export function nextChain(chain: Uint8Array, frame: Uint8Array): Uint8Array {
  return digest(chain, frame);
}

function contextOf(journal: JournalKey): Uint8Array {
  const epoch = new Uint8Array(4);
  new DataView(epoch.buffer).setUint32(0, journal.epoch, true);
  return concatBytes(journal.store, epoch);
}

/** Length of the frame that holds a payload of so many bytes. */
export function frameLength(payloadBytes: number): number {
  const needed = headerBytes + 4 + payloadBytes + tagBytes;
  let length = frameUnit;
  while (length < needed && length < 4096) length *= 2;
  return length >= needed ? length : Math.ceil(needed / 4096) * 4096;
}

/** The frame of a record. */
export function encodeFrame(
  journal: JournalKey,
  record: Omit<FrameHeader, "length"> & { readonly payload: Uint8Array },
): Uint8Array {
  const length = frameLength(record.payload.length);
  if (length > maxFrameBytes) throw new Error("encodeFrame: expected a payload below 16 MiB");
  const header = encodeHeader({ ...record, length });
  const plain = new Uint8Array(length - headerBytes - tagBytes);
  new DataView(plain.buffer).setUint32(0, record.payload.length, true);
  plain.set(record.payload, 4);
  const context = concatBytes(contextOf(journal), header);
  return concatBytes(header, seal(journal.key, { nonce: record.nonce, context, plain }));
}

function encodeHeader(header: FrameHeader): Uint8Array {
  const bytes = new Uint8Array(headerBytes);
  const view = new DataView(bytes.buffer);
  bytes.set(magic);
  view.setUint32(4, header.length, true);
  view.setBigUint64(8, BigInt(header.seq), true);
  view.setUint16(16, header.version, true);
  view.setUint16(18, header.type, true);
  bytes.set(header.nonce, 20);
  bytes.set(header.chain, 44);
  view.setUint32(76, header.place, true);
  return bytes;
}

/** The header at `at`, or undefined when no frame can begin there or its end lies beyond the bytes. */
export function readHeader(bytes: Uint8Array, at: number): FrameHeader | undefined {
  if (at + headerBytes > bytes.length) return undefined;
  if (!equalBytes(bytes.subarray(at, at + 4), magic)) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset + at, headerBytes);
  const length = view.getUint32(4, true);
  if (length < frameUnit || length % frameUnit !== 0 || length > maxFrameBytes) return undefined;
  if (at + length > bytes.length) return undefined;
  const seq = view.getBigUint64(8, true);
  if (seq < 1n || seq > BigInt(Number.MAX_SAFE_INTEGER)) return undefined;
  return {
    length,
    seq: Number(seq),
    version: view.getUint16(16, true),
    type: view.getUint16(18, true),
    nonce: bytes.subarray(at + 20, at + 20 + nonceBytes),
    chain: bytes.subarray(at + 44, at + 76),
    place: view.getUint32(76, true),
  };
}

/** The payload of the frame at `at` whose header was read, or undefined when it is not authentic. */
export function openFrame(
  journal: JournalKey,
  bytes: Uint8Array,
  frame: { readonly at: number; readonly length: number },
): Uint8Array | undefined {
  const header = bytes.subarray(frame.at, frame.at + headerBytes);
  const nonce = header.subarray(20, 20 + nonceBytes);
  const sealed = bytes.subarray(frame.at + headerBytes, frame.at + frame.length);
  const context = concatBytes(contextOf(journal), header);
  const plain = unseal(journal.key, { nonce, context, sealed });
  if (plain === undefined || plain.length < 4) return undefined;
  const length = new DataView(plain.buffer, plain.byteOffset, 4).getUint32(0, true);
  return 4 + length <= plain.length ? plain.subarray(4, 4 + length) : undefined;
}
