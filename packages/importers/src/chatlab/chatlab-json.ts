/**
 * ChatLab's open interchange format 0.0.2, JSON (`members`, `messages`) and JSON lines (`_type`): the way
 * in for messengers that other tools can export. `type` 0 is text; the numbers follow its description.
 */

import { messageKinds } from "@ebb/core";
import { numberField, textField } from "../json/field.ts";
import type { JsonFormat, JsonReading } from "../json/json-format.ts";

/** The format in one document. */
export const chatlabJson: JsonFormat = {
  source: () => "chatlab",
  isFormat: (paths) =>
    !paths.has("_type") && paths.has("messages/*/sender") && paths.has("messages/*/timestamp"),
  isWanted: (path) => path === "messages/*" || path === "members/*",
  start: (reading) => {
    const names = new Map<string, string>();
    return (path, value) => {
      const type = textField(value, "_type");
      if (path === "members/*" || type === "member") takeMember(names, value);
      else if (path === "messages/*" || type === "message") takeMessage(reading, names, value);
      else if (type !== "header") reading.problems.note("unknown-record");
    };
  },
};

/** The format in lines. */
export const chatlabLines: JsonFormat = {
  ...chatlabJson,
  isFormat: (paths) => paths.has("_type") && (paths.has("chatlab") || paths.has("sender")),
  isWanted: (path) => path === "",
};

function takeMember(names: Map<string, string>, value: unknown): void {
  const id = textField(value, "platformId") ?? textField(value, "id");
  const name =
    textField(value, "groupNickname") ||
    textField(value, "accountName") ||
    textField(value, "name");
  if (id !== undefined && name !== undefined) names.set(id, name);
}

function takeMessage(
  reading: JsonReading,
  names: ReadonlyMap<string, string>,
  value: unknown,
): void {
  const sender = textField(value, "sender");
  const seconds = numberField(value, "timestamp");
  if (value === undefined || sender === undefined) {
    reading.problems.note("bad-record");
    return;
  }
  const shown =
    names.get(sender) ?? textField(value, "groupNickname") ?? textField(value, "accountName");
  const text = textField(value, "content") ?? "";
  const kind = kindOf(numberField(value, "type") ?? 0, text);
  const timeMs = seconds === undefined ? undefined : seconds * 1000;
  reading.record({
    timeMs,
    name: shown || sender,
    kind,
    text: kind === messageKinds.text ? text : "",
  });
}

// 0 text, 1 picture, 2 voice, 3 video, 4 file, 5 sticker, 7 link, 8 place; 20-24 things in a chat, of which
// 23 a call; 80 and above system lines, 81 taken back.
function kindOf(type: number, text: string): number {
  if (type === 2) return messageKinds.voice;
  if (type === 23) return messageKinds.call;
  if (type === 81) return messageKinds.deleted;
  if (type >= 80 && type < 99) return messageKinds.notice;
  if ([1, 3, 4, 5, 8].includes(type)) return messageKinds.media;
  return text === "" ? messageKinds.empty : messageKinds.text;
}
