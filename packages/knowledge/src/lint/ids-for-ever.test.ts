import { expect, test } from "vitest";
import { reportsOf } from "./bad-entry.ts";
import { idsForEver } from "./ids-for-ever.ts";

test("ids-for-ever finds nothing in the knowledge as it is", () => {
  expect(reportsOf(idsForEver)).toEqual([]);
});

test("ids-for-ever reports an entry that is gone, and one that is not listed", () => {
  const reports = reportsOf(idsForEver, {
    "dynamics/d5.yml": null,
    "conditions/new_one.yml": (yaml) => {
      yaml.review = { by: "Ebb editors", on: "2026-01-01", until: "2027-01-01" };
    },
  });
  expect(reports).toEqual(
    expect.arrayContaining([
      expect.objectContaining({
        id: "d5",
        message: expect.stringMatching(/gone without a redirect/u),
      }),
      expect.objectContaining({ id: "new_one", message: expect.stringMatching(/not listed/u) }),
    ]),
  );
});
