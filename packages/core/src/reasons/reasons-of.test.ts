import { expect, test } from "vitest";
import { numbers, smallKnowledge } from "../../test/small-knowledge.ts";
import type { CheckIn, TagId } from "../observations/index.ts";
import { nextQuestion, posteriorOfReading } from "./ask.ts";
import { ownPosterior, reasonsOf } from "./reasons-of.ts";

const at = (day: number) => ({ day, minute: undefined, offsetMinutes: undefined });

/** Days on which room follows stress (effect as strong as the matrix says) or nothing. */
function diary(days: number, effect: number, seed = 9): CheckIn[] {
  const next = numbers(seed);
  return Array.from({ length: days }, (_, day): CheckIn => {
    const stress = 5 + 10 * next() * 0.9;
    const room = 4 + effect * (stress - 5) + 4 * next();
    const argument = next() > 0.3 ? 1 : 0;
    const scales = { stress, room, closeness: 6 + 4 * next() };
    return { person: "a", time: at(500 + day), scales, events: { argument } };
  });
}

const input = (checkIns: readonly CheckIn[], extra = {}) => ({
  checkIns,
  person: "a" as const,
  knowledge: smallKnowledge,
  nameOfDay: (day: number) => `day ${day}`,
  ...extra,
});

test("reasonsOf finds stress where room follows stress, with the days that speak for it", () => {
  const reasons = reasonsOf(input(diary(70, 0.6)));
  expect(reasons.of).toBe("self");
  expect(reasons.leading[0]?.id).toBe("stress");
  const ground = reasons.leading[0]?.for.find((one) => one.term === "S0");
  expect(ground?.log_odds).toBeGreaterThan(0.5);
  expect(ground?.days.length).toBeGreaterThan(3);
  const sum = reasons.leading.reduce((total, one) => total + one.probability, reasons.unclear);
  expect(sum).toBeCloseTo(1, 12);
});

test("reasonsOf says nothing under 14 check-ins, and at most two reasons up to 30", () => {
  expect(reasonsOf(input(diary(13, 0.6))).leading).toEqual([]);
  expect(reasonsOf(input(diary(13, 0.6))).unclear).toBe(1);
  expect(reasonsOf(input(diary(25, 0.6))).leading.length).toBeLessThanOrEqual(2);
});

test("reasonsOf gives another reader questions and no probability", () => {
  const tags = [{ day: 510, reason: "conf" as TagId }];
  const other = reasonsOf(input(diary(70, 0.6), { viewer: "b", tags }));
  expect(other).toMatchObject({ of: "other", leading: [], unclear: 1, status: "too_early" });
  expect(other.ask.map((one) => one.question)).toEqual(["q-other", "q-stress", "q-weak"]);
  const without = reasonsOf(input([], { viewer: "b" }));
  expect(other.ask).toEqual(without.ask);
});

test("reasonsOf puts no question about health to the other, and never separates by it", () => {
  const [first, ...rest] = smallKnowledge.questions;
  if (!first) throw new Error("the fixture has questions");
  const health = { ...first, id: "q-health", separates: ["lowmood", "stress"] };
  const mixed = { ...first, id: "q-mixed", separates: ["stress", "lowmood"] };
  const knowledge = { ...smallKnowledge, questions: [health, mixed, ...rest] };
  const other = reasonsOf({ ...input(diary(40, 0)), knowledge, viewer: "b" });
  expect(other.ask.some((one) => one.question === "q-health")).toBe(false);
  expect(other.ask.find((one) => one.question === "q-mixed")?.separates).toEqual(["stress"]);
});

test("posteriorOfReading keeps what is stated and adds up to one", () => {
  const leading = [
    {
      id: "stress",
      probability: 0.6,
      words: "likely" as const,
      for: [],
      against: [],
      would_change: [],
    },
  ];
  const { main, none } = posteriorOfReading({ leading, unclear: 0.4 }, smallKnowledge.prior);
  expect(main[0]).toBe(0.6);
  expect(main.reduce((sum, value) => sum + value, none)).toBeCloseTo(1, 12);
});

