/** Which entries of a zip are the chat, and the files that come out of it. */

import type { SourceFile, Steps } from "../importer.ts";
import type { Refusal } from "../refusal.ts";
import { chatFilesOf, chatFolderOf } from "./chat-files.ts";
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
    const isNested = named.some(({ name }) => name.toLowerCase().endsWith(".zip"));
    return { kind: isNested ? "nested-zip" : "not-a-chat", file: file.name };
  }
  const chats = new Set(chosen.map(({ name }) => chatFolderOf(name)));
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
  const names = new Set(chatFilesOf(entries.map(({ name }) => name)));
  return entries.filter(({ name }) => names.has(name));
}
