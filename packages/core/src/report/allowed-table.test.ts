/**
 * The table of what may be said at which number of check-ins (docs/model.md, section 3), cell by cell: one
 * couple of whom it is true and clear, with as many check-ins as each row allows and one fewer.
 */

import { createRandom } from "@ebb/engine";
import { knowledge } from "@ebb/knowledge";
import { describe, expect, test } from "vitest";
import { type CoupleFit, fitCouple, modelOfCheckIns } from "../dynamics/index.ts";
import { findingsOf, maySay, notedOf } from "../findings/index.ts";
import type { CheckIn } from "../observations/index.ts";
import { shownReasons } from "../reasons/index.ts";
import { drawCoupleSpec, simulateCouple } from "../simulate/index.ts";
import { loopOf } from "./loop-of.ts";

const days = 300;

/** Push and pull, and a slow loss of a's usual; nobody misses a day. */
const checkIns: readonly CheckIn[] = (() => {
  const random = createRandom(5);
  const source = { id: "0", scenario: "null" as const, days, matrix: knowledge.prior };
  const changes = { design: { missing: 0 } };
  const spec = drawCoupleSpec({ ...source, changes }, random.fork(1));
  const clear = { a_a: 0.4, a_b: 0.4, k_ab: -0.9, k_ba: 0.9, r_a: 0.3, r_b: 0.3, d_a: -0.6 };
  const parameters = { ...spec.parameters, ...clear };
  return simulateCouple({ ...spec, parameters }, knowledge.prior, random.fork(2)).checkIns;
})();
const whole: CoupleFit = fitCouple(modelOfCheckIns(checkIns), "closeness");

/** So many check-ins of each; the fit stays the same, so that the number alone decides. */
const notesOf = (person: "a" | "b", count: number) =>
  Array.from(
    { length: count },
    (_, i): CheckIn => ({
      person,
      time: { day: 20_000 + i, minute: undefined, offsetMinutes: undefined },
      scales: { closeness: i % 3 },
      events: { argument: i % 2 },
    }),
  );
const lastOf = (count: number) => [...notesOf("a", count), ...notesOf("b", count)];

const kindsAt = (count: number) =>
  new Set(
    findingsOf({
      checkIns: lastOf(count),
      people: ["a", "b"],
      predictors: [],
      loop: count < 60 ? loopOf(whole, count) : undefined,
      coupleFit: whole,
      shown: everything,
      nameOfDay: String,
    }).map(({ kind }) => kind),
  );
/** All cards were shown before, so that the two new ones of a week hold nothing back. */
const everything = [
  "coupling:a:b",
  "coupling:b:a",
  "drift:a:closeness",
  "push_pull:both:yes",
  "cycle:both",
].map((id) => ({ id, day: 0 }));

describe("the table, row by row", () => {
  test.each([
    ["associations", 14],
    ["reasons", 14],
    ["direction", 30],
    ["return_time", 60],
    ["drift", 60],
    ["push_pull", 121],
    ["cycle", 366],
  ] as const)("%s from %i check-ins on, not one earlier", (kind, from) => {
    expect(maySay(kind, from - 1)).toBe(false);
    expect(maySay(kind, from)).toBe(true);
    expect(maySay(kind, from + 500)).toBe(true);
  });

  test("levels and counts of days from the first check-in on; counts end where associations begin", () => {
    const one = (count: number) => notedOf(lastOf(count), "a", String);
    expect(one(1)?.closeness?.days).toBe(1);
    expect(one(13)?.check_ins).toBe(13);
    expect(one(13)?.same_day.length).toBeGreaterThan(0);
    expect(one(14)?.same_day).toEqual([]);
    expect(maySay("levels", 1) && maySay("counts", 1)).toBe(true);
    expect(kindsAt(13)).toEqual(new Set());
  });

  test("reasons: none under 14 check-ins, a pair at most leaning up to 30, then up to three and more", () => {
    const { prior } = knowledge;
    const main = new Float64Array(prior.reasons.length);
    main.set([0.5, 0.27, 0.23], 6);
    const at = (checkIns_: number, tags: number) =>
      shownReasons(main, { checkIns: checkIns_, tags, chatOnly: false }, prior);
    expect(at(13, 9)).toEqual([]);
    const sure = new Float64Array(prior.reasons.length);
    sure[6] = 0.99;
    const words = (count: number) =>
      shownReasons(sure, { checkIns: count, tags: 6, chatOnly: false }, prior).map(
        (one) => one.words,
      );
    expect([words(14), words(30), words(31)]).toEqual([
      ["leaning"],
      ["leaning"],
      ["well_supported"],
    ]);
    const many = main.map(() => 0.3);
    const shown = (count: number) =>
      shownReasons(many, { checkIns: count, tags: 6, chatOnly: false }, prior).length;
    expect([shown(13), shown(14), shown(30), shown(31)]).toEqual([0, 2, 2, 3]);
  });

  test("the answer to the other from 30, its return time from 60", () => {
    expect(loopOf(whole, 29)).toMatchObject({ a_on_b: null, b_on_a: null, strength: "too_early" });
    const { a_on_b, b_on_a, return_days } = loopOf(whole, 30);
    expect(a_on_b?.supported).toBe(true);
    expect(b_on_a?.supported).toBe(true);
    expect(return_days).toEqual({ a: null, b: null });
    expect(loopOf(whole, 59).return_days).toEqual({ a: null, b: null });
    expect(loopOf(whole, 60).return_days.a?.mean).toBeGreaterThan(0);
    expect(kindsAt(29).has("coupling")).toBe(false);
    expect(kindsAt(30).has("coupling")).toBe(true);
  });

  test("a slow change from 60, push and pull over 120; a rhythm never up to 365", () => {
    const cells = [
      [59, []],
      [60, ["drift"]],
      [120, ["drift"]],
      [121, ["drift", "push_pull"]],
      [365, ["drift", "push_pull"]],
    ] as const;
    for (const [count, kinds] of cells) {
      const found = [...kindsAt(count)].filter((kind) => kind !== "coupling").sort();
      expect(found, `${count} check-ins`).toEqual(kinds);
    }
  });

  test("of both together the smaller number of check-ins decides", () => {
    const mixed = [...notesOf("a", 400), ...notesOf("b", 100)];
    const found = findingsOf({
      checkIns: mixed,
      people: ["a", "b"],
      predictors: [],
      coupleFit: whole,
      shown: everything,
      nameOfDay: String,
    }).map(({ kind }) => kind);
    expect(found.filter((kind) => kind !== "same_day")).toEqual(["drift"]);
  });
});
