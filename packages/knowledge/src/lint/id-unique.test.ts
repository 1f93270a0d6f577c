import { expect, test } from "vitest";
import { reportsOf } from "./bad-entry.ts";
import { idUnique } from "./id-unique.ts";

test("id-unique finds nothing in the knowledge as it is", () => {
  expect(reportsOf(idUnique)).toEqual([]);
});

test("id-unique reports an id that two entries share", () => {
  const reports = reportsOf(idUnique, {
    "conditions/d5.yml": (yaml) => {
      yaml.review = { by: "Ebb editors", on: "2026-01-01", until: "2027-01-01" };
    },
  });
  expect(reports).toEqual(
    expect.arrayContaining([
      expect.objectContaining({
        id: "d5",
        message: expect.stringMatching(/dynamics\/d5.yml has this id/u),
      }),
    ]),
  );
});
