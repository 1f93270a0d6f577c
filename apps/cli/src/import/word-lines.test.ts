import { fileFromBytes, readConversation } from "@ebb/importers";
import { describe, expect, it } from "vitest";
import { signalsOfChat } from "./signals-csv.ts";
import { wordLines } from "./word-lines.ts";

// 150 days; Ada writes of love in every message but those of the last month, Ben in none.
function chat(): string {
  return Array.from({ length: 150 }, (_, day) => {
    const date = new Date(Date.UTC(2023, 0, 13 + day)).toISOString();
    const stamp = `${date.slice(8, 10)}.${date.slice(5, 7)}.${date.slice(2, 4)}`;
    const words =
      day < 122 || day % 3 === 0 ? "I love you and that is it" : "and that is what it is";
    const lines = Array.from(
      { length: 8 },
      (__, at) =>
        `${stamp}, ${10 + at}:10 - Ada: ${words}\n${stamp}, ${10 + at}:40 - Ben: yes it is, and I know that\n`,
    );
    return lines.join("");
  }).join("");
}

describe("lines of words", () => {
  it("say how the reader's own words shifted, with counts, and nothing of the other's", () => {
    const file = fileFromBytes("chat.txt", new TextEncoder().encode(chat()));
    const outcome = readConversation([file], { words: true });
    if (outcome.status !== "read" || outcome.conversation === undefined) throw new Error("unread");
    const { features } = signalsOfChat(outcome.conversation, "Ada", { isTruncated: false });
    const text = wordLines(features).join("\n");
    const own = [...(features.people.a.counts.affection_words?.slice(-28) ?? [])];
    const recent = own.reduce((sum, count) => sum + count, 0);
    expect(text).toContain(`affection: 0.`);
    expect(text).toContain(`${recent} of 224 messages, before`);
    expect(text).not.toContain("Ben");
    const other = signalsOfChat(outcome.conversation, "Ben", { isTruncated: false });
    expect(wordLines(other.features).join("\n")).not.toContain("affection: 0.");
  });
});
