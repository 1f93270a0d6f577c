/**
 * Unpacks one entry in pieces of at most 1 KiB, so that a bomb is stopped within 1 MiB of the limit.
 * The result is a file like any other; its size and checksum were compared with the directory.
 */

import { Inflate } from "fflate";
import type { ImportProgress, SourceFile, Steps } from "../importer.ts";
import type { Refusal } from "../refusal.ts";
import type { ZipEntry } from "./zip-directory.ts";
import { u16, u32, zipLimits } from "./zip-directory.ts";

const pieceBytes = 1024;

/** Where the packed bytes of an entry stand, or why they cannot be used. */
function packedRange(file: SourceFile, entry: ZipEntry): { start: number; end: number } | Refusal {
  const header = file.read(entry.headerAt, entry.headerAt + 30);
  const broken = (detail: string): Refusal => ({ kind: "broken-zip", file: file.name, detail });
  if (header.length < 30 || u32(header, 0) !== 0x04034b50) return broken("an entry does not begin");
  const start = entry.headerAt + 30 + u16(header, 26) + u16(header, 28);
  const end = start + entry.packedSize;
  return end > file.size ? broken("an entry is cut off") : { start, end };
}

/** Unpacks an entry into memory. */
export function* unpackEntry(file: SourceFile, entry: ZipEntry): Steps<SourceFile | Refusal> {
  const hostile = (detail: string): Refusal => ({ kind: "hostile-zip", file: file.name, detail });
  if (entry.isEncrypted) return { kind: "encrypted-zip", file: file.name };
  if (entry.size > zipLimits.unpackedBytes) return hostile("more than 200 MiB unpacked");
  if (entry.method !== 0 && entry.method !== 8) return hostile("a packing method that is not read");
  const range = packedRange(file, entry);
  if ("kind" in range) return range;
  const limit = Math.min(
    zipLimits.unpackedBytes,
    Math.max(1 << 20, entry.packedSize * zipLimits.ratio),
  );
  const pieces = createPieces(limit);
  const inflate = entry.method === 8 ? new Inflate((piece) => pieces.add(piece)) : undefined;
  try {
    for (let at = range.start; at < range.end; at += pieceBytes) {
      const piece = file.read(at, Math.min(range.end, at + pieceBytes));
      if (inflate === undefined) pieces.add(piece.slice());
      else inflate.push(piece, at + pieceBytes >= range.end);
      if (pieces.isOver()) return hostile("it unpacks to more than 200 times its size or 200 MiB");
      if (((at - range.start) & 0x3ffff) === 0) yield progress(at - range.start, entry);
    }
  } catch {
    // fflate throws its own errors for data that is no deflate stream.
    return { kind: "broken-zip", file: file.name, detail: "an entry cannot be unpacked" };
  }
  return finished(file, entry, pieces.list);
}

function progress(done: number, entry: ZipEntry): ImportProgress {
  return { done, total: entry.packedSize };
}

function finished(
  file: SourceFile,
  entry: ZipEntry,
  list: readonly Uint8Array[],
): SourceFile | Refusal {
  const size = list.reduce((sum, piece) => sum + piece.length, 0);
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const piece of list) {
    bytes.set(piece, at);
    at += piece.length;
  }
  if (size !== entry.size || crc32(bytes) !== entry.crc)
    return { kind: "broken-zip", file: file.name, detail: "an entry does not match its checksum" };
  return { name: entry.name, size, read: (start, end) => bytes.subarray(start, end) };
}

function createPieces(limit: number): {
  readonly list: Uint8Array[];
  readonly add: (piece: Uint8Array) => void;
  readonly isOver: () => boolean;
} {
  const list: Uint8Array[] = [];
  let size = 0;
  return {
    list,
    add(piece) {
      size += piece.length;
      if (size <= limit) list.push(piece);
    },
    isOver: () => size > limit,
  };
}

const crcTable = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** CRC-32 of ISO 3309, as zips use it. */
export function crc32(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) value = (value >>> 8) ^ (crcTable[(value ^ byte) & 255] as number);
  return ~value >>> 0;
}
