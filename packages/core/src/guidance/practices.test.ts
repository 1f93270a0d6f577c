import { knowledge, loadConversation, loadTexts } from "@ebb/knowledge";
import { expect, test } from "vitest";
import { gateQuestions, kindsWhenRaised } from "../safety/index.ts";
import { openPractices, practicesOf } from "./practices.ts";
import { prepareGuidance } from "./prepare.ts";

const guidance = prepareGuidance({
  knowledge,
  texts: await loadTexts("en"),
  conversation: { en: await loadConversation("en") },
});
const clear = { gate: Object.fromEntries(gateQuestions.map((q) => [q, "no" as const])) };
const idsOf = (all: readonly { id: string }[]) => all.map(({ id }) => id);

test("practicesOf has the practices of the issue, each with steps, grade and a stop rule where needed", () => {
  const all = practicesOf(guidance);
  const wanted = ["b2", "a13", "b3", "b4", "b8", "b10", "a3", "b16", "b5", "a29", "a17", "a19"];
  expect(idsOf(all)).toEqual(expect.arrayContaining(wanted));
  for (const practice of all) {
    expect(practice.stopRule?.length, practice.id).toBeGreaterThan(10);
    expect(practice.evidence?.length, practice.id).toBeGreaterThan(10);
    expect(practice.steps.length, practice.id).toBeGreaterThan(1);
    expect(["S", "M", "W", "C"]).toContain(practice.grade);
    expect(practice.days).toBeGreaterThan(0);
  }
  const timers = Object.fromEntries(all.map(({ id, minutes }) => [id, minutes]));
  expect(timers).toMatchObject({ a29: 20, a3: 7, b2: 10 });
  const parts = Object.fromEntries(all.map((practice) => [practice.id, practice.parts]));
  expect(parts).toMatchObject({ a13: [20, 10], a29: [20], a1: [] });
  for (const { id, minutes, parts: own } of all)
    expect(
      own.reduce((sum, part) => sum + part, 0),
      id,
    ).toBe(minutes ?? 0);
});

test("openPractices: a raised gate leaves only what it leaves everywhere", () => {
  const open = openPractices({ gate: { afraid: "yes" } }, guidance);
  for (const { kinds } of open)
    expect(kinds.every((kind) => kindsWhenRaised.includes(kind))).toBe(true);
});

test("openPractices: an unanswered gate holds what exposes and what is done as a couple", () => {
  for (const { kinds } of openPractices({}, guidance)) {
    expect(kinds).not.toContain("exposure");
    expect(kinds).not.toContain("couple_exercise");
  }
});

test("openPractices: with a clear gate everything is open; own conduct and own setting close some", () => {
  const open = idsOf(openPractices(clear, guidance));
  expect(open).toEqual(idsOf(practicesOf(guidance)));
  const watching = openPractices({ ...clear, own_conduct: ["monitors_partner"] }, guidance);
  for (const { kinds } of watching) expect(kinds).not.toContain("conversation");
  const alone = openPractices({ ...clear, only_by_myself: true }, guidance);
  for (const { kinds } of alone) expect(kinds).not.toContain("couple_exercise");
  expect(alone.length).toBeGreaterThan(0);
  expect(alone.length).toBeLessThan(open.length);
});
