import { expect, test } from "vitest";
import { reportsOf } from "./bad-entry.ts";
import { helpLineAge } from "./help-line-age.ts";

test("help-line-age finds nothing in the knowledge as it is", () => {
  expect(reportsOf(helpLineAge)).toEqual([]);
});

test("help-line-age reports a check without a checker, one that is too old, and a lost directory", () => {
  const reports = reportsOf(
    helpLineAge,
    {
      "help-lines/de.yml": (yaml) => {
        yaml.lines[0].verified = "2026-01-01";
      },
      "help-lines/at.yml": (yaml) => {
        yaml.lines[0].verified = "2026-01-01";
        yaml.lines[0].verifier = "Ebb editors";
      },
      "help-lines/world.yml": (yaml) => {
        yaml.lines = [];
      },
    },
    { today: "2026-07-01" },
  );
  expect(reports).toEqual(
    expect.arrayContaining([
      expect.objectContaining({
        id: "de-violence",
        message: expect.stringMatching(/a day and a checker/u),
      }),
      expect.objectContaining({
        id: "at-violence",
        message: expect.stringMatching(/checked 181 days ago/u),
      }),
      expect.objectContaining({ message: expect.stringMatching(/no directory/u) }),
    ]),
  );
});

test("help-line-age accepts a check that is 180 days old", () => {
  const reports = reportsOf(
    helpLineAge,
    {
      "help-lines/at.yml": (yaml) => {
        yaml.lines[0].verified = "2026-01-01";
        yaml.lines[0].verifier = "Ebb editors";
      },
    },
    { today: "2026-06-30" },
  );
  expect(reports).toEqual([]);
});
