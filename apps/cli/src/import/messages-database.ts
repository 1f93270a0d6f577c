/**
 * `chat.db` of a Mac, or `sms.db` of a phone backup: the tables `message`, `handle`, `chat` and their joins.
 * Times are nanoseconds since 2001 (older: seconds). Opened for reading only; the library is loaded only
 * when such a file is read.
 */

import { messageFlags, messageKinds } from "@ebb/core";
import type { ChatRecord, ImportOptions, ImportOutcome } from "@ebb/importers";
import { readRecords } from "@ebb/importers";
import { textOfTypedStream } from "./typed-stream.ts";

const appleEpochMs = 978_307_200_000;
const ownName = "Me";

const chatsSql = `SELECT c.ROWID AS id, COALESCE(NULLIF(c.display_name, ''), c.chat_identifier) AS name,
  COUNT(*) AS messages FROM chat c JOIN chat_message_join j ON j.chat_id = c.ROWID GROUP BY c.ROWID ORDER BY messages DESC`;

const messagesSql = `SELECT CASE WHEN m.date > 1000000000000 THEN m.date / 1000000 ELSE m.date * 1000 END AS ms,
  m.is_from_me AS own, h.id AS handle, m.text AS text, m.attributedBody AS body,
  m.associated_message_type AS association, m.item_type AS item, m.cache_has_attachments AS attached,
  m.is_audio_message AS audio
  FROM message m JOIN chat_message_join j ON j.message_id = m.ROWID LEFT JOIN handle h ON h.ROWID = m.handle_id
  WHERE j.chat_id = ? ORDER BY m.date`;

type Row = Readonly<Record<string, unknown>>;

/** Reads one conversation of the database. */
export async function readMessagesDatabase(
  path: string,
  options: ImportOptions,
): Promise<ImportOutcome> {
  const { default: sqlite } = await import("node-sqlite3-wasm");
  const refused = (
    kind: "unreadable" | "several-chats" | "no-messages",
    detail?: string,
  ): ImportOutcome => ({
    status: "refused",
    refusal: { kind, file: path, detail },
  });
  let database: InstanceType<typeof sqlite.Database> | undefined;
  try {
    database = new sqlite.Database(path, { readOnly: true, fileMustExist: true });
    const chats = database.all(chatsSql);
    const chosen =
      options.chat === undefined ? chats : chats.filter((chat) => chat["name"] === options.chat);
    const [chat, second] = chosen;
    if (chat === undefined) return refused("no-messages");
    if (second !== undefined) {
      const names = chats.slice(0, 8).map(({ name }) => String(name));
      return refused("several-chats", `${chats.length}: ${names.join(", ")}`);
    }
    const rows = database.all(messagesSql, [Number(chat["id"])]);
    const records = rows.map(recordOf);
    const known = records.filter((record) => record !== undefined);
    const unknown = records.length - known.length;
    return readRecords(
      { source: "imessage", file: path, zone: "utc", records: known, unknown },
      options,
    );
  } catch (error) {
    // The library throws for a file that is damaged, locked, or has other tables.
    return refused("unreadable", error instanceof Error ? error.name : "unknown");
  } finally {
    database?.close();
  }
}

// Undefined for a tapback that was taken back, and for what is of no kind known.
function recordOf(row: Row): ChatRecord | undefined {
  const isOwn = Number(row["own"]) === 1;
  const name = isOwn ? ownName : typeof row["handle"] === "string" ? row["handle"] : undefined;
  const timeMs = Number(row["ms"]) + appleEpochMs;
  const association = Number(row["association"] ?? 0);
  if (association >= 2000 && association < 3000)
    return { timeMs, name, kind: messageKinds.reaction };
  if (association >= 3000 && association < 4000) return undefined;
  if (Number(row["item"] ?? 0) !== 0) return { timeMs, name: undefined, kind: messageKinds.notice };
  const text = textOf(row).replaceAll("\ufffc", "").trim();
  const isMedia = Number(row["attached"] ?? 0) === 1;
  const plain = text === "" ? messageKinds.empty : messageKinds.text;
  const kind =
    Number(row["audio"] ?? 0) === 1 ? messageKinds.voice : isMedia ? messageKinds.media : plain;
  const link = text.includes("://") ? messageFlags.link : 0;
  return { timeMs, name, kind, text, flags: link };
}

function textOf(row: Row): string {
  if (typeof row["text"] === "string" && row["text"] !== "") return row["text"];
  const body = row["body"];
  return body instanceof Uint8Array ? (textOfTypedStream(body) ?? "") : "";
}
