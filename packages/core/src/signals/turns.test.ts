import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Conversation, MessageColumns } from "../observations/index.ts";
import { messageKinds } from "../observations/index.ts";
import { contactSeries, turnDays, turnsOf } from "./turns.ts";

const minute = 60_000;

function columns(rows: readonly { t: number; who: number; kind?: number }[]): MessageColumns {
  return {
    count: rows.length,
    timeMs: Float64Array.from(rows, ({ t }) => t),
    author: Int32Array.from(rows, ({ who }) => who),
    kind: Uint8Array.from(rows, ({ kind }) => kind ?? messageKinds.text),
    chars: new Uint32Array(rows.length),
    words: new Uint32Array(rows.length),
    flags: new Uint8Array(rows.length),
    seconds: new Uint32Array(rows.length),
  };
}

const conversation = (rows: Parameters<typeof columns>[0]): Conversation => ({
  participants: ["Anna", "Ben"],
  messages: columns(rows),
  zone: null,
});

describe("turnsOf", () => {
  it("joins a burst within three minutes and ends a turn at the other's message", () => {
    const times = [0, 2, 4, 5, 6, 20];
    const who = [0, 0, 0, 1, 0, 0];
    const turns = turnsOf(
      columns(times.map((t, index) => ({ t: t * minute, who: who[index] ?? 0 }))),
      { a: 0, b: 1 },
    );
    expect([...turns.person]).toEqual([0, 1, 0, 0]);
    expect([...turns.startMs].map((ms) => ms / minute)).toEqual([0, 5, 6, 20]);
    expect([...turns.endMs].map((ms) => ms / minute)).toEqual([4, 5, 6, 20]);
  });

  it("leaves out notices, calls and other writers", () => {
    const turns = turnsOf(
      columns([
        { t: 0, who: 0, kind: messageKinds.call },
        { t: 1, who: -1, kind: messageKinds.notice },
        { t: 2, who: 7 },
        { t: 3, who: 1 },
      ]),
      { a: 0, b: 1 },
    );
    expect(turns.count).toBe(1);
  });

  const rowsArbitrary = fc
    .array(
      fc.record({ gap: fc.integer({ min: 0, max: 400 }), who: fc.integer({ min: 0, max: 1 }) }),
      {
        maxLength: 60,
      },
    )
    .map((steps) => {
      let t = 0;
      return steps.map(({ gap, who }) => {
        t += gap * minute;
        return { t, who };
      });
    });

  it("a message split in two within a minute changes no count of turns (property)", () => {
    fc.assert(
      fc.property(rowsArbitrary, fc.nat(), (rows, pick) => {
        fc.pre(rows.length > 0);
        const at = pick % rows.length;
        const row = rows[at];
        if (row === undefined) return;
        const split = [...rows.slice(0, at + 1), { ...row }, ...rows.slice(at + 1)];
        const pairing = { a: 0, b: 1 };
        expect(turnDays(conversation(split), pairing)).toEqual(
          turnDays(conversation(rows), pairing),
        );
      }),
    );
  });

  it("swapping the people swaps the days (property)", () => {
    fc.assert(
      fc.property(rowsArbitrary, (rows) => {
        const one = contactSeries(conversation(rows), { a: 0, b: 1 });
        const other = contactSeries(conversation(rows), { a: 1, b: 0 });
        expect(other).toEqual(
          one.map(({ day, contact }) => ({ day, contact: { a: contact.b, b: contact.a } })),
        );
      }),
    );
  });
});
