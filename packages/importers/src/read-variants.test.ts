/** Variants of exports that real programs write, each with what a person reads in it. */

import { messageKinds } from "@ebb/core";
import { describe, expect, it } from "vitest";
import type { ImportOptions } from "./importer.ts";
import { fileFromBytes } from "./importer.ts";
import { readConversation } from "./read-conversation.ts";

function read(name: string, text: string, options: ImportOptions = {}) {
  const outcome = readConversation([fileFromBytes(name, new TextEncoder().encode(text))], options);
  if (outcome.status !== "read") throw new Error(`expected a reading, got ${outcome.status}`);
  return outcome;
}

const writers = ({ report }: ReturnType<typeof read>) =>
  report.participants.map(({ name, messages }) => `${name}: ${messages}`);

const chatOf = (name: string | null, id: number, type: string, from: string) => ({
  ...(name === null ? {} : { name }),
  type,
  id,
  messages: [
    {
      id: 1,
      type: "message",
      date: "2025-01-01T10:01:00",
      date_unixtime: "1735725660",
      from,
      from_id: `user${id}`,
      text: "a",
    },
  ],
});

describe("an account of Telegram", () => {
  const list = [
    chatOf("Ben", 1, "personal_chat", "Ben"),
    chatOf(null, 2, "saved_messages", "Anna"),
    chatOf("Ben", 3, "personal_chat", "Ben"),
  ];
  const text = JSON.stringify({ chats: { list } });

  it("holds several chats, notes to oneself and namesakes among them", () => {
    const outcome = readConversation([
      fileFromBytes("result.json", new TextEncoder().encode(text)),
    ]);
    expect(outcome).toMatchObject({
      status: "refused",
      refusal: { kind: "several-chats", detail: "3: Ben, Saved Messages, Ben (2)" },
    });
  });

  it("gives the one that is named, and nothing of the others", () => {
    for (const chat of ["Ben", "Saved Messages", "Ben (2)"])
      expect(read("result.json", text, { chat }).report.messages).toBe(1);
  });
});

describe("numbers of phones", () => {
  it("are one however they are written, and drafts are no messages", () => {
    const rows = [
      '<sms address="+49 170-123" date="1735725660000" type="1" body="a" contact_name="(Unknown)"/>',
      '<sms address="+49170123" date="1735725661000" type="2" body="b" contact_name="(Unknown)"/>',
      '<sms address="+49170123" date="1735725662000" type="3" body="draft" contact_name="null"/>',
      '<mms address="+49170123" date="1735725663000" msg_box="3"><parts></parts></mms>',
    ];
    const found = read("sms.xml", `<smses count="4">${rows.join("")}</smses>`);
    expect(writers(found)).toEqual(["+49170123: 1", "Me: 1"]);
  });
});

describe("calls", () => {
  it.each([
    ["Voice call. \u200e12 min", 720],
    ["Video call. \u200e1 hr 3 min", 3780],
    ["Sprachanruf. \u200e5 Min.", 300],
    ["Videoanruf. \u200e1 Std. 2 Min.", 3720],
    ["Voice call. \u200e45 sec", 45],
  ])("%s has its length", (body, seconds) => {
    const lines = [
      "[12/03/2025, 08:15:02] Anna: hi",
      "[13/03/2025, 08:15:02] Ben: hi",
      `\u200e[13/03/2025, 08:16:02] Ben: \u200e${body}`,
      "[14/03/2025, 08:15:02] Ben: hi",
    ];
    const { conversation } = read("chat.txt", `${lines.join("\r\n")}\r\n`);
    expect(conversation?.messages.kind[2]).toBe(messageKinds.call);
    expect([...(conversation?.messages.seconds ?? [])]).toEqual([0, 0, seconds, 0]);
  });

  it("that nobody took are missed", () => {
    const lines = [
      "[12/03/2025, 08:15:02] Anna: hi",
      "\u200e[13/03/2025, 08:16:02] Ben: \u200eVoice call. \u200eNo answer",
      "[14/03/2025, 08:15:02] Ben: hi",
    ];
    const { conversation } = read("chat.txt", `${lines.join("\n")}\n`);
    expect(conversation?.messages.kind[1]).toBe(messageKinds.missedCall);
  });
});
