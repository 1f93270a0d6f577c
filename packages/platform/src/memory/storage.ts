/** A store in memory: ephemeral mode, and the reference against which the other adapters are tested. */

import { type Storage, StorageFault, type StorageFile, type StorageLock } from "../ports.ts";

interface Held {
  bytes: Uint8Array;
  size: number;
}

/** A store that is gone with the process. Several handles on one file see the same bytes. */
export function memoryStorage(): Storage {
  const files = new Map<string, Held>();
  let locked = false;
  return {
    keeps: false,
    open: async (name) => {
      const held = files.get(name) ?? { bytes: new Uint8Array(0), size: 0 };
      files.set(name, held);
      return memoryFile(name, held);
    },
    list: async () => [...files.keys()].sort(),
    remove: async (name) => {
      files.delete(name);
    },
    lock: async () => {
      if (locked) return undefined;
      locked = true;
      return releaseOnce(() => {
        locked = false;
      });
    },
  };
}

function releaseOnce(release: () => void): StorageLock {
  let held = true;
  return {
    release: async () => {
      if (held) release();
      held = false;
    },
  };
}

function memoryFile(name: string, held: Held): StorageFile {
  let open = true;
  const use = (doing: string) => {
    if (!open) throw new StorageFault("failed", doing);
    return held;
  };
  return {
    name,
    size: () => use("measuring").size,
    read: (at, length) => {
      const { bytes, size } = use("reading");
      return bytes.slice(Math.min(at, size), Math.min(at + length, size));
    },
    write: (at, bytes) => {
      const file = use("writing");
      resize(file, Math.max(file.size, at + bytes.length));
      file.bytes.set(bytes, at);
    },
    truncate: (size) => resize(use("cutting"), size),
    flush: () => {
      use("flushing");
    },
    close: () => {
      open = false;
    },
  };
}

/** Grows in powers of two, so that appends stay cheap; bytes beyond the size are always zero. */
function resize(file: Held, size: number): void {
  if (size > file.bytes.length) {
    const grown = new Uint8Array(Math.max(size, 2 * file.bytes.length, 1024));
    grown.set(file.bytes.subarray(0, file.size));
    file.bytes = grown;
  } else if (size < file.size) {
    file.bytes.fill(0, size, file.size);
  }
  file.size = size;
}
