import { expect, test } from "vitest";
import { reportsOf } from "./bad-entry.ts";
import { boxedPatience } from "./boxed-patience.ts";

test("boxed-patience finds nothing in the knowledge as it is", () => {
  expect(reportsOf(boxedPatience)).toEqual([]);
});

test("boxed-patience reports patience without an end and room for months", () => {
  const reports = reportsOf(boxedPatience, {
    "responses/a4.yml": (yaml) => {
      yaml.days = 0;
    },
    "responses/a1.yml": (yaml) => {
      yaml.days = 60;
    },
  });
  expect(reports).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ id: "a4", message: expect.stringMatching(/0 days/u) }),
      expect.objectContaining({ id: "a1", message: expect.stringMatching(/60 days/u) }),
    ]),
  );
});
