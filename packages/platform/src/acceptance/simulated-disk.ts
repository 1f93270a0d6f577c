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
  // Contents are replaced and never changed in place, so the start needs no copies.
  const files = new Map(start);
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

/** An operation with its number in the run. */
interface NumberedOperation {
  readonly number: number;
  readonly operation: DiskOperation;
}

/** What is on the disk, for certain and perhaps, when the machine stops at an operation. */
export interface CrashPoint {
  readonly durable: Disk;
  /** For each file: number of the operation after which its durable content came to be. */
  readonly durableSince: ReadonlyMap<string, number>;
  /** Unflushed operations of each file, in order. */
  readonly pending: ReadonlyMap<string, readonly NumberedOperation[]>;
  /** The operation that was under way, of which any part may have happened. */
  readonly torn: NumberedOperation | undefined;
}

/** All crash points of a run, each mode; `visit` sees them in order and must not keep them. */
export function visitCrashPoints(
  start: Disk,
  operations: readonly DiskOperation[],
  visit: (point: CrashPoint, at: number, mode: CrashMode) => void,
): void {
  const durable = new Map(start);
  const durableSince = new Map<string, number>();
  const pending = new Map<string, NumberedOperation[]>();
  operations.forEach((operation, number) => {
    const point = { durable, durableSince, pending };
    visit({ ...point, torn: undefined }, number, "before");
    visit({ ...point, torn: { number, operation } }, number, "torn");
    advance(point, { number, operation });
    visit({ ...point, torn: undefined }, number, "after");
  });
}

function advance(
  to: {
    readonly durable: Map<string, Uint8Array>;
    readonly durableSince: Map<string, number>;
    readonly pending: Map<string, NumberedOperation[]>;
  },
  done: NumberedOperation,
): void {
  const { durable, durableSince, pending } = to;
  const { name, kind } = done.operation;
  if (kind === "flush") {
    if (!durable.has(name)) durable.set(name, new Uint8Array(0));
    for (const { operation } of pending.get(name) ?? []) applyOperation(durable, operation);
    pending.delete(name);
    durableSince.set(name, done.number);
  } else if (kind === "remove") {
    durable.delete(name);
    pending.delete(name);
    durableSince.set(name, done.number);
  } else {
    pending.set(name, [...(pending.get(name) ?? []), done]);
  }
}

/** One thing that reached the disk after the last flush of its file. */
interface Arrival {
  readonly operation: DiskOperation;
  /** Tells this arrival from every other of the same run. */
  readonly key: string;
}

/** A disk that the next start may find. */
export interface CrashOutcome {
  /** Equal for two outcomes of one run only if their disks are equal. */
  readonly key: string;
  readonly disk: () => Disk;
}

/** Draws one disk that the next start may find. `chance` gives numbers from 0 up to 1. */
export function drawCrash(point: CrashPoint, rule: KeepRule, chance: () => number): CrashOutcome {
  const arrivals: Arrival[] = [];
  for (const [name, waiting] of point.pending) {
    const before = arrivals.length;
    for (const one of waiting) {
      const isKept = rule === "all" || (rule === "some" && chance() < 0.5);
      if (isKept) arrivals.push({ operation: one.operation, key: `${one.number}` });
      else if (rule === "some" && chance() < 0.3) arrivals.push(...tornArrivals(one, chance));
    }
    const isNew = !point.durable.has(name) && arrivals.length === before;
    if (isNew && chance() < 0.5) arrivals.push(emptyFile(name));
  }
  arrivals.push(...underWay(point.torn, chance));
  const since = [...point.durableSince].map(([name, number]) => `${name}:${number}`).join();
  return {
    key: `${since} ${arrivals.map(({ key }) => key).join()}`,
    disk: () => {
      const disk = new Map(point.durable);
      for (const { operation } of arrivals) applyOperation(disk, operation);
      return disk;
    },
  };
}

/** The disk that `drawCrash` draws. */
export function diskAfterCrash(point: CrashPoint, rule: KeepRule, chance: () => number): Disk {
  return drawCrash(point, rule, chance).disk();
}

function emptyFile(name: string): Arrival {
  return { operation: { kind: "truncate", name, size: 0 }, key: `${name} empty` };
}

/** What of an operation under way reaches the disk. */
function underWay(torn: NumberedOperation | undefined, chance: () => number): Arrival[] {
  if (torn === undefined || torn.operation.kind === "flush") return [];
  if (torn.operation.kind === "write") return tornArrivals(torn, chance);
  return chance() < 0.5 ? [{ operation: torn.operation, key: `${torn.number}` }] : [];
}

/** Some of the sectors that a write covers reach the disk; the length of the file may or may not. */
function tornArrivals({ number, operation }: NumberedOperation, chance: () => number): Arrival[] {
  if (operation.kind !== "write") return [];
  const { name, at, bytes } = operation;
  const arrivals: Arrival[] = [];
  const end = at + bytes.length;
  for (let from = at; from < end; ) {
    const to = Math.min(end, (Math.floor(from / sectorBytes) + 1) * sectorBytes);
    if (chance() < 0.5) {
      const piece = bytes.subarray(from - at, to - at);
      const key = `${number}@${from}`;
      arrivals.push({ operation: { kind: "write", name, at: from, bytes: piece }, key });
    }
    from = to;
  }
  if (chance() < 0.5)
    arrivals.push({
      operation: { kind: "write", name, at: end, bytes: noBytes },
      key: `${number}>`,
    });
  return arrivals;
}

const noBytes = new Uint8Array(0);
