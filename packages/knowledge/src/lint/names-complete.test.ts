import { expect, test } from "vitest";
import { reportsOf } from "./bad-entry.ts";
import { namesComplete } from "./names-complete.ts";

test("names-complete finds nothing in the knowledge as it is", () => {
  expect(reportsOf(namesComplete)).toEqual([]);
});

test("names-complete reports a grade without words", () => {
  const reports = reportsOf(namesComplete, {
    "text/de/grades.yml": (yaml) => {
      delete yaml.C;
    },
  });
  expect(reports).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ id: "C", message: expect.stringMatching(/no words/u) }),
    ]),
  );
});
