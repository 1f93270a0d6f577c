import { expect, test } from "vitest";
import { reportsOf } from "./bad-entry.ts";
import { sourceLimits } from "./source-limits.ts";

test("source-limits finds nothing in the knowledge as it is", () => {
  expect(reportsOf(sourceLimits)).toEqual([]);
});

test("source-limits reports a source that says nothing of its limits, repeats itself or names no sample", () => {
  const reports = reportsOf(sourceLimits, {
    "sources/joel-2020.yml": (yaml) => {
      yaml.not_shown = "-";
    },
    "sources/repetti-1989.yml": (yaml) => {
      yaml.not_shown = yaml.measured;
    },
    "sources/finkel-2013.yml": (yaml) => {
      yaml.sample = null;
    },
  });
  expect(reports).toEqual(
    expect.arrayContaining([
      expect.objectContaining({
        id: "joel-2020",
        message: expect.stringMatching(/need a sentence/u),
      }),
      expect.objectContaining({
        id: "repetti-1989",
        message: expect.stringMatching(/repeats measured/u),
      }),
      expect.objectContaining({
        id: "finkel-2013",
        message: expect.stringMatching(/needs its sample/u),
      }),
    ]),
  );
});
