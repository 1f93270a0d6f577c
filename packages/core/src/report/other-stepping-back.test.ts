/** What tends to go before the other's stepping back in the reader's notes: gated like any card, a view, no reason. */

import { createRandom, type Random } from "@ebb/engine";
import { knowledge } from "@ebb/knowledge";
import { describe, expect, test } from "vitest";
import type { CheckIn } from "../observations/index.ts";
import type { Reading } from "./reading.ts";
import { readingOf } from "./reading-of.ts";

const context = { madeBy: { app: "0", engine: "0", knowledge: "0" }, knowledge };
const slider = (value: number) => Math.min(10, Math.max(0, Math.round(value)));

/** Ada notes what she sees of the other; it rises by `effect` points on days of an argument. */
function notesOf(days: number, effect: number, random: Random): CheckIn[] {
  let far = random.normal();
  return Array.from({ length: days }, (_, day): CheckIn => {
    far = 0.5 * far + 0.85 * random.normal();
    const happens = (share: number) => (random.bernoulli(share) ? 1 : 0);
    const argument = happens(0.2);
    return {
      person: "a",
      time: { day: 20_000 + day, minute: 1200, offsetMinutes: undefined },
      scales: {
        closeness: slider(6 + random.normal()),
        reach: slider(5 + 2 * random.normal()),
        other_closeness: slider(6 + random.normal()),
        other_room: slider(4 + 1.5 * far + effect * argument),
      },
      events: {
        ...{ argument, future_talk: happens(0.15), apart: happens(0.15) },
        ...{ friends_family: happens(0.2), together: happens(0.3), low_mood: happens(0.2) },
      },
    };
  });
}

function read(checkIns: readonly CheckIn[], reader: "a" | null): Reading {
  const names = { a: "Ada", b: "Ben" };
  const rest = { days: "calendar" as const, chat: null, example: false };
  const reading = readingOf({ names, reader, checkIns, ...rest }, context);
  if (reading === undefined) throw new Error("nothing to draw");
  return reading;
}

describe("what goes before the other's stepping back", () => {
  const clear = notesOf(80, 4, createRandom(1));
  test("is a card about the other where the reader's notes show it, with its days and gates", () => {
    const card = read(clear, "a").findings.find(({ person }) => person === "b");
    expect(card).toMatchObject({ kind: "before_stepping_back", about: "K0" });
    expect(card?.size).toBeGreaterThan(0);
    expect(card?.interval80[0]).toBeGreaterThan(0);
    expect(card?.gates.held_out_gain).toBeGreaterThan(0);
    const days = clear.filter(({ events }) => events.argument === 1).length;
    expect(card?.days).toHaveLength(days);
  });
  test("brings no probability and no reason of the other, and nothing where nobody reads", () => {
    const { reasons } = read(clear, "a");
    expect(reasons).toMatchObject({ of: "other", leading: [], unclear: 1 });
    expect(read(clear, null).findings.filter(({ person }) => person === "b")).toEqual([]);
  });
  test("waits for 14 check-ins, and never speaks of the other's mood", () => {
    expect(read(clear.slice(0, 13), "a").findings).toEqual([]);
    const moody = notesOf(80, 0, createRandom(2)).map(
      (one): CheckIn => ({
        ...one,
        scales: { ...one.scales, other_room: slider(3 + 5 * (one.events.low_mood ?? 0)) },
      }),
    );
    expect(read(moody, "a").findings.filter(({ person }) => person === "b")).toEqual([]);
  });
  test("says something of the other in at most 4 of 80 diaries in which nothing goes before it", () => {
    const random = createRandom(3);
    const said = Array.from({ length: 80 }, (_, i) => read(notesOf(45, 0, random.fork(i)), "a"));
    const cards = said.filter(({ findings }) => findings.length > 0);
    expect(cards.length).toBeLessThanOrEqual(4);
  });
});
