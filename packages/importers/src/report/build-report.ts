/** Puts counts, problems and what the reader learned into the record of `import/1`. */

import type { Conversation } from "@ebb/core";
import { isoDate } from "@ebb/core";
import type { ImportReport, LinesAccounted, SourceName, Undecided } from "../importer.ts";
import type { BuiltConversation } from "./conversation-builder.ts";
import { lookAlikes } from "./look-alike.ts";
import type { ProblemList } from "./problem-list.ts";

/** What a reader hands over: the rows it collected and what it found out about the file. */
export interface ReadFile {
  readonly source: SourceName;
  readonly dialect: string | null;
  readonly zone: string | null;
  readonly built: BuiltConversation;
  readonly problems: ProblemList;
  readonly truncated: string | null;
  readonly undecided: Undecided | null;
  readonly lines: LinesAccounted | null;
}

/** A file of records: it has no lines, no learned header, no date to ask about, and is never cut by its app. */
export function readOfRecords(
  parts: Pick<ReadFile, "source" | "zone" | "built" | "problems">,
): ReadFile {
  return { ...parts, dialect: null, truncated: null, undecided: null, lines: null };
}

/** The report of one conversation; `problems` may have been noted in several files. */
export function buildReport(read: ReadFile, me: string | null): ImportReport {
  const { counts } = read.built;
  if (counts.participants.length === 1) read.problems.note("one-writer");
  const twins = lookAlikes(counts.participants.map(({ name }) => name));
  if (twins > 0) read.problems.note("names-look-alike", null, twins);
  const isOpen = read.undecided !== null;
  return {
    source: read.source,
    dialect: read.dialect,
    zone: read.zone,
    participants: counts.participants,
    me,
    messages: counts.messages,
    calls: counts.calls,
    notices: counts.notices,
    first: isOpen ? null : localTime(counts.firstMs, read.zone),
    last: isOpen ? null : localTime(counts.lastMs, read.zone),
    days: isOpen ? null : counts.days,
    truncated: { likely: read.truncated !== null, reason: read.truncated },
    problems: read.problems.list(),
    undecided: read.undecided,
    lines_accounted: read.lines,
  };
}

/** `2023-02-12T20:22:00`, with `Z` where the zone is UTC. */
export function localTime(timeMs: number | undefined, zone: string | null): string | null {
  if (timeMs === undefined) return null;
  const seconds = Math.floor(timeMs / 1000);
  const day = Math.floor(seconds / 86_400);
  const rest = seconds - day * 86_400;
  const two = (value: number) => String(value).padStart(2, "0");
  const clock = `${two(Math.floor(rest / 3600))}:${two(Math.floor(rest / 60) % 60)}:${two(rest % 60)}`;
  return `${isoDate(day)}T${clock}${zone === "utc" ? "Z" : ""}`;
}

/** Parts of a finished file that a facade passes on. */
export interface FinishedFile {
  readonly report: ImportReport;
  readonly conversation: Conversation | undefined;
}
