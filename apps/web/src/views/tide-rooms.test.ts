import type { ActOf } from "@ebb/platform";
import { describe, expect, test } from "vitest";
import { sampleReading } from "../dev/sample-reading.ts";
import { tideView } from "./tide.ts";
import { withRooms } from "./tide-rooms.ts";

const room = (at: string, until?: string): ActOf<"room"> => ({
  kind: "room",
  act: "0".repeat(32),
  at,
  room: at,
  person: "a",
  ...(until ? { until } : {}),
});

describe("room that was agreed", () => {
  const view = tideView(sampleReading(), 21, "en");
  const apart = (shown: typeof view) =>
    shown.events.filter(({ names }) => names.includes("apart")).map(({ at }) => shown.dates[at]);

  test("is a day of chosen room, beside what else was noted that day", () => {
    const day = view.dates[4] ?? "";
    const shown = withRooms(view, [room(`${day}T19:00:00+02:00`)]);
    expect(apart(shown)).toEqual([...new Set([day, ...apart(view)])].sort());
    const before = view.events.find(({ at }) => at === 4)?.names ?? [];
    expect(shown.events.find(({ at }) => at === 4)?.names).toEqual([...before, "apart"]);
    expect(shown.events.map(({ at }) => at)).toEqual(
      shown.events.map(({ at }) => at).sort((x, y) => x - y),
    );
  });

  test("lies on the day that it was agreed for, also when the return was noted later", () => {
    const [day, next] = [view.dates[6] ?? "", view.dates[8] ?? ""];
    const late = room(`${next}T09:00:00+02:00`, `${day}T21:00:00+02:00`);
    expect(apart(withRooms(view, [late]))).toContain(day);
    expect(apart(withRooms(view, [late]))).not.toContain(next);
  });

  test("changes nothing where none was agreed, or outside of what is shown", () => {
    expect(withRooms(view, [])).toBe(view);
    expect(withRooms(view, [room("2020-01-01T10:00:00+01:00")]).events).toEqual(view.events);
  });
});
