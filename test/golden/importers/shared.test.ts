import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { fileFromBytes, readConversation } from "@ebb/importers";
import { describe, expect, it } from "vitest";

// Copyleft samples stay outside the repository; a person counted them.
const shared =
  process.env["EBB_SHARED"] ?? fileURLToPath(new URL("../../../../shared", import.meta.url));
const folder = `${shared}/data/chats/copyleft-compare-only`;
const isPresent = existsSync(folder);
if (!isPresent) console.warn(`SKIPPED: no sample chats in ${folder} (set EBB_SHARED)`);

const cases: readonly {
  readonly path: string;
  readonly writers: Readonly<Record<string, number>>;
  readonly calls?: number;
  readonly notices?: number;
  readonly first: string | null;
  readonly last: string | null;
}[] = [
  {
    path: "whatstk/lorem-2000.txt",
    writers: { "+1 123 456 789": 507, Mary: 496, John: 481, Giuseppe: 516 },
    first: "2019-04-16T02:09:00",
    last: "2020-06-13T00:00:00",
  },
  {
    path: "whatstk/lorem.txt",
    writers: { Mary: 113, "+1 123 456 789": 145, Giuseppe: 118, John: 124 },
    first: "2020-01-15T02:22:56",
    last: "2020-05-11T22:32:48",
  },
  {
    path: "whatstk/pokemon.txt",
    writers: {
      "Ash Ketchum": 4,
      Brock: 3,
      Misty: 4,
      "Prof. Oak": 2,
      "Jessie & James": 1,
      Raichu: 2,
      Meowth: 1,
      Wobbuffet: 1,
    },
    notices: 2,
    first: "2016-08-06T13:23:00",
    last: "2016-10-31T12:23:00",
  },
  {
    path: "chat-analytics/whatsapp/2A_5M.txt",
    writers: { A: 3, B: 2 },
    first: "2021-01-01T12:00:00",
    last: "2021-01-01T12:03:00",
  },
  {
    path: "chat-analytics/whatsapp/4A_11M.txt",
    writers: { Bob: 2, Eve: 2, Alice: 3, Mallory: 2, Trent: 2 },
    notices: 3,
    first: null,
    last: null,
  },
  {
    path: "chat-analytics/messenger/2A_7M.json",
    writers: { Alice: 2, Bob: 5 },
    first: "2014-11-05T00:27:20Z",
    last: "2014-11-05T00:35:32Z",
  },
  {
    path: "chat-analytics/telegram/DM_2A_7M.json",
    writers: { Bob: 2, Alice: 4 },
    calls: 1,
    notices: 1,
    first: "2019-07-12T16:55:32Z",
    last: "2022-06-10T22:06:39Z",
  },
  {
    path: "chat-analytics/discord/DM_2A_2M.json",
    writers: { mlomb: 1, "Someones nickname": 1 },
    calls: 1,
    first: "2019-01-04T17:52:39Z",
    last: "2019-01-25T00:11:04Z",
  },
];

describe.skipIf(!isPresent)("sample chats of other projects", () => {
  it.each(cases)(
    "$path is read as a person reads it",
    ({ path, writers, calls, notices, first, last }) => {
      const bytes = new Uint8Array(readFileSync(`${folder}/${path}`));
      const outcome = readConversation([fileFromBytes(path, bytes)]);
      if (outcome.status !== "read" && outcome.status !== "undecided")
        throw new Error(outcome.status);
      const { report } = outcome;
      expect(
        Object.fromEntries(report.participants.map(({ name, messages }) => [name, messages])),
      ).toEqual(writers);
      expect({
        calls: report.calls,
        notices: report.notices,
        first: report.first,
        last: report.last,
      }).toEqual({
        calls: calls ?? 0,
        notices: notices ?? 0,
        first,
        last,
      });
    },
  );

  it("the group of December asks for its date order, and both answers are days of it", () => {
    const bytes = new Uint8Array(readFileSync(`${folder}/chat-analytics/whatsapp/4A_11M.txt`));
    const file = fileFromBytes("chat.txt", bytes);
    const outcome = readConversation([file]);
    expect(outcome.status).toBe("undecided");
    const answered = readConversation([file], { dateOrder: "mdy" });
    expect(answered.status === "read" && answered.report.last).toBe("2020-12-09T23:56:00");
  });

  it("two halves of one chat merge in either order", () => {
    const half = (n: number) =>
      fileFromBytes(
        `part${n}`,
        new Uint8Array(readFileSync(`${folder}/whatstk/lorem-merge-part${n}.txt`)),
      );
    const one = readConversation([half(1), half(2)]);
    const other = readConversation([half(2), half(1), half(2)]);
    expect(one.status === "read" && one.report.messages).toBe(600);
    expect(other).toEqual(one);
  });
});
