import { createRandom } from "@ebb/engine";
import { describe, expect, test } from "vitest";
import { checkInsOfSeries } from "./pair/claim-couples.ts";
import { claimCell } from "./pair/claims.ts";
import { hostileTable } from "./pair/hostile.ts";
import { nonInterference } from "./pair/non-interference.ts";
import { symmetry } from "./pair/symmetry.ts";
import {
  drawRecoveryTruth,
  recoveryPopulations,
  simulateRecoveryCouple,
} from "./recovery-couples.ts";

describe("two people on one reading, the short form of the study", () => {
  test("nonInterference finds no byte that depends on what was not released (300 cases, seed 7)", async () => {
    const found = await nonInterference(300, 7);
    expect(found).toMatchObject({ cases: 300, differences: 0, afterRevocation: 0 });
    expect(found.mutated).toBeGreaterThan(250);
    expect(found.controls).toBeGreaterThan(3);
    expect(found.controlSeen).toBe(found.controls);
  });

  test("symmetry finds no reading that is not the other's mirror (30 couples, seed 7)", () => {
    const found = symmetry(30, 7, () => undefined);
    expect(found.differences).toBe(0);
    expect(found.read).toBeGreaterThan(20);
  });

  test("hostileTable: every file is refused and changes nothing (seed 7)", async () => {
    for (const row of await hostileTable(7, 0.05, () => performance.now())) {
      expect(row.files, row.what).toBeGreaterThan(0);
      expect(row.takenIn, row.what).toBe(0);
      expect(row.refused.length, row.what).toBeGreaterThan(0);
    }
  });

  test("claimCell claims far less of null couples than of pursue-withdraw couples (seed 7)", () => {
    const none = claimCell({ source: "null", days: 60, couples: 16 }, 7);
    const some = claimCell({ source: "pursue-withdraw", days: 60, couples: 16 }, 7);
    expect(none.claimed).toBeLessThanOrEqual(3);
    expect(some.calls).toBeGreaterThan(none.calls + 2);
    expect(some.callsRight).toBeGreaterThan(0.8 * some.calls);
    expect(some.earlierCalls + some.onlyHere - some.onlyEarlier).toBe(some.calls);
  });

  test("the notes of a couple of population S are those that the earlier way is fitted to (seed 7)", () => {
    const random = createRandom(7);
    const truth = drawRecoveryTruth(recoveryPopulations.S, random);
    const series = simulateRecoveryCouple(truth, 40, random);
    const checkIns = checkInsOfSeries(series);
    const noted = Array.from(series.y).filter((value) => !Number.isNaN(value));
    expect(checkIns.map(({ scales }) => scales.closeness)).toEqual(noted);
    expect(noted.length).toBeGreaterThan(40);
    // Shared inputs are the same for both: conflict, the second of five, is the argument of that day.
    for (const { time, events } of checkIns)
      expect(events.argument).toBe(series.u[(time.day - 20_000) * 10 + 1]);
  });
});
