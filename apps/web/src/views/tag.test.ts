import { type NewAct, parseNewAct, stateFromActs } from "@ebb/platform";
import { describe, expect, it } from "vitest";
import { skippedTag, tagAsk } from "./tag.ts";

let count = 0;
const made = (act: NewAct, day: number) => {
  count += 1;
  const at = `${new Date(Date.UTC(2026, 0, day)).toISOString().slice(0, 10)}T21:00:00+00:00`;
  const parsed = parseNewAct(act, { act: count.toString(16).padStart(32, "0"), at });
  if (!parsed.ok) throw new Error(parsed.error.field);
  return parsed.value;
};
/** Thirty quiet days with two days of stepping back at its end. */
const days = Array.from({ length: 30 }, (_, i) =>
  made({ kind: "check-in", closeness: 6, room: i === 25 || i === 26 ? 9 : (30 - i) / 10 }, i + 1),
);
const today = Math.floor(Date.UTC(2026, 0, 30) / 86_400_000);

describe("tagAsk", () => {
  it("asks about the last ebb that ended, by its first day", () => {
    expect(tagAsk(stateFromActs(days), today)).toEqual({
      ebb: "a 2026-01-26",
      from: "2026-01-26",
      to: "2026-01-27",
    });
  });

  it("asks no more once it was tagged or skipped", () => {
    const tag = made({ kind: "tag", ebb: "a 2026-01-26", reason: "stress" }, 30);
    const skip = made({ kind: "answer", id: skippedTag("a 2026-01-26"), value: null }, 30);
    for (const act of [tag, skip]) expect(tagAsk(stateFromActs([...days, act]), today)).toBeNull();
  });

  it("asks at most twice a week", () => {
    const others = ["a 2026-01-02", "a 2026-01-05"].map((ebb) =>
      made({ kind: "tag", ebb, reason: "stress" }, 29),
    );
    expect(tagAsk(stateFromActs([...days, ...others]), today)).toBeNull();
  });
});
