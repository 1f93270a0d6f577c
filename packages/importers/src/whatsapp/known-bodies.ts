/**
 * Bodies that the messenger writes again and again (`<Media omitted>`, a deleted message): once their kind
 * was found out by the phrases, the same bytes have the same kind.
 */

import type { MaskedBytes } from "../bytes/masked-bytes.ts";
import { maskedBytes, startsMasked } from "../bytes/masked-bytes.ts";

/** A body and its kind. */
export interface KnownBody {
  readonly bytes: MaskedBytes;
  readonly kind: number;
}

/** Kinds by whole bodies; the first few that were met. */
export interface KnownBodies {
  /** Kind of the body from `from` on with so many bytes, or -1; `view` may be read 64 bytes beyond `from`. */
  readonly kindOf: (view: DataView, from: number, length: number) => number;
  /** All of them, in the order in which they were met. */
  readonly all: readonly KnownBody[];
  readonly learn: (bytes: Uint8Array, from: number, length: number, kind: number) => void;
}

const mostBodies = 16;
const longestBody = 64;

/** None yet. */
export function createKnownBodies(): KnownBodies {
  const bodies: KnownBody[] = [];
  return {
    all: bodies,
    kindOf(view, from, length) {
      for (let index = 0; index < bodies.length; index += 1) {
        const { bytes, kind } = bodies[index] as KnownBody;
        if (bytes.length === length && startsMasked(view, from, bytes)) return kind;
      }
      return -1;
    },
    learn(bytes, from, length, kind) {
      if (length > longestBody || bodies.length === mostBodies) return;
      bodies.push({ bytes: maskedBytes(bytes.slice(from, from + length), () => false), kind });
    },
  };
}
