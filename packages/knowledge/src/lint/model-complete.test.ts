import { expect, test } from "vitest";
import { reportsOf } from "./bad-entry.ts";
import { modelComplete } from "./model-complete.ts";

test("model-complete finds nothing in the knowledge as it is", () => {
  expect(reportsOf(modelComplete)).toEqual([]);
});

test("model-complete reports a missing row, a weight that breaks the sum, a half-life out of order", () => {
  const reports = reportsOf(modelComplete, {
    "model/prior-matrix.yml": (yaml) => {
      delete yaml.cells.conf;
      yaml.cells.ghost = {};
    },
    "model/base-weights.yml": (yaml) => {
      yaml.weights.stress = 0.2;
    },
    "model/half-lives.yml": (yaml) => {
      yaml.days.rej = [5, 0.5, 4];
      delete yaml.days.hurt;
    },
  });
  expect(reports).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ message: expect.stringMatching(/no row for conf/u) }),
      expect.objectContaining({ message: expect.stringMatching(/ghost is no reason/u) }),
      expect.objectContaining({ message: expect.stringMatching(/weights add up to/u) }),
      expect.objectContaining({ message: expect.stringMatching(/half-life of rej/u) }),
      expect.objectContaining({
        message: expect.stringMatching(/no half-life and no slope for hurt/u),
      }),
    ]),
  );
});
