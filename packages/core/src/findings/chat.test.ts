import { createRandom } from "@ebb/engine";
import { expect, test } from "vitest";
import { madeFeatures } from "../../test/made-chat.ts";
import { chatTermsOf } from "../signals/index.ts";
import { chatFindings } from "./chat.ts";
import { withinTheWeek } from "./find.ts";

/** Two years of messages, half as many from the second year on. */
function faded(seed: number) {
  const random = createRandom(seed);
  const amounts = () =>
    Array.from({ length: 728 }, (_, day) => random.poisson(day < 364 ? 40 : 20));
  return chatTermsOf(madeFeatures({ firstDay: 20_000, a: amounts(), b: amounts() }));
}

test("chatFindings gives a clear change a card for each of the two, with both of its gates (seed 1)", () => {
  const cards = chatFindings(faded(1), String);
  expect(cards.map(({ person }) => person).sort()).toEqual(["a", "b"]);
  for (const { kind, size, gates, days } of cards) {
    expect(kind).toBe("chat_change");
    expect(size).toBeLessThan(-0.5);
    expect(gates.held_out_gain).toBeGreaterThan(0);
    expect(gates.false_alarm).toBeLessThan(0.01);
    expect(Math.abs(Number(days[1]) - 20_364)).toBeLessThanOrEqual(14);
  }
});

test("chatFindings says nothing of a change with which left-out weeks are foreseen worse", () => {
  const terms = faded(1);
  const changes = terms.changes.map((change) => ({ ...change, heldOutGain: -0.1 }));
  expect(chatFindings({ ...terms, changes }, String)).toEqual([]);
});

test("withinTheWeek counts cards of a chat like any other: two new ones, and what was shown stays", () => {
  const cards = chatFindings(faded(2), String);
  const other = { id: "same_day:a:argument" };
  const all = [other, ...cards];
  expect(withinTheWeek(all, { shown: [], today: 20_728 })).toEqual(all.slice(0, 2));
  const shown = [{ id: "x", day: 20_727 }];
  expect(withinTheWeek(all, { shown, today: 20_728 })).toEqual([other]);
  const known = [...shown, { id: cards[1]?.id ?? "", day: 20_700 }];
  expect(withinTheWeek(all, { shown: known, today: 20_728 })).toEqual([other, cards[1]]);
});
