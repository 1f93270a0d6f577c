import { expect, test } from "vitest";
import { pairSeries, type Series } from "./series.ts";
import { timelineOf } from "./timeline.ts";

function record(times: number[], u: number[], acts: "level" | "event", hold: Series["hold"]) {
  const none = new Float64Array(times.length).fill(Number.NaN);
  const inputs = [{ name: "q", acts, centre: 0 }] as const;
  return pairSeries({
    times: Float64Array.from(times),
    a: none,
    b: none,
    inputs,
    u: Float64Array.from(u),
    hold,
  });
}

test("timelineOf lets a day's input act over the last day of a longer gap only", () => {
  const { times, known, stepOf, lengths } = timelineOf(
    record([0, 1, 5], [9, 2, 3], "level", "day"),
  );
  expect([...times]).toEqual([0, 1, 4, 5]);
  expect([...known]).toEqual([0, 2, 0, 3]);
  expect([...stepOf].map((step) => (step < 0 ? 0 : lengths[step]))).toEqual([0, 1, 3, 1]);
});

test("timelineOf keeps the impulse of an event whatever the length of its stretch", () => {
  const { known, times } = timelineOf(record([0, 0.25, 3], [0, 1, 2], "event", "interval"));
  expect(known[1] * (times[1] - times[0])).toBe(1);
  expect(known[2] * (times[2] - times[1])).toBe(2);
});

test("timelineOf adds up events of one moment and keeps its first level", () => {
  const events = timelineOf(record([0, 1, 1], [0, 1, 2], "event", "day"));
  expect([...events.known]).toEqual([0, 3, 0]);
  const levels = timelineOf(record([0, 1, 1], [0, 4, 7], "level", "day"));
  expect([...levels.known]).toEqual([0, 4, 0]);
});

test("timelineOf replaces an unknown input by the mean of the known ones, apart from what is known", () => {
  const { known, replaced } = timelineOf(
    record([0, 1, 2, 3], [1, 2, Number.NaN, 6], "level", "day"),
  );
  expect([...known]).toEqual([0, 2, 0, 6]);
  expect([...replaced]).toEqual([0, 0, 3, 0]);
});

test("timelineOf with extra times splits a step and keeps its input over both parts", () => {
  const series = record([0, 1, 2], [0, 2, 3], "level", "day");
  const { times, known, rowOf } = timelineOf(series, [-1, 0.5, 1, 1.75, 9]);
  expect([...times]).toEqual([-1, 0, 0.5, 1, 1.75, 2, 9]);
  expect([...known]).toEqual([0, 0, 2, 2, 3, 3, 0]);
  expect([...rowOf]).toEqual([-1, 0, -1, 1, -1, 2, -1]);
});

test("timelineOf sees one step length in daily times that carry rounding", () => {
  const times = Array.from({ length: 50 }, (_, i) => 20_000.3 + i);
  expect(
    timelineOf(
      record(
        times,
        times.map(() => 0),
        "level",
        "day",
      ),
    ).lengths.length,
  ).toBe(1);
});
