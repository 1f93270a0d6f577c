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
    path === "messages/*" ||
    path === "chats/list/*/messages/*" ||
    path === "chats/list/*/name" ||
    path === "chats/list/*/type",
  start: (reading) => {
    const enter = createChatEntrance(reading);
    const nameById = new Map<string, string>();
    return (path, value) => {
      if (path === "chats/list/*/name") enter.name(value);
      else if (path === "chats/list/*/type") enter.type(value);
      else takeMessage({ reading, nameById }, value);
    };
  },
};

// Each chat of an account has a type; its name comes before it, or there is none (notes to oneself, a
// deleted account). Two chats of one name are two chats.
function createChatEntrance(reading: JsonReading): {
  readonly name: (value: unknown) => void;
  readonly type: (value: unknown) => void;
} {
  const met = new Map<string, number>();
  let waiting: string | undefined;
  return {
    name: (value) => {
      waiting = typeof value === "string" && value !== "" ? value : undefined;
    },
    type: (value) => {
      const name = waiting ?? (value === "saved_messages" ? "Saved Messages" : "Deleted account");
      waiting = undefined;
      const count = (met.get(name) ?? 0) + 1;
      met.set(name, count);
      reading.enterChat(count === 1 ? name : `${name} (${count})`);
    },
  };
}

interface Taking {
  readonly reading: JsonReading;
  /** The name under which an account was met first: one account is one person, renamed or not. */
  readonly nameById: Map<string, string>;
}

function takeMessage(taking: Taking, value: unknown): void {
  const { reading } = taking;
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
    const name = isCall ? nameOf(value, "actor", taking) : undefined;
    reading.record({ timeMs, name, kind, seconds: numberField(value, "duration_seconds") });
    return;
  }
  const flags =
    hasField(value, "edited_unixtime") || hasField(value, "edited") ? messageFlags.edited : 0;
  const seconds = numberField(value, "duration_seconds");
  const text = plainText(field(value, "text"));
  reading.record({
    timeMs,
    name: nameOf(value, "from", taking),
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
function nameOf(value: unknown, name: string, { nameById }: Taking): string | undefined {
  const id = field(value, `${name}_id`);
  const shown = textField(value, name);
  const isId = typeof id === "string" || typeof id === "number";
  const known = isId ? nameById.get(String(id)) : undefined;
  if (known !== undefined) return known;
  const own = shown !== undefined && shown !== "" ? shown : undefined;
  const found = own ?? (isId ? `Deleted account ${id}` : undefined);
  if (isId && own !== undefined) nameById.set(String(id), own);
  return found;
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
