/**
 * The one way in: files of one conversation become a report and, where wanted, columns. The work runs in
 * steps, so that whoever drives it can show progress and stop between two pieces of at most 256 KiB.
 */

import type { Conversation } from "@ebb/core";
import type {
  ImportOptions,
  ImportOutcome,
  ImportProgress,
  SourceFile,
  Steps,
} from "./importer.ts";
import { readFile } from "./read-file.ts";
import type { ReadFile } from "./report/build-report.ts";
import { buildReport } from "./report/build-report.ts";
import { mergeFiles } from "./report/merge.ts";

/** What drives an import without steps of its own. */
export interface ImportHooks {
  /** Called after each piece; false stops the import. */
  readonly onProgress?: (progress: ImportProgress) => boolean;
}

/** Reads files of one conversation. */
export function readConversation(
  files: readonly SourceFile[],
  options: ImportOptions = {},
  hooks: ImportHooks = {},
): ImportOutcome {
  const steps = readConversationSteps(files, options);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (hooks.onProgress?.(step.value) === false) return { status: "cancelled" };
  }
}

/** The same in steps: each yields how far it is; whoever stops calling `next` has cancelled. */
export function* readConversationSteps(
  files: readonly SourceFile[],
  options: ImportOptions = {},
): Steps<ImportOutcome> {
  const isSingle = files.length === 1;
  const columns = options.columns !== false || !isSingle;
  const reads: { readonly name: string; readonly read: ReadFile }[] = [];
  for (const file of files) {
    const read = yield* readFile(file, {
      dateOrder: options.dateOrder,
      today: options.today,
      zone: options.zone,
      chat: options.chat,
      words: options.words === true,
      plainLines: options.plainLines,
      columns,
      hashes: !isSingle,
    });
    if (!Array.isArray(read)) return { status: "refused", refusal: read };
    reads.push(...read.map((one) => ({ name: file.name, read: one })));
  }
  const merged = mergeFiles(reads);
  if ("kind" in merged) return { status: "refused", refusal: merged };
  return outcomeOf(merged, options);
}

function outcomeOf(read: ReadFile, options: ImportOptions): ImportOutcome {
  const me = read.built.counts.participants.some(({ name }) => name === options.me);
  const report = buildReport(read, me ? (options.me ?? null) : null);
  if (report.undecided !== null) return { status: "undecided", report };
  const conversation: Conversation | undefined =
    options.columns === false ? undefined : read.built.conversation;
  return { status: "read", report, conversation };
}
