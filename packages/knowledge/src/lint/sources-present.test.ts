import { expect, test } from "vitest";
import { reportsOf } from "./bad-entry.ts";
import { sourcesPresent } from "./sources-present.ts";

test("sources-present finds nothing in the knowledge as it is", () => {
  expect(reportsOf(sourcesPresent)).toEqual([]);
});

test("sources-present reports an entry, a sign and a question without a source", () => {
  const reports = reportsOf(sourcesPresent, {
    "dynamics/d1.yml": (yaml) => {
      yaml.sources = [];
    },
    "reasons/stress.yml": (yaml) => {
      yaml.signs[0].sources = [];
    },
    "questions/q1.yml": (yaml) => {
      yaml.sources = [];
    },
  });
  expect(reports).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ id: "d1", message: expect.stringMatching(/no source/u) }),
      expect.objectContaining({
        id: "stress",
        message: expect.stringMatching(/sign heavy_day has no source/u),
      }),
      expect.objectContaining({ id: "q1", message: expect.stringMatching(/no source/u) }),
    ]),
  );
});
