import { readFileSync } from "node:fs";
import { chatRecordOf } from "@ebb/core";
import { fileFromBytes, readConversation } from "@ebb/importers";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { importSchema } from "../documents/import-schema.ts";
import { importDocument } from "./import-document.ts";
import { importText } from "./import-text.ts";
import { signalsCsv } from "./signals-csv.ts";

const golden = new URL("../../../../test/golden/importers/whatsapp/", import.meta.url);
const chats = ["android-de.txt", "ios-de.txt", "pasted-lines.txt", "us-12h.txt"];

function runsOfThreeWords(text: string): string[] {
  return text.split("\n").flatMap((line) => {
    const words = line
      .slice(line.indexOf(": ") + 2)
      .trim()
      .split(/\s+/);
    return words.slice(2).map((word, at) => `${words[at]} ${words[at + 1]} ${word}`);
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

describe("what an import leaves behind", () => {
  it.each(chats)(
    "%s: no three words of the text in the document, the summary or the daily signals",
    (name) => {
      const bytes = new Uint8Array(readFileSync(new URL(name, golden)));
      const outcome = readConversation([fileFromBytes(name, bytes)], { words: true });
      if (outcome.status !== "read" || outcome.conversation === undefined)
        throw new Error(outcome.status);
      const document = importDocument(outcome.report);
      expect(v.is(importSchema, document)).toBe(true);
      const left = [
        JSON.stringify(document),
        importText(outcome.report),
        signalsCsv(outcome.conversation, undefined, false),
        // What the record of a couple keeps of a chat, and the columns that it is made from.
        storedText(chatRecordOf(outcome.conversation, { a: 0, b: 1 })),
        storedText(outcome.conversation),
      ].join("\n");
      const runs = runsOfThreeWords(new TextDecoder().decode(bytes));
      expect(runs.length).toBeGreaterThan(0);
      expect(runs.filter((run) => left.includes(run))).toEqual([]);
    },
  );
});
