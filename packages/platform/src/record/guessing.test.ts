import { describe, expect, test } from "vitest";
import type { Act } from "./act.ts";
import { guessingOf } from "./guessing.ts";

const at = "2026-02-17T20:00:00+00:00";
let count = 0;
const act = (kind: string, more: object = {}) =>
  ({ act: `a${++count}`, at, kind, ...more }) as unknown as Act;
const paired = (card: string) => act("paired", { name: "Ben", card, words: true });
const own = { id: "00".repeat(8), mine: 1, theirs: 2 };
const theirs = { id: "11".repeat(8), mine: 3, theirs: 4 };
const lock = act("guess-locked", { question: "close", ...own });
const made = (number: number) =>
  act("guess-made", { guess: `m${number}`, number, secrets: { close: `s${number}` } });
const received = (number: number, more: object = {}) =>
  act("guess-received", { guess: `r${number}`, number, keys: { close: `k${number}` }, ...more });

describe("guessingOf", () => {
  test("keeps secrets of files that were made while an answer waits, and no others", () => {
    const before = guessingOf([paired("c"), made(1)]);
    expect(before.questions.close.secrets).toEqual([]);
    const waiting = guessingOf([paired("c"), made(1), lock, made(2), made(3)]);
    expect(waiting.questions.close).toMatchObject({ locked: own, secrets: ["s2", "s3"] });
    expect(waiting.lastMade).toBe(3);
  });

  test("shows the other's answer only beside an own one; then the secrets are gone", () => {
    const opened = { opened: { close: theirs } };
    const without = guessingOf([paired("c"), received(1, opened)]);
    expect(without.questions.close).toMatchObject({ shown: undefined, theirKey: "k1" });
    const both = guessingOf([paired("c"), lock, made(1), received(2, opened), made(3)]);
    expect(both.questions.close).toMatchObject({ shown: theirs, secrets: [], theirKey: "k2" });
    expect(both.questions.close.seen).toEqual([theirs.id]);
  });

  test("an answer that was taken back, or a new one, begins anew; what was seen stays seen", () => {
    const acts = [paired("c"), lock, made(1), received(2, { opened: { close: theirs } })];
    const again = guessingOf([...acts, lock]).questions.close;
    expect(again).toMatchObject({ locked: own, secrets: [], shown: undefined, seen: [theirs.id] });
    const dropped = guessingOf([...acts, act("guess-dropped", { question: "close" })]);
    expect(dropped.questions.close).toMatchObject({ locked: undefined, shown: undefined });
  });

  test("belongs to one card: with another, or none, all is gone, and no old file comes again", () => {
    const file = received(2, { opened: { close: theirs } });
    const acts = [paired("c"), lock, made(1), file];
    for (const end of [paired("d"), act("unpaired")]) {
      const after = guessingOf([...acts, end]);
      expect(after.questions.close).toMatchObject({ locked: undefined, secrets: [], seen: [] });
      expect(after.spent).toEqual([file.act]);
      const back = guessingOf([...acts, end, paired("c")]);
      expect(back.questions.close).toMatchObject({ locked: undefined, shown: undefined });
      expect(back.known.shares.has("r2")).toBe(true);
      expect(back.known.lastNumber).toBe(2);
    }
  });

  test("reading the words again, with the same card, changes nothing", () => {
    const acts = [paired("c"), lock, made(1)];
    expect(guessingOf([...acts, paired("c")])).toEqual(guessingOf(acts));
  });
});
