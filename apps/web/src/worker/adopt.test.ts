import { type CoupleRecord, dayFromCivil } from "@ebb/core";
import { parseNewAct, stateFromActs } from "@ebb/platform";
import { describe, expect, it } from "vitest";
import { actsOfFile, chatOf } from "./adopt.ts";
import { ownRecord } from "./own-record.ts";

const day = dayFromCivil(2026, 3, 2);
const base: CoupleRecord = {
  names: { a: "Ada", b: "Ben" },
  reader: "a",
  checkIns: [],
  days: "calendar",
  chat: null,
  example: false,
};
let count = 0;
const stateOf = (record: CoupleRecord) =>
  stateFromActs(
    actsOfFile(record, "f".repeat(32)).map((act) => {
      count += 1;
      const stamp = { act: count.toString(16).padStart(32, "0"), at: "2026-04-01T10:00:00+02:00" };
      const parsed = parseNewAct(act, stamp);
      if (!parsed.ok) throw new Error(`${parsed.error.field}: ${parsed.error.expected}`);
      return parsed.value;
    }),
  );

describe("actsOfFile", () => {
  it("keeps of a chat the turns of both by day, and gives them back the same", () => {
    const turnDays = [
      { day, turns: { a: 3, b: 5 } },
      { day: day + 4, turns: { a: 0, b: 1 } },
    ];
    const state = stateOf({ ...base, chat: { messages: 40, turnDays } });
    expect(chatOf(state)).toEqual({ messages: 40, turnDays });
  });

  it("keeps every check-in of a diary with person, time, scales and events", () => {
    const checkIns = [
      {
        person: "a" as const,
        time: { day, minute: 1290, offsetMinutes: 60 },
        scales: { closeness: 7, wanted: -2 },
        events: { argument: 1 },
      },
      {
        person: "b" as const,
        time: { day, minute: undefined, offsetMinutes: undefined },
        scales: { closeness: 4 },
        events: {},
      },
    ];
    const back = ownRecord(stateOf({ ...base, checkIns }))?.checkIns ?? [];
    const plain = back.map(({ person, time, scales, events }) => ({
      person,
      time,
      scales,
      events,
    }));
    expect(plain).toHaveLength(2);
    expect(plain).toEqual(expect.arrayContaining(checkIns));
  });

  it("takes nothing from a table without a calendar: its days belong to no day of the record", () => {
    expect(actsOfFile({ ...base, days: "numbered" }, "f".repeat(32))).toEqual([]);
  });
});
