/** Files that `ebb vault` writes and reads beside the vault: backups, recovery words, exports. */

import {
  closeSync,
  fsyncSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname } from "node:path";
import { CommandFailure } from "../failure.ts";

/** Writes a file whole and durably, or leaves what was there; `-` is standard output. */
export function writeWhole(path: string, content: Uint8Array | string): void {
  if (path === "-") {
    process.stdout.write(content);
    return;
  }
  const unfinished = `${path}.${process.pid}.unfinished`;
  try {
    const fd = openSync(unfinished, "wx", 0o600);
    try {
      writeFileSync(fd, content);
      fsyncSync(fd);
    } finally {
      closeSync(fd);
    }
    renameSync(unfinished, path);
    syncFolderOf(path);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw unwritable(path, error);
  }
}

function syncFolderOf(path: string): void {
  if (process.platform === "win32") return;
  const folder = openSync(dirname(path), "r");
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}

/** Writes a file that must not exist yet, readable by its owner alone. */
export function writeNew(path: string, content: string): void {
  try {
    writeFileSync(path, content, { flag: "wx", mode: 0o600, flush: true });
  } catch (error) {
    throw unwritable(path, error);
  }
}

function unwritable(path: string, error: unknown): unknown {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === undefined) return error;
  const why = code === "EEXIST" ? "it exists already" : code;
  return new CommandFailure(3, `${path} cannot be written (${why}). Choose another file.`);
}

/** Bytes of a file, or of standard input for `-`. */
export async function readWhole(path: string): Promise<Uint8Array> {
  if (path === "-") {
    const parts: Uint8Array[] = [];
    for await (const part of process.stdin) parts.push(part);
    return Buffer.concat(parts);
  }
  try {
    return readFileSync(path);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === undefined) throw error;
    throw new CommandFailure(3, `${path} cannot be read (${code}). Give the file of a backup.`);
  }
}

/** Throws unless the folder is empty or absent. */
export function demandEmpty(dir: string): void {
  let names: string[];
  try {
    names = readdirSync(dir);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return;
    throw new CommandFailure(3, `${dir} is no folder that can be used. Choose another with --dir.`);
  }
  if (names.length > 0)
    throw new CommandFailure(3, `${dir} is not empty. Restore into an empty folder with --dir.`);
}
