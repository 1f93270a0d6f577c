/** The files of an import: what was named, and of a folder only what is a chat. */

import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { chatFilesOf, type SourceFile } from "@ebb/importers";
import { openFiles } from "../read/files.ts";

/** Opens the named files and folders; a folder's files keep their path below it as their name. */
export function openSourceFiles(paths: readonly string[]): SourceFile[] {
  return paths.flatMap((path) => (isFolder(path) ? openFolder(path) : openFiles([path])));
}

function isFolder(path: string): boolean {
  return path !== "-" && statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

function openFolder(folder: string): SourceFile[] {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length)
        .replace(/^[/\\]/, ""),
    )
    .sort();
  return chatFilesOf(names).flatMap((name) =>
    openFiles([join(folder, name)]).map((file) => ({ ...file, name })),
  );
}
