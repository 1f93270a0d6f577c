import { describe, expect, it } from "vitest";
import { corruptVault, emptyCorruptionTally } from "./corruption-study.ts";
import { crashWorkload, emptyTally } from "./crash-study.ts";
import { seededChance } from "./seeded.ts";
import { diskAfterCrash, recordingStorage, visitCrashPoints } from "./simulated-disk.ts";

// The short form of `npm run study:durability`.
describe("crashes", () => {
  it.each([11, 12, 13, 14])(
    "at every point of workload %i lose nothing confirmed",
    async (seed) => {
      const tally = emptyTally();
      await crashWorkload(seed, { steps: 7, subsets: 3 }, tally);
      expect(tally.cases).toBeGreaterThan(100);
      expect(tally).toMatchObject({ lost: 0, unreadable: 0, stuck: 0, failures: [] });
    },
  );
});

describe("corruptions", () => {
  it.each([21, 22])(
    "of vault %i are told, and cost nothing that stands before them",
    async (seed) => {
      const tally = emptyCorruptionTally();
      await corruptVault(seed, { records: 12, cases: 200 }, tally);
      expect(tally.failures).toEqual([]);
      expect(tally.silentlyWrong).toBe(0);
      expect(tally.explained).toBe(tally.cases);
      expect(tally.keptBefore).toBe(tally.cases);
    },
  );
});

describe("the recording disk", () => {
  it("keeps what a flush covered, whatever happens to the rest", async () => {
    const storage = recordingStorage();
    const file = await storage.open("a");
    file.write(0, Uint8Array.of(1, 1));
    file.flush();
    file.write(2, Uint8Array.of(2, 2));
    const seen = new Set<string>();
    const chance = seededChance(1);
    visitCrashPoints(new Map(), storage.operations, (point, at, mode) => {
      for (let i = 0; i < 400; i++) {
        const disk = diskAfterCrash(point, "some", chance);
        seen.add(`${at} ${mode}: ${disk.get("a")?.join("") ?? "-"}`);
      }
    });
    expect([...seen].filter((one) => one.startsWith("1 after"))).toEqual(["1 after: 11"]);
    const last = [...seen].filter((one) => one.startsWith("2 after")).sort();
    expect(last).toEqual(["2 after: 11", "2 after: 1100", "2 after: 1122"]);
    expect([...seen].filter((one) => one.startsWith("0 before")).sort()).toEqual(["0 before: -"]);
  });
});
