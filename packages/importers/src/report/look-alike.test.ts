import { describe, expect, it } from "vitest";
import { fileFromBytes } from "../importer.ts";
import { readConversation } from "../read-conversation.ts";
import { lookAlikes } from "./look-alike.ts";

describe("lookAlikes", () => {
  it("sees letters of other scripts, case and hidden marks, and leaves different names alone", () => {
    expect(lookAlikes(["Anna", "Аnna"])).toBe(1);
    expect(lookAlikes(["anna", "Anna", "Ben"])).toBe(1);
    expect(lookAlikes(["An\u200dna", "Anna"])).toBe(1);
    expect(lookAlikes(["Ann", "Anna", "Ann Marie", "👩", "👨"])).toBe(0);
  });

  it("two such writers stay two, with a problem", () => {
    const text = "13.02.23, 20:20 - Anna: a\n13.02.23, 20:21 - Аnna: b\n";
    const outcome = readConversation([fileFromBytes("c.txt", new TextEncoder().encode(text))]);
    if (outcome.status !== "read") throw new Error(outcome.status);
    expect(outcome.report.participants).toHaveLength(2);
    expect(outcome.report.problems).toEqual([{ type: "names-look-alike", line: null, count: 1 }]);
  });
});
