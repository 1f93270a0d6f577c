/**
 * Messenger and Instagram downloads in JSON. Three shapes: numbered `message_N.json` of a thread
 * (`sender_name`, `timestamp_ms`, text as UTF-8 bytes in latin1 escapes), the same of Instagram, and the
 * flat file of an end-to-end-encrypted thread (`senderName`, `timestamp`, plain names).
 */

import { messageKinds } from "@ebb/core";
import { decodeUtf8 } from "../bytes/utf8.ts";
import { field, hasField, listField, numberField, textField } from "../json/field.ts";
import type { JsonFormat, JsonReading } from "../json/json-format.ts";
import type { ChatRecord } from "../report/record-sink.ts";
import { kindOfServiceLine } from "./service-lines.ts";

/** The format. */
export const messengerJson: JsonFormat = {
  source: (fileName, paths) => {
    const isNamed = fileName.toLowerCase().includes("instagram");
    const isBare =
      !paths.has("participants") &&
      !paths.has("thread_path") &&
      paths.has("messages/*/sender_name");
    return isNamed || isBare ? "instagram" : "messenger";
  },
  isFormat: (paths) =>
    paths.has("messages/*/sender_name") ||
    (paths.has("messages/*/senderName") && paths.has("messages/*/timestamp")),
  isWanted: (path) => path === "messages/*",
  start: (reading) => (_, value) => takeMessage(reading, value),
};

function takeMessage(reading: JsonReading, value: unknown): void {
  if (value === undefined) {
    reading.problems.note("bad-record");
    return;
  }
  const name = textField(value, "sender_name") ?? textField(value, "senderName");
  const timeMs = numberField(value, "timestamp_ms") ?? numberField(value, "timestamp");
  const text = repaired(textField(value, "content") ?? textField(value, "text") ?? "");
  const author = name === undefined ? undefined : repaired(name);
  const told = kindOf(value, text);
  const isText = told === messageKinds.text;
  const kind = (isText ? kindOfServiceLine(text, author ?? "") : undefined) ?? told;
  const seconds = numberField(value, "call_duration");
  const isOwn = kind === messageKinds.text || told === messageKinds.media;
  reading.record({ timeMs, name: author, kind, text: isOwn ? text : "", seconds });
  takeReactions(reading, value, timeMs);
}

// A reaction has no time of its own; it counts for the day of its message.
function takeReactions(reading: JsonReading, value: unknown, timeMs: number | undefined): void {
  for (const reaction of listField(value, "reactions")) {
    const actor = textField(reaction, "actor");
    if (actor === undefined) continue;
    const record: ChatRecord = { timeMs, name: repaired(actor), kind: messageKinds.reaction };
    reading.record(record);
  }
}

function kindOf(value: unknown, text: string): number {
  const type = textField(value, "type") ?? "";
  if (type === "call") {
    const isMissed = text.toLowerCase().includes("missed") || text.includes("verpasst");
    return isMissed ? messageKinds.missedCall : messageKinds.call;
  }
  if (
    type === "Call" ||
    field(value, "call_duration") !== undefined ||
    field(value, "missed") === true
  ) {
    const isMissed = field(value, "missed") === true || numberField(value, "call_duration") === 0;
    return isMissed ? messageKinds.missedCall : messageKinds.call;
  }
  if (type === "Subscribe" || type === "Unsubscribe") return messageKinds.notice;
  if (field(value, "is_unsent") === true || field(value, "isUnsent") === true)
    return messageKinds.deleted;
  if (hasField(value, "audio_files")) return messageKinds.voice;
  const media = ["photos", "videos", "gifs", "files", "sticker", "media"];
  if (media.some((name) => hasField(value, name))) return messageKinds.media;
  if (hasField(value, "share") && text === "") return messageKinds.media;
  return text === "" ? messageKinds.empty : messageKinds.text;
}

/** Text whose characters are the bytes of UTF-8; text that is not stays as it is. */
export function repaired(text: string): string {
  const bytes = new Uint8Array(text.length);
  let isWide = false;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit > 0xff) return text;
    if (unit > 0x7f) isWide = true;
    bytes[at] = unit;
  }
  if (!isWide) return text;
  const decoded = decodeUtf8(bytes);
  return decoded.includes("\ufffd") ? text : decoded;
}
