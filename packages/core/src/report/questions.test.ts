import { createRandom } from "@ebb/engine";
import { knowledge } from "@ebb/knowledge";
import { expect, test } from "vitest";
import { isoDate } from "../kit/index.ts";
import { drawCoupleSpec, simulateCouple } from "../simulate/index.ts";
import type { Reading } from "./reading.ts";
import { readingOf } from "./reading-of.ts";
import type { CoupleRecord } from "./record.ts";

const context = { madeBy: { app: "0", engine: "0", knowledge: "0" }, knowledge };

function record(seed: number, more: Partial<CoupleRecord> = {}): CoupleRecord {
  const random = createRandom(seed);
  const source = { id: "0", scenario: "default" as const, days: 40, matrix: knowledge.prior };
  const { checkIns } = simulateCouple(
    drawCoupleSpec(source, random.fork(1)),
    knowledge.prior,
    random.fork(2),
  );
  const names = { a: "Ada", b: "Ben" };
  return { names, reader: "a", checkIns, days: "calendar", chat: null, example: false, ...more };
}

function read(of: CoupleRecord, today?: string): Reading {
  const reading = readingOf(of, { ...context, ...(today === undefined ? {} : { today }) });
  if (reading === undefined) throw new Error("nothing to draw");
  return reading;
}

const lastDayOf = ({ checkIns }: CoupleRecord) =>
  checkIns.reduce((last, one) => Math.max(last, one.time.day), 0);

test("readingOf keeps its questions in one order: question, questions and ask begin alike (seeds 1-6)", () => {
  for (let seed = 1; seed <= 6; seed++) {
    for (const reader of ["a", null] as const) {
      const reading = read(record(seed, { reader }));
      const [first] = reading.questions;
      expect(first).toBeDefined();
      expect(reading.question).toEqual(first);
      const ids = reading.questions.map((one) => one.id);
      expect(reading.reasons.ask.map((one) => one.question)).toEqual(ids.slice(0, 3));
      expect(new Set(ids).size).toBe(ids.length);
      for (const one of reading.questions) expect(one.expected_bits).toBeGreaterThan(0);
      // The number that is stated is the one that they are ordered by.
      const bits = reading.questions.map((one) => one.expected_bits);
      expect(bits).toEqual([...bits].sort((p, q) => q - p));
    }
  }
});

test("readingOf of the other's stepping back says how much its questions would settle, and asks none about health", () => {
  const both = record(3);
  const checkIns = both.checkIns.filter((one) => one.person === "a");
  const views = checkIns.map((one) => {
    const { room: _, ...scales } = one.scales;
    return { ...one, scales };
  });
  const reading = read({ ...both, checkIns: views });
  expect(reading.reasons).toMatchObject({ of: "other", leading: [], unclear: 1 });
  expect(reading.question?.expected_bits).toBeGreaterThan(0);
  for (const one of reading.questions) expect(one.separates).not.toContain("lowmood");
});

test("readingOf never asks the same question twice in a week, answered or skipped", () => {
  const plain = record(2);
  const last = lastDayOf(plain);
  const first = read(plain).question?.id ?? "";
  const option = knowledge.questions.find((one) => one.id === first)?.options[0]?.id ?? "";
  for (const value of [option, null]) {
    for (const back of [0, 3, 6]) {
      const answers = [{ id: first, value, day: last - back }];
      const ids = read({ ...plain, answers }).questions.map((one) => one.id);
      expect(ids).not.toContain(first);
    }
  }
  const asked = [{ id: first, day: last - 6 }];
  expect(read({ ...plain, asked }).questions.map((one) => one.id)).not.toContain(first);
});

test("readingOf asks a skipped question again when its rest is over by today's date, without a new note", () => {
  const plain = record(2);
  const last = lastDayOf(plain);
  const first = read(plain).question?.id ?? "";
  const rest = Math.max(7, knowledge.questions.find((one) => one.id === first)?.rest_days ?? 7);
  const answers = [{ id: first, value: null, day: last }];
  const on = (day: number) => read({ ...plain, answers }, isoDate(day)).question?.id;
  expect(on(last + rest - 1)).not.toBe(first);
  expect(on(last + rest)).toBe(first);
});
