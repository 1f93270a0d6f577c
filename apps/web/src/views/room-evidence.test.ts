import { isoDate } from "@ebb/core";
import { type Act, stateFromActs } from "@ebb/platform";
import { describe, expect, it } from "vitest";
import { opennessNotes } from "./openness.ts";
import { ownReturns, roomState } from "./room-evidence.ts";
import { isLowForTwoWeeks } from "./two-weeks.ts";

const day0 = 20_500;
let count = 0;
const act = (kind: string, day: number, fields: object): Act =>
  ({ act: `a${count++}`, at: `${isoDate(day)}T18:00:00+01:00`, kind, ...fields }) as Act;
const time = (day: number, hour: string) => `${isoDate(day)}T${hour}:00+01:00`;

describe("room with a return", () => {
  it("is away, late or returned by the clock of the person, with a quarter of an hour of grace", () => {
    const room = { at: time(day0, "18:00"), until: time(day0, "20:00"), returned: null };
    expect(roomState(room, time(day0, "19:00"))).toBe("away");
    expect(roomState(room, time(day0, "20:10"))).toBe("away");
    expect(roomState(room, time(day0, "20:20"))).toBe("late");
    expect(roomState({ ...room, returned: time(day0, "20:05") }, time(day0 + 3, "09:00"))).toBe(
      "returned",
    );
    expect(roomState({ ...room, until: null }, time(day0, "19:00"))).toBeNull();
  });

  it("counts returns that were kept; those of the other and those without a time are not counted", () => {
    const rooms = [
      act("room", day0, { room: "r1", until: time(day0, "20:00"), returned: time(day0, "19:50") }),
      act("room", day0 + 5, {
        room: "r2",
        until: time(day0 + 5, "20:00"),
        returned: time(day0 + 6, "08:00"),
      }),
      act("room", day0 + 9, { room: "r3", person: "b", until: time(day0 + 9, "20:00") }),
      act("room", day0 + 12, { room: "r4" }),
    ];
    const found = ownReturns(stateFromActs(rooms), undefined);
    expect(found).toMatchObject({ announced: 2, returnsKept: 1, silent: 0, difference: undefined });
  });
});

describe("the person's own lists", () => {
  it("keep a thank you within a day, and close after it", () => {
    const id = `openness ${isoDate(day0)}`;
    const noticed = act("answer", day0, { id, value: "noticed" });
    expect(opennessNotes(stateFromActs([noticed]), day0 + 1)).toMatchObject([{ isOpen: true }]);
    expect(opennessNotes(stateFromActs([noticed]), day0 + 2)).toMatchObject([
      { isOpen: false, isThanked: false },
    ]);
    const thanked = act("answer", day0 + 1, { id, value: "thanked" });
    expect(opennessNotes(stateFromActs([noticed, thanked]), day0 + 1)).toMatchObject([
      { isThanked: true, date: isoDate(day0) },
    ]);
  });

  it("two heavy weeks count for two weeks, light ones never", () => {
    const low = stateFromActs([act("answer", day0, { id: "two weeks", value: 4 })]);
    expect(isLowForTwoWeeks(low, day0 + 14)).toBe(true);
    expect(isLowForTwoWeeks(low, day0 + 15)).toBe(false);
    const light = stateFromActs([act("answer", day0, { id: "two weeks", value: 2 })]);
    expect(isLowForTwoWeeks(light, day0)).toBe(false);
    expect(isLowForTwoWeeks(stateFromActs([]), day0)).toBe(false);
  });
});
