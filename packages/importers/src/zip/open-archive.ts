/** Which entries of a zip are the chat, and the files that come out of it. */

import type { SourceFile, Steps } from "../importer.ts";
import type { Refusal } from "../refusal.ts";
import { chatFilesOf, chosenChat } from "./chat-files.ts";
import { unpackEntry } from "./unpack.ts";
import type { ZipEntry } from "./zip-directory.ts";
import { readDirectory } from "./zip-directory.ts";

const mostNames = 8;

/** Files of the one chat that a zip holds, or of the one that is named. */
export function* openArchive(
  file: SourceFile,
  chat: string | undefined,
): Steps<SourceFile[] | Refusal> {
  const entries = readDirectory(file);
  if (!Array.isArray(entries)) return entries;
  const named = entries.filter((entry) => !entry.name.endsWith("/"));
  const chosen = chatEntries(named);
  if (chosen.length === 0) {
    const isNested = named.some(({ name }) => name.toLowerCase().endsWith(".zip"));
    return { kind: isNested ? "nested-zip" : "not-a-chat", file: file.name };
  }
  const found = chosenChat(
    chosen.map(({ name }) => name),
    chat,
  );
  if (found.kind === "several") {
    const shown = found.chats.slice(0, mostNames).join(", ");
    const more = found.chats.length > mostNames ? ", …" : "";
    const detail = `${found.chats.length}: ${shown}${more}`;
    return { kind: "several-chats", file: file.name, detail };
  }
  const files: SourceFile[] = [];
  for (const entry of chosen) {
    if (!found.names.includes(entry.name)) continue;
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
