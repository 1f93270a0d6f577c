import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chatRecordOf } from "@ebb/core";
import { fileFromBytes, readConversation } from "@ebb/importers";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { importSchema } from "../documents/import-schema.ts";
import { importDocument } from "./import-document.ts";
import { importText } from "./import-text.ts";
import { signalsCsv, signalsOfChat } from "./signals-csv.ts";

const golden = fileURLToPath(new URL("../../../../test/golden/importers/", import.meta.url));
const chats = readdirSync(golden, { recursive: true, encoding: "utf8" }).filter(
  (name) =>
    /[\\/]/.test(name) && !name.endsWith(".expected.json") && !name.endsWith("dialects.json"),
);
const isWord = (word: string) => /^\p{L}[\p{L}\p{M}',.?!]*$/u.test(word);

// Every text in a file: the lines, and the strings of JSON as a person reads them.
function textsOf(text: string): string[] {
  const strings: string[] = [];
  const takeStrings = (value: unknown): void => {
    if (typeof value === "string") strings.push(value);
    else if (typeof value === "object" && value !== null) Object.values(value).forEach(takeStrings);
  };
  for (const part of [text, ...text.split("\n")]) {
    try {
      takeStrings(JSON.parse(part));
    } catch {
      strings.push(...part.split("\n"));
    }
  }
  return strings;
}

function runsOfThreeWords(text: string): string[] {
  return textsOf(text).flatMap((line) => {
    const words = line
      .replace(/[<>"=]/g, " ")
      .trim()
      .split(/\s+/);
    return words
      .slice(2)
      .map((word, at) => [words[at] ?? "", words[at + 1] ?? "", word])
      .filter((run) => run.every(isWord))
      .map((run) => run.join(" "));
  });
}

// All of it as text; arrays of numbers also as the bytes they are.
function storedText(stored: unknown): string {
  const bytes: string[] = [];
  const json = JSON.stringify(stored, (_, value) => {
    if (!ArrayBuffer.isView(value)) return value;
    bytes.push(new TextDecoder().decode(new Uint8Array(value.buffer)));
    return undefined;
  });
  return `${json}\n${bytes.join("\n")}`;
}

const said = "quince marmalade tomorrow";

// Some small exports hold single words; every text in them gets three more.
function withThreeWords(name: string, text: string): string {
  const said3 = (value: unknown, key = ""): unknown => {
    if (typeof value === "string")
      return ["text", "content", "body"].includes(key) ? `${said} ${value}` : value;
    if (Array.isArray(value)) return value.map((one) => said3(one, key));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([own, one]) => [own, said3(one, own)]));
  };
  const changed = (json: string) => (json === "" ? "" : JSON.stringify(said3(JSON.parse(json))));
  if (name.endsWith(".jsonl")) return text.split("\n").map(changed).join("\n");
  return name.endsWith(".json") ? changed(text) : text;
}

function leftBy(name: string): { source: string; runs: string[]; found: string[] } | undefined {
  const text = withThreeWords(name, readFileSync(join(golden, name), "utf8"));
  const bytes = new TextEncoder().encode(text);
  const outcome = readConversation([fileFromBytes(name, bytes)], { words: true });
  if (outcome.status !== "read" || outcome.conversation === undefined) return undefined;
  const { report, conversation } = outcome;
  const document = importDocument(report);
  expect(v.is(importSchema, document)).toBe(true);
  const isPair = conversation.participants.length === 2;
  const left = [
    JSON.stringify(document),
    importText(report),
    // What the record of a couple keeps of a chat, and the columns that it is made from.
    isPair && conversation.messages.count > 8
      ? signalsCsv(signalsOfChat(conversation, undefined, { isTruncated: false }))
      : "",
    storedText(chatRecordOf(conversation, { a: 0, b: 1 })),
    storedText(conversation),
  ].join("\n");
  // The names of the writers are kept, and only they.
  const names = conversation.participants.join("\n");
  const runs = runsOfThreeWords(text).filter((run) => !names.includes(run));
  return { source: report.source, runs, found: runs.filter((run) => left.includes(run)) };
}

describe("what an import leaves behind", () => {
  it.each(chats)("%s: no three words of the text anywhere", (name) => {
    expect(leftBy(name)?.found ?? []).toEqual([]);
  });

  it("was looked for in every format", () => {
    const looked = chats.flatMap((name) => {
      const left = leftBy(name);
      return left !== undefined && left.runs.length > 0 ? [left.source] : [];
    });
    expect([...new Set(looked)].sort()).toEqual([
      "chatlab",
      "csv",
      "discord",
      "google-chat",
      "imessage",
      "instagram",
      "kakaotalk",
      "line",
      "messenger",
      "signal",
      "sms",
      "telegram",
      "whatsapp",
    ]);
  });
});
