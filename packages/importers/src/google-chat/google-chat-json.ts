/**
 * Google Chat by Takeout, `messages.json`. Dates are sentences in the language of the account, such as
 * `Monday, January 1, 2024 at 1:02:03 PM UTC`. A sentence whose weekday is not that of its date, or that
 * languages read differently, is reported record by record, never guessed.
 */

import { messageKinds } from "@ebb/core";
import { field, hasField, textField } from "../json/field.ts";
import type { JsonFormat, JsonReading } from "../json/json-format.ts";
import { longDateMs } from "../text/calendar-words.ts";

/** The format. */
export const googleChatJson: JsonFormat = {
  source: () => "google-chat",
  isFormat: (paths) => paths.has("messages/*/creator") && paths.has("messages/*/created_date"),
  isWanted: (path) => path === "messages/*",
  start: (reading) => (_, value) => takeMessage(reading, value),
};

function takeMessage(reading: JsonReading, value: unknown): void {
  if (value === undefined) {
    reading.problems.note("bad-record");
    return;
  }
  const name = textField(field(value, "creator"), "name");
  const isDeleted =
    hasField(value, "deletion_metadata") || textField(value, "message_state") === "DELETED";
  const timeMs = longDateMs(
    textField(value, "created_date") ?? textField(value, "deleted_date") ?? "",
  );
  const text = textField(value, "text") ?? "";
  const isMedia = hasField(value, "attached_files");
  const plain = text === "" ? messageKinds.empty : messageKinds.text;
  const kind = isDeleted ? messageKinds.deleted : isMedia ? messageKinds.media : plain;
  reading.record({ timeMs, name, kind, text });
}
