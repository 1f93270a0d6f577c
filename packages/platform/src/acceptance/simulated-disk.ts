/**
 * A disk that remembers every write, so that any crash can be tried afterwards: stopped before, after or
 * in the middle of any operation, with any subset of what was not flushed dropped, and writes torn at
 * sectors. What a flush that returned has covered always stays; a removal that returned stays done.
 */

import { type Storage, StorageFault, type StorageFile } from "../ports.ts";

/** Smallest piece that a disk writes whole. */
export const sectorBytes = 512;

/** One operation on the disk. */
export type DiskOperation =
  | {
      readonly kind: "write";
      readonly name: string;
      readonly at: number;
      readonly bytes: Uint8Array;
    }
  | { readonly kind: "truncate"; readonly name: string; readonly size: number }
  | { readonly kind: "flush"; readonly name: string }
  | { readonly kind: "remove"; readonly name: string };

/** Contents of all files. */
export type Disk = ReadonlyMap<string, Uint8Array>;

/** A store over a disk, with the list of operations done so far. */
export interface RecordingStorage extends Storage {
  readonly operations: readonly DiskOperation[];
  /** Contents as a running program sees them. */
  disk(): Disk;
  /** From now on the operation with this number (from 0) and all later ones fail. */
  failFrom(
    operation: number,
    reason: "full" | "failed",
    kinds?: readonly DiskOperation["kind"][],
  ): void;
}

/** A fresh store, or one over the contents of a disk. */
export function recordingStorage(start: Disk = new Map()): RecordingStorage {
  const files = new Map([...start].map(([name, bytes]) => [name, bytes.slice()] as const));
  const operations: DiskOperation[] = [];
  let failing: { at: number; reason: "full" | "failed"; kinds: readonly string[] } | undefined;
  let locked = false;
  const note = (operation: DiskOperation) => {
    const fails = failing !== undefined && operations.length >= failing.at;
    if (failing !== undefined && fails && failing.kinds.includes(operation.kind))
      throw new StorageFault(failing.reason, operation.kind);
    operations.push(operation);
    applyOperation(files, operation);
  };
  return {
    keeps: false,
    operations,
    disk: () => new Map([...files].map(([name, bytes]) => [name, bytes.slice()] as const)),
    failFrom: (at, reason, kinds = ["write", "truncate", "flush", "remove"]) => {
      failing = { at, reason, kinds };
    },
    open: async (name) => {
      if (!files.has(name)) files.set(name, new Uint8Array(0));
      return recordingFile(name, files, note);
    },
    list: async () => [...files.keys()].sort(),
    remove: async (name) => {
      if (files.has(name)) note({ kind: "remove", name });
    },
    lock: async () => {
      if (locked) return undefined;
      locked = true;
      return {
        release: async () => {
          locked = false;
        },
      };
    },
  };
}

function recordingFile(
  name: string,
  files: Map<string, Uint8Array>,
  note: (operation: DiskOperation) => void,
): StorageFile {
  let isOpen = true;
  const use = () => {
    if (!isOpen) throw new StorageFault("failed", "using a closed file");
    return files.get(name) ?? new Uint8Array(0);
  };
  return {
    name,
    size: () => use().length,
    read: (at, length) => use().slice(at, at + length),
    write: (at, bytes) => {
      use();
      note({ kind: "write", name, at, bytes: bytes.slice() });
    },
    truncate: (size) => {
      use();
      note({ kind: "truncate", name, size });
    },
    flush: () => {
      use();
      note({ kind: "flush", name });
    },
    close: () => {
      isOpen = false;
    },
  };
}

function applyOperation(files: Map<string, Uint8Array>, operation: DiskOperation): void {
  if (operation.kind === "flush") return;
  if (operation.kind === "remove") {
    files.delete(operation.name);
    return;
  }
  const before = files.get(operation.name) ?? new Uint8Array(0);
  files.set(operation.name, changed(before, operation));
}

