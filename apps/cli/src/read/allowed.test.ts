/**
 * What may be said at which number of check-ins (docs/model.md, section 3), row by row through the public
 * reading: couples of whom it is all true, with as many check-ins as each row begins with, one fewer, and
 * far more; as `reading/1` and as the terminal's text.
 */

import {
  type CheckIn,
  type CoupleRecord,
  drawCoupleSpec,
  type Reading,
  readingOf,
  simulateCouple,
} from "@ebb/core";
import { createRandom } from "@ebb/engine";
import { knowledge } from "@ebb/knowledge";
import { wordsOf } from "@ebb/words";
import { describe, expect, test } from "vitest";
import { readingText } from "./text.ts";

const madeBy = { app: "0", engine: "0", knowledge: "0" };
const en = wordsOf("en");
const text = (reading: Reading) =>
  readingText(reading, en, {
    width: 72,
    knowledge: { reason: (id) => `<${id}>`, question: (id) => `?${id}?`, advice: "" },
  });

/** Every card of this table was shown long ago, so that the two new ones of a week hold nothing back. */
const shown = ["coupling:a:b", "coupling:b:a", "drift:a:closeness", "push_pull:both:yes"]
  .concat(["drift:b:closeness", "push_pull:both:no", "cycle:both"])
  .map((id) => ({ id, day: 0 }));

function recordOf(checkIns: readonly CheckIn[], more: Partial<CoupleRecord> = {}): CoupleRecord {
  const names = { a: "Ada", b: "Ben" };
  const usual = { reader: null, days: "calendar", chat: null, example: false, shown } as const;
  return { names, checkIns, ...usual, ...more };
}

function read(checkIns: readonly CheckIn[], more: Partial<CoupleRecord> = {}): Reading {
  const reading = readingOf(recordOf(checkIns, more), { madeBy, knowledge });
  if (reading === undefined) throw new Error("nothing to draw");
  return reading;
}

/** Push and pull that swings, and a slow loss of a's usual; daily closeness of both and nothing else. */
function swingingCouple(rate: number, pull: number): CheckIn[] {
  const random = createRandom(6);
  const changes = { design: { missing: 0, rounded: false } };
  const source = {
    ...{ id: "0", scenario: "null" as const, days: 640 },
    ...{ matrix: knowledge.prior, changes },
  };
  const spec = drawCoupleSpec(source, random.fork(1));
  const clear = { a_a: rate, a_b: rate, k_ab: -pull, k_ba: pull, d_a: -0.5 };
  const plain = { r_a: 0.2, r_b: 0.2, g_a: 1, g_b: 1, mu_a: 6, mu_b: 6 };
  const parameters = { ...spec.parameters, ...clear, ...plain };
  const couple = simulateCouple({ ...spec, parameters }, knowledge.prior, random.fork(2));
  return couple.checkIns.map(({ person, time, scales }) => ({
    ...{ person, time, events: {} },
    scales: { closeness: scales.closeness ?? 5 },
  }));
}
const swinging: readonly CheckIn[] = swingingCouple(0.3, 0.6);

/** The first `count` check-ins of each. */
function firstOf(checkIns: readonly CheckIn[], a: number, b = a): CheckIn[] {
  const left = { a, b };
  return checkIns.filter(({ person }) => left[person]-- > 0);
}

const from = {
  same_day: 14,
  before_stepping_back: 14,
  coupling: 30,
  drift: 60,
  push_pull: 121,
  cycle: 366,
} as const;
type Kind = keyof typeof from;
const kindsOf = (reading: Reading) => new Set(reading.findings.map(({ kind }) => kind as Kind));
const limitsOf = (reading: Reading) =>
  reading.limits.map(({ about, reason, have, need }) => [about, reason, have, need].join(":"));

