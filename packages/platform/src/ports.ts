/**
 * What Ebb needs of the world, as plain records of functions. Every adapter (memory, Node, browser)
 * passes the suites in `acceptance/`.
 *
 * [Note: Synchronous inside, asynchronous at the rim] Opening, removing and locking are asynchronous,
 * because the browser's are; reading and writing an open file is synchronous everywhere, so that an
 * append is one uninterrupted step and the core never awaits.
 */

/** One open file: bytes at positions. All calls throw a `StorageFault` when the medium refuses. */
export interface StorageFile {
  readonly name: string;
  /** Length in bytes. */
  size(): number;
  /** The bytes from `at`; shorter than `length` only at the end of the file. The copy is the caller's. */
  read(at: number, length: number): Uint8Array;
  /** Writes all of `bytes` at `at`; not durable before `flush`. A gap before `at` reads as zeros. */
  write(at: number, bytes: Uint8Array): void;
  /** Cuts or extends (with zeros) to `size`; not durable before `flush`. */
  truncate(size: number): void;
  /** When this returns, everything written to this file, and its existence, survives a power cut. */
  flush(): void;
  /** Lets go of the file; without a flush what was written may be lost. Closing twice is harmless. */
  close(): void;
}

/** Held by the one writer of a store. */
export interface StorageLock {
  /** Lets the next writer in. Releasing twice is harmless. */
  release(): Promise<void>;
}

/** A flat folder of files under fixed names. */
export interface Storage {
  /** False when nothing outlives the process (ephemeral mode). */
  readonly keeps: boolean;
  /** Opens a file for reading and writing and creates it empty when absent. */
  open(name: string): Promise<StorageFile>;
  /** Names of all files, sorted. A lock is not listed. */
  list(): Promise<readonly string[]>;
  /** Removes a file durably; removing an absent one does nothing. */
  remove(name: string): Promise<void>;
  /** Becomes the one writer, at once or not at all: undefined when another holds the store. */
  lock(): Promise<StorageLock | undefined>;
}

/** Why a medium refused. */
export type StorageFaultReason =
  /** No room left: what was stored stays readable; the last append did not happen. */
  | "full"
  /** The medium does not let Ebb store here at all (private window, rights, read-only disk). */
  | "refused"
  /** Files that were there are gone (browser cleared them, folder deleted). */
  | "evicted"
  /** Another writer holds the store. */
  | "busy"
  /** Any other fault of the medium, such as a failing disk. */
  | "failed";

/** A fault of the medium. Its message never carries a path or content. */
export class StorageFault extends Error {
  readonly reason: StorageFaultReason;
  constructor(reason: StorageFaultReason, doing: string) {
    super(`storage ${reason} while ${doing}`);
    this.name = "StorageFault";
    this.reason = reason;
  }
}

/** Reads the wall clock. Only the rim asks it; acts carry what it said. */
export interface Clock {
  /** Milliseconds since 1970-01-01 UTC. */
  nowMs(): number;
  /** Name of the zone in force, such as `Europe/Berlin`, or undefined when unknown. */
  zone(): string | undefined;
  /** Minutes that local time is ahead of UTC at that instant. */
  offsetMinutes(atMs: number): number;
}

/** Unpredictable bytes for keys, nonces and ids. */
export interface Random {
  bytes(length: number): Uint8Array;
}
