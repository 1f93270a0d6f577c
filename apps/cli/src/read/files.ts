/** Files of the command line as bytes: opened once, read in pieces, `-` is standard input. */

import {
  closeSync,
  fstatSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  statSync,
} from "node:fs";
import { basename, join } from "node:path";
import { CommandFailure } from "../failure.ts";

/** A file that can be read in pieces, in any order. */
export interface OpenFile {
  /** Display name. */
  readonly name: string;
  readonly size: number;
  readonly read: (start: number, end: number) => Uint8Array;
  /** Fills `target` with the bytes from `start` on; gives how many there were. */
  readonly readInto?: (target: Uint8Array, start: number) => number;
  readonly close: () => void;
}

/** Opens the named files; a folder stands for the files in it; `-` is standard input. */
export function openFiles(paths: readonly string[]): OpenFile[] {
  return paths.flatMap((path) => (path === "-" ? [standardInput()] : openPath(path)));
}

function openPath(path: string): OpenFile[] {
  try {
    if (statSync(path).isDirectory()) {
      return readdirSync(path, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .sort()
        .map(openOne);
    }
    return [openOne(path)];
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === "ENOENT")
      throw new CommandFailure(3, `${path}: there is no such file. Check the name.`);
    if (code === "EACCES" || code === "EPERM") {
      throw new CommandFailure(3, `${path}: this file may not be read. Check its permissions.`);
    }
    throw error;
  }
}

function openOne(path: string): OpenFile {
  const handle = openSync(path, "r");
  const size = fstatSync(handle).size;
  const readInto = (target: Uint8Array, start: number): number => {
    let filled = 0;
    while (filled < target.length) {
      const got = readSync(handle, target, filled, target.length - filled, start + filled);
      if (got === 0) break;
      filled += got;
    }
    return filled;
  };
  return {
    name: basename(path),
    size,
    readInto,
    read: (start, end) => {
      const piece = new Uint8Array(Math.max(0, Math.min(end, size) - start));
      const filled = readInto(piece, start);
      return filled === piece.length ? piece : piece.subarray(0, filled);
    },
    close: () => closeSync(handle),
  };
}

function standardInput(): OpenFile {
  const bytes = new Uint8Array(readFileSync(0));
  return {
    name: "standard input",
    size: bytes.length,
    read: (start, end) => bytes.subarray(start, end),
    close: () => undefined,
  };
}
