/** The example couple: simulated with a fixed seed from the same generator as `ebb simulate`. */

import { type CoupleRecord, drawCoupleSpec, type Reading, simulateCouple } from "@ebb/core";
import { createRandom } from "@ebb/engine";
import type { Knowledge } from "@ebb/knowledge";
import { builtText } from "./example-built.ts";

const seed = 20260308;
const days = 126;

/** The same two invented people every time; every screen says that they are simulated. */
export function exampleRecord(knowledge: Pick<Knowledge, "prior">): CoupleRecord {
  const random = createRandom(seed);
  const source = {
    id: "example",
    scenario: "pursue-withdraw",
    days,
    matrix: knowledge.prior,
  } as const;
  const couple = simulateCouple(drawCoupleSpec(source, random), knowledge.prior, random);
  return {
    names: { a: "Robin", b: "Kim" },
    reader: "a",
    checkIns: couple.checkIns,
    days: "calendar",
    chat: null,
    example: true,
    tags: couple.tags
      .filter((tag) => tag.person === "a")
      .map((tag) => ({ day: tag.day, reason: tag.tag })),
  };
}

/** Their reading, where the build left one. */
export function builtReading(): Reading | undefined {
  return builtText === "" ? undefined : (JSON.parse(builtText) as Reading);
}
