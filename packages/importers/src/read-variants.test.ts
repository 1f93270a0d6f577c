/** Variants of exports that real programs write, each with what a person reads in it. */

import { messageKinds } from "@ebb/core";
import { describe, expect, it } from "vitest";
import type { ImportOptions } from "./importer.ts";
import { fileFromBytes } from "./importer.ts";
import { createJsonWalk } from "./json/scan-json.ts";
import { readConversation } from "./read-conversation.ts";
import { chosenChat } from "./zip/chat-files.ts";

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

describe("references in XML", () => {
  it("that name no character are left out, and never end the reading", () => {
    const bodies = [
      "&#-156838;",
      "&#x-1;",
      "&#99999999;",
      "&#;",
      "&#x;",
      "&#55357;&#56838;",
      "&nbsp;",
    ];
    const rows = bodies.map(
      (body, at) =>
        `<sms address="1" date="${1735725660000 + at}" type="${1 + (at % 2)}" body="a${body}b" contact_name="Ben"/>`,
    );
    const found = read("sms.xml", `<smses count="7">${rows.join("")}</smses>`);
    expect([...(found.conversation?.messages.chars ?? [])]).toEqual([2, 2, 2, 2, 2, 4, 8]);
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

describe("a download with several chats", () => {
  const names = [
    "your_activity/messages/inbox/ben_1/message_1.json",
    "your_activity/messages/inbox/ben_1/message_2.json",
    "your_activity/messages/e2ee_cutover/ben_1/message_1.json",
    "your_activity/messages/inbox/cleo_2/message_1.json",
  ];

  it("is said with their names, and read where one of them is named", () => {
    expect(chosenChat(names, undefined)).toEqual({ kind: "several", chats: ["ben_1", "cleo_2"] });
    expect(chosenChat(names, "Ben")).toEqual({ kind: "one", names: names.slice(0, 3) });
    expect(chosenChat(names, "cleo_2")).toEqual({ kind: "one", names: names.slice(3) });
    expect(chosenChat(names.slice(0, 3), undefined)).toMatchObject({ kind: "one" });
    expect(chosenChat(["a/_chat.txt", "b/_chat.txt"], undefined).kind).toBe("several");
  });
});

describe("several files", () => {
  it("in which only one of them wrote belong to the file in which both did, in any order", () => {
    const texts = [
      "12.03.25, 08:15 - Ben: a\n13.03.25, 08:15 - Ben: b\n",
      "14.03.25, 08:15 - Anna: c\n15.03.25, 08:15 - Anna: d\n",
      "16.03.25, 08:15 - Anna: e\n17.03.25, 08:15 - Ben: f\n",
    ];
    const orders = [
      [0, 1, 2],
      [0, 2, 1],
      [1, 0, 2],
      [1, 2, 0],
      [2, 0, 1],
      [2, 1, 0],
    ];
    const reports = orders.map((order) => {
      const files = order.map((at) =>
        fileFromBytes(`${at}.txt`, new TextEncoder().encode(texts[at])),
      );
      const outcome = readConversation(files);
      return outcome.status === "read" ? outcome.report : outcome;
    });
    expect(reports[0]).toMatchObject({ messages: 6 });
    for (const report of reports) expect(report).toEqual(reports[0]);
  });
});

describe("keys of any length", () => {
  it("cost their length once, not with every value below them", () => {
    const below = Array.from({ length: 2000 }, (_, at) => `"k${at}":${at}`).join();
    const text = (length: number) =>
      `{"chatlab":{"version":"0.0.2"},"members":[{"${"k".repeat(length)}":{${below}}}],"messages":[]}`;
    const seen: string[] = [];
    const walk = createJsonWalk({
      isWanted: () => false,
      take: () => undefined,
      see: (path) => seen.push(path),
    });
    walk.push(new TextEncoder().encode(text(200_000)));
    expect(walk.finish()).toBe("complete");
    expect(seen.length).toBeGreaterThan(2000);
    expect(Math.max(...seen.map((path) => path.length))).toBeLessThan(600);
  });
});

describe("tables", () => {
  it("of older exporters have times with the name of the month", () => {
    const rows = [
      "AuthorID,Author,Date,Content,Attachments,Reactions",
      '"1","anna#0000","05-Jan-25 10:02 AM","hi","",""',
      '"2","ben#0000","05-Jan-25 12:02 PM","","https://example.org/a.png",""',
      '"2","ben#0000","31-Feb-25 12:02 PM","no such day","",""',
    ];
    const found = read("dm.csv", `${rows.join("\n")}\n`);
    expect(writers(found)).toEqual(["anna#0000: 1", "ben#0000: 1"]);
    expect(found.report).toMatchObject({
      first: "2025-01-05T10:02:00",
      last: "2025-01-05T12:02:00",
      problems: [{ type: "time-missing", line: null, count: 1 }],
    });
    expect(found.conversation?.messages.kind[1]).toBe(messageKinds.media);
  });
});

describe("tables of messages", () => {
  it.each([
    ["semicolons", "Zeit;Von;Text\n2025-01-01 10:00;Anna;hallo, du\n2025-01-02 11:00;Ben;na?\n"],
    ["tabs", "time\tperson\ttext\n2025-01-01 10:00\tAnna\thallo; du\n2025-01-02 11:00\tBen\tna?\n"],
    ["seconds", "time,person,text\n1735725600,Anna,hallo du\n1735815600000,Ben,na?\n"],
  ])("with %s are read", (_, text) => {
    const found = read("chat.csv", text);
    expect(writers(found)).toEqual(["Anna: 1", "Ben: 1"]);
    expect([...(found.conversation?.messages.words ?? [])]).toEqual([2, 1]);
    expect(found.report.first).toContain("2025-01-01T10:00:00");
    expect(found.report.problems).toEqual([]);
  });
});
