/**
 * The text that imessage-exporter writes: a line with the time, a line with the sender, lines of text,
 * a blank line. Replies stand twice, indented below the message they answer and again in their place; the
 * indented ones are left out. `Tapbacks:` or `Reactions:` begins lines that are no text.
 */

import { messageKinds } from "@ebb/core";
import type { LineRecords, TakeTextLine } from "../text/line-records.ts";
import { hourOfDay, numbersIn, wallClockMs } from "../text/numbers.ts";

/** True where the first line is a time as that program writes it. */
export function isImessageText(lines: readonly string[]): boolean {
  const [first = ""] = lines.filter((line) => line.trim() !== "");
  return timeLine(first) !== undefined;
}

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const attachments = [
  ".heic",
  ".jpg",
  ".jpeg",
  ".png",
  ".gif",
  ".mov",
  ".mp4",
  ".pdf",
  ".vcf",
  ".webp",
  ".pluginpayloadattachment",
];
const voices = [".caf", ".amr", ".m4a"];

/** A fresh reader. */
export function startImessageText(): TakeTextLine {
  let waiting: number | undefined;
  let isAside = false;
  return (line, records) => {
    if (line.startsWith("    ") || line.startsWith("\t")) {
      records.skip();
      return;
    }
    if (waiting !== undefined) {
      beginMessage(records, waiting, line);
      waiting = undefined;
      isAside = false;
      return;
    }
    const time = timeLine(line);
    if (time !== undefined && time.rest === "") {
      // Counted with the sender's line, which begins the record.
      waiting = time.timeMs;
      records.skip();
    } else if (time !== undefined) beginNotice(records, time.timeMs);
    else {
      if (isAsideHead(line)) isAside = true;
      if (line === "" || isAside || isAnnotation(line)) records.skip();
      else records.more(line);
    }
  };
}

function beginMessage(records: LineRecords, timeMs: number, name: string): void {
  records.begin({ timeMs, name, text: "", kindOf: (text) => kindOfText(text.trimStart()) });
}

function beginNotice(records: LineRecords, timeMs: number): void {
  records.begin({ timeMs, name: undefined, text: "", kindOf: () => messageKinds.notice });
}

function isAsideHead(line: string): boolean {
  return line === "Tapbacks:" || line === "Reactions:" || line === "Stickers:";
}

function isAnnotation(line: string): boolean {
  // What a message said before and after an edit stands on lines of its own.
  const isEdit = line.startsWith("Edited ") && line.includes(" later: ");
  const isReply = line === "This message responded to an earlier message.";
  return isReply || isEdit || line.startsWith("Sent with ");
}

function kindOfText(text: string): number {
  if (text === "") return messageKinds.empty;
  const low = text.toLowerCase();
  if (text.endsWith("unsent this message part!") || text.includes(" unsent this message"))
    return messageKinds.deleted;
  const isOneLine = !text.includes("\n");
  if (isOneLine && voices.some((ending) => low.endsWith(ending))) return messageKinds.voice;
  if (isOneLine && attachments.some((ending) => low.endsWith(ending))) return messageKinds.media;
  return messageKinds.text;
}

// `May 17, 2022  5:29:42 PM`, perhaps with `(Read by …)` or with an announcement behind it.
function timeLine(line: string): { readonly timeMs: number; readonly rest: string } | undefined {
  const month = months.indexOf(line.slice(0, 3)) + 1;
  if (month === 0 || line.length > 400) return undefined;
  const half = Math.max(line.indexOf(" AM"), line.indexOf(" PM"));
  if (half < 0 || half > 26) return undefined;
  const head = line.slice(0, half + 3);
  const numbers = numbersIn(head);
  const [day = 0, year = 0, hour = 99, minute = 99, second = 99] = numbers;
  const full = hourOfDay(hour, head);
  if (numbers.length !== 5 || full === undefined) return undefined;
  const timeMs = wallClockMs([year, month, day], [full, minute, second]);
  if (timeMs === undefined) return undefined;
  const rest = line.slice(half + 3).trim();
  return { timeMs, rest: rest.startsWith("(") && rest.endsWith(")") ? "" : rest };
}
