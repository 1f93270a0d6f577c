import { expect, test } from "vitest";
import { reportsOf } from "./bad-entry.ts";
import { coverageKnown } from "./coverage-known.ts";

test("coverage-known finds nothing in the knowledge as it is", () => {
  expect(reportsOf(coverageKnown)).toEqual([]);
});

test("coverage-known reports a carrier that does not exist, a gap, and an article too many", () => {
  const reports = reportsOf(coverageKnown, {
    "coverage.yml": (yaml) => {
      yaml.articles[0].sentences[5].carried_by = ["d99"];
      yaml.articles[1].sentences.splice(10, 1);
    },
    "dynamics/d20.yml": (yaml) => {
      yaml.articles.push(4);
    },
  });
  expect(reports).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ message: "article 0: no entry d99" }),
      expect.objectContaining({ message: "article 1: sentence 12 is out of order" }),
      expect.objectContaining({ id: "d20", message: expect.stringMatching(/\[2, 4\].*\[2\]/u) }),
    ]),
  );
});

test("coverage-known asks nothing of a folder without a coverage file", () => {
  expect(reportsOf(coverageKnown, { "coverage.yml": null })).toEqual([]);
});
