import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Conversation } from "../observations/index.ts";
import { messageFlags, messageKinds, wordMarks } from "../observations/index.ts";
import { chatTermsOf } from "./chat-terms.ts";
import { chatFeaturesOf } from "./from-messages.ts";
import { newStartHoursOf } from "./new-start.ts";
import { answersOf } from "./reply-waits.ts";
import { turnsOf } from "./turns.ts";
import { activeHoursBetween, weekClockOf, weekRhythmOf } from "./week-clock.ts";

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

function conversation(
  rows: readonly (readonly [number, number, number?, number?])[],
): Conversation {
  const count = rows.length;
  return {
    participants: ["Anna", "Ben"],
    zone: null,
    messages: {
      count,
      timeMs: Float64Array.from(rows, ([t]) => t),
      author: Int32Array.from(rows, ([, who]) => who),
      kind: new Uint8Array(count),
      chars: new Uint32Array(count).fill(5),
      words: new Uint32Array(count).fill(2),
      flags: Uint8Array.from(rows, ([, , flags]) => flags ?? 0),
      seconds: new Uint32Array(count),
      ...(rows.some((row) => row[3] !== undefined) && {
        marks: Uint16Array.from(rows, (row) => row[3] ?? 0),
      }),
    },
  };
}

const pairing = { a: 0, b: 1 };
/** A clock in which every hour counts as one. */
const plainClock = weekClockOf(new Float64Array(168).fill(1 / 168));

describe("weekClockOf", () => {
  it("an even week has 168 active hours and counts like a clock on the wall", () => {
    const clock = weekClockOf(new Float64Array(168).fill(1 / 168));
    expect(clock.hoursAWeek).toBeCloseTo(168, 9);
    expect(activeHoursBetween(clock, 3 * hour + 30 * minute, 5 * day)).toBeCloseTo(116.5, 9);
  });

  it("adds up over any split, and a week is always the same (property)", () => {
    const rhythm = weekRhythmOf([0, hour, 5 * hour, 30 * hour, 31 * hour]);
    const clock = weekClockOf(rhythm);
    expect(rhythm.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 12);
    fc.assert(
      fc.property(fc.nat(20_000), fc.nat(20_000), fc.nat(20_000), (from, first, second) => {
        const a = from * minute;
        const b = a + first * minute;
        const c = b + second * minute;
        expect(activeHoursBetween(clock, a, b) + activeHoursBetween(clock, b, c)).toBeCloseTo(
          activeHoursBetween(clock, a, c),
          6,
        );
        expect(activeHoursBetween(clock, a, a + 7 * day)).toBeCloseTo(clock.hoursAWeek, 6);
      }),
    );
  });
});

describe("answersOf", () => {
  it("measures from the end of a turn, and cuts at a new start, a day, or the end of the file", () => {
    const turns = turnsOf(
      conversation([
        [0, 0],
        [2 * minute, 0, messageFlags.question],
        [32 * minute, 1],
        [2 * hour, 0, messageFlags.question],
        [12 * hour, 0],
        [12.5 * hour, 1],
        [13 * hour, 0],
      ]).messages,
      pairing,
    );
    const isStart = Uint8Array.from([1, 0, 0, 1, 0, 0]);
    const { waits, runDays, leftQuestionDays } = answersOf(turns, isStart, 1, plainClock);
    expect([...waits.activeHours].map((hours) => Number(hours.toFixed(9)))).toEqual([0.5, 10, 0.5]);
    // The question at two o'clock met a new start at noon; the last turn is the end of the file.
    expect([...waits.censored]).toEqual([0, 1, 0]);
    expect(leftQuestionDays).toEqual([0]);
    expect(runDays).toEqual([0]);
  });
});

describe("newStartHoursOf", () => {
  it("finds the valley between talk and night, and falls back to six hours", () => {
    const starts: number[] = [];
    for (let at = 0; at < 400; at += 1)
      for (let turn = 0; turn < 5; turn += 1)
        starts.push(at * 20 * hour + turn * (4 + (turn % 3)) * minute);
    const times = Float64Array.from(starts);
    const valley = newStartHoursOf(times, times);
    expect(valley).toBeGreaterThan(0.75);
    expect(valley).toBeLessThan(19);
    expect(newStartHoursOf(times.subarray(0, 20), times.subarray(0, 20))).toBe(6);
  });
});

