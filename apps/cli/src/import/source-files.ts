/** The files of an import: what was named, and of a folder only what is a chat. */

import { readdirSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { chatFilesOf, chosenChat, type SourceFile } from "@ebb/importers";
import { openFiles } from "../read/files.ts";

/**
 * Opens the named files and folders; a folder's files keep their path below it as their name. Of a folder
 * with several chats, `chat` names the one.
 */
export function openSourceFiles(paths: readonly string[], chat?: string): SourceFile[] {
  return paths.flatMap((path) => (isFolder(path) ? openFolder(path, chat) : openFiles([path])));
}

function isFolder(path: string): boolean {
  return path !== "-" && statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

function openFolder(folder: string, chat: string | undefined): SourceFile[] {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
  const files = chatFilesOf(names);
  const chosen = chosenChat(files, chat);
  // Without a name all are handed on, and the importer says which chats they are.
  const wanted = chosen.kind === "one" ? chosen.names : files;
  return wanted.flatMap((name) =>
    openFiles([join(folder, name)]).map((file) => ({ ...file, name })),
  );
}
