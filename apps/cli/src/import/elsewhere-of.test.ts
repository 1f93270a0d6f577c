import { dayFromCivil } from "@ebb/core";
import { describe, expect, it } from "vitest";
import { elsewhereOf } from "./elsewhere-of.ts";

describe("elsewhereOf", () => {
  it("reads stretches and single days", () => {
    expect(elsewhereOf(undefined)).toEqual([]);
    expect(elsewhereOf(["2026-03-01..2026-03-14", "2024-02-29"])).toEqual([
      { fromDay: dayFromCivil(2026, 3, 1), toDay: dayFromCivil(2026, 3, 14) },
      { fromDay: dayFromCivil(2024, 2, 29), toDay: dayFromCivil(2024, 2, 29) },
    ]);
  });

  it.each([
    "",
    "..",
    "2026-02-30",
    "2026-03-14..2026-03-01",
    "1.3.2026",
    "2026-3-1",
    "a..b..c",
    "2026-03-01..2026-03-02..x",
  ])("refuses %j with exit 2", (text) => {
    expect(() => elsewhereOf([text])).toThrow(expect.objectContaining({ exitCode: 2 }));
  });
});
