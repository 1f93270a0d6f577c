/** Reads one file of any kind: recognises it, opens it, and hands it to the reader of its format. */

import { detectFile } from "./detect.ts";
import type { SourceFile, Steps } from "./importer.ts";
import { readJson } from "./json/read-json.ts";
import type { Refusal } from "./refusal.ts";
import type { ReadFile } from "./report/build-report.ts";
import type { ReadOptions } from "./report/read-options.ts";
import { readSmsXml } from "./sms/sms-xml.ts";
import { readTextFile } from "./text/read-text-file.ts";
import { openArchive } from "./zip/open-archive.ts";

/** Files of a zip or a single file, read one by one; the first refusal ends it. */
export function* readFile(
  file: SourceFile,
  options: ReadOptions,
  depth = 0,
): Steps<ReadFile[] | Refusal> {
  const found = detectFile(file);
  if (found.kind === "zip") {
    if (depth > 0) return { kind: "nested-zip", file: file.name };
    const files = yield* openArchive(file, options.chat);
    return Array.isArray(files) ? yield* readFiles(files, options) : files;
  }
  const read = yield* readSingle(file, found, options);
  return "kind" in read ? read : [read];
}

function* readFiles(
  files: readonly SourceFile[],
  options: ReadOptions,
): Steps<ReadFile[] | Refusal> {
  const all: ReadFile[] = [];
  for (const file of files) {
    const read = yield* readFile(
      file,
      files.length > 1 ? { ...options, columns: true, hashes: true } : options,
      1,
    );
    if (!Array.isArray(read)) return read;
    all.push(...read);
  }
  return all;
}

function* readSingle(
  file: SourceFile,
  found: ReturnType<typeof detectFile>,
  options: ReadOptions,
): Steps<ReadFile | Refusal> {
  switch (found.kind) {
    case "text":
      return yield* readTextFile(file, options);
    case "media":
      return { kind: "picture", file: file.name, detail: found.detail };
    case "empty":
      return { kind: "empty-file", file: file.name };
    case "html":
      return { kind: htmlKind(file), file: file.name };
    case "sqlite":
      return { kind: "database-here", file: file.name };
    case "json":
      return yield* readJson(file, options);
    case "xml":
      return yield* readSmsXml(file, options);
    default:
      return { kind: "binary", file: file.name };
  }
}

function htmlKind(file: SourceFile): "telegram-html" | "messenger-html" {
  const name = file.name.toLowerCase();
  const isMessenger = name.startsWith("message_") || name.includes("/message_");
  return isMessenger ? "messenger-html" : "telegram-html";
}
