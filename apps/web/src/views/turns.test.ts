import { describe, expect, it } from "vitest";
import { clockOf, turns, turnsFrom } from "./turns.ts";

const secondsOf = (who: "a" | "b", all = turns) =>
  all.filter((turn) => turn.who === who).reduce((sum, { seconds }) => sum + seconds, 0);

describe("turns", () => {
  it("last fifteen minutes, and each of the two has the word for as long as the other", () => {
    expect(turns.reduce((sum, { seconds }) => sum + seconds, 0)).toBe(15 * 60);
    expect(secondsOf("a")).toBe(secondsOf("b"));
  });

  it("begin with the one who was drawn, and stay as fair", () => {
    const other = turnsFrom("b");
    expect(other.find(({ step }) => step === "speak")?.who).toBe("b");
    expect(secondsOf("a", [...other])).toBe(secondsOf("b", [...other]));
    expect(turnsFrom("a")).toBe(turns);
  });
});

describe("clockOf", () => {
  it("says minutes and seconds, and never less than nothing", () => {
    expect([180, 179.2, 61, 0.4, 0, -3].map(clockOf)).toEqual([
      "3:00",
      "3:00",
      "1:01",
      "0:01",
      "0:00",
      "0:00",
    ]);
  });
});
