/** A chosen file as the importers read it: in pieces, never copied into memory as a whole. */

import type { SourceFile } from "@ebb/importers";

// The DOM library has no worker-only types.
declare const FileReaderSync: new () => { readAsArrayBuffer(blob: Blob): ArrayBuffer };

/** Bytes fetched at once: each fetch asks another process, which costs more than the bytes do. */
const aheadBytes = 4 << 20;

/** The file; bytes that were fetched ahead are kept until others are asked for. */
export function sourceFile(file: File): SourceFile {
  const reader = new FileReaderSync();
  let ahead = new Uint8Array(0);
  let from = 0;
  const fetched = (start: number, end: number) =>
    new Uint8Array(reader.readAsArrayBuffer(file.slice(start, end)));
  return {
    name: file.name,
    size: file.size,
    read(start, end) {
      if (end - start >= aheadBytes) return fetched(start, end);
      if (start < from || end > from + ahead.length) {
        from = start;
        ahead = fetched(start, Math.min(file.size, start + aheadBytes));
      }
      return ahead.subarray(start - from, Math.max(start, Math.min(end, file.size)) - from);
    },
  };
}
