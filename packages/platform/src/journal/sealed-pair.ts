/**
 * Values of a vault that are sealed and kept in a pair of files: the mark, the snapshot and the draft.
 * Their keys belong to one store and epoch, so a value of another is simply not there.
 */

import { concatBytes, utf8Bytes } from "../kit/bytes.ts";
import type { Random, Storage } from "../ports.ts";
import { nonceBytes, sealPacked, unsealPacked } from "../secret/cipher.ts";
import { openPair } from "./pair.ts";

/** A sealed value in two files. */
export interface SealedPair {
  /** The newest intact value that this key opens, or undefined. */
  read(): Uint8Array | undefined;
  write(value: Uint8Array, durable: boolean): void;
  erase(): void;
  close(): void;
}

/** Opens a sealed value; `name` is bound to it. */
export async function openSealedPair(
  storage: Storage,
  name: string,
  sealing: { readonly key: Uint8Array; readonly store: Uint8Array; readonly random: Random },
): Promise<SealedPair> {
  const pair = await openPair(storage, name);
  const context = concatBytes(utf8Bytes(`ebb-${name}/1`), sealing.store);
  return {
    read: () => {
      for (const { value } of pair.copies()) {
        const plain = unsealPacked(sealing.key, value, context);
        if (plain !== undefined) return plain;
      }
      return undefined;
    },
    write: (value, durable) => {
      const nonce = sealing.random.bytes(nonceBytes);
      pair.write(sealPacked(sealing.key, { nonce, context, plain: value }), durable);
    },
    erase: pair.erase,
    close: pair.close,
  };
}
