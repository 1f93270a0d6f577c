/**
 * What every storage adapter must do. A suite as plain steps, so that the same checks run in Vitest (memory,
 * Node) and inside a browser's worker (origin private file system).
 */

import { type Storage, StorageFault } from "../ports.ts";

/** One check; it throws when the adapter does not do what the port says. */
export interface AcceptanceCheck {
  readonly title: string;
  readonly run: (storage: Storage) => Promise<void>;
}

function demand(condition: boolean, what: string): asserts condition {
  if (!condition) throw new Error(`storage: expected ${what}`);
}

function isEqual(x: Uint8Array, y: readonly number[]): boolean {
  return x.length === y.length && y.every((byte, i) => x[i] === byte);
}

/** Each check gets a fresh, empty store. */
export const storageChecks: readonly AcceptanceCheck[] = [
  {
    title: "open creates an empty file and list names it",
    run: async (storage) => {
      demand((await storage.list()).length === 0, "a fresh store to be empty");
      const file = await storage.open("journal-1");
      demand(file.size() === 0, "a new file to be empty");
      demand(file.read(0, 10).length === 0, "nothing to read in an empty file");
      file.flush();
      file.close();
      demand((await storage.list()).join() === "journal-1", "the file to be listed");
    },
  },
  {
    title: "what was written and flushed is there after closing and opening again",
    run: async (storage) => {
      const file = await storage.open("a");
      file.write(0, Uint8Array.of(1, 2, 3));
      file.write(3, Uint8Array.of(4, 5));
      file.flush();
      file.close();
      const again = await storage.open("a");
      demand(again.size() === 5, "five bytes");
      demand(isEqual(again.read(0, 5), [1, 2, 3, 4, 5]), "the bytes that were written");
      demand(isEqual(again.read(3, 100), [4, 5]), "a read to end at the end of the file");
      demand(again.read(5, 1).length === 0, "nothing behind the end");
      again.close();
    },
  },
  {
    title: "write replaces bytes in place and leaves the others",
    run: async (storage) => {
      const file = await storage.open("a");
      file.write(0, Uint8Array.of(1, 2, 3, 4));
      file.write(1, Uint8Array.of(9, 9));
      demand(isEqual(file.read(0, 4), [1, 9, 9, 4]), "only the middle to change");
      file.close();
    },
  },
  {
    title: "a gap and an extension read as zeros, also where longer content stood before",
    run: async (storage) => {
      const file = await storage.open("a");
      file.write(0, Uint8Array.of(7, 7, 7, 7, 7, 7));
      file.truncate(2);
      demand(file.size() === 2, "truncate to cut");
      file.write(4, Uint8Array.of(8));
      demand(isEqual(file.read(0, 5), [7, 7, 0, 0, 8]), "zeros in the gap");
      file.truncate(7);
      demand(isEqual(file.read(5, 2), [0, 0]), "zeros in the extension");
      file.close();
    },
  },
  {
    title: "read gives a copy that later writes do not change",
    run: async (storage) => {
      const file = await storage.open("a");
      file.write(0, Uint8Array.of(1, 2));
      const copy = file.read(0, 2);
      file.write(0, Uint8Array.of(3, 4));
      demand(isEqual(copy, [1, 2]), "the copy to stay");
      file.close();
    },
  },
  {
    title: "write keeps a copy of the bytes and not the caller's array",
    run: async (storage) => {
      const file = await storage.open("a");
      const bytes = Uint8Array.of(1, 2);
      file.write(0, bytes);
      bytes.fill(0);
      demand(isEqual(file.read(0, 2), [1, 2]), "what was written to stay");
      file.close();
    },
  },
  {
    title: "remove takes a file away, and an absent one without complaint",
    run: async (storage) => {
      const file = await storage.open("a");
      file.write(0, Uint8Array.of(1));
      file.flush();
      file.close();
      await storage.remove("a");
      await storage.remove("a");
      demand((await storage.list()).length === 0, "the file to be gone");
      const again = await storage.open("a");
      demand(again.size() === 0, "a file of that name to begin empty");
      again.close();
    },
  },
  {
    title: "a file of a megabyte comes back byte for byte",
    run: async (storage) => {
      const bytes = Uint8Array.from({ length: 1 << 20 }, (_, i) => (i * 31 + (i >> 8)) & 255);
      const file = await storage.open("a");
      file.write(0, bytes);
      file.flush();
      file.close();
      const again = await storage.open("a");
      const back = again.read(0, again.size());
      again.close();
      demand(
        back.length === bytes.length && back.every((byte, i) => byte === bytes[i]),
        "all bytes",
      );
    },
  },
  {
    title: "closing twice is harmless, and a closed file refuses",
    run: async (storage) => {
      const file = await storage.open("a");
      file.close();
      file.close();
      let refused = false;
      try {
        file.write(0, Uint8Array.of(1));
      } catch (error) {
        refused = error instanceof StorageFault;
      }
      demand(refused, "a write to a closed file to be refused");
    },
  },
  {
    title: "lock lets one writer in, and the next after its release",
    run: async (storage) => {
      const first = await storage.lock();
      demand(first !== undefined, "the first lock to be given");
      demand((await storage.lock()) === undefined, "a second lock to be refused at once");
      await first.release();
      await first.release();
      const second = await storage.lock();
      demand(second !== undefined, "a lock after the release");
      demand((await storage.list()).length === 0, "a lock not to be listed");
      await second.release();
    },
  },
];
