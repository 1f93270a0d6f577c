/**
 * A snapshot: all records up to a position in one sealed piece, so that a vault opens fast, and a second
 * copy of them should the journal be damaged. It is never the only home of a record.
 *
 * Layout before sealing: seq u64 · at u64 · chain 32 · then per record version u16 · type u16 · length
 * u32 · payload; little-endian, records 1 … seq in order.
 */

import { concatBytes } from "../kit/bytes.ts";
import type { ScanStart, StoredRecord } from "./scan.ts";

const headBytes = 48;
const recordHeadBytes = 8;

/** Bytes of a snapshot. */
export function encodeSnapshot(snapshot: ScanStart): Uint8Array {
  const head = new Uint8Array(headBytes);
  const view = new DataView(head.buffer);
  view.setBigUint64(0, BigInt(snapshot.seq), true);
  view.setBigUint64(8, BigInt(snapshot.at), true);
  head.set(snapshot.chain, 16);
  const parts: Uint8Array[] = [head];
  for (const { version, type, payload } of snapshot.records) {
    const recordHead = new Uint8Array(recordHeadBytes);
    const recordView = new DataView(recordHead.buffer);
    recordView.setUint16(0, version, true);
    recordView.setUint16(2, type, true);
    recordView.setUint32(4, payload.length, true);
    parts.push(recordHead, payload);
  }
  return concatBytes(...parts);
}

/** The snapshot that the bytes hold, or undefined when they hold none. */
export function decodeSnapshot(bytes: Uint8Array): ScanStart | undefined {
  if (bytes.length < headBytes) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const seq = Number(view.getBigUint64(0, true));
  const records: StoredRecord[] = [];
  let at = headBytes;
  while (at + recordHeadBytes <= bytes.length) {
    const length = view.getUint32(at + 4, true);
    const payload = bytes.subarray(at + recordHeadBytes, at + recordHeadBytes + length);
    if (payload.length !== length) return undefined;
    const version = view.getUint16(at, true);
    records.push({ seq: records.length + 1, version, type: view.getUint16(at + 2, true), payload });
    at += recordHeadBytes + length;
  }
  if (at !== bytes.length || records.length !== seq) return undefined;
  return { seq, at: Number(view.getBigUint64(8, true)), chain: bytes.subarray(16, 48), records };
}