describe("chatFeaturesOf", () => {
  const rows = fc
    .array(
      fc.tuple(
        fc.integer({ min: 0, max: 900 }),
        fc.integer({ min: 0, max: 1 }),
        fc.constantFrom(0, 1),
      ),
      { minLength: 4, maxLength: 80 },
    )
    .map((steps) => {
      let t = 30 * day;
      return steps.map(([gap, who, flags]): [number, number, number] => {
        t += gap * minute;
        return [t, who, flags];
      });
    });

  it("swapping the people swaps the result (property)", () => {
    fc.assert(
      fc.property(rows, (list) => {
        const one = chatFeaturesOf(conversation(list), pairing);
        const other = chatFeaturesOf(conversation(list), { a: 1, b: 0 });
        expect(other?.people).toEqual(one && { a: one.people.b, b: one.people.a });
      }),
    );
  });

  it("a shift by whole weeks shifts the days and changes nothing else (property)", () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 1, max: 60 }), (list, weeks) => {
        const one = chatFeaturesOf(conversation(list), pairing);
        const other = chatFeaturesOf(
          conversation(list.map(([t, who, flags]) => [t + weeks * 7 * day, who, flags])),
          pairing,
        );
        if (one === undefined) {
          expect(other).toBeUndefined();
          return;
        }
        expect(other?.firstDay).toBe(one.firstDay + weeks * 7);
        expect(other?.people.a.counts).toEqual(one.people.a.counts);
        expect(other?.people.b.weekRhythm).toEqual(one.people.b.weekRhythm);
        const hours = [...(other?.people.b.replies.activeHours ?? [])];
        for (const [at, value] of hours.entries())
          expect(value).toBeCloseTo(one.people.b.replies.activeHours[at] ?? Number.NaN, 6);
      }),
      { numRuns: 50 },
    );
  });

  it("counts of the days add up to the messages, and every start closes but the last (property)", () => {
    fc.assert(
      fc.property(rows, (list) => {
        const features = chatFeaturesOf(conversation(list), pairing);
        if (features === undefined || features.gaps.length > 0) return;
        const total = (id: "messages" | "starts" | "closings") =>
          [features.people.a, features.people.b].reduce(
            (sum, { counts }) =>
              sum +
              Array.from<number>(counts[id] ?? []).reduce(
                (all: number, one: number) => all + one,
                0,
              ),
            0,
          );
        expect(total("messages")).toBe(list.length);
        expect(total("starts")).toBe(total("closings") + 1);
      }),
    );
  });

  it("masks a hole and the first day of a cut file", () => {
    const list = Array.from({ length: 200 }, (_, at): [number, number] => [
      day * (at < 100 ? 1 : 60) + at * 7 * hour,
      at % 2,
    ]);
    const features = chatFeaturesOf(conversation(list), pairing, { isTruncated: true });
    expect(features?.gaps.map(({ reason }) => reason)).toEqual(["truncated", "hole"]);
    const messages = features?.people.a.counts.messages ?? new Float64Array();
    expect(messages[0]).toBeNaN();
    expect(messages[40]).toBeNaN();
    expect(messages[5]).toBeGreaterThan(0);
  });

  it("counts reactions and questions left, by who gave and who asked", () => {
    const asked: [number, number, number][] = [
      [0, 0, messageFlags.question],
      [9 * hour, 1, 0],
      [9.1 * hour, 0, messageFlags.question],
      [9.2 * hour, 1, 0],
    ];
    const chat = conversation(asked);
    const withReaction: Conversation = {
      ...chat,
      messages: { ...chat.messages, kind: Uint8Array.from([0, 0, 0, messageKinds.reaction]) },
    };
    const plain = chatFeaturesOf(chat, pairing);
    // Nine hours later Ben writes: late, but within the day.
    expect([...(plain?.people.a.counts.left_questions ?? [])]).toEqual([0]);
    const left = chatFeaturesOf(
      conversation([asked[0]!, [9 * hour, 0, 0], [30 * hour, 1, 0]]),
      pairing,
    );
    expect([...(left?.people.a.counts.left_questions ?? [])]).toEqual([1, 0]);
    const reacted = chatFeaturesOf(withReaction, pairing);
    expect([...(reacted?.people.b.counts.reactions ?? [])]).toEqual([1]);
    expect([...(reacted?.people.b.counts.messages ?? [])]).toEqual([1]);
  });

  it("measures from a harsh turn to the next plain one, and who wrote it", () => {
    const { harsh } = wordMarks;
    const features = chatFeaturesOf(
      conversation([
        [0, 0, 0, 0],
        [hour, 1, 0, harsh],
        [2 * hour, 0, 0, harsh],
        [5 * hour, 1, 0, 0],
        [6 * hour, 0, 0, harsh],
        [7 * hour, 0, 0, 0],
      ]),
      pairing,
    );
    // Of two harsh turns in a row the last counts: Ben mends the first, Anna her own.
    expect([...(features?.people.b.repairs?.censored ?? [])]).toEqual([0, 1]);
    expect([...(features?.people.a.repairs?.censored ?? [])]).toEqual([1, 0]);
    expect(features?.people.b.repairs?.activeHours[0]).toBeGreaterThan(0);
    expect(
      chatFeaturesOf(
        conversation([
          [0, 0],
          [hour, 1],
        ]),
        pairing,
      )?.people.a.repairs,
    ).toBeUndefined();
  });

  it("counts sharp turns that open a talk, and feelings that are one's own", () => {
    const { harsh, i, feelings } = wordMarks;
    const features = chatFeaturesOf(
      conversation([
        [0, 0, 0, harsh],
        [hour, 1, 0, harsh | i],
        [30 * hour, 1, 0, i | feelings],
        [31 * hour, 0, 0, feelings],
        [60 * hour, 0, 0, harsh],
      ]),
      pairing,
    );
    const { a, b } = features?.people ?? {};
    expect([...(a?.counts.harsh_starts ?? [])]).toEqual([1, 0, 1]);
    expect([...(b?.counts.harsh_starts ?? [])]).toEqual([0, 0, 0]);
    expect([...(b?.counts.disclosures ?? [])]).toEqual([0, 1, 0]);
    expect([...(a?.counts.disclosures ?? [])]).toEqual([0, 0, 0]);
  });

  it("gives the same terms with and without words: no claim comes from them", () => {
    const rows = Array.from({ length: 900 }, (_, at): [number, number, number, number] => [
      at * 2.7 * hour,
      (at >> 1) % 2,
      0,
      // The last month of one person is full of sharp words and has none of affection.
      at > 700 && (at >> 1) % 2 === 1 ? wordMarks.harsh : wordMarks.affection,
    ]);
    const chat = conversation(rows);
    const { marks: _, ...plain } = chat.messages;
    const withWords = chatFeaturesOf(chat, pairing);
    const without = chatFeaturesOf({ ...chat, messages: plain }, pairing);
    expect(withWords?.people.b.counts.harsh_words).toBeDefined();
    expect(without?.people.b.counts.harsh_words).toBeUndefined();
    expect(withWords && chatTermsOf(withWords)).toEqual(without && chatTermsOf(without));
  });

  it("masks days together and stretches elsewhere, and takes no wait from them", () => {
    const list = Array.from({ length: 400 }, (_, at): [number, number] => [at * 3 * hour, at % 2]);
    const limits = {
      isTruncated: false,
      togetherDays: [3, 900],
      elsewhere: [{ fromDay: 10, toDay: 12 }],
    };
    const features = chatFeaturesOf(conversation(list), pairing, limits);
    const plain = chatFeaturesOf(conversation(list), pairing);
    expect(features?.gaps.map(({ reason }) => reason)).toEqual(["together", "elsewhere"]);
    const turns = features?.people.a.counts.turns ?? new Float64Array();
    const masked = [...turns.keys()].filter((at) => Number.isNaN(turns[at]));
    expect(masked).toEqual([3, 10, 11, 12]);
    const daysOf = (waits: Int32Array | undefined) =>
      [...(waits ?? [])].filter((one) => ![3, 10, 11, 12].includes(one));
    expect([...(features?.people.b.replies.day ?? [])]).toEqual(
      daysOf(plain?.people.b.replies.day),
    );
  });
});
