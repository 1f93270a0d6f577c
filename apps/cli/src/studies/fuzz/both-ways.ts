/**
 * Long chats with and without the program of plain lines: windows of made chats, changed in up to thirty
 * places, have to give the same columns, counts, problems and lines to the last bit.
 */

import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ImportOptions } from "@ebb/importers";
import { fileFromBytes, readConversation } from "@ebb/importers";
import { writeBigChat } from "../../bench/big-chat.ts";
import { plainLines } from "../../import/start-program.ts";
import type { Random } from "./mutate.ts";

const messages = 40_000;
const shortest = 70_000;
const mostMore = 120_000;
const mostChanges = 30;

const inserts: readonly Buffer[] = [
  ..."été|Привет мир|👍🏽|我爱你|\n|\r\n|?|://|\u2028|\0|<Media omitted>|null|🙄?|؟|'|Ben: |😀𠀀"
    .split("|")
    .map((text) => Buffer.from(text)),
  Buffer.from("This message was deleted"),
  Buffer.from("01.01.19, 07:30 - Ben: old"),
  Buffer.alloc(600_000, 0x61),
  Buffer.from([0xe2, 0x82]),
  Buffer.from([0xf0, 0x9f]),
  Buffer.from([0xed, 0xa0, 0x80]),
  Buffer.from([0xc0, 0xaf]),
  Buffer.from([0xf4, 0x90, 0x80, 0x80]),
];

/** Says what differs in the next changed window, or undefined. */
export type NextWindow = () => string | undefined;

/** Windows of chats in three styles. */
export function createBothWays(random: Random): NextWindow {
  const folder = mkdtempSync(join(tmpdir(), "ebb-fuzz-"));
  const chats = (["android", "ios", "us"] as const).map((style) => {
    const path = join(folder, style);
    writeBigChat({ path, messages, seed: 5, style });
    return readFileSync(path);
  });
  rmSync(folder, { recursive: true, force: true });
  return () => {
    const chat = chats[below(random, chats.length)] as Buffer;
    const bytes = changed(windowOf(chat, random), random);
    const differs = [false, true].some(
      (words) => textOf(bytes, { words }) !== textOf(bytes, { words, plainLines }),
    );
    return differs ? "the program reads something else" : undefined;
  };
}

function below(random: Random, limit: number): number {
  return Math.floor(random() * limit);
}

function windowOf(chat: Buffer, random: Random): Buffer {
  const from = chat.indexOf(10, below(random, chat.length - shortest - mostMore)) + 1;
  return Buffer.from(chat.subarray(from, from + shortest + below(random, mostMore)));
}

function changed(window: Buffer, random: Random): Uint8Array {
  let bytes = window;
  for (let change = below(random, mostChanges); change > 0; change -= 1) {
    const at = below(random, bytes.length);
    if (random() < 0.4) bytes[at] = below(random, 256);
    else {
      const insert = inserts[below(random, inserts.length)] as Buffer;
      bytes = Buffer.concat([bytes.subarray(0, at), insert, bytes.subarray(at)]);
    }
  }
  return new Uint8Array(bytes);
}

// All of the outcome as text; columns byte by byte.
function textOf(bytes: Uint8Array, options: ImportOptions): string {
  const outcome = readConversation([fileFromBytes("chat.txt", bytes)], options);
  if (outcome.status !== "read") return JSON.stringify(outcome);
  const columns = Object.values(outcome.conversation?.messages ?? {}).map((column) =>
    typeof column === "number"
      ? String(column)
      : Buffer.from(column.buffer, column.byteOffset, column.byteLength).toString("base64"),
  );
  const language = JSON.stringify(outcome.conversation?.language ?? null);
  return [JSON.stringify(outcome.report), ...columns, language].join("\n");
}
