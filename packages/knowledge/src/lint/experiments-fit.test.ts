import { expect, test } from "vitest";
import { reportsOf } from "./bad-entry.ts";
import { experimentsFit } from "./experiments-fit.ts";

test("experiments-fit finds nothing in the knowledge as it is", () => {
  expect(reportsOf(experimentsFit)).toEqual([]);
});

test("experiments-fit reports an experiment that tries nothing, measures nothing or is too short", () => {
  const reports = reportsOf(experimentsFit, {
    "experiments/e8.yml": (yaml) => {
      yaml.tries = "b77";
    },
    "experiments/e9.yml": (yaml) => {
      yaml.outcomes = ["happiness"];
    },
    "experiments/e10.yml": (yaml) => {
      yaml.weeks = 2;
    },
    "experiments/e12.yml": (yaml) => {
      yaml.kinds = ["self_care"];
      yaml.needs = "both";
    },
  });
  expect(reports).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ id: "e8", message: expect.stringMatching(/no such step/u) }),
      expect.objectContaining({
        id: "e9",
        message: expect.stringMatching(/no item of the check-in fills happiness/u),
      }),
      expect.objectContaining({
        id: "e10",
        message: expect.stringMatching(/fewer than ten blocks/u),
      }),
      expect.objectContaining({
        id: "e12",
        message: expect.stringMatching(/must name experiment/u),
      }),
      expect.objectContaining({
        id: "e12",
        message: expect.stringMatching(/needs and needs_both differ/u),
      }),
    ]),
  );
});
