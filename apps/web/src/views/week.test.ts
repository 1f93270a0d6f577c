import type { Finding } from "@ebb/core";
import { type JsonValue, type NewAct, parseNewAct, stateFromActs } from "@ebb/platform";
import { describe, expect, it } from "vitest";
import { sampleReading } from "../dev/sample-reading.ts";
import { changesView, movedCards } from "./changes.ts";
import { weekView } from "./week.ts";

let count = 0;
const made = (act: NewAct, day: number) => {
  count += 1;
  const at = `2026-03-${String(day).padStart(2, "0")}T21:00:00+01:00`;
  const parsed = parseNewAct(act, { act: count.toString(16).padStart(32, "0"), at });
  if (!parsed.ok) throw new Error(parsed.error.field);
  return parsed.value;
};
const finding: Finding = {
  id: "same_day a stress",
  kind: "same_day",
  strength: "leaning",
  person: "a",
  about: "stress",
  size: -0.4,
  interval80: [-0.6, -0.2],
  days: ["2026-03-03"],
  gates: { interval: true, held_out_gain: 1, false_alarm: 0.04 },
};
const card = (day: number, subject: string, strength: string | null) =>
  made(
    {
      kind: "card",
      subject,
      strength,
      finding: JSON.parse(JSON.stringify(finding)) as JsonValue,
    },
    day,
  );
/** Monday to Sunday of the week asked about. */
const [monday, sunday] = ["2026-03-09", "2026-03-15"];
const movesOf = (acts: ReturnType<typeof card>[]) =>
  movedCards(stateFromActs(acts).cards, monday, sunday).map(({ subject, move }) => [subject, move]);

describe("what Ebb changed its mind about", () => {
  it("compares the end of the week with what stood before it", () => {
    const acts = [
      card(2, "kept", "leaning"),
      card(3, "up", "leaning"),
      card(3, "down", "likely"),
      card(4, "left", "leaning"),
      card(10, "up", "likely"),
      card(10, "down", "leaning"),
      card(11, "left", null),
      card(11, "fresh", "leaning"),
    ];
    expect(movesOf(acts)).toEqual([
      ["up", "stronger"],
      ["down", "weaker"],
      ["left", "gone"],
      ["fresh", "new"],
    ]);
  });

  it("says nothing of what came and went within the week, nor of what follows it", () => {
    expect(
      movesOf([card(9, "brief", "leaning"), card(12, "brief", null), card(17, "next", "likely")]),
    ).toEqual([]);
  });

  it("says the statement in either language", () => {
    const moved = movedCards(stateFromActs([card(10, "s", "leaning")]).cards, monday, sunday);
    const [en, de] = (["en", "de"] as const).map((l) => changesView(moved, sampleReading(), l)[0]);
    expect(en?.sentence).toBeTruthy();
    expect(de?.sentence).not.toBe(en?.sentence);
  });
});

describe("weekView", () => {
  const argued = made({ kind: "check-in", closeness: 5, room: 2, argument: 1 }, 12);
  const change = { subject: "s", move: "new" as const, sentence: "S." };

  it("shows no account of Ebb's words while there is none, nor for two days after an argument", () => {
    const at = (day: number) => ({ at: `2026-03-${day}T21:30:00+01:00` });
    const state = stateFromActs([argued, card(10, "s", "leaning")]);
    expect(weekView(stateFromActs([]), at(12))).toMatchObject({ changes: null, kept: null });
    expect(weekView(state, at(12), [change])).toMatchObject({ isHeld: true, changes: null });
    expect(weekView(state, at(14), [change])).toMatchObject({ isHeld: false, changes: [change] });
  });
});
