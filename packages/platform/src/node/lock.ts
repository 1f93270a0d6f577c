/**
 * One writer a folder. The lock is a file that names its holder (process id and start of the process); a
 * holder that died is recognised by that and its lock is broken. Breaking is itself guarded by a folder
 * `lock-break`, which only one process can make, and the holder is judged again inside it, so that two
 * processes can never both take over.
 */

import {
  closeSync,
  fstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmdirSync,
  rmSync,
  statSync,
  writeSync,
} from "node:fs";
import { join } from "node:path";
import type { StorageLock } from "../ports.ts";

/** A guard that is older than this was left by a process that died while breaking a lock. */
const guardLifeMs = 10_000;

/** Takes the folder's lock, or gives undefined when a living process holds it. */
export function lockFolder(dir: string): StorageLock | undefined {
  const path = join(dir, "lock");
  const own = `${process.pid} ${startOf(process.pid) ?? "-"}`;
  if (!tryCreate(path, own) && !takeOver(dir, path, own)) return undefined;
  let isHeld = true;
  return {
    release: async () => {
      if (isHeld && contentOf(path) === own) rmSync(path, { force: true });
      isHeld = false;
    },
  };
}

function tryCreate(path: string, content: string): boolean {
  let fd: number;
  try {
    fd = openSync(path, "wx", 0o600);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
  try {
    writeSync(fd, content);
  } finally {
    closeSync(fd);
  }
  return true;
}

function takeOver(dir: string, path: string, own: string): boolean {
  if (isHolderAlive(path)) return false;
  const guard = join(dir, "lock-break");
  if (!tryGuard(guard)) return false;
  try {
    if (isHolderAlive(path)) return false;
    rmSync(path, { force: true });
    return tryCreate(path, own);
  } finally {
    rmdirSync(guard);
  }
}

function tryGuard(guard: string): boolean {
  try {
    mkdirSync(guard);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    const age = Date.now() - (statSync(guard, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (age > guardLifeMs) rmSync(guard, { recursive: true, force: true });
    return false;
  }
}

function contentOf(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}

/** True while the process named in the lock runs, or while a lock is just being written. */
function isHolderAlive(path: string): boolean {
  const content = contentOf(path);
  if (content === undefined) return false;
  const [id, start] = content.split(" ");
  const pid = Number(id);
  if (content === "" || !Number.isSafeInteger(pid) || pid <= 0) return isFresh(path);
  if (!isRunning(pid)) return false;
  const running = startOf(pid);
  return running === undefined || start === "-" || start === running;
}

/** A lock without content belongs to a process that is between creating and writing it. */
function isFresh(path: string): boolean {
  try {
    const fd = openSync(path, "r");
    try {
      return Date.now() - fstatSync(fd).mtimeMs < guardLifeMs;
    } finally {
      closeSync(fd);
    }
  } catch {
    // Gone in the meantime: nobody holds it.
    return false;
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** When a process started, in the system's own unit, where the system tells (Linux): guards against reused ids. */
function startOf(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The name of the program, in parentheses, may hold spaces; field 22 counts from the start.
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19];
  } catch {
    // No such file system here.
    return undefined;
  }
}
