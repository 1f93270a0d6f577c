/**
 * A chat beside check-ins, from files to the reading and its text (docs/model.md 1.7): it enters the tide
 * only where its link to closeness was shown on days of both; where they go apart the check-ins win and
 * the reading says so; who answers whom and changes of amount stand beside the tide.
 */

import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Reading, readingOf } from "@ebb/core";
import { createRandom } from "@ebb/engine";
import { knowledge } from "@ebb/knowledge";
import { wordsOf } from "@ebb/words";
import { describe, expect, test } from "vitest";
import { readSources, type SourceOptions } from "./sources.ts";
import { readingText } from "./text.ts";

const folder = mkdtempSync(join(tmpdir(), "ebb-beside-"));
const madeBy = { app: "0", engine: "0", knowledge: "0" };
const en = wordsOf("en");

const dateOf = (day: number) => new Date(Date.UTC(2026, 0, 5 + day)).toISOString().slice(0, 10);
const two = (value: number) => String(value).padStart(2, "0");

interface Line {
  readonly minute: number;
  readonly text: string;
}

/** An export with so many messages of each a day, between eight in the morning and ten at night. */
function chatFile(
  name: string,
  days: number,
  counts: (day: number) => Record<"Ada" | "Ben", number>,
) {
  const random = createRandom(name.length + days);
  const lines: Line[] = [];
  for (let day = 0; day < days; day++) {
    const [year, month, date] = dateOf(day).split("-");
    const today = counts(day);
    for (const who of ["Ada", "Ben"] as const) {
      for (let i = 0; i < today[who]; i++) {
        const minute = 480 + random.int(840);
        const clock = `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
        const text = `${date}/${month}/${year}, ${clock} - ${who}: word ${i}`;
        lines.push({ minute: day * 1440 + minute, text });
      }
    }
  }
  const path = join(folder, `${name}.txt`);
  lines.sort((p, q) => p.minute - q.minute);
  writeFileSync(path, `${lines.map(({ text }) => text).join("\n")}\n`);
  return path;
}

/** Ada's evening closeness; undefined is no check-in. */
function diaryFile(name: string, days: number, closeness: (day: number) => number | undefined) {
  const rows = Array.from({ length: days }, (_, day) => {
    const level = closeness(day);
    return level === undefined ? [] : [`Ada,${dateOf(day)}T21:30:00+01:00,${level.toFixed(2)}`];
  });
  const path = join(folder, `${name}.csv`);
  writeFileSync(path, `person,time,closeness\n${rows.flat().join("\n")}\n`);
  return path;
}

const usual: SourceOptions = { me: "Ada", dateOrder: undefined, map: undefined, dyad: undefined };

function read(paths: readonly string[], options: Partial<SourceOptions> = {}): Reading {
  const sources = readSources(paths, { ...usual, ...options });
  if (sources.kind !== "record") throw new Error("the date order is not decided");
  const reading = readingOf(sources.record, { madeBy, knowledge });
  if (reading === undefined) throw new Error("nothing to draw");
  return reading;
}

const text = (reading: Reading) =>
  readingText(reading, en, {
    width: 72,
    knowledge: { reason: String, question: String, advice: "" },
  });
const saysCheckInsWin = (reading: Reading) =>
  reading.limits.some(({ about, reason }) => about === "closeness" && reason === "check_ins_win");

/** Closeness that wanders, the same for every caller. */
function wandering(days: number, seed: number): number[] {
  const random = createRandom(seed);
  let x = 0;
  return Array.from({ length: days }, () => {
    x = 0.5 * x + 0.9 * random.normal();
    return 6 + x;
  });
}

describe("a chat that follows closeness", () => {
  const days = 100;
  const closeness = wandering(days, 3);
  const random = createRandom(4);
  const written = closeness.map((level) => random.poisson(24 * Math.exp(0.3 * (level - 6))));
  const chat = chatFile("follows", days, (day) => ({ Ada: written[day] ?? 0, Ben: 20 }));
  const diary = diaryFile("follows", days, (day) => (day % 4 === 0 ? undefined : closeness[day]));
  const without = read([diary]);
  const beside = read([diary, chat]);

  test("speaks, and brings the days without a check-in nearer to what was so", () => {
    expect(beside.measure).toBe("closeness");
    expect(beside.chat?.a.closeness).toMatchObject({ speaks: true, disagrees: false });
    expect(beside.chat?.a.closeness.slope?.mean).toBeGreaterThan(0);
    const missed = closeness.flatMap((level, day) =>
      day % 4 === 0 && day > 0 ? [{ level, day }] : [],
    );
    const errorOf = (reading: Reading) =>
      Math.sqrt(
        missed.reduce((sum, { level, day }) => {
          const point = reading.tide.find(({ date }) => date === dateOf(day))?.a;
          return sum + ((point?.mean ?? Number.NaN) - level) ** 2 / missed.length;
        }, 0),
      );
    expect(errorOf(beside)).toBeLessThan(0.9 * errorOf(without));
    expect(saysCheckInsWin(beside)).toBe(false);
  });
  test("both are counted in the first line, and closeness is what is drawn", () => {
    expect(text(beside).split("\n").slice(0, 2).join("\n")).toMatch(
      /^The tide between you\n75 check-ins on 75 days and \d+ messages$/,
    );
  });
});

test("a chat that tells nothing changes no number of the tide", () => {
  const closeness = wandering(80, 5);
  const random = createRandom(6);
  const diary = diaryFile("nothing", 80, (day) => closeness[day]);
  const chat = chatFile("nothing", 80, () => ({
    Ada: random.poisson(20),
    Ben: random.poisson(20),
  }));
  const [without, beside] = [read([diary]), read([diary, chat])];
  expect(beside.chat?.a.closeness).toMatchObject({ days: 80, speaks: false });
  expect(beside.tide).toEqual(without.tide);
  expect(beside.reasons).toEqual(without.reasons);
});

test("where they go apart the check-ins win, and reading and text say so", () => {
  const random = createRandom(8);
  const late = (day: number) => day >= 92;
  const diary = diaryFile(
    "apart",
    120,
    (day) => 6.5 - (late(day) ? 1.6 : 0) + 0.8 * random.normal(),
  );
  const chat = chatFile("apart", 120, (day) => ({ Ada: late(day) ? 38 : 20, Ben: 20 }));
  const [without, beside] = [read([diary]), read([diary, chat])];
  expect(beside.chat?.a.closeness).toMatchObject({ disagrees: true, speaks: false });
  expect(saysCheckInsWin(beside)).toBe(true);
  expect(text(beside)).toContain("The check-ins count.");
  const lastWeek = (reading: Reading) => reading.tide.slice(-7).map(({ a }) => a?.mean ?? 0);
  lastWeek(beside).forEach((level, i) => {
    expect(level).toBeCloseTo(lastWeek(without)[i] ?? 0, 9);
  });
});

test("without days of both the link stays wide and says how many there were", () => {
  const closeness = wandering(120, 9);
  const diary = diaryFile("later", 120, (day) => (day >= 67 ? closeness[day] : undefined));
  const chat = chatFile("later", 80, () => ({ Ada: 20, Ben: 20 }));
  const { chat: said } = read([diary, chat]);
  expect(said?.a.closeness).toMatchObject({ days: 13, slope: null, speaks: false });
  expect(said?.b.closeness).toMatchObject({ days: 0, slope: null, speaks: false });
});

describe("a chat alone", () => {
  const random = createRandom(10);
  const fallen = chatFile("fallen", 210, (day) => {
    const rate = day < 105 ? 22 : 8;
    return { Ada: random.poisson(rate), Ben: random.poisson(rate) };
  });
  test("a change of amount for good is a card with its days, held out and counted", () => {
    const { chat, measure } = read([fallen]);
    expect(measure).toBe("contact");
    expect(chat?.changes.length).toBe(2);
    for (const change of chat?.changes ?? []) {
      expect(change.size).toBeLessThan(-0.5);
      expect(change.dates.length).toBeGreaterThan(0);
      expect(change.gates.held_out_gain).toBeGreaterThan(0);
      const from = Date.parse(change.dates[0] ?? "") - Date.parse(dateOf(105));
      expect(Math.abs(from) / 86_400_000).toBeLessThanOrEqual(14);
    }
  });
  test("days elsewhere are masked, not silence: no change is claimed for them", () => {
    const gap = chatFile("holiday", 210, (day) => {
      const isAway = day >= 100 && day < 125;
      return isAway ? { Ada: 0, Ben: 0 } : { Ada: random.poisson(15), Ben: random.poisson(15) };
    });
    const dayOf = (day: number) => Math.round(Date.parse(dateOf(day)) / 86_400_000);
    const masked = read([gap], { elsewhere: [{ fromDay: dayOf(100), toDay: dayOf(124) }] });
    expect(masked.chat?.changes).toEqual([]);
  });
  test("says of closeness, answers and reasons that a chat cannot tell", () => {
    const reading = read([fallen]);
    const limits = reading.limits.map(({ about, reason }) => `${about}:${reason}`);
    expect(limits).toEqual(
      expect.arrayContaining(["closeness:chat_only", "coupling:chat_only", "reasons:chat_only"]),
    );
    expect(reading.reasons.leading).toEqual([]);
    expect(text(reading)).toMatch(/^Contact in this chat/);
  });
});
