import { describe, expect, it } from "vitest";
import type { ChatFeatures, PersonChatFeatures } from "./chat-features.ts";
import { wordShiftsOf } from "./word-shift.ts";

const days = 168;
const noWaits = {
  day: new Int32Array(),
  activeHours: new Float64Array(),
  censored: new Uint8Array(),
};

function person(touched: (day: number) => number, coverage = 1): PersonChatFeatures {
  return {
    counts: {
      messages: new Float64Array(days).fill(20),
      affection_words: Float64Array.from({ length: days }, (_, day) => touched(day)),
    },
    exposure: new Float64Array(days).fill(1),
    replies: noWaits,
    weekRhythm: new Float64Array(168).fill(1 / 168),
    wordCoverage: coverage,
  };
}

function features(a: PersonChatFeatures, b: PersonChatFeatures): ChatFeatures {
  const turns = { timeDays: new Float64Array(), person: new Uint8Array() };
  return {
    firstDay: 0,
    lastDay: days - 1,
    messages: 0,
    people: { a, b },
    turns,
    gaps: [],
    newStartHours: 6,
  };
}

const habit = person((day) => 2 + (day % 2));
const lessLately = person((day) => (day >= days - 28 ? 1 : 2) + (day % 2));

describe("shifts of words", () => {
  it("are none where nothing changed, and lean to none where something did", () => {
    const [same, less] = wordShiftsOf(features(habit, lessLately));
    expect(same?.ratio).toBeCloseTo(1, 2);
    expect(same?.interval80[0]).toBeLessThan(1);
    expect(same?.interval80[1]).toBeGreaterThan(1);
    // 1.5 of 2.5 a day is 0.6; the prior draws it towards 1.
    expect(less?.ratio).toBeGreaterThan(0.6);
    expect(less?.ratio).toBeLessThan(0.75);
    expect(less?.touched).toEqual([350, 42]);
    expect(less?.messages).toEqual([2800, 560]);
  });

  it("change sides with the people, and are wider where the lists know little", () => {
    const [one, other] = wordShiftsOf(features(habit, lessLately));
    const swapped = wordShiftsOf(features(lessLately, habit));
    expect(swapped.map(({ ratio }) => ratio)).toEqual([other?.ratio, one?.ratio]);
    const narrow = wordShiftsOf(
      features(
        person(() => 2, 1),
        habit,
      ),
    )[0];
    const wide = wordShiftsOf(
      features(
        person(() => 2, 0.3),
        habit,
      ),
    )[0];
    const width = (shift: typeof wide) =>
      Math.log((shift?.interval80[1] ?? 1) / (shift?.interval80[0] ?? 1));
    expect(width(wide)).toBeGreaterThan(width(narrow) * 1.3);
  });

  it("are silent where too little was written, or no list fits", () => {
    expect(
      wordShiftsOf(
        features(
          person(() => 0),
          person(() => 2, 0),
        ),
      ),
    ).toEqual([]);
  });
});
