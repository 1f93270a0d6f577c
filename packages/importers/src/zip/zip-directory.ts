/**
 * The list of what a zip holds, read from its central directory (PKWARE APPNOTE 6.3.10, 4.3.12-4.3.16).
 * Names are for show and for recognising the chat; they never become paths. Everything that could hurt
 * is refused here, before a byte is unpacked (security.md, row 13).
 */

import { decodeUtf8 } from "../bytes/utf8.ts";
import type { SourceFile } from "../importer.ts";
import type { Refusal } from "../refusal.ts";

/** One entry. */
export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly packedSize: number;
  readonly size: number;
  readonly crc: number;
  /** Where its local header stands. */
  readonly headerAt: number;
  readonly isEncrypted: boolean;
}

/** Limits of security.md, row 13. */
export const zipLimits: {
  readonly entries: number;
  readonly unpackedBytes: number;
  readonly ratio: number;
} = { entries: 1000, unpackedBytes: 200 * 1024 * 1024, ratio: 200 };

const endSize = 22;
const longestComment = 65_535;

/** True for a zip by its first bytes. */
export function isZip(head: Uint8Array): boolean {
  const third = head[2];
  return head[0] === 0x50 && head[1] === 0x4b && (third === 3 || third === 5 || third === 7);
}

/** Entries of a zip, or why it is refused. */
export function readDirectory(file: SourceFile): ZipEntry[] | Refusal {
  const broken = (detail: string): Refusal => ({ kind: "broken-zip", file: file.name, detail });
  const hostile = (detail: string): Refusal => ({ kind: "hostile-zip", file: file.name, detail });
  const tailStart = Math.max(0, file.size - endSize - longestComment);
  const tail = file.read(tailStart, file.size);
  const end = findEnd(tail);
  if (end < 0) return broken("its end is missing");
  const count = u16(tail, end + 10);
  const length = u32(tail, end + 12);
  const start = u32(tail, end + 16);
  if (count === 0xffff || start === 0xffffffff) return hostile("more than 4 GB or 65,534 entries");
  if (count > zipLimits.entries)
    return hostile(`${count} entries, at most ${zipLimits.entries} are read`);
  if (start + length > tailStart + end) return broken("its list of entries does not fit");
  const entries = readEntries(file.read(start, start + length), count);
  if (entries === undefined) return broken("its list of entries is damaged");
  const sorted = [...entries].sort((one, other) => one.headerAt - other.headerAt);
  const isOverlapping = sorted.some((entry, index) => {
    const next = sorted[index + 1]?.headerAt ?? start;
    return entry.headerAt + 30 + entry.packedSize > next;
  });
  return isOverlapping ? hostile("entries that overlap") : entries;
}

function findEnd(tail: Uint8Array): number {
  for (let at = tail.length - endSize; at >= 0; at -= 1) {
    const isMark =
      tail[at] === 0x50 && tail[at + 1] === 0x4b && tail[at + 2] === 5 && tail[at + 3] === 6;
    if (isMark && at + endSize + u16(tail, at + 20) === tail.length) return at;
  }
  return -1;
}

function readEntries(bytes: Uint8Array, count: number): ZipEntry[] | undefined {
  const entries: ZipEntry[] = [];
  let at = 0;
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || u32(bytes, at) !== 0x02014b50) return undefined;
    const nameLength = u16(bytes, at + 28);
    entries.push({
      name: decodeUtf8(bytes, at + 46, Math.min(bytes.length, at + 46 + nameLength)),
      method: u16(bytes, at + 10),
      packedSize: u32(bytes, at + 20),
      size: u32(bytes, at + 24),
      crc: u32(bytes, at + 16),
      headerAt: u32(bytes, at + 42),
      isEncrypted: (u16(bytes, at + 8) & 1) === 1,
    });
    at += 46 + nameLength + u16(bytes, at + 30) + u16(bytes, at + 32);
  }
  return entries;
}

/** Two bytes, low first. */
export function u16(bytes: Uint8Array, at: number): number {
  return (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);
}

/** Four bytes, low first. */
export function u32(bytes: Uint8Array, at: number): number {
  return (u16(bytes, at) | (u16(bytes, at + 2) << 16)) >>> 0;
}
