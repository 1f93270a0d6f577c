import { wordMarks } from "@ebb/core";
import { describe, expect, it } from "vitest";
import { fileFromBytes } from "../importer.ts";
import { readConversation } from "../read-conversation.ts";
import { languages, wordKinds } from "./lists.ts";
import { bitsOf, createWordScanner, marksOf } from "./word-marks.ts";

const bits = (text: string, code: "en" | "de") => {
  const bytes = new TextEncoder().encode(text);
  return marksOf(createWordScanner().scan(bytes, 0, bytes.length), code);
};
const kinds = (text: string, code: "en" | "de") =>
  wordKinds.filter((_, at) => (bits(text, code) >> at) & 1);

describe("word lists", () => {
  it("have the bits that core gives them", () => {
    expect(Object.keys(wordMarks)).toEqual([...wordKinds]);
    expect(Object.values(wordMarks)).toEqual(wordKinds.map((_, at) => 1 << at));
  });

  it("find words and pairs in any case, and nothing inside other words", () => {
    expect(kinds("Thank YOU, we are fine", "en")).toEqual(["thanks", "we", "you"]);
    expect(kinds("You always do that", "en")).toEqual(["you", "harsh"]);
    expect(kinds("wednesday is iced", "en")).toEqual([]);
    expect(kinds("Ich bin ÜBERFORDERT, Schätzchen", "de")).toEqual([
      "affection",
      "i",
      "stress",
      "feelings",
    ]);
    expect(kinds("Wochentag", "de")).toEqual([]);
  });

  it("take hearts and rolling eyes for what they say in any language", () => {
    for (const code of ["en", "de"] as const) {
      expect(kinds("❤️", code)).toEqual(["affection"]);
      expect(kinds("ok😘", code)).toEqual(["affection"]);
      expect(kinds("🙄🙄", code)).toEqual(["harsh"]);
      expect(kinds("👍🏽 👩‍👩‍👧 …", code)).toEqual([]);
    }
  });

  it("every entry is found on its own", () => {
    for (const { code, kinds: lists } of languages)
      for (const kind of wordKinds)
        for (const words of lists[kind]) expect(kinds(words, code), words).toContain(kind);
  });

  it("bitsOf undoes marksOf", () => {
    expect(marksOf(bitsOf(0b101, "de"), "de")).toBe(0b101);
    expect(marksOf(bitsOf(0b101, "de"), "en")).toBe(0);
  });
});

describe("the language of a chat", () => {
  const chat = (text: string, name: string) =>
    fileFromBytes(
      name,
      new TextEncoder().encode(
        Array.from(
          { length: 60 },
          (_, at) =>
            `${13 + (at % 15)}.02.23, 20:${10 + (at % 40)} - ${at % 2 ? "Anna" : "Ben"}: ${text}\n`,
        ).join(""),
      ),
    );
  const languageOf = (text: string) => {
    const outcome = readConversation([chat(text, "a.txt")], { words: true });
    return outcome.status === "read" ? outcome.conversation?.language : undefined;
  };

  it("is told by its small words, with the share the lists can speak for", () => {
    expect(languageOf("I am on my way to the shop and you")?.code).toBe("en");
    expect(languageOf("ich bin auf dem Weg und du kannst mit mir")?.code).toBe("de");
    expect(languageOf("je suis en route avec toi demain")).toBeUndefined();
  });

  it("leaves no marks where none fits, and the same marks after merging", () => {
    const none = readConversation([chat("je suis en route", "a.txt")], { words: true });
    expect(none.status === "read" && none.conversation?.messages.marks).toBeUndefined();
    const one = readConversation([chat("thank you my love, I am on it", "a.txt")], { words: true });
    const two = readConversation(
      [
        chat("thank you my love, I am on it", "a.txt"),
        chat("thank you my love, I am on it", "b.txt"),
      ],
      { words: true },
    );
    const marks = (outcome: typeof one) =>
      outcome.status === "read" ? [...(outcome.conversation?.messages.marks ?? [])].sort() : [];
    expect(marks(two)).toEqual(marks(one));
    expect(marks(one)[0]).toBe(
      wordMarks.affection | wordMarks.thanks | wordMarks.i | wordMarks.you,
    );
  });
});
