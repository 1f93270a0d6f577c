/** Discord by DiscordChatExporter, JSON: `messages[].{timestamp, author, content, attachments, reactions}`. */

import { messageFlags, messageKinds } from "@ebb/core";
import { parseIsoTime, utcMsOf } from "../bytes/iso-time.ts";
import { field, hasField, listField, textField } from "../json/field.ts";
import type { JsonFormat, JsonReading } from "../json/json-format.ts";

/** The format. */
export const discordJson: JsonFormat = {
  source: () => "discord",
  isFormat: (paths) => paths.has("guild") && paths.has("channel"),
  isWanted: (path) => path === "messages/*",
  start: (reading) => (_, value) => takeMessage(reading, value),
};

const notices = [
  "RecipientAdd",
  "RecipientRemove",
  "ChannelNameChange",
  "ChannelIconChange",
  "ChannelPinnedMessage",
  "GuildMemberJoin",
  "ThreadCreated",
];

function takeMessage(reading: JsonReading, value: unknown): void {
  const time = parseIsoTime(textField(value, "timestamp") ?? "");
  if (value === undefined || time === undefined) {
    reading.problems.note("bad-record");
    return;
  }
  const author = field(value, "author");
  const name = textField(author, "nickname") || textField(author, "name");
  const timeMs = utcMsOf(time);
  const type = textField(value, "type") ?? "Default";
  const ended = parseIsoTime(textField(value, "callEndedTimestamp") ?? "");
  const text = textField(value, "content") ?? "";
  const isCall = type === "Call";
  const flags = hasField(value, "timestampEdited") ? messageFlags.edited : 0;
  const seconds = ended === undefined ? 0 : (utcMsOf(ended) - timeMs) / 1000;
  const kind = isCall
    ? seconds > 0
      ? messageKinds.call
      : messageKinds.missedCall
    : kindOf(value, type, text);
  reading.record({ timeMs, name, kind, text: isCall ? "" : text, seconds, flags });
  takeReactions(reading, value, timeMs);
}

function kindOf(value: unknown, type: string, text: string): number {
  if (notices.includes(type)) return messageKinds.notice;
  const isMedia = hasField(value, "attachments") || hasField(value, "stickers");
  if (isMedia) return messageKinds.media;
  return text === "" ? messageKinds.empty : messageKinds.text;
}

// Who reacted is only in newer exports.
function takeReactions(reading: JsonReading, value: unknown, timeMs: number): void {
  for (const reaction of listField(value, "reactions")) {
    for (const user of listField(reaction, "users")) {
      const name = textField(user, "nickname") || textField(user, "name");
      if (name !== undefined) reading.record({ timeMs, name, kind: messageKinds.reaction });
    }
  }
}
