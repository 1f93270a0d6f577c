/** Searches the whole profile of a browser for words, in every form in which they could lie in a file. */

import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { inflateRawSync, inflateSync } from "node:zlib";

/** Every form of a word. */
function formsOf(word: string): readonly Buffer[] {
  const plain = Buffer.from(word, "utf8");
  const base64 = [0, 1, 2].map((shift) =>
    Buffer.concat([Buffer.alloc(shift, 32), plain])
      .toString("base64")
      // The first and last group depend on what stands around.
      .slice(4, -4),
  );
  return [
    plain,
    Buffer.from(word, "utf16le"),
    Buffer.from(plain.toString("hex")),
    Buffer.from(encodeURIComponent(word)),
    ...base64.map((text) => Buffer.from(text)),
  ];
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesBelow(path);
    return entry.isFile() ? [path] : [];
  });
}

/** A file and, where it is packed (gzip, zlib, zip entries), what it holds. */
function contentsOf(path: string): Buffer[] {
  const content = readFileSync(path);
  const found: Buffer[] = [content];
  for (const magic of [Buffer.from([0x1f, 0x8b, 8]), Buffer.from("PK\x03\x04", "latin1")]) {
    for (let at = content.indexOf(magic); at >= 0; at = content.indexOf(magic, at + 1)) {
      const start = at + (magic[0] === 0x1f ? 10 : 30 + content.readUInt16LE(at + 26));
      found.push(unpacked(content.subarray(start), inflateRawSync));
    }
  }
  if (content[0] === 0x78) found.push(unpacked(content, inflateSync));
  return found;
}

function unpacked(packed: Buffer, inflate: (bytes: Uint8Array) => Buffer): Buffer {
  try {
    return inflate(packed);
  } catch {
    // Looked like something packed and was not.
    return Buffer.alloc(0);
  }
}

/** What a search found and how much it looked at. */
export interface Sweep {
  /** Place of a word in the list, and the file within the profile that holds it. */
  readonly hits: readonly string[];
  readonly bytes: number;
  readonly files: number;
}

/** Searches all files of a profile. */
export function sweep(profile: string, words: readonly string[]): Sweep {
  const forms = words.map(formsOf);
  const hits: string[] = [];
  let bytes = 0;
  const files = filesBelow(profile).filter((path) => statSync(path).size < 200 * 1024 * 1024);
  for (const path of files) {
    for (const content of contentsOf(path)) {
      bytes += content.length;
      forms.forEach((of, i) => {
        if (of.some((form) => content.includes(form)))
          hits.push(`word ${i} in ${path.slice(profile.length)}`);
      });
    }
  }
  return { hits, bytes, files: files.length };
}

/** Kills the browser of this profile and no other: its processes carry the folder in their arguments. */
export function killBrowserOf(profile: string): number {
  const own = execFileSync("ps", ["-eo", "pid=,args="], { encoding: "utf8" })
    .split("\n")
    .filter((line) => line.includes(`--user-data-dir=${profile}`))
    .map((line) => Number(line.trim().split(" ")[0]));
  for (const id of own) {
    try {
      process.kill(id, "SIGKILL");
    } catch {
      // It ended together with another.
    }
  }
  return own.length;
}
