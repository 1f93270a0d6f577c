/**
 * What kind of file this is, by its first bytes; the name is only a hint. Texts of chats are told by
 * reading them, everything else by its marks.
 */

import { encodingOf } from "./bytes/text-pieces.ts";
import { decodeUtf8, sequenceLength } from "./bytes/utf8.ts";
import type { SourceFile } from "./importer.ts";
import { isZip } from "./zip/zip-directory.ts";

/** What a file is. `media` and `binary` cannot be read; `detail` names the format of media. */
export type FileKind =
  | { readonly kind: "empty" | "zip" | "json" | "xml" | "html" | "sqlite" | "text" | "binary" }
  | { readonly kind: "media"; readonly detail: string };

const headSize = 1 << 12;

const mediaMarks: readonly (readonly [string, readonly number[], number])[] = [
  ["JPEG", [0xff, 0xd8, 0xff], 0],
  ["PNG", [0x89, 0x50, 0x4e, 0x47], 0],
  ["GIF", [0x47, 0x49, 0x46, 0x38], 0],
  ["WebP or WAV", [0x52, 0x49, 0x46, 0x46], 0],
  ["TIFF", [0x49, 0x49, 0x2a, 0x00], 0],
  ["TIFF", [0x4d, 0x4d, 0x00, 0x2a], 0],
  ["BMP", [0x42, 0x4d], 0],
  ["PDF", [0x25, 0x50, 0x44, 0x46], 0],
  ["MP4 or HEIC", [0x66, 0x74, 0x79, 0x70], 4],
  ["Ogg", [0x4f, 0x67, 0x67, 0x53], 0],
  ["MP3", [0x49, 0x44, 0x33], 0],
];

/** Recognises a file. */
export function detectFile(file: SourceFile): FileKind {
  const head = file.read(0, Math.min(file.size, headSize));
  if (isBlank(head) && file.size <= headSize) return { kind: "empty" };
  if (isZip(head)) return { kind: "zip" };
  if (startsWithText(head, "SQLite format 3\u0000")) return { kind: "sqlite" };
  const isText = encodingOf(head) !== "utf-8" || looksLikeText(head);
  const media = mediaMarks.find(([, mark, at]) =>
    mark.every((byte, index) => head[at + index] === byte),
  );
  if (media !== undefined && (!isText || media[0] === "PDF"))
    return { kind: "media", detail: media[0] };
  if (!isText) return { kind: "binary" };
  return { kind: textKind(head) };
}

function textKind(head: Uint8Array): "json" | "xml" | "html" | "text" {
  const start = decodeUtf8(head, 0, Math.min(head.length, 600))
    .replaceAll("\ufeff", "")
    .trimStart();
  const low = start.toLowerCase();
  if (low.startsWith("<!doctype html") || low.startsWith("<html")) return "html";
  if (low.startsWith("<?xml") || low.startsWith("<sms") || low.startsWith("<calls")) return "xml";
  if (start.startsWith("{")) return "json";
  // A bracket opens an array only when an object or a string follows; `[12.02.23, …]` is a chat.
  const inner = start.slice(1).trimStart();
  return start.startsWith("[") && (inner.startsWith("{") || inner.startsWith("]"))
    ? "json"
    : "text";
}

function startsWithText(head: Uint8Array, text: string): boolean {
  return [...text].every((character, index) => head[index] === character.charCodeAt(0));
}

function isBlank(head: Uint8Array): boolean {
  return head.every(
    (byte) =>
      byte === 0x20 || (byte >= 9 && byte <= 13) || byte === 0xef || byte === 0xbb || byte === 0xbf,
  );
}

// Text has next to no control bytes and few broken sequences. A few odd bytes are read with a problem.
function looksLikeText(head: Uint8Array): boolean {
  let odd = 0;
  for (let at = 0; at < head.length; ) {
    const byte = head[at] as number;
    const length = byte < 128 ? 1 : sequenceLength(head, at);
    const isControl = byte < 32 && (byte < 9 || byte > 13) && byte !== 0x1b;
    if (isControl || (byte >= 128 && length === 1)) odd += 1;
    at += length;
  }
  return odd * 20 <= head.length || odd <= 3;
}
