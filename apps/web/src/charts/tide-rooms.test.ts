import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { chosenRooms, hatchPath } from "./tide-rooms.tsx";

const event = (at: number, ...names: string[]) => ({ at, names, drawn: [] });

describe("chosen room", () => {
  test("joins days in a row and leaves out days on which nobody chose it", () => {
    const events = [event(1, "apart"), event(2, "argument", "apart"), event(3, "stress")];
    expect(chosenRooms({ events: [...events, event(7, "apart")] })).toEqual([
      [1, 2],
      [7, 7],
    ]);
  });

  test("every line of the hatch stays within its stretch and goes at one slant", () => {
    const edge = fc.integer({ min: 0, max: 400 });
    fc.assert(
      fc.property(edge, fc.integer({ min: 1, max: 300 }), (left, width) => {
        const path = hatchPath(left, left + width, 20, 180);
        const lines = [...path.matchAll(/M([\d.]+) ([\d.]+)L([\d.]+) ([\d.]+)/g)];
        expect(lines.length).toBeGreaterThan(0);
        for (const line of lines) {
          const [x0, y0, x1, y1] = line.slice(1).map(Number) as [number, number, number, number];
          expect(Math.min(x0, x1)).toBeGreaterThanOrEqual(left - 0.05);
          expect(Math.max(x0, x1)).toBeLessThanOrEqual(left + width + 0.05);
          expect(Math.min(y0, y1)).toBeGreaterThanOrEqual(19.9);
          expect(Math.max(y0, y1)).toBeLessThanOrEqual(180.1);
          expect(Math.abs(x1 - x0 - (y0 - y1))).toBeLessThan(0.25);
        }
      }),
    );
  });
});
