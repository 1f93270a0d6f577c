/** What must hold for any bytes at all. */

import type { ImportOutcome } from "@ebb/importers";
import { fileFromBytes, readConversation, refusalSentence } from "@ebb/importers";
import * as v from "valibot";
import { importSchema } from "../../documents/import-schema.ts";
import { importDocument } from "../../import/import-document.ts";

/** Most processor time that is fine: a start (compiling included), and so much a megabyte. */
const startMs = 250;
const msPerMegabyte = 250;

/** What is wrong with the reading of these bytes, or undefined; `isTimed` false leaves out how long it took. */
export function faultOf(name: string, bytes: Uint8Array, isTimed = true): string | undefined {
  try {
    const { outcome, tookMs } = timed(name, bytes);
    const mostMs = startMs + (msPerMegabyte * bytes.length) / 1e6;
    // What is slow only once was the collector, or another process on the same core.
    if (isTimed && tookMs > mostMs && timed(name, bytes).tookMs > mostMs)
      return `slow: ${tookMs.toFixed(0)} ms`;
    if (outcome.status === "refused")
      return refusalSentence(outcome.refusal).length > 0 ? undefined : "no sentence";
    if (outcome.status === "cancelled") return "cancelled by nobody";
    const { report } = outcome;
    if (!v.is(importSchema, importDocument(report))) return "the report is not import/1";
    return linesFault(report.lines_accounted) ?? sumsFault(report) ?? pollutionFault();
  } catch (error) {
    return `threw ${error instanceof Error ? `${error.name}: ${error.message}` : "something"}`;
  }
}

function timed(
  name: string,
  bytes: Uint8Array,
): { readonly outcome: ImportOutcome; readonly tookMs: number } {
  const start = process.cpuUsage();
  const outcome = readConversation([fileFromBytes(name, bytes)]);
  const { user, system } = process.cpuUsage(start);
  return { outcome, tookMs: (user + system) / 1000 };
}

function linesFault(lines: { readonly total: number } | null): string | undefined {
  if (lines === null) return undefined;
  const { total, ...used } = lines;
  const sum = Object.values(used).reduce<number>((all, one) => all + Number(one), 0);
  return sum === total ? undefined : `lines do not add up: ${sum} of ${total}`;
}

function sumsFault(report: {
  readonly messages: number;
  readonly participants: readonly { readonly messages: number }[];
  readonly days: readonly { readonly messages: readonly number[] }[] | null;
}): string | undefined {
  const byWriter = report.participants.reduce((sum, one) => sum + one.messages, 0);
  if (byWriter !== report.messages)
    return `writers have ${byWriter} of ${report.messages} messages`;
  if (report.days === null) return undefined;
  const byDay = report.days.reduce(
    (sum, day) => sum + day.messages.reduce((all, one) => all + one, 0),
    0,
  );
  return byDay === report.messages
    ? undefined
    : `days have ${byDay} of ${report.messages} messages`;
}

function pollutionFault(): string | undefined {
  const probe: Record<string, unknown> = {};
  return probe["x"] === undefined && Object.keys(Object.prototype).length === 0
    ? undefined
    : "a prototype was changed";
}