describe("two people, by the smaller number of check-ins", () => {
  const counts = [1, 2, 13, 14, 29, 30, 31, 59, 60, 61, 120, 121, 365, 366, 640];
  const readings = new Map(counts.map((count) => [count, read(firstOf(swinging, count))]));
  const at = (count: number) => readings.get(count) as Reading;

  test.each(counts)("%i check-ins each: nothing is said before its row begins", (count) => {
    const reading = at(count);
    for (const kind of kindsOf(reading)) expect(count).toBeGreaterThanOrEqual(from[kind]);
    const { loop } = reading;
    expect([loop.a_on_b === null, loop.b_on_a === null]).toEqual([count < 30, count < 30]);
    expect(loop.return_days.a === null && loop.return_days.b === null).toBe(count < 60);
    if (count < 30) expect(loop).toMatchObject({ strength: "too_early", first_mover: null });
    const limits = limitsOf(reading);
    expect(limits.includes(`reasons:too_few_check_ins:${count}:14`)).toBe(count < 14);
    expect(limits.includes(`coupling:too_few_check_ins:${count}:30`)).toBe(count < 30);
  });
  test.each(counts)("%i check-ins each: the text says it at the same number", (count) => {
    const reading = at(count);
    const said = text(reading);
    expect(said.includes(en.loopTooEarly)).toBe(count < 30);
    expect(/half of the way back takes about/.test(said)).toBe(count >= 60);
    expect(/There is push and pull/.test(said)).toBe(kindsOf(reading).has("push_pull"));
    expect(/comes and goes in a rhythm of|come and go in a rhythm/.test(said)).toBe(
      kindsOf(reading).has("cycle"),
    );
    expect(/Over the weeks/.test(said)).toBe(kindsOf(reading).has("drift"));
    expect(said.includes("Counted so far")).toBe(false);
  });
  test("levels and their spread from the first check-in on", () => {
    for (const count of [1, 13, 14, 640]) {
      expect(at(count).noted.a?.closeness?.days).toBe(count);
      expect(at(count).noted.b?.check_ins).toBe(count);
    }
    expect(at(13).noted.a?.closeness?.sd).toBeGreaterThan(0);
  });
  test("the answers are said where they are clear, from far fewer than the last row on", () => {
    const { loop } = at(121);
    expect([loop.a_on_b?.supported, loop.b_on_a?.supported]).toEqual([true, true]);
    expect([loop.a_on_b?.mean ?? 0, loop.b_on_a?.mean ?? 0].map(Math.sign)).toEqual([1, -1]);
    expect(kindsOf(at(121)).has("coupling")).toBe(true);
  });
  test("push and pull at 121, not at 120, though as clear; until then no line that it cannot be told", () => {
    expect([120, 121, 640].map((count) => kindsOf(at(count)).has("push_pull"))).toEqual([
      false,
      true,
      true,
    ]);
    expect(limitsOf(at(120)).some((one) => one.startsWith("push_pull"))).toBe(false);
  });
  test("a rhythm at 366 with its error, not at 365", () => {
    const clear = swingingCouple(0.2, 0.5);
    const [before, after] = [365, 366].map((count) => read(firstOf(clear, count)));
    expect(before && kindsOf(before).has("cycle")).toBe(false);
    expect(before && limitsOf(before).some((one) => one.startsWith("cycle"))).toBe(false);
    for (const [reading, pull] of [
      [after, 0.5],
      [at(640), 0.6],
    ] as const) {
      const period = reading?.findings.find(({ kind }) => kind === "cycle");
      const [low, high] = period?.interval80 ?? [0, 0];
      expect(Math.abs((period?.size ?? 0) - (2 * Math.PI) / pull)).toBeLessThan(2);
      expect(low < (period?.size ?? 0) && (period?.size ?? 0) < high).toBe(true);
    }
    expect(kindsOf(at(366)).has("cycle")).toBe(false);
    expect(limitsOf(at(366))).toContain("cycle:below_threshold::");
  });
  test("every card says how many days speak, and has passed all three gates", () => {
    for (const reading of readings.values()) {
      for (const { days, gates, interval80 } of reading.findings) {
        expect(days.length).toBeGreaterThan(0);
        expect(gates.interval && (interval80[0] > 0 || interval80[1] < 0)).toBe(true);
        expect(gates.held_out_gain).toBeGreaterThan(0);
        expect(gates.false_alarm).toBeLessThan(0.4);
      }
    }
  });
});

test("of two people the one who noted less decides; of one person's own usual, that person", () => {
  const uneven = read(firstOf(swinging, 400, 29));
  expect(uneven.loop.a_on_b).toBeNull();
  expect([...kindsOf(uneven)]).toEqual(["drift"]);
  const alone = read(swinging.filter(({ person }) => person === "a"));
  expect(alone.loop.a_on_b).toBeNull();
  expect(limitsOf(alone)).toContain("coupling:one_reporter::");
  expect([...kindsOf(alone)].filter((kind) => kind !== "drift")).toEqual([]);
});

test("a card that waits for next week is not said to be untellable", () => {
  const first = read(firstOf(swinging, 640), { shown: [] });
  expect(first.findings).toHaveLength(2);
  const waiting = ["push_pull", "cycle"].filter((kind) => !kindsOf(first).has(kind as Kind));
  expect(waiting.length).toBeGreaterThan(0);
  for (const kind of waiting)
    expect(limitsOf(first).some((one) => one.startsWith(`${kind}:`))).toBe(false);
  const today = swinging.at(-1)?.time.day ?? 0;
  const recent = ["x", "y"].map((id) => ({ id, day: today - 3 }));
  const full = read(firstOf(swinging, 640), { shown: recent });
  expect(full.findings).toEqual([]);
  expect(limitsOf(full).some((one) => one.startsWith("findings:nothing_found"))).toBe(false);
});

/** Stepping back for stress, clear as day, with an argument now and then; nobody misses a day. */
const strained: readonly CheckIn[] = (() => {
  const random = createRandom(8);
  const design = {
    missing: 0,
    reliability: { items: 1, room: 1, guesses: 0.3 },
    tagsPer56Days: 14,
  };
  const source = { id: "0", scenario: "stress" as const, days: 70, matrix: knowledge.prior };
  const spec = drawCoupleSpec({ ...source, changes: { design, scale: 1.6 } }, random.fork(1));
  return simulateCouple(spec, knowledge.prior, random.fork(2)).checkIns;
})();

