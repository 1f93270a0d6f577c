import { expect, test } from "vitest";
import { reportsOf } from "./bad-entry.ts";
import { inventoryWhole } from "./inventory-whole.ts";

test("inventory-whole finds nothing in the knowledge as it is", () => {
  expect(reportsOf(inventoryWhole)).toEqual([]);
});

test("inventory-whole reports an item of the inventory that no entry carries", () => {
  const reports = reportsOf(inventoryWhole, { "dynamics/d5.yml": null });
  expect(reports).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ message: expect.stringMatching(/D5 has no entry/u) }),
    ]),
  );
});

test("inventory-whole asks a partial folder for nothing", () => {
  const reports = reportsOf(inventoryWhole, {
    "dynamics/d5.yml": null,
    "about.yml": (yaml) => {
      yaml.inventory = "part";
    },
  });
  expect(reports).toEqual([]);
});
