/** Which entries of a zip are the chat, and the files that come out of it. */

import type { SourceFile, Steps } from "../importer.ts";
import type { Refusal } from "../refusal.ts";
import { unpackEntry } from "./unpack.ts";
import type { ZipEntry } from "./zip-directory.ts";
import { readDirectory } from "./zip-directory.ts";

/** Files of the one chat that a zip holds. */
export function* openArchive(file: SourceFile): Steps<SourceFile[] | Refusal> {
  const entries = readDirectory(file);
  if (!Array.isArray(entries)) return entries;
  const named = entries.filter((entry) => !entry.name.endsWith("/"));
  const chosen = chatEntries(named);
  if (chosen.length === 0) {
    const isNested = named.some((entry) => endsWith(entry, ".zip"));
    return { kind: isNested ? "nested-zip" : "not-a-chat", file: file.name };
  }
  const chats = new Set(chosen.map(chatOf));
  if (chats.size > 1) return { kind: "several-chats", file: file.name, detail: `${chats.size}` };
  const files: SourceFile[] = [];
  for (const entry of chosen) {
    const opened = yield* unpackEntry(file, entry);
    if ("kind" in opened) return opened;
    files.push(opened);
  }
  return files;
}

// Messages of a download, a named chat text, any text, any JSON: the first of these that there is.
function chatEntries(entries: readonly ZipEntry[]): ZipEntry[] {
  const shown = entries.filter(
    (entry) => !baseName(entry).startsWith("._") && !entry.name.startsWith("__MACOSX"),
  );
  const kinds: ((entry: ZipEntry) => boolean)[] = [
    isMessageFile,
    (entry) => baseName(entry) === "_chat.txt",
    (entry) => endsWith(entry, ".txt"),
    (entry) => ["main.jsonl", "result.json", "messages.json"].includes(baseName(entry)),
    (entry) => [".json", ".jsonl", ".md", ".xml", ".csv"].some((ending) => endsWith(entry, ending)),
    (entry) => endsWith(entry, ".html"),
  ];
  for (const isKind of kinds) {
    const found = shown.filter(isKind);
    if (found.length > 0) return found;
  }
  return [];
}

// `message_12.json` of Messenger and Instagram.
function isMessageFile(entry: ZipEntry): boolean {
  const name = baseName(entry);
  if (!name.startsWith("message_") || !name.endsWith(".json")) return false;
  const number = name.slice("message_".length, -".json".length);
  return number !== "" && [...number].every((digit) => digit >= "0" && digit <= "9");
}

// Numbered files of one folder are one chat; every other file is a chat of its own.
function chatOf(entry: ZipEntry): string {
  return isMessageFile(entry) ? entry.name.slice(0, -baseName(entry).length) : entry.name;
}

function baseName(entry: ZipEntry): string {
  return entry.name.slice(entry.name.replaceAll("\\", "/").lastIndexOf("/") + 1);
}

function endsWith(entry: ZipEntry, ending: string): boolean {
  return entry.name.toLowerCase().endsWith(ending);
}
