import { createRandom } from "@ebb/engine";
import { describe, expect, test } from "vitest";
import { madeFeatures } from "../../test/made-chat.ts";
import type { CheckIn } from "../observations/index.ts";
import { chatTermsOf } from "../signals/index.ts";
import { chatLinkOf } from "./chat-link.ts";

const firstDay = 20_000;

const noted = (day: number, closeness: number): CheckIn => ({
  person: "a",
  time: { day: firstDay + day, minute: undefined, offsetMinutes: undefined },
  scales: { closeness },
  events: {},
});

/** Closeness that wanders, `days` long, and messages whose log follows it by `slope` a point. */
function couple(days: number, slope: number, seed: number) {
  const random = createRandom(seed);
  let x = 0;
  const closeness = Array.from({ length: days }, () => {
    x = 0.5 * x + random.normal();
    return 6 + x;
  });
  const messages = closeness.map((level) =>
    random.poisson(30 * Math.exp(slope * (level - 6) + 0.2 * random.normal())),
  );
  return { closeness, messages };
}

function linkOf(chat: { firstDay: number; messages: number[] }, checkIns: readonly CheckIn[]) {
  const other = chat.messages.map(() => 20);
  const features = madeFeatures({ firstDay: chat.firstDay, a: chat.messages, b: other });
  return chatLinkOf({ features, terms: chatTermsOf(features), checkIns, person: "a" });
}

