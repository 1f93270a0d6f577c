/**
 * Who wrote a line: the name from the end of the header to the first `: `. Names are compared as bytes
 * with those met before; a new one is cleaned of direction marks, of the leading `~ ` of unsaved contacts,
 * and of differences in composition, so that one person is one writer.
 */

import { isInvisible, isSpace } from "../bytes/character.ts";
import { maskedBytes } from "../bytes/masked-bytes.ts";
import { decodeUtf8 } from "../bytes/utf8.ts";
import type { ConversationBuilder } from "../report/conversation-builder.ts";

const colon = 0x3a;
const space = 0x20;
const longestName = 300;
const mostRecent = 4;
/** Words of four bytes of a name that is looked for first. */
export const nameWords = 16;
/** Writers beyond this are not told apart; no conversation of people has as many. */
export const mostWriters = 2000;

/** Finds writers. */
export interface WriterFinder {
  /** Index of the writer; -1 where the line has no name, -2 where there are too many. */
  readonly find: (bytes: Uint8Array, from: number, end: number) => number;
  /** Index of one of the first writers of the file, or -1; needs 64 bytes of `view` behind `from`. */
  readonly findKnown: (view: DataView, from: number) => number;
  /** Where the body of the last found line begins. */
  readonly bodyStart: () => number;
  /** The writer that `findKnown` found last. */
  readonly writer: () => number;
  /** The names met first; read by the program of plain lines. */
  readonly recent: RecentNames;
}

/** Names as words of four bytes, each in `nameWords` of them. */
export interface RecentNames {
  count: number;
  readonly masks: Int32Array;
  readonly expected: Int32Array;
  readonly words: Int32Array;
  readonly bytes: Int32Array;
  readonly writers: Int32Array;
}

interface Known {
  readonly raw: Uint8Array;
  readonly writer: number;
}

/** A finder that registers new names with the builder. */
export function createWriterFinder(builder: ConversationBuilder): WriterFinder {
  const known: Known[] = [];
  let bodyStart = 0;
  let lastKnown = -1;

  // The names met first, as words of four bytes in arrays that stay the same.
  const recent: RecentNames = {
    count: 0,
    masks: new Int32Array(mostRecent * nameWords),
    expected: new Int32Array(mostRecent * nameWords),
    words: new Int32Array(mostRecent),
    bytes: new Int32Array(mostRecent),
    writers: new Int32Array(mostRecent),
  };

  function isSameWord(view: DataView, from: number, at: number, word: number): boolean {
    const seen = view.getInt32(from + word * 4, true) & (recent.masks[at + word] as number);
    return seen === recent.expected[at + word];
  }

  function keepRecent(raw: Uint8Array, writer: number): void {
    const { masks, expected } = maskedBytes(raw, () => false);
    const isWhole = raw.at(-1) === space;
    if (!isWhole || recent.count === mostRecent || masks.length > nameWords) return;
    recent.masks.set(masks, recent.count * nameWords);
    recent.expected.set(expected, recent.count * nameWords);
    recent.words[recent.count] = masks.length;
    recent.bytes[recent.count] = raw.length;
    recent.writers[recent.count] = writer;
    recent.count += 1;
  }

  function register(bytes: Uint8Array, from: number, nameEnd: number): number {
    const name = cleanName(decodeUtf8(bytes, from, nameEnd));
    if (name === "") return -1;
    if (builder.names.length >= mostWriters && !builder.names.includes(name)) return -2;
    const writer = builder.writer(name);
    const raw = bytes.slice(from, bodyStart);
    if (known.length < mostWriters) known.unshift({ raw, writer });
    keepRecent(raw, writer);
    return writer;
  }

  return {
    bodyStart: () => bodyStart,
    writer: () => lastKnown,
    recent,
    findKnown(view, from) {
      for (let place = 0; place < recent.count; place += 1) {
        const at = place * nameWords;
        const words = recent.words[place] as number;
        let word = 0;
        while (word < words && isSameWord(view, from, at, word)) word += 1;
        if (word < words) continue;
        bodyStart = from + (recent.bytes[place] as number);
        lastKnown = recent.writers[place] as number;
        return lastKnown;
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
  const text = shown.map((character) => shownCharacter(character.codePointAt(0) ?? 0, character));
  const trimmed = text.join("").trim();
  return trimmed.startsWith("~") ? trimmed.slice(1).trim() : trimmed;
}

// A half of a pair alone, as broken exports hold, is no character.
function shownCharacter(point: number, character: string): string {
  if (isSpace(point)) return " ";
  return point >= 0xd800 && point <= 0xdfff ? "\ufffd" : character;
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
