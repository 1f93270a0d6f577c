import { describe, expect, it } from "vitest";
import { revealed } from "./guess.ts";

const given = { mine: 1, theirs: 3 };

describe("revealed", () => {
  it("shows both or nothing, and nothing tells who it was that skipped", () => {
    expect(revealed(given, given)).toEqual({ a: given, b: given });
    expect(revealed(given, null)).toBe(revealed(null, given));
    expect(revealed(given, null)).toBe(revealed(null, null));
  });
});
