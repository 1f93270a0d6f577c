/**
 * Google Chat by Takeout, `messages.json`. Dates are sentences in the language of the account, such as
 * `Monday, January 1, 2024 at 1:02:03 PM UTC`; newer exports have the long form in English only, and other
 * languages are reported record by record, never guessed.
 */

import { dayFromCivil, isCivilDate, messageKinds } from "@ebb/core";
import { field, hasField, textField } from "../json/field.ts";
import type { JsonFormat, JsonReading } from "../json/json-format.ts";
import { englishMonths } from "../text/numbers.ts";

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
  const timeMs = longEnglishTime(
    textField(value, "created_date") ?? textField(value, "deleted_date") ?? "",
  );
  const text = textField(value, "text") ?? "";
  const isMedia = hasField(value, "attached_files");
  const plain = text === "" ? messageKinds.empty : messageKinds.text;
  const kind = isDeleted ? messageKinds.deleted : isMedia ? messageKinds.media : plain;
  reading.record({ timeMs, name, kind, text });
}

/** UTC milliseconds of `Monday, January 1, 2024 at 1:02:03 PM UTC`; undefined for any other sentence. */
export function longEnglishTime(text: string): number | undefined {
  let spaced = "";
  for (const character of text)
    spaced +=
      character === "," || character === "\u202f" || character === "\u00a0" ? " " : character;
  const words = spaced.split(" ").filter((word) => word !== "" && word.toLowerCase() !== "at");
  if (words.at(-1) !== "UTC") return undefined;
  const [, monthWord = "", dayWord = "", yearWord = "", clock = "", half = ""] = words;
  const month = englishMonths.indexOf(monthWord.toLowerCase()) + 1;
  const [hour = NaN, minute = NaN, second = NaN] = clock.split(":").map(Number);
  const year = Number(yearWord);
  const dayOfMonth = Number(dayWord);
  if (month === 0 || !isCivilDate(year, month, dayOfMonth)) return undefined;
  const isHalf = half === "AM" || half === "PM";
  if (isHalf ? !(hour >= 1 && hour <= 12) : half !== "UTC" || !(hour < 24)) return undefined;
  if (!(minute < 60 && second < 61)) return undefined;
  const full = isHalf ? (hour % 12) + (half === "PM" ? 12 : 0) : hour;
  return (
    ((dayFromCivil(year, month, dayOfMonth) * 24 + full) * 60 + minute) * 60_000 + second * 1000
  );
}
