/** An import as text: what was found, what is missing or doubtful, what is kept and what is thrown away. */

import type { ImportReport, ProblemType } from "@ebb/importers";

const sourceNames: Record<ImportReport["source"], string> = {
  whatsapp: "WhatsApp",
  telegram: "Telegram",
  messenger: "Messenger",
  instagram: "Instagram",
  signal: "Signal",
  imessage: "iMessage",
  sms: "SMS",
  line: "LINE",
  kakaotalk: "KakaoTalk",
  discord: "Discord",
  "google-chat": "Google Chat",
  chatlab: "ChatLab",
  csv: "CSV",
};

const problemTexts: Record<ProblemType, string> = {
  "one-writer": "only one person wrote in this chat",
  "utf-16": "the file is UTF-16; it was read all the same",
  "odd-bytes": "bytes that are no text",
  "long-line": "lines too long to be looked at whole",
  "text-before-first-message": "lines before the first message that belong to none",
  "impossible-time": "lines with a date or time that does not exist",
  "time-runs-backwards": "places where time runs backward; two exports in one file?",
  "pasted-lines": "old lines that were pasted into a message and are counted with it",
  "header-changes": "a change in how date and time are written",
  "date-order-changes": "a change in the order of day and month",
  "time-of-day-doubtful": "times that may be off by twelve hours",
  "system-line-with-colon": "notices that look like a writer",
  "author-doubtful": "lines whose writer is doubtful",
  "author-missing": "messages without a writer",
  "names-look-alike": "names that look alike but are not the same",
  "too-many-writers": "more writers than a chat of people has",
  "bad-record": "records that could not be read",
  "unknown-record": "records of an unknown kind",
  "record-too-long": "records too long to be read",
  "time-missing": "messages without a time",
  "zone-unknown": "times without a zone, taken as UTC",
  "file-ends-early": "the file ends in the middle",
  "merged-with-changes": "messages that one file has deleted or edited",
  truncated: "the export is cut: earlier messages are missing",
  "disappearing-messages": "messages were set to disappear; those days cannot be read",
  "export-blocked-later": "somebody wished later that the chat is not exported; respect that",
  "experimental-format": "this format is new; compare the counts with what you know",
  "clock-hour-repeated": "messages of the hour that is lived twice in autumn",
};

/** The report as lines of text. */
export function importText(report: ImportReport): string {
  const lines = [
    `${sourceNames[report.source]}: ${report.messages} messages, ${report.calls} calls, ${report.notices} notices.`,
  ];
  const width = Math.max(...report.participants.map(({ name }) => name.length), 0);
  for (const { name, messages } of report.participants) {
    const mark = name === report.me ? "  (you)" : "";
    lines.push(`  ${name.padEnd(width)}  ${messages}${mark}`);
  }
  if (report.first !== null)
    lines.push(`From ${report.first} to ${report.last}, on ${report.days?.length ?? 0} days.`);
  if (report.zone === "utc")
    lines.push("Times are in UTC. Name your zone for your own days: --zone Europe/Berlin.");
  if (report.dialect !== null) lines.push(`Headers: ${report.dialect}`);
  lines.push(...undecidedLines(report), ...problemLines(report), ...keptLines(report));
  return `${lines.join("\n")}\n`;
}

function undecidedLines(report: ImportReport): string[] {
  if (report.undecided === null) return [];
  const { header, choices } = report.undecided;
  return [
    `Day or month first? "${header.trim()}" can be ${choices.map(({ example }) => example).join(" or ")}.`,
    ...choices.map(({ order, example }) => `  for ${example}: --date-order ${order}`),
  ];
}

function problemLines(report: ImportReport): string[] {
  if (report.problems.length === 0) return ["Nothing doubtful."];
  return [
    "Doubtful:",
    ...report.problems.map(({ type, line, count }) => {
      const where = line === null ? "" : `, first in line ${line}`;
      return `  ${problemTexts[type]} (${count}${where})`;
    }),
  ];
}

function keptLines(report: ImportReport): string[] {
  const isCouple = report.participants.length === 2;
  return [
    "Kept: counts for each day and person (messages, turns, words, questions, calls, waits). Thrown away: every word of the text.",
    ...(isCouple ? [] : ["A reading is made only from a chat of two people."]),
  ];
}
