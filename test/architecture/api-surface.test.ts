/**
 * What each package offers stands in its `api-surface.md`, so that a widened API is seen in review.
 * `UPDATE_API=1` writes the lists.
 */

import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join, posix } from "node:path";
import { describe, expect, test } from "vitest";
import { root, textOf, withoutComments } from "./source-scan.ts";

interface Exported {
  readonly name: string;
  readonly isType: boolean;
}

/** Names that an index file exports, following `export *`. */
function exportsOf(file: string): Exported[] {
  const code = withoutComments(textOf(file));
  const found: Exported[] = [];
  for (const star of code.matchAll(/export\s*\*\s*from\s*"([^"]+)"/g)) {
    found.push(...exportsOf(posix.join(posix.dirname(file), star[1] as string)));
  }
  for (const list of code.matchAll(/export\s+(type\s+)?\{([^}]*)\}/g)) {
    for (const item of (list[2] as string).split(",")) {
      const words = item.trim().split(/\s+/).filter(Boolean);
      const name = words.at(-1);
      if (name) found.push({ name, isType: list[1] !== undefined || words[0] === "type" });
    }
  }
  const own = /^export\s+(?:async\s+)?(const|function|interface|type|class)\s+(\w+)/gm;
  for (const [, kind, name] of code.matchAll(own)) {
    if (name) found.push({ name, isType: kind === "interface" || kind === "type" });
  }
  return found;
}

/** Entry files of a package by the name under which they are imported. */
function entriesOf(folder: string): [string, string][] {
  const text = readFileSync(join(root, folder, "package.json"), "utf8");
  // A package file of this repository.
  const { name, exports } = JSON.parse(text) as {
    name: string;
    exports: Record<string, Record<string, string>>;
  };
  return Object.entries(exports).map(([path, conditions]) => [
    posix.join(name, path),
    posix.join(folder, conditions["ebb-source"] as string),
  ]);
}

function surfaceOf(folder: string): string {
  const sections = entriesOf(folder).map(([name, file]) => {
    const lines = exportsOf(file)
      .map((one) => `- ${one.isType ? "type " : ""}\`${one.name}\``)
      .sort();
    return [`## ${name}`, "", ...new Set(lines)].join("\n");
  });
  return `# What this package offers\n\nWritten by a test; see CONTRIBUTING.md.\n\n${sections.join("\n\n")}\n`;
}

const packages = ["core", "engine", "importers", "knowledge", "platform", "words"];

describe("api-surface.md", () => {
  for (const name of packages) {
    test(`of ${name} is what the index files export`, () => {
      const folder = `packages/${name}`;
      const path = join(root, folder, "api-surface.md");
      const surface = surfaceOf(folder);
      if (process.env["UPDATE_API"]) writeFileSync(path, surface);
      expect(existsSync(path) ? readFileSync(path, "utf8") : "").toBe(surface);
    });
  }
});
