/** Reads sources as text: which files there are, what they import, what they say outside comments. */

import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";

/** Root of the repository. */
export const root: string = join(dirname(fileURLToPath(import.meta.url)), "../..");

const leftOut = new Set(["node_modules", "dist", "dist-page", ".git", ".ebb"]);

/** All files below a folder of the repository whose name passes, as paths relative to the root. */
export function filesBelow(folder: string, passes: (name: string) => boolean): string[] {
  const found: string[] = [];
  const visit = (path: string) => {
    for (const entry of readdirSync(path, { withFileTypes: true })) {
      if (leftOut.has(entry.name)) continue;
      const child = join(path, entry.name);
      if (entry.isDirectory()) visit(child);
      else if (passes(entry.name)) found.push(relative(root, child).split(sep).join("/"));
    }
  };
  visit(join(root, folder));
  return found.sort();
}

/** Sources of a folder without its tests. */
export function sourcesBelow(folder: string): string[] {
  return filesBelow(folder, (name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name));
}

/** Text of a file of the repository. */
export function textOf(path: string): string {
  return readFileSync(join(root, path), "utf8");
}

type Scan = "code" | "line-comment" | "block-comment" | '"' | "'" | "`";

/**
 * Replaces comments, and the contents of strings when `strings` is false, by spaces, keeping length.
 * Template literals count as strings as a whole. A regular expression with a quote in it would confuse
 * this scanner; the sources that it reads have none outside character escapes.
 */
export function withoutComments(source: string, strings = true): string {
  let state: Scan = "code";
  let out = "";
  for (let i = 0; i < source.length; i++) {
    const c = source[i] as string;
    const two = source.slice(i, i + 2);
    if (state === "code") {
      if (two === "//") state = "line-comment";
      else if (two === "/*") state = "block-comment";
      else if (c === '"' || c === "'" || c === "`") state = c;
      out += state === "line-comment" || state === "block-comment" ? " " : c;
    } else if (state === "line-comment") {
      if (c === "\n") state = "code";
      out += c === "\n" ? c : " ";
    } else if (state === "block-comment") {
      const ends = two === "*/";
      out += c === "\n" ? c : ends ? "  " : " ";
      if (ends) {
        state = "code";
        i++;
      }
    } else if (c === "\\") {
      out += strings ? two : "  ";
      i++;
    } else {
      const ends = c === state;
      out += strings || ends || c === "\n" ? c : " ";
      if (ends) state = "code";
    }
  }
  return out;
}

/** One import or re-export of a file. */
export interface ImportOf {
  readonly specifier: string;
  readonly typeOnly: boolean;
}

/** Import and export-from specifiers of a source, dynamic imports with a literal too. */
export function importsOf(source: string): ImportOf[] {
  const code = withoutComments(source);
  const found: ImportOf[] = [];
  for (const statement of code.matchAll(
    /^\s*(import|export)(\s+type)?\b([^;"'`]*?)\bfrom\s*(["'])([^"']+)\4/gm,
  )) {
    found.push({ specifier: statement[5] as string, typeOnly: statement[2] !== undefined });
  }
  for (const bare of code.matchAll(/^\s*import\s*(["'])([^"']+)\1/gm)) {
    found.push({ specifier: bare[2] as string, typeOnly: false });
  }
  for (const lazy of code.matchAll(/\bimport\(\s*(["'])([^"']+)\1\s*\)/g)) {
    found.push({ specifier: lazy[2] as string, typeOnly: false });
  }
  return found;
}
