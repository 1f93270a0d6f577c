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
  start: (reading) => {
    const nameById = new Map<string, string>();
    return (_, value) => takeMessage({ reading, nameById }, value);
  },
};

interface Taking {
  readonly reading: JsonReading;
  /** The name under which an account was met first: one account is one person, whatever its nickname. */
  readonly nameById: Map<string, string>;
}

function nameOf(author: unknown, { nameById }: Taking): string | undefined {
  const id = textField(author, "id");
  const known = id === undefined ? undefined : nameById.get(id);
  if (known !== undefined) return known;
  const name = textField(author, "nickname") || textField(author, "name");
  if (id !== undefined && name !== undefined) nameById.set(id, name);
  return name;
}

const notices = [
  "RecipientAdd",
  "RecipientRemove",
  "ChannelNameChange",
  "ChannelIconChange",
  "ChannelPinnedMessage",
  "GuildMemberJoin",
  "ThreadCreated",
];

function takeMessage(taking: Taking, value: unknown): void {
  const { reading } = taking;
  const time = parseIsoTime(textField(value, "timestamp") ?? "");
  if (value === undefined || time === undefined) {
    reading.problems.note("bad-record");
    return;
  }
  const name = nameOf(field(value, "author"), taking);
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
  takeReactions(taking, value, timeMs);
}

function kindOf(value: unknown, type: string, text: string): number {
  if (notices.includes(type)) return messageKinds.notice;
  const isMedia = hasField(value, "attachments") || hasField(value, "stickers");
  if (isMedia) return messageKinds.media;
  return text === "" ? messageKinds.empty : messageKinds.text;
}

// Who reacted is only in newer exports.
function takeReactions(taking: Taking, value: unknown, timeMs: number): void {
  for (const reaction of listField(value, "reactions")) {
    for (const user of listField(reaction, "users")) {
      const name = nameOf(user, taking);
      if (name !== undefined) taking.reading.record({ timeMs, name, kind: messageKinds.reaction });
    }
  }
}
