import { fileFromBytes, readConversation } from "@ebb/importers";
import { describe, expect, it } from "vitest";
import { signalsCsv, signalsOfChat } from "./signals-csv.ts";

// Every second evening a sharp word of Ben's; the plain word behind it is Ada's after an hour, or Ben's own after two.
function chat(): string {
  const lines = Array.from({ length: 60 }, (_, day) => {
    const date = new Date(Date.UTC(2026, 0, 14 + day)).toISOString();
    const written = `${date.slice(8, 10)}.${date.slice(5, 7)}.${date.slice(2, 4)}`;
    const sharp =
      day % 2 === 0 ? "whatever, you never listen" : "I am on my way to you and it is fine";
    const next =
      day % 4 === 0
        ? "19:00 - Ada: I will be there at six"
        : "20:00 - Ben: that was not so good of me";
    return `${written}, 09:00 - Ada: good day to you and me\n${written}, 18:00 - Ben: ${sharp}\n${written}, ${next}\n`;
  });
  return lines.join("");
}

function rowsOf(elsewhere: readonly { fromDay: number; toDay: number }[] = []) {
  const file = fileFromBytes("chat.txt", new TextEncoder().encode(chat()));
  const outcome = readConversation([file], { words: true });
  if (outcome.status !== "read" || outcome.conversation === undefined)
    throw new Error(outcome.status);
  const [head = "", ...lines] = signalsCsv(
    signalsOfChat(outcome.conversation, "Ada", {
      isTruncated: false,
      elsewhere,
    }),
  )
    .trim()
    .split(/\r?\n/);
  const names = head.split(",");
  return lines.map((line) => {
    const cells = line.split(",");
    return Object.fromEntries(names.map((name, at) => [name, cells[at] ?? ""]));
  });
}

describe("signalsCsv", () => {
  it("has the wait from a sharp turn to the next plain one, for the one who wrote it", () => {
    const rows = rowsOf();
    const of = (person: string, day: number) =>
      rows.find(
        (row) =>
          row["person"] === person &&
          row["time"] === new Date(Date.UTC(2026, 0, 14 + day)).toISOString().slice(0, 10),
      );
    expect(of("a", 0)).toMatchObject({ repairs: "1", harsh_words: "0" });
    expect(of("b", 0)).toMatchObject({ repairs: "", harsh_words: "1" });
    expect(of("b", 2)).toMatchObject({ repairs: "1" });
    expect(of("a", 1)).toMatchObject({ repairs: "", repair_wait: "" });
    expect(Number(of("a", 0)?.["repair_wait"])).toBeGreaterThan(0);
  });

  it("leaves days elsewhere empty", () => {
    const day = Date.UTC(2026, 0, 20) / 86_400_000;
    const rows = rowsOf([{ fromDay: day, toDay: day + 1 }]);
    const masked = rows.filter(({ time }) => time === "2026-01-20" || time === "2026-01-21");
    expect(masked.map(({ messages, exposure }) => [messages, exposure])).toEqual(
      Array(4).fill(["", ""]),
    );
    expect(rows.find(({ time }) => time === "2026-01-22")?.["messages"]).not.toBe("");
  });
});
