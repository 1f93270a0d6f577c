/**
 * Who wrote a line: the name from the end of the header to the first `: `. Names are compared as bytes
 * with those met before; a new one is cleaned of direction marks, of the leading `~ ` of unsaved contacts,
 * and of differences in composition, so that one person is one writer.
 */

import { isInvisible, isSpace } from "../bytes/character.ts";
import type { MaskedBytes } from "../bytes/masked-bytes.ts";
import { maskedBytes, startsMasked } from "../bytes/masked-bytes.ts";
import { decodeUtf8 } from "../bytes/utf8.ts";
import type { ConversationBuilder } from "../report/conversation-builder.ts";

const colon = 0x3a;
const space = 0x20;
const longestName = 300;
const mostRecent = 4;
/** Writers beyond this are not told apart; no conversation of people has as many. */
export const mostWriters = 2000;

/** Finds writers. */
export interface WriterFinder {
  /** Index of the writer; -1 where the line has no name, -2 where there are too many. */
  readonly find: (bytes: Uint8Array, from: number, end: number) => number;
  /** Index of one of the writers met last, or -1; looks at nothing else. */
  readonly findKnown: (view: DataView, from: number) => number;
  /** Where the body of the last found line begins. */
  readonly bodyStart: () => number;
}

interface Known {
  readonly raw: Uint8Array;
  readonly pattern: MaskedBytes;
  readonly writer: number;
  /** False for a name at the very end of a line ("Anna:"), which is not kept with its space. */
  readonly isWhole: boolean;
}

function knownOf(raw: Uint8Array, writer: number): Known {
  return { raw, pattern: maskedBytes(raw, () => false), writer, isWhole: raw.at(-1) === space };
}

/** A finder that registers new names with the builder. */
export function createWriterFinder(builder: ConversationBuilder): WriterFinder {
  const known: Known[] = [];
  let bodyStart = 0;

  function register(bytes: Uint8Array, from: number, nameEnd: number): number {
    const name = cleanName(decodeUtf8(bytes, from, nameEnd));
    if (name === "") return -1;
    if (builder.names.length >= mostWriters && !builder.names.includes(name)) return -2;
    const writer = builder.writer(name);
    if (known.length < mostWriters) known.unshift(knownOf(bytes.slice(from, bodyStart), writer));
    return writer;
  }

  return {
    bodyStart: () => bodyStart,
    findKnown(view, from) {
      for (let index = 0; index < known.length && index < mostRecent; index += 1) {
        const one = known[index] as Known;
        if (!one.isWhole || !startsMasked(view, from, one.pattern)) continue;
        bodyStart = from + one.raw.length;
        return one.writer;
      }
      return -1;
    },
    find(bytes, from, end) {
      for (let index = 0; index < known.length; index += 1) {
        const one = known[index] as Known;
        if (!startsWith(bytes, from, one.raw)) continue;
        if (index > 1) {
          known.splice(index, 1);
          known.unshift(one);
        }
        bodyStart = from + one.raw.length;
        return one.writer;
      }
      const limit = Math.min(end, from + longestName);
      for (let at = from; at < limit; at += 1) {
        if (bytes[at] !== colon || (at + 1 < end && bytes[at + 1] !== space)) continue;
        bodyStart = Math.min(at + 2, end);
        return register(bytes, from, at);
      }
      return -1;
    },
  };
}

function startsWith(bytes: Uint8Array, at: number, raw: Uint8Array): boolean {
  // A name at the very end of a line ("Anna:") is not kept as a pattern with its space.
  if (raw[raw.length - 1] !== space) return false;
  for (let index = 0; index < raw.length; index += 1) {
    if (bytes[at + index] !== raw[index]) return false;
  }
  return true;
}

/** A name as it is shown: composed, without invisible marks, outer spaces and the leading `~ `. */
export function cleanName(name: string): string {
  const shown = [...name.normalize("NFC")].filter((character) => {
    const point = character.codePointAt(0) ?? 0;
    // Joiners belong to emoji families and to several scripts.
    return point === 0x200d || point === 0x200c || !isInvisible(point);
  });
  const text = shown.map((character) => (isSpace(character.codePointAt(0) ?? 0) ? " " : character));
  const trimmed = text.join("").trim();
  return trimmed.startsWith("~") ? trimmed.slice(1).trim() : trimmed;
}

const quotes = ['"', "“", "”", "„", "«", "»", "「", "」"];

/**
 * Which of the names are sentences: a notice with a quoted colon (`Anna changed the group name from
 * "A: B"`) looks like a writer. It begins with another writer's name or `You`, or holds a quotation mark
 * or too many words, and wrote at most three lines.
 */
export function sentencesAmong(
  names: readonly string[],
  messagesOf: (writer: number) => number,
): Set<number> {
  const found = new Set<number>();
  names.forEach((name, writer) => {
    if (messagesOf(writer) === 0 || messagesOf(writer) > 3) return;
    const words = name.split(" ").length;
    const isQuoted = quotes.some((quote) => name.includes(quote)) && words >= 3;
    const beginsWithOther = names.some(
      (other, index) =>
        index !== writer &&
        messagesOf(index) > messagesOf(writer) &&
        name.startsWith(`${other} `) &&
        words >= other.split(" ").length + 3,
    );
    if (isQuoted || beginsWithOther || words > 8) found.add(writer);
  });
  return found;
}
