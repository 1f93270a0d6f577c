/** Reads a knowledge folder from disk. */

import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import type { KnowledgeFile } from "./problem.ts";

/** All YAML files below `folder`, paths relative to it with forward slashes, sorted. */
export function readKnowledgeFolder(folder: string): readonly KnowledgeFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".yml"))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({
      path: relative(folder, path).split(sep).join("/"),
      text: readFileSync(path, "utf8"),
    }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}
