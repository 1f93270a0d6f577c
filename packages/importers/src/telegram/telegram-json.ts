/**
 * Telegram Desktop, Export chat history in JSON: one chat (`messages`), or a whole account
 * (`chats.list[].messages`), of which only one chat is read. Times are `date_unixtime` in UTC; old exports
 * have only the local `date`, which then counts as UTC and is noted as doubtful.
 */

import { messageFlags, messageKinds } from "@ebb/core";
import { parseIsoTime, utcMsOf } from "../bytes/iso-time.ts";
import { field, hasField, numberField, textField } from "../json/field.ts";
import type { JsonFormat, JsonReading } from "../json/json-format.ts";

/** The format. */
export const telegramJson: JsonFormat = {
  source: () => "telegram",
  isFormat: (paths) => {
    const has = (name: string) =>
      paths.has(`messages/*/${name}`) || paths.has(`chats/list/*/messages/*/${name}`);
    return has("type") && (has("date_unixtime") || has("from_id") || (has("date") && has("from")));
  },
  isWanted: (path) =>
    path === "messages/*" || path === "chats/list/*/messages/*" || path === "chats/list/*/name",
  start: (reading) => (path, value) => {
    if (path === "chats/list/*/name") reading.enterChat(typeof value === "string" ? value : "?");
    else takeMessage(reading, value);
  },
};

function takeMessage(reading: JsonReading, value: unknown): void {
  const type = textField(value, "type");
  if (type !== "message" && type !== "service") {
    reading.problems.note(value === undefined ? "bad-record" : "unknown-record");
    return;
  }
  const timeMs = timeOf(value, reading);
  if (type === "service") {
    const isCall = textField(value, "action") === "phone_call";
    const reason = textField(value, "discard_reason");
    const isMissed =
      reason === "missed" || reason === "busy" || !hasField(value, "duration_seconds");
    const kind = !isCall
      ? messageKinds.notice
      : isMissed
        ? messageKinds.missedCall
        : messageKinds.call;
    const name = isCall ? nameOf(value, "actor") : undefined;
    reading.record({ timeMs, name, kind, seconds: numberField(value, "duration_seconds") });
    return;
  }
  const flags =
    hasField(value, "edited_unixtime") || hasField(value, "edited") ? messageFlags.edited : 0;
  const seconds = numberField(value, "duration_seconds");
  const text = plainText(field(value, "text"));
  reading.record({
    timeMs,
    name: nameOf(value, "from"),
    kind: kindOf(value, text),
    text,
    seconds,
    flags,
  });
}

function timeOf(value: unknown, reading: JsonReading): number | undefined {
  const seconds = numberField(value, "date_unixtime");
  if (seconds !== undefined) return seconds * 1000;
  const time = parseIsoTime(textField(value, "date") ?? "");
  if (time === undefined) return undefined;
  if (time.offsetMinutes === undefined) reading.problems.note("zone-unknown");
  return utcMsOf(time);
}

// A deleted account has no name, but keeps its id.
function nameOf(value: unknown, name: string): string | undefined {
  const id = field(value, `${name}_id`);
  const shown = textField(value, name);
  if (shown !== undefined && shown !== "") return shown;
  return typeof id === "string" || typeof id === "number" ? `Deleted account ${id}` : undefined;
}

function plainText(value: unknown): string {
  if (typeof value === "string") return value;
  if (!Array.isArray(value)) return "";
  return value
    .map((part) => (typeof part === "string" ? part : (textField(part, "text") ?? "")))
    .join("");
}

function kindOf(value: unknown, text: string): number {
  const media = textField(value, "media_type");
  if (media === "voice_message" || media === "video_message") return messageKinds.voice;
  if (field(value, "poll") !== undefined) return messageKinds.poll;
  const others = [
    "photo",
    "file",
    "contact_information",
    "location_information",
    "live_location_period_seconds",
  ];
  if (media !== undefined || others.some((name) => hasField(value, name)))
    return messageKinds.media;
  return text === "" ? messageKinds.empty : messageKinds.text;
}
