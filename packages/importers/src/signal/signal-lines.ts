/**
 * Signal's own plain export, `main.jsonl`, by its public description: one frame of the backup a line
 * (account, recipient, chat, chatItem). Experimental: the key names are those of the backup's public
 * protocol file in JSON; kinds of items that are not known are counted as problems, never guessed.
 */

import { messageFlags, messageKinds } from "@ebb/core";
import { field, hasField, listField, numberField, textField } from "../json/field.ts";
import type { JsonFormat, JsonReading } from "../json/json-format.ts";

/** The format. */
export const signalLines: JsonFormat = {
  source: () => "signal",
  isFormat: (paths) =>
    paths.has("chatItem") ||
    (paths.has("account") && paths.has("recipient")) ||
    (paths.has("version") && paths.has("backupTimeMs")),
  isWanted: (path) => path === "",
  start: (reading) => {
    const people: People = { names: new Map(), chats: new Map(), own: "Me" };
    reading.problems.note("experimental-format");
    return (_, value) => takeFrame(reading, people, value);
  },
};

interface People {
  /** Names by recipient id. */
  readonly names: Map<string, string>;
  /** Recipient id by chat id. */
  readonly chats: Map<string, string>;
  own: string;
}

function takeFrame(reading: JsonReading, people: People, value: unknown): void {
  const account = field(value, "account");
  const recipient = field(value, "recipient");
  const chat = field(value, "chat");
  const item = field(value, "chatItem");
  if (value === undefined) reading.problems.note("bad-record");
  else if (account !== undefined) people.own = fullName(account, "givenName", "familyName") || "Me";
  else if (recipient !== undefined)
    people.names.set(idOf(recipient, "id"), recipientName(recipient, people));
  else if (chat !== undefined) people.chats.set(idOf(chat, "id"), idOf(chat, "recipientId"));
  else if (item !== undefined) takeItem(reading, people, item);
  else if (!isKnownFrame(value)) reading.problems.note("unknown-record");
}

function isKnownFrame(value: unknown): boolean {
  const others = ["stickerPack", "adHocCall", "notificationProfile", "chatFolder", "version"];
  return others.some((name) => field(value, name) !== undefined);
}

function idOf(value: unknown, name: string): string {
  return String(numberField(value, name) ?? "");
}

function recipientName(recipient: unknown, people: People): string {
  if (field(recipient, "self") !== undefined) return people.own;
  const contact = field(recipient, "contact");
  const group = field(field(field(recipient, "group"), "snapshot"), "title");
  return (
    fullName(field(contact, "nickname"), "given", "family") ||
    fullName(contact, "systemGivenName", "systemFamilyName") ||
    fullName(contact, "profileGivenName", "profileFamilyName") ||
    (textField(contact, "e164") ?? "") ||
    (numberField(contact, "e164") !== undefined ? `+${numberField(contact, "e164")}` : "") ||
    (textField(group, "title") ?? `Recipient ${idOf(recipient, "id")}`)
  );
}

function fullName(value: unknown, given: string, family: string): string {
  return [textField(value, given), textField(value, family)].filter(Boolean).join(" ");
}

function takeItem(reading: JsonReading, people: People, item: unknown): void {
  const chat = idOf(item, "chatId");
  const other = people.chats.get(chat) ?? chat;
  reading.enterChat(people.names.get(other) ?? `Chat ${chat}`);
  const timeMs = numberField(item, "dateSent");
  const author = people.names.get(idOf(item, "authorId"));
  const name = field(item, "outgoing") !== undefined ? people.own : author;
  const found = contentOf(item);
  if (found === undefined) {
    reading.problems.note("unknown-record");
    return;
  }
  const flags = listField(item, "revisions").length > 0 ? messageFlags.edited : 0;
  const isNotice = found.kind === messageKinds.notice;
  reading.record({ timeMs, name: isNotice ? undefined : name, flags, ...found });
  for (const reaction of found.reactions) {
    const by = people.names.get(idOf(reaction, "authorId"));
    const at = numberField(reaction, "sentTimestamp") ?? timeMs;
    if (by !== undefined) reading.record({ timeMs: at, name: by, kind: messageKinds.reaction });
  }
}

interface Content {
  readonly kind: number;
  readonly text?: string;
  readonly seconds?: number;
  readonly reactions: readonly unknown[];
}

function contentOf(item: unknown): Content | undefined {
  const standard = field(item, "standardMessage");
  if (standard !== undefined) return standardContent(standard);
  if (field(item, "remoteDeletedMessage") !== undefined)
    return { kind: messageKinds.deleted, reactions: [] };
  if (field(item, "poll") !== undefined) return { kind: messageKinds.poll, reactions: [] };
  const media = [
    "stickerMessage",
    "contactMessage",
    "giftBadge",
    "viewOnceMessage",
    "paymentNotification",
  ];
  const own = media.find((name) => field(item, name) !== undefined);
  if (own !== undefined)
    return { kind: messageKinds.media, reactions: listField(field(item, own), "reactions") };
  const update = field(item, "updateMessage");
  return update === undefined ? undefined : updateContent(update);
}

function standardContent(standard: unknown): Content {
  const text = textField(field(standard, "text"), "body") ?? "";
  const attachments = listField(standard, "attachments");
  const isVoice = attachments.some(
    (one) => field(one, "flag") === "VOICE_MESSAGE" || field(one, "flag") === 1,
  );
  const plain = text === "" ? messageKinds.empty : messageKinds.text;
  const kind = isVoice ? messageKinds.voice : attachments.length > 0 ? messageKinds.media : plain;
  return { kind, text, reactions: listField(standard, "reactions") };
}

function updateContent(update: unknown): Content {
  const call = field(update, "individualCall");
  if (call === undefined && field(update, "groupCall") === undefined)
    return { kind: messageKinds.notice, reactions: [] };
  const state = field(call, "state");
  const isMissed = state === "MISSED" || state === "NOT_ACCEPTED" || state === 3 || state === 2;
  const kind = isMissed ? messageKinds.missedCall : messageKinds.call;
  const start = numberField(call, "startedCallTimestamp");
  const end = numberField(call, "endedCallTimestamp");
  const isTimed = hasField(call, "endedCallTimestamp") && start !== undefined && end !== undefined;
  return { kind, seconds: isTimed ? (end - start) / 1000 : 0, reactions: [] };
}