test("ownPosterior moves to a reason by its tags and away from it by 'that is not it'", () => {
  const checkIns = diary(40, 0);
  const plain = ownPosterior(input(checkIns)).posterior.main;
  const tags = [3, 6, 9].map((day) => ({ day: 500 + day, reason: "conf" as TagId }));
  const tagged = ownPosterior(input(checkIns, { tags })).posterior.main;
  const denied = ownPosterior(input(checkIns, { notIt: ["conf"] })).posterior.main;
  expect(tagged[1]).toBeGreaterThan((plain[1] ?? 0) * 1.5);
  expect(denied[1]).toBeLessThan(plain[1] ?? 0);
});

test("reasonsOf never states more than 0.90 without tags", () => {
  const reasons = reasonsOf(input(diary(400, 1.5)));
  for (const one of reasons.leading) expect(one.probability).toBeLessThanOrEqual(0.9);
  expect(reasons.leading[0]?.probability).toBe(0.9);
});

test("ownPosterior sees nothing of the other's check-ins that is the other's own, and a and b swapped give the same", () => {
  const own = diary(40, 0.6);
  const noise = diary(40, -0.6, 77).map((one): CheckIn => {
    const events = { criticised: one.events.argument ?? 0, low_mood: 1 };
    return { ...one, person: "b", events, tag: "conf" };
  });
  const alone = ownPosterior(input(own)).posterior.main;
  expect(ownPosterior(input([...own, ...noise])).posterior.main).toEqual(alone);
  const swapped = own.map((one): CheckIn => ({ ...one, person: "b" }));
  expect(ownPosterior({ ...input(swapped), person: "b" }).posterior.main).toEqual(alone);
});

test("ownPosterior takes what both noted of one event as the mean of both, and the one note where one is missing", () => {
  const own = diary(40, 0.6).map((one, day): CheckIn => (day % 3 ? one : { ...one, events: {} }));
  const other = diary(40, 0, 78).map(
    ({ time, events }): CheckIn => ({ person: "b", time, scales: { reach: 3 }, events }),
  );
  const written = own.map((one, day): CheckIn => {
    const both = [one.events.argument, other[day]?.events.argument].filter((x) => x !== undefined);
    const argument = both.reduce((sum, x) => sum + x, 0) / both.length;
    return { ...one, events: { argument }, scales: { ...one.scales, other_reach: 3 } };
  });
  const joined = ownPosterior(input([...own, ...other])).posterior.main;
  const expected = ownPosterior(input(written)).posterior.main;
  expect(joined.length).toBe(expected.length);
  for (const [i, value] of joined.entries())
    expect(value).toBeCloseTo(expected[i] ?? Number.NaN, 12);
  expect(joined).not.toEqual(ownPosterior(input(own)).posterior.main);
});

test("ownPosterior: an answer moves a reason by at most its cap against the others", () => {
  const checkIns = diary(40, 0);
  const logOdds = (answers: { id: string; value: string; day: number }[]) => {
    const { main } = ownPosterior(input(checkIns, { answers })).posterior;
    return Math.log((main[0] ?? 0) / (main[2] ?? 1));
  };
  const moved = logOdds([{ id: "q-stress", value: "yes", day: 520 }]) - logOdds([]);
  expect(moved).toBeGreaterThan(0.2);
  expect(moved).toBeLessThanOrEqual(0.7 + 1e-9);
});

test("nextQuestion asks the most informative one first, and none twice in a week, also after a skip", () => {
  const { posterior } = ownPosterior(input(diary(40, 0)));
  const need = { posterior, about: "self" as const, day: 540, knowledge: smallKnowledge };
  expect(nextQuestion({ ...need, asked: [] })?.id).toBe("q-stress");
  const asked = [{ id: "q-stress", day: 535 }];
  expect(nextQuestion({ ...need, asked })?.id).toBe("q-weak");
  expect(nextQuestion({ ...need, day: 542, asked })?.id).toBe("q-stress");
  const both = [...asked, { id: "q-weak", day: 540 }];
  expect(nextQuestion({ ...need, asked: both })).toBeUndefined();
});