function changed(
  before: Uint8Array,
  operation: Extract<DiskOperation, { kind: "write" | "truncate" }>,
): Uint8Array {
  const size =
    operation.kind === "truncate"
      ? operation.size
      : Math.max(before.length, operation.at + operation.bytes.length);
  const after = new Uint8Array(size);
  after.set(before.subarray(0, size));
  if (operation.kind === "write") after.set(operation.bytes, operation.at);
  return after;
}

/** How the machine stops at an operation. */
export type CrashMode = "before" | "after" | "torn";

/** Which unflushed operations reach the disk. */
export type KeepRule = "all" | "none" | "some";

/** What is on the disk, for certain and perhaps, when the machine stops at an operation. */
export interface CrashPoint {
  readonly durable: ReadonlyMap<string, Uint8Array>;
  /** Unflushed operations of each file, in order; the last of `torn` may be incomplete. */
  readonly pending: ReadonlyMap<string, readonly DiskOperation[]>;
  readonly torn: DiskOperation | undefined;
}

/** All crash points of a run, each mode; `visit` sees them in order. */
export function visitCrashPoints(
  start: Disk,
  operations: readonly DiskOperation[],
  visit: (point: CrashPoint, at: number, mode: CrashMode) => void,
): void {
  const durable = new Map(start);
  const pending = new Map<string, DiskOperation[]>();
  operations.forEach((operation, at) => {
    visit({ durable, pending, torn: undefined }, at, "before");
    visit({ durable, pending, torn: operation }, at, "torn");
    advance(durable, pending, operation);
    visit({ durable, pending, torn: undefined }, at, "after");
  });
}

function advance(
  durable: Map<string, Uint8Array>,
  pending: Map<string, DiskOperation[]>,
  operation: DiskOperation,
): void {
  const { name } = operation;
  if (operation.kind === "flush") {
    if (!durable.has(name)) durable.set(name, new Uint8Array(0));
    for (const waiting of pending.get(name) ?? []) applyOperation(durable, waiting);
    pending.delete(name);
  } else if (operation.kind === "remove") {
    durable.delete(name);
    pending.delete(name);
  } else {
    pending.set(name, [...(pending.get(name) ?? []), operation]);
  }
}

/** The disk that the next start finds. `chance` gives numbers from 0 up to 1. */
export function diskAfterCrash(point: CrashPoint, rule: KeepRule, chance: () => number): Disk {
  const disk = new Map(point.durable);
  const { torn } = point;
  for (const [name, operations] of point.pending) {
    for (const operation of operations) {
      const isKept = rule === "all" || (rule === "some" && chance() < 0.5);
      if (isKept) applyOperation(disk, operation);
      else if (rule === "some" && chance() < 0.3) applyTorn(disk, operation, chance);
    }
    if (!disk.has(name) && chance() < 0.5) disk.set(name, new Uint8Array(0));
  }
  if (torn?.kind === "remove" && chance() < 0.5) disk.delete(torn.name);
  if (torn?.kind === "write") applyTorn(disk, torn, chance);
  if (torn?.kind === "truncate" && chance() < 0.5) applyOperation(disk, torn);
  return disk;
}

/** Some of the sectors that a write covers reach the disk; the length of the file may or may not. */
function applyTorn(
  disk: Map<string, Uint8Array>,
  operation: DiskOperation,
  chance: () => number,
): void {
  if (operation.kind !== "write") return;
  const { name, at, bytes } = operation;
  const end = at + bytes.length;
  for (let from = at; from < end; ) {
    const to = Math.min(end, (Math.floor(from / sectorBytes) + 1) * sectorBytes);
    if (chance() < 0.5) {
      const piece = bytes.subarray(from - at, to - at);
      applyOperation(disk, { kind: "write", name, at: from, bytes: piece });
    }
    from = to;
  }
  const size = disk.get(name)?.length ?? 0;
  if (size < end && chance() < 0.5) applyOperation(disk, { kind: "truncate", name, size: end });
}
