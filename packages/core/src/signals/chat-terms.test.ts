import { expect, test } from "vitest";
import type { ChatFeatures, PersonChatFeatures } from "./chat-features.ts";
import { chatTermsOf } from "./chat-terms.ts";

const days = 200;
const firstDay = 1000;

/** Numbers in (0, 1) (Park & Miller 1988). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

/** `daily` messages a day, `late` in the last four weeks; every other turn answered after `wait` hours. */
function side(
  daily: number,
  late: number,
  wait: (day: number) => number,
  seed: number,
): PersonChatFeatures {
  const next = numbers(seed);
  const amount = (day: number) => (day < days - 28 ? daily : late);
  const messages = Float64Array.from({ length: days }, (_, day) =>
    Math.round(amount(day) * (0.5 + next())),
  );
  const day = Int32Array.from({ length: 2 * days }, (_, i) => firstDay + (i >> 1));
  return {
    counts: {
      messages,
      starts: new Float64Array(days).fill(1),
      turns: new Float64Array(days).fill(14),
    },
    exposure: new Float64Array(days).fill(1),
    replies: {
      day,
      activeHours: Float64Array.from(day, (one) => wait(one - firstDay) * Math.exp(next() - 0.5)),
      censored: Uint8Array.from(day, () => (next() < 0.1 ? 1 : 0)),
    },
    weekRhythm: new Float64Array(168).fill(1 / 168),
    wordCoverage: 0,
  };
}

/**
 * Eight openings a day by each; b answers three of four of a's within minutes, a one of four of b's. With
 * the answers counted among the turns that is 6 / 10 answers a turn of a, and 2 / 14 a turn of b.
 */
function turnsBetween(seed: number): ChatFeatures["turns"] {
  const next = numbers(seed);
  const rows: { t: number; p: number }[] = [];
  for (let day = 0; day < days; day++)
    for (let k = 0; k < 8; k++) {
      const t = firstDay + day + next();
      rows.push({ t, p: 0 });
      if (next() < 0.75) rows.push({ t: t - Math.log(next()) / 100, p: 1 });
      const u = firstDay + day + next();
      rows.push({ t: u, p: 1 });
      if (next() < 0.25) rows.push({ t: u - Math.log(next()) / 100, p: 0 });
    }
  rows.sort((p, q) => p.t - q.t);
  return {
    timeDays: Float64Array.from(rows, (row) => row.t),
    person: Uint8Array.from(rows, (row) => row.p),
  };
}

function chat(): ChatFeatures {
  return {
    firstDay,
    lastDay: firstDay + days - 1,
    messages: 0,
    people: {
      a: side(30, 30, () => 1, 3),
      b: side(40, 10, (day) => (day < days - 28 ? 0.5 : 2), 7),
    },
    turns: turnsBetween(11),
    gaps: [],
    newStartHours: 6,
  };
}

test("chatTermsOf finds who writes less lately, who answers later, who answers more", () => {
  const { a, b, changes } = chatTermsOf(chat());
  expect(Math.abs(a.amount?.mean ?? 9)).toBeLessThan(0.15);
  expect(b.amount?.mean).toBeCloseTo(Math.log(10 / 40), 0);
  expect(Math.abs(a.wait?.mean ?? 9)).toBeLessThan(0.25);
  expect(Math.abs((b.wait?.mean ?? 9) - Math.log(4))).toBeLessThan(4 * (b.wait?.sd ?? 0));
  expect(a.startShare?.share).toBeCloseTo(0.5, 1);
  expect(Math.abs((b.answers?.mean ?? 9) - 6 / 10)).toBeLessThan(0.08);
  expect(Math.abs((a.answers?.mean ?? 9) - 2 / 14)).toBeLessThan(0.08);
  expect(changes).toHaveLength(1);
  expect(changes[0]?.logRatio.b.mean).toBeLessThan(-1);
  expect(Math.abs((changes[0]?.day ?? 0) - (firstDay + days - 28))).toBeLessThanOrEqual(14);
});

test("chatTermsOf with a and b swapped gives the same terms, swapped", () => {
  const one = chat();
  const swapped: ChatFeatures = {
    ...one,
    people: { a: one.people.b, b: one.people.a },
    turns: { ...one.turns, person: one.turns.person.map((p) => 1 - p) },
  };
  const terms = chatTermsOf(one);
  const mirrored = chatTermsOf(swapped);
  expect(mirrored.a.amount).toEqual(terms.b.amount);
  expect(mirrored.b.wait).toEqual(terms.a.wait);
  expect(mirrored.a.answers?.mean).toBeCloseTo(terms.b.answers?.mean ?? 0, 6);
  expect(mirrored.changes[0]?.day).toBe(terms.changes[0]?.day);
});

test("chatTermsOf takes masked days for unknown, not for silence", () => {
  const one = chat();
  const gap = { fromDay: firstDay + 60, toDay: firstDay + 110, reason: "hole" as const };
  const mask = (person: PersonChatFeatures): PersonChatFeatures => {
    const masked = (column: Float64Array) =>
      column.map((value, i) => (i >= 60 && i <= 110 ? Number.NaN : value));
    const counts = Object.fromEntries(
      Object.entries(person.counts).map(([name, column]) => [name, masked(column)]),
    );
    return { ...person, counts, exposure: masked(person.exposure) };
  };
  const people = { a: mask(one.people.a), b: mask(one.people.b) };
  const { a, changes } = chatTermsOf({ ...one, people, gaps: [gap] });
  expect(Math.abs(a.amount?.mean ?? 9)).toBeLessThan(0.15);
  for (const { day } of changes) expect(day < gap.fromDay || day > gap.toDay).toBe(true);
  const silence = mask(one.people.a).counts.messages?.map((count) =>
    Number.isNaN(count) ? 0 : count,
  );
  const silent = { ...one.people.a, counts: { ...one.people.a.counts, messages: silence } };
  const unmasked = chatTermsOf({
    ...one,
    people: { a: silent as PersonChatFeatures, b: one.people.b },
  });
  expect(unmasked.a.amount?.mean).toBeGreaterThan(0.2);
});
