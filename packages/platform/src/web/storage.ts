/**
 * A store in the browser's origin private file system. Only in a dedicated worker: synchronous handles
 * exist nowhere else. A handle belongs to one tab at a time; the Web Lock tells the second tab so at once,
 * and passes on when the first one is closed or killed.
 */

import { type Storage, StorageFault, type StorageFaultReason, type StorageFile } from "../ports.ts";

/** What TypeScript's DOM library lacks of the worker's file handles. */
interface SyncFileHandle extends FileSystemFileHandle {
  createSyncAccessHandle(): Promise<SyncAccess>;
}

interface SyncAccess {
  getSize(): number;
  read(into: Uint8Array, options: { at: number }): number;
  write(bytes: Uint8Array, options: { at: number }): number;
  truncate(size: number): void;
  flush(): void;
  close(): void;
}

const lockName = "ebb-store";

/** True where the browser offers what the store needs. */
export function canStore(): boolean {
  return typeof navigator !== "undefined" && typeof navigator.storage?.getDirectory === "function";
}

/** The store of this origin, in a folder of its own. */
export async function originStorage(folder = "ebb"): Promise<Storage> {
  const root = await attempt("opening", () => navigator.storage.getDirectory());
  const dir = () => attempt("opening", () => root.getDirectoryHandle(folder, { create: true }));
  await dir();
  return {
    keeps: true,
    open: async (name) => {
      const home = await dir();
      const file = await attempt("opening", () => home.getFileHandle(name, { create: true }));
      // The DOM library does not know the worker's method.
      const handle = file as SyncFileHandle;
      return accessFile(name, await attempt("opening", () => handle.createSyncAccessHandle()));
    },
    list: async () => {
      const names: string[] = [];
      const home = await dir();
      await attempt("listing", async () => {
        for await (const name of keysOf(home)) names.push(name);
      });
      return names.sort();
    },
    remove: async (name) => {
      const home = await dir();
      try {
        await home.removeEntry(name);
      } catch (error) {
        if (nameOf(error) !== "NotFoundError") throw faultOf(error, "removing");
      }
    },
    lock: () => holdLock(`${lockName}-${folder}`),
  };
}

/** The DOM library of this TypeScript has no async iteration of folders. */
function keysOf(home: FileSystemDirectoryHandle): AsyncIterable<string> {
  return (home as unknown as { keys(): AsyncIterable<string> }).keys();
}

/** Asks the browser not to clear this origin's store on its own; it may refuse. */
export async function askToKeep(): Promise<boolean> {
  if (typeof navigator.storage?.persist !== "function") return false;
  return navigator.storage.persist();
}

/** Holds the Web Lock until it is released or the worker ends. */
function holdLock(name: string): ReturnType<Storage["lock"]> {
  return new Promise((resolve, reject) => {
    navigator.locks
      .request(name, { ifAvailable: true }, (lock) => {
        if (lock === null) {
          resolve(undefined);
          return undefined;
        }
        return new Promise<void>((letGo) => {
          resolve({ release: async () => letGo() });
        });
      })
      .catch((error: unknown) => reject(faultOf(error, "locking")));
  });
}

function accessFile(name: string, access: SyncAccess): StorageFile {
  return {
    name,
    size: () => sync("measuring", () => access.getSize()),
    read: (at, length) =>
      sync("reading", () => {
        const bytes = new Uint8Array(Math.max(0, Math.min(length, access.getSize() - at)));
        const got = bytes.length === 0 ? 0 : access.read(bytes, { at });
        return got === bytes.length ? bytes : bytes.slice(0, got);
      }),
    write: (at, bytes) =>
      sync("writing", () => {
        // A quota may end a write early without an error.
        if (access.write(bytes, { at }) !== bytes.length) throw new StorageFault("full", "writing");
      }),
    truncate: (size) => sync("cutting", () => access.truncate(size)),
    flush: () => sync("flushing", () => access.flush()),
    close: () => access.close(),
  };
}

function sync<T>(doing: string, call: () => T): T {
  try {
    return call();
  } catch (error) {
    throw faultOf(error, doing);
  }
}

async function attempt<T>(doing: string, call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (error) {
    throw faultOf(error, doing);
  }
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : "";
}

const reasonByName: Readonly<Record<string, StorageFaultReason>> = {
  QuotaExceededError: "full",
  SecurityError: "refused",
  NotAllowedError: "refused",
  TypeError: "refused",
  NotFoundError: "evicted",
  NoModificationAllowedError: "busy",
};

function faultOf(error: unknown, doing: string): StorageFault {
  if (error instanceof StorageFault) return error;
  return new StorageFault(reasonByName[nameOf(error)] ?? "failed", doing);
}
