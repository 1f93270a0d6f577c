/**
 * A small value kept in two files that are written in turn, so that a torn write never harms the value
 * before it. Each copy: magic "ebp1" (4) · generation u32 · length u32 · value · SHA-256 of all before.
 * Whoever needs secrecy or protection from change seals the value first.
 */

import { concatBytes, utf8Bytes } from "../kit/bytes.ts";
import type { Storage, StorageFile } from "../ports.ts";
import { digest, equalBytes } from "../secret/cipher.ts";

const magic = utf8Bytes("ebp1");
const headerBytes = 12;
const checkBytes = 32;

/** One intact copy of a value. */
export interface PairCopy {
  readonly generation: number;
  readonly value: Uint8Array;
}

/** The two files of a value. */
export interface Pair {
  /** Intact copies, newest first; empty before the first write or when both are damaged. */
  copies(): readonly PairCopy[];
  /** Writes a new copy over the older one. With `durable` it survives a power cut when this returns. */
  write(value: Uint8Array, durable: boolean): void;
  /** True when a file holds bytes that are no intact copy. */
  hasDamagedCopy(): boolean;
  /** Overwrites both files with zeros and empties them, durably. */
  erase(): void;
  close(): void;
}

/** Names of the two files of a pair. */
export function pairNames(name: string): readonly [string, string] {
  return [`${name}-a`, `${name}-b`];
}

/** Opens both files of a pair. */
export async function openPair(storage: Storage, name: string): Promise<Pair> {
  const [first, second] = pairNames(name);
  const files = [await storage.open(first), await storage.open(second)] as const;
  const state = files.map(readCopy);
  return {
    copies: () =>
      state
        .filter((copy): copy is PairCopy => copy !== undefined)
        .sort((x, y) => y.generation - x.generation),
    write: (value, durable) => {
      const place = olderOf(state);
      const newest = state[1 - place]?.generation ?? 0;
      const copy = { generation: newest + 1, value: value.slice() };
      // Until it is written whole, the copy counts as absent.
      state[place] = undefined;
      writeCopy(files[place], copy, durable);
      state[place] = copy;
    },
    hasDamagedCopy: () => files.some((file, i) => file.size() > 0 && state[i] === undefined),
    erase: () => {
      for (const file of files) eraseFile(file);
      state.fill(undefined);
    },
    close: () => {
      for (const file of files) file.close();
    },
  };
}

/** Place of the copy that may be overwritten: a missing one, or the older. */
function olderOf(state: readonly (PairCopy | undefined)[]): 0 | 1 {
  const [first, second] = state;
  if (first === undefined) return 0;
  if (second === undefined) return 1;
  return first.generation < second.generation ? 0 : 1;
}

function readCopy(file: StorageFile): PairCopy | undefined {
  const bytes = file.read(0, file.size());
  if (bytes.length < headerBytes + checkBytes) return undefined;
  if (!equalBytes(bytes.subarray(0, 4), magic)) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const length = view.getUint32(8, true);
  if (bytes.length !== headerBytes + length + checkBytes) return undefined;
  const body = bytes.subarray(0, headerBytes + length);
  if (!equalBytes(digest(body), bytes.subarray(headerBytes + length))) return undefined;
  return {
    generation: view.getUint32(4, true),
    value: bytes.slice(headerBytes, headerBytes + length),
  };
}

function writeCopy(file: StorageFile, copy: PairCopy, durable: boolean): void {
  const header = new Uint8Array(headerBytes);
  header.set(magic);
  const view = new DataView(header.buffer);
  view.setUint32(4, copy.generation, true);
  view.setUint32(8, copy.value.length, true);
  const body = concatBytes(header, copy.value);
  const whole = concatBytes(body, digest(body));
  file.write(0, whole);
  if (file.size() !== whole.length) file.truncate(whole.length);
  if (durable) file.flush();
}

/** Overwrites a file with zeros and empties it, durably. Flash memory may keep an old copy elsewhere. */
export function eraseFile(file: StorageFile): void {
  file.write(0, new Uint8Array(file.size()));
  file.flush();
  file.truncate(0);
  file.flush();
}
