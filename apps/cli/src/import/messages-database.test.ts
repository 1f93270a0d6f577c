import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sqlite from "node-sqlite3-wasm";
import { afterAll, describe, expect, it } from "vitest";
import { readMessagesDatabase } from "./messages-database.ts";
import { textOfTypedStream } from "./typed-stream.ts";

const folder = mkdtempSync(join(tmpdir(), "ebb-db-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const stream = (text: string) => {
  const bytes = new TextEncoder().encode(text);
  const length =
    bytes.length < 128 ? [bytes.length] : [0x81, bytes.length & 255, bytes.length >> 8];
  return Uint8Array.from([
    4,
    11,
    ...new TextEncoder().encode("streamtyped NSString"),
    1,
    0x94,
    0x84,
    1,
    0x2b,
    ...length,
    ...bytes,
    0x86,
  ]);
};

function makeDatabase(name: string, chats: number): string {
  const path = join(folder, name);
  const database = new sqlite.Database(path);
  database.exec(`CREATE TABLE chat (ROWID INTEGER PRIMARY KEY, display_name TEXT, chat_identifier TEXT);
    CREATE TABLE handle (ROWID INTEGER PRIMARY KEY, id TEXT);
    CREATE TABLE chat_message_join (chat_id INTEGER, message_id INTEGER);
    CREATE TABLE message (ROWID INTEGER PRIMARY KEY, date INTEGER, is_from_me INTEGER, handle_id INTEGER, text TEXT,
      attributedBody BLOB, associated_message_type INTEGER, item_type INTEGER, cache_has_attachments INTEGER, is_audio_message INTEGER);
    INSERT INTO handle VALUES (1, '+4917');`);
  for (let chat = 1; chat <= chats; chat += 1)
    database.run("INSERT INTO chat VALUES (?, '', ?)", [chat, `+491${chat}`]);
  const add = (
    id: number,
    chat: number,
    values: readonly (number | string | null | Uint8Array)[],
  ) => {
    database.run("INSERT INTO message VALUES (?, ?, ?, 1, ?, ?, ?, ?, ?, ?)", [id, ...values]);
    database.run("INSERT INTO chat_message_join VALUES (?, ?)", [chat, id]);
  };
  // 2023-02-12 20:20:22 UTC.
  const base = 697_926_022;
  add(1, 1, [`${base}000000000`, 1, "hello?", null, 0, 0, 0, 0]);
  add(2, 1, [`${base + 60}000000000`, 0, null, stream("long answer ".repeat(20)), 0, 0, 0, 0]);
  add(3, 1, [`${base + 70}000000000`, 0, null, null, 2000, 0, 0, 0]);
  add(4, 1, [`${base + 80}000000000`, 0, "\ufffc", null, 0, 0, 1, 1]);
  add(5, 1, [`${base + 90}000000000`, 1, "x", null, 3000, 0, 0, 0]);
  if (chats > 1) add(6, 2, [`${base}`, 1, "seconds", null, 0, 0, 0, 0]);
  database.close();
  return path;
}

describe("textOfTypedStream", () => {
  it("finds short and long texts, and none in other bytes", () => {
    expect(textOfTypedStream(stream("hé"))).toBe("hé");
    expect(textOfTypedStream(stream("x".repeat(300)))).toBe("x".repeat(300));
    expect(textOfTypedStream(Uint8Array.from([1, 2, 3]))).toBeUndefined();
  });
});

describe("readMessagesDatabase", () => {
  it("reads writers, times, tapbacks and voice of the one chat", async () => {
    const outcome = await readMessagesDatabase(makeDatabase("one.db", 1), {});
    if (outcome.status !== "read") throw new Error(outcome.status);
    expect(outcome.report.participants).toEqual([
      { name: "Me", messages: 1 },
      { name: "+4917", messages: 2 },
    ]);
    expect(outcome.report.first).toBe("2023-02-12T20:20:22Z");
    expect([...(outcome.conversation?.messages.words ?? [])]).toEqual([1, 40, 0, 0]);
    expect([...(outcome.conversation?.messages.kind ?? [])]).toEqual([0, 0, 9, 2]);
  });

  it("asks which of several chats, and takes the named one", async () => {
    const path = makeDatabase("two.db", 2);
    const several = await readMessagesDatabase(path, {});
    expect(several.status === "refused" && several.refusal.kind).toBe("several-chats");
    const named = await readMessagesDatabase(path, { chat: "+4912" });
    expect(named.status === "read" && named.report.first).toBe("2023-02-12T20:20:22Z");
  });
});
