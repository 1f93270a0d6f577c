/**
 * A store in a folder. Files are written in place and made durable by `fsync`; a new or removed file also
 * by an `fsync` of the folder. Files are readable by their owner alone.
 */

import {
  closeSync,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  rmSync,
  writeSync,
} from "node:fs";
import { join } from "node:path";
import { type Storage, StorageFault, type StorageFaultReason, type StorageFile } from "../ports.ts";
import { lockFolder } from "./lock.ts";

/** What can be done with a folder's files. */
export type FolderAccess =
  /** Creates the folder and files as needed. */
  | "write"
  /** Opens what is there beside a writer; files that are absent read as empty, and nothing is written. */
  | "read";

const lockNames = new Set(["lock", "lock-break"]);

/** The store in the folder `dir`. */
export function folderStorage(dir: string, access: FolderAccess = "write"): Storage {
  const pathOf = (name: string) => {
    if (!/^[a-z0-9][a-z0-9-]{0,63}$/.test(name))
      throw new Error("folderStorage: expected a plain name");
    return join(dir, name);
  };
  return {
    keeps: true,
    open: async (name) => {
      if (access === "read") return readOnlyFile(name, pathOf(name));
      attempt("opening", () => mkdirSync(dir, { recursive: true, mode: 0o700 }));
      return attempt("opening", () => writableFile(name, pathOf(name), dir));
    },
    list: async () => attempt("listing", () => namesIn(dir)),
    remove: async (name) => {
      if (access === "read") throw new StorageFault("refused", "removing");
      attempt("removing", () => {
        rmSync(pathOf(name), { force: true });
        syncFolder(dir);
      });
    },
    lock: async () => {
      if (access === "read") throw new StorageFault("refused", "locking");
      attempt("locking", () => mkdirSync(dir, { recursive: true, mode: 0o700 }));
      return attempt("locking", () => lockFolder(dir));
    },
  };
}

function namesIn(dir: string): string[] {
  try {
    return readdirSync(dir)
      .filter((name) => !lockNames.has(name) && /^[a-z0-9][a-z0-9-]{0,63}$/.test(name))
      .sort();
  } catch (error) {
    if (codeOf(error) === "ENOENT") return [];
    throw error;
  }
}

/** Runs a call of the system and turns its error into a fault without path or content. */
function attempt<T>(doing: string, call: () => T): T {
  try {
    return call();
  } catch (error) {
    const code = codeOf(error);
    if (code === undefined) throw error;
    throw new StorageFault(reasonOf(code), doing);
  }
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && "code" in error && typeof error.code === "string"
    ? error.code
    : undefined;
}

function reasonOf(code: string): StorageFaultReason {
  if (code === "ENOSPC" || code === "EDQUOT" || code === "EFBIG") return "full";
  if (code === "EACCES" || code === "EPERM" || code === "EROFS" || code === "ENOTDIR")
    return "refused";
  return code === "ENOENT" || code === "ESTALE" ? "evicted" : "failed";
}

function syncFolder(dir: string): void {
  // Windows cannot open a folder; there the file's own flush has to do.
  if (process.platform === "win32") return;
  const folder = openSync(dir, "r");
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}

function openOrCreate(path: string): { fd: number; isNew: boolean } {
  try {
    return { fd: openSync(path, "r+"), isNew: false };
  } catch (error) {
    if (codeOf(error) !== "ENOENT") throw error;
    return { fd: openSync(path, "wx+", 0o600), isNew: true };
  }
}

function writableFile(name: string, path: string, dir: string): StorageFile {
  const { fd, isNew } = openOrCreate(path);
  let isListed = !isNew;
  let isOpen = true;
  return {
    name,
    size: () => attempt("measuring", () => fstatSync(fd).size),
    read: (at, length) => attempt("reading", () => readAll(fd, at, length)),
    write: (at, bytes) => attempt("writing", () => writeAll(fd, at, bytes)),
    truncate: (size) => attempt("cutting", () => ftruncateSync(fd, size)),
    flush: () =>
      attempt("flushing", () => {
        fsyncSync(fd);
        if (!isListed) syncFolder(dir);
        isListed = true;
      }),
    close: () => {
      if (isOpen) attempt("closing", () => closeSync(fd));
      isOpen = false;
    },
  };
}

function readOnlyFile(name: string, path: string): StorageFile {
  const refuse = () => {
    throw new StorageFault("refused", "writing");
  };
  const bytes = attempt("reading", () => bytesOf(path));
  return {
    name,
    size: () => bytes.length,
    read: (at, length) => bytes.slice(at, at + length),
    write: refuse,
    truncate: refuse,
    flush: refuse,
    close: () => {},
  };
}

function bytesOf(path: string): Uint8Array {
  try {
    const fd = openSync(path, "r");
    try {
      return readAll(fd, 0, fstatSync(fd).size);
    } finally {
      closeSync(fd);
    }
  } catch (error) {
    if (codeOf(error) === "ENOENT") return new Uint8Array(0);
    throw error;
  }
}

function readAll(fd: number, at: number, length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let got = 0;
  while (got < length) {
    const count = readSync(fd, bytes, got, length - got, at + got);
    if (count === 0) break;
    got += count;
  }
  return got === length ? bytes : bytes.slice(0, got);
}

function writeAll(fd: number, at: number, bytes: Uint8Array): void {
  let written = 0;
  while (written < bytes.length)
    written += writeSync(fd, bytes, written, bytes.length - written, at + written);
}
