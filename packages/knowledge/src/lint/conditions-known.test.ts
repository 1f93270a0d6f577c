import { expect, test } from "vitest";
import { reportsOf } from "./bad-entry.ts";
import { conditionsKnown } from "./conditions-known.ts";

test("conditions-known finds nothing in the knowledge as it is", () => {
  expect(reportsOf(conditionsKnown)).toEqual([]);
});

test("conditions-known reports a condition that does not exist, and one that nobody names", () => {
  const reports = reportsOf(conditionsKnown, {
    "responses/a1.yml": (yaml) => {
      yaml.not_when.push("full_moon");
    },
    "conditions/idle_one.yml": (yaml) => {
      yaml.review = { by: "Ebb editors", on: "2026-01-01", until: "2027-01-01" };
    },
  });
  expect(reports).toEqual(
    expect.arrayContaining([
      expect.objectContaining({
        id: "a1",
        message: expect.stringMatching(/no condition full_moon/u),
      }),
      expect.objectContaining({ id: "idle_one", message: expect.stringMatching(/no step names/u) }),
    ]),
  );
});
