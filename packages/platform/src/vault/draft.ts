/**
 * The draft: what was typed and not yet saved when the vault locks itself. It is sealed like everything
 * else and waits for the next opening.
 */

import { type JournalPlace, storeKey } from "../journal/journal.ts";
import { pairNames } from "../journal/pair.ts";
import { openSealedPair } from "../journal/sealed-pair.ts";
import { textFromUtf8, utf8Bytes } from "../kit/bytes.ts";

/** The draft of a vault. */
export interface Draft {
  read(): string | undefined;
  /** Keeps a text durably; undefined forgets it. */
  write(text: string | undefined): void;
  close(): void;
}

const draftName = (epoch: number) => `draft-${epoch}`;

/** Files of the draft of an epoch. */
export function draftFiles(epoch: number): readonly string[] {
  return pairNames(draftName(epoch));
}

/** Lengths are rounded up to this many bytes, so that they do not show. */
const padTo = 1024;

/** Opens the draft of the epoch in force. */
export async function openDraft(place: JournalPlace): Promise<Draft> {
  const sealing = { ...place, key: storeKey(place, "draft") };
  const pair = await openSealedPair(place.storage, draftName(place.epoch), sealing);
  return {
    read: () => {
      const value = pair.read();
      if (value === undefined || value.length < 4) return undefined;
      const length = new DataView(value.buffer, value.byteOffset, 4).getUint32(0, true);
      return length === 0 ? undefined : textFromUtf8(value.subarray(4, 4 + length));
    },
    write: (text) => {
      const bytes = utf8Bytes(text ?? "");
      const padded = new Uint8Array(Math.ceil((4 + bytes.length) / padTo) * padTo);
      new DataView(padded.buffer).setUint32(0, bytes.length, true);
      padded.set(bytes, 4);
      pair.write(padded, true);
      // The copy before it must not outlive a draft that was saved or thrown away.
      if (text === undefined) pair.write(padded, true);
    },
    close: pair.close,
  };
}