describe("chatLinkOf", () => {
  test("finds the slope where messages follow closeness, and lets them speak (seed 3)", () => {
    const { closeness, messages } = couple(90, 0.3, 3);
    const checkIns = closeness.flatMap((level, day) => (day % 3 === 0 ? [] : [noted(day, level)]));
    const link = linkOf({ firstDay, messages }, checkIns);
    const { days, slope, speaks } = link.messages;
    expect(days).toBe(60);
    expect(slope?.mean).toBeGreaterThan(3 * (slope?.sd ?? 1));
    expect(speaks).toMatchObject({ person: "a", firstDay, reversed: false });
  });

  test("knows the direction: more messages on days of distance speak reversed (seed 4)", () => {
    const { closeness, messages } = couple(90, -0.3, 4);
    const checkIns = closeness.map((level, day) => noted(day, level));
    expect(linkOf({ firstDay, messages }, checkIns).messages.speaks).toMatchObject({
      reversed: true,
    });
  });

  test("lets messages without any link say nothing (40 chats, at most 2 by chance)", () => {
    let speaking = 0;
    for (let seed = 1; seed <= 40; seed++) {
      const { closeness } = couple(60, 0, seed);
      const { messages } = couple(60, 0.3, seed + 1000);
      const checkIns = closeness.map((level, day) => noted(day, level));
      if (linkOf({ firstDay, messages }, checkIns).messages.speaks !== null) speaking++;
    }
    expect(speaking).toBeLessThanOrEqual(2);
  });

  test("stays wide with fewer than 14 days of both, and says how many there were", () => {
    const { closeness, messages } = couple(60, 0.3, 5);
    const later = closeness.map((level, day) => noted(day + 47, level));
    const link = linkOf({ firstDay, messages }, later);
    expect(link).toMatchObject({ disagrees: false });
    expect(link.messages).toMatchObject({ days: 13, slope: null, speaks: null });
    expect(linkOf({ firstDay, messages }, []).messages.days).toBe(0);
  });

  /** 120 days; in the last 28 closeness moves by `near` points and messages by the factor `much`. */
  function turned(near: number, much: number, seed: number, shift = 0) {
    const random = createRandom(seed);
    const late = (day: number) => day >= 92;
    const checkIns = Array.from({ length: 120 - shift }, (_, day) =>
      noted(day, 6 + (late(day) ? near : 0) + 0.8 * random.normal()),
    );
    const messages = Array.from({ length: 120 }, (_, day) =>
      random.poisson(30 * (late(day) ? much : 1)),
    );
    return linkOf({ firstDay, messages }, checkIns);
  }

  test("disagrees where check-ins fell and messages rose in the same four weeks, or the reverse", () => {
    expect(turned(-1.5, 1.6, 6).disagrees).toBe(true);
    expect(turned(1.5, 0.6, 7).disagrees).toBe(true);
    expect(turned(-1.5, 1.6, 6).messages.speaks).toBeNull();
  });

  test("does not disagree where both went the same way, or one of them nowhere", () => {
    expect(turned(-1.5, 0.6, 8).disagrees).toBe(false);
    expect(turned(1.5, 1.6, 9).disagrees).toBe(false);
    expect(turned(0, 1, 10).disagrees).toBe(false);
  });

  test("does not disagree about weeks in which nobody checked in", () => {
    expect(turned(-1.5, 1.6, 11, 28).disagrees).toBe(false);
  });

  /** 90 days of answered turns whose log wait falls by `slope` a point of closeness, and of starts. */
  function waitsAndStarts(slope: number, seed: number) {
    const random = createRandom(seed);
    const { closeness } = couple(90, 0, seed);
    const rows = closeness.flatMap((level, day) =>
      Array.from({ length: 5 }, () => ({
        day: firstDay + day,
        log: -slope * (level - 6) + 0.9 * random.normal(),
      })),
    );
    const cut = 2.5;
    const replies = {
      day: Int32Array.from(rows, (row) => row.day),
      activeHours: Float64Array.from(rows, (row) => Math.exp(Math.min(cut, row.log))),
      censored: Uint8Array.from(rows, (row) => (row.log > cut ? 1 : 0)),
    };
    const own = closeness.map((level) => {
      const p = 1 / (1 + Math.exp(-2 * slope * (level - 6)));
      return Array.from({ length: 4 }, () => random.bernoulli(p)).filter(Boolean).length;
    });
    const made = madeFeatures({ firstDay, a: closeness.map(() => 20), b: closeness.map(() => 20) });
    const sideOf = (starts: readonly number[]) => ({
      ...made.people.a,
      counts: { ...made.people.a.counts, starts: Float64Array.from(starts) },
    });
    const a = { ...sideOf(own), replies };
    const features = { ...made, people: { a, b: sideOf(own.map((k) => 4 - k)) } };
    const checkIns = closeness.map((level, day) => noted(day, level));
    const terms = chatTermsOf(features);
    return { features, link: chatLinkOf({ features, terms, checkIns, person: "a" }), rows };
  }

  test("lets waits speak reversed and starts straight where both follow closeness (seed 12)", () => {
    const { link, rows } = waitsAndStarts(0.5, 12);
    expect(link.replies.slope?.mean).toBeLessThan(0);
    expect(link.replies.speaks).toMatchObject({ signal: "replies", reversed: true, firstDay });
    expect(link.starts.slope?.mean).toBeGreaterThan(0);
    expect(link.starts.speaks).toMatchObject({ signal: "starts", reversed: false });
    const { speaks } = link.replies;
    const day = speaks?.signal === "replies" ? speaks.waits[3] : undefined;
    const own = rows.filter((row) => row.day === firstDay + 3).map((row) => row.log);
    const kept = own.filter((log) => log <= 2.5);
    expect(day?.answered).toBe(kept.length);
    expect(day?.meanLog).toBeCloseTo(kept.reduce((sum, log) => sum + log, 0) / kept.length, 10);
    expect(day?.sd).toBeGreaterThan(0.75);
    expect(day?.sd).toBeLessThan(1.05);
  });

  test("lets neither speak where they follow nothing (seeds 20-39, at most 1 by chance)", () => {
    let speaking = 0;
    for (let seed = 20; seed < 40; seed++) {
      const { link } = waitsAndStarts(0, seed);
      if (link.replies.speaks !== null || link.starts.speaks !== null) speaking++;
    }
    expect(speaking).toBeLessThanOrEqual(1);
  });
});
