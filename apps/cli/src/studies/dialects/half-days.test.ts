import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openReadings, readingsOfDay } from "./half-days.ts";
import { madeChat } from "./made-chat.ts";

// Every message before or after noon, whatever the others are.
function byTrying(minutes: readonly number[]): number {
  const halves = Array.from({ length: 1 << minutes.length }, (_, bits) =>
    minutes.map((minute, index) => minute + 720 * ((bits >> index) & 1)),
  );
  return halves.filter((times) =>
    times.every((time, index) => index === 0 || time >= (times[index - 1] ?? 0)),
  ).length;
}

describe("readings of a clock without a word", () => {
  it("are those that trying all of them finds (property)", () => {
    const minutes = fc.array(fc.integer({ min: 0, max: 719 }), { minLength: 1, maxLength: 9 });
    fc.assert(fc.property(minutes, (day) => readingsOfDay(day) === byTrying(day)));
  });

  it("cannot be settled by one answer in the made chat", () => {
    expect(openReadings(madeChat()).bitsAfterBestAnswer).toBeGreaterThan(1);
  });
});