describe("one's own stepping back, by one's own check-ins", () => {
  const reader = "a" as const;
  const tagged = {
    reader,
    tags: Array.from({ length: 6 }, () => ({ day: 20_096, reason: "stress" as const })),
  };
  const at = (count: number, more: Partial<CoupleRecord> = tagged) =>
    read(firstOf(strained, count), more);
  test.each([
    [1, 0, []],
    [13, 0, []],
    [14, 2, ["leaning"]],
    [30, 2, ["leaning"]],
    [31, 3, ["leaning", "likely", "well_supported"]],
    [70, 3, ["leaning", "likely", "well_supported"]],
  ] as const)(
    "%i check-ins, six tags: at most %i reasons, in words of %j",
    (count, most, words) => {
      const reading = at(count);
      const { leading, status, unclear } = reading.reasons;
      expect(reading.reasons.of).toBe("self");
      expect(leading.length).toBeLessThanOrEqual(most);
      expect(leading.length > 0).toBe(most > 0);
      for (const one of leading) expect(words).toContain(one.words);
      expect(status).toBe(leading[0]?.words ?? "too_early");
      const stated = leading.reduce((sum, { probability }) => sum + probability, 0);
      expect(unclear).toBeCloseTo(1 - stated, 12);
      const said = text(reading);
      const dots = said.split("\n").filter((line) => /^ {2}[●○]+ +(<|not clear)/.test(line));
      expect(dots).toHaveLength(leading.length + 1);
      expect(dots.at(-1)).toContain(en.notClearYet);
      for (const line of dots) expect(line).not.toMatch(/\d/);
      const full = leading.map(({ probability }) => Math.floor(20 * probability));
      const left = 20 - full.reduce((sum, count_) => sum + count_, 0);
      expect(dots.at(-1)).toMatch(new RegExp(`^ {2}○{${left}} `));
    },
  );
  test("far above the row the true one is well supported", () => {
    expect(at(70).reasons.leading[0]).toMatchObject({ id: "stress", words: "well_supported" });
  });
  test("days are counted only under 14 check-ins; from then on what passed its gates takes their place", () => {
    expect(at(13).noted.a?.same_day.length).toBeGreaterThan(0);
    expect(text(at(13))).toContain(en.onlyCounts);
    expect(at(13).findings).toEqual([]);
    expect(at(14).noted.a?.same_day).toEqual([]);
    expect(text(at(14))).not.toContain(en.onlyCounts);
  });
  test("without tags no probability is above 0.90, without check-ins none above 0.60", () => {
    const untagged = strained.map(({ tag: _, ...one }) => one);
    const sure = read(untagged, { reader }).reasons.leading;
    expect(Math.max(...sure.map(({ probability }) => probability))).toBeLessThanOrEqual(0.9);
    const day = 20_000;
    const turnDays = Array.from({ length: 40 }, (_, i) => ({
      day: day + i,
      turns: { a: 5, b: 3 + (i % 3) },
    }));
    const tags = Array.from({ length: 12 }, (_, i) => ({
      day: day + 3 * i,
      reason: "stress" as const,
    }));
    const ofChat = read([], { reader: null, chat: { messages: 400, turnDays }, tags });
    expect(ofChat.reasons.leading[0]?.id).toBe("stress");
    expect(ofChat.reasons.leading[0]?.probability).toBeLessThanOrEqual(0.6);
    expect(ofChat.reasons.leading[0]?.words).not.toBe("well_supported");
  });
  test("a tag or a chip alone is no check-in kept", () => {
    const only = firstOf(strained, 13);
    const rest = strained
      .filter((one) => !only.includes(one))
      .map((one): CheckIn => ({ ...one, scales: {}, tag: "stress" }));
    const reading = read([...only, ...rest], { reader });
    expect(reading.reasons).toMatchObject({ leading: [], status: "too_early" });
    expect(reading.findings).toEqual([]);
    expect(reading.range.check_ins).toBe(26);
    expect(reading.noted.a?.check_ins).toBe(13);
  });
  test("two check-ins of one day are two", () => {
    const twice = firstOf(strained, 7).flatMap((one): CheckIn[] => [
      { ...one, time: { ...one.time, minute: 440 }, scales: { closeness: 5, room: 3 }, events: {} },
      one,
    ]);
    expect(limitsOf(read(twice, { reader })).some((one) => one.startsWith("reasons:"))).toBe(false);
  });
  test("of the other's stepping back there is no probability at any number", () => {
    for (const count of [1, 13, 14, 30, 70]) {
      const seen = firstOf(strained, count).map(
        (one): CheckIn => ({
          ...one,
          person: one.person === "a" ? "b" : "a",
        }),
      );
      const noRoom = seen.map((one): CheckIn => {
        const { room: _, ...scales } = one.scales;
        return one.person === "a" ? { ...one, scales } : one;
      });
      const { reasons, noted } = read(noRoom, { reader: "a" });
      expect(reasons).toMatchObject({ of: "other", leading: [], unclear: 1, status: "too_early" });
      expect(noted.b).toBeNull();
      expect(JSON.stringify(reasons)).not.toMatch(/lowmood|probability/);
    }
  });
});
