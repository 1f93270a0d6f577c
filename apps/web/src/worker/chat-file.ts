/**
 * A chat out of files: read in slices that can be stopped, kept in memory while its questions are answered,
 * and made into what was found and into a record.
 */

import {
  type Conversation,
  type CoupleRecord,
  chatRecordOf,
  isoDate,
  type PartnerId,
} from "@ebb/core";
import type { DateOrder, ImportOutcome, ImportReport, SourceFile } from "@ebb/importers";
import { readConversationSteps, zoneClockOf } from "@ebb/importers";
import type { ElsewhereDays, FoundView } from "./bring-protocol.ts";
import { runSteps } from "./reading-steps.ts";

/** The chat that was read last, without its words; its questions need it again. */
let last: { readonly key: string; readonly outcome: ImportOutcome } | undefined;

/** Forgets the chat that was read last. */
export function forgetChat(): void {
  last = undefined;
}

/** Reads the files, unless the same ones were read last with the same answer to the order of dates. */
export async function chatOfFiles(
  files: readonly SourceFile[],
  name: string,
  dateOrder: DateOrder | undefined,
): Promise<ImportOutcome> {
  const key = `${name}\n${dateOrder ?? ""}`;
  if (last?.key === key) return last.outcome;
  forgetChat();
  const now = new Date();
  const today = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / 86_400_000;
  // Exports in UTC become the days of the place where this device lives.
  const zone = zoneClockOf(new Intl.DateTimeFormat().resolvedOptions().timeZone);
  const options = { dateOrder, today, zone, words: true };
  const steps = readConversationSteps(files, options);
  const outcome: ImportOutcome = (await runSteps(steps)) ?? { status: "cancelled" };
  if (outcome.status === "read") last = { key, outcome };
  return outcome;
}

/** Who is who, and what the reader says of days that the chat cannot speak for. */
export interface ChatContext {
  readonly names: Readonly<Record<PartnerId, string>>;
  /** Local days together. */
  readonly together: readonly number[];
  readonly elsewhere: readonly ElsewhereDays[];
}

/** The record of a chat of two; the reader is `a`. */
export function recordOf(
  conversation: Conversation,
  report: ImportReport,
  { names, together, elsewhere }: ChatContext,
): CoupleRecord {
  const place = (name: string) => conversation.participants.indexOf(name);
  const pairing = { a: place(names.a), b: place(names.b) };
  const limits = {
    isTruncated: report.truncated.likely,
    togetherDays: together,
    elsewhere: elsewhere.flatMap(daysOf),
  };
  const chat = chatRecordOf(conversation, pairing, limits);
  return { names, reader: "a", checkIns: [], days: "calendar", chat, example: false };
}

// Days the other way round are meant as written; a day that is none is left out.
function daysOf({ from, to }: ElsewhereDays): { fromDay: number; toDay: number }[] {
  const one = Date.parse(`${from}T00:00:00Z`) / 86_400_000;
  const other = Date.parse(`${to}T00:00:00Z`) / 86_400_000;
  if (Number.isNaN(one) || Number.isNaN(other)) return [];
  return [{ fromDay: Math.min(one, other), toDay: Math.max(one, other) }];
}

/** What was found, and exactly what is stored of it. */
export function foundIn(
  conversation: Conversation,
  report: ImportReport,
  { names, chat }: CoupleRecord,
): FoundView {
  const countOf = (name: string) =>
    report.participants.find((writer) => writer.name === name)?.messages ?? 0;
  const turnDays = chat?.turnDays ?? [];
  const gaps = chat?.features?.gaps ?? [];
  const daysLeftOut = (reason: string) =>
    gaps
      .filter((gap) => gap.reason === reason)
      .reduce((sum, { fromDay, toDay }) => sum + toDay - fromDay + 1, 0);
  const code = conversation.language?.code;
  return {
    source: report.source,
    people: [names.a, names.b].map((name) => ({ name, messages: countOf(name) })),
    messages: report.messages,
    calls: report.calls,
    from: (report.first ?? "").slice(0, 10),
    to: (report.last ?? "").slice(0, 10),
    days: report.days?.length ?? 0,
    doubts: report.problems.map(({ type, count }) => ({ type, count })),
    leftOut: { together: daysLeftOut("together"), elsewhere: daysLeftOut("elsewhere") },
    words:
      code === "en" || code === "de"
        ? { language: code, coverage: conversation.language?.coverage ?? 0 }
        : null,
    stored: turnDays.map(({ day, turns }) => ({ day: isoDate(day), a: turns.a, b: turns.b })),
  };
}
