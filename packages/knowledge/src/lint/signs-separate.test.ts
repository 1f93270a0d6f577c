import { expect, test } from "vitest";
import { reportsOf } from "./bad-entry.ts";
import { signsSeparate } from "./signs-separate.ts";

test("signs-separate finds nothing in the knowledge as it is", () => {
  expect(reportsOf(signsSeparate)).toEqual([]);
});

test("signs-separate reports a reason with one sign against its neighbour, and one without neighbours", () => {
  const reports = reportsOf(signsSeparate, {
    "reasons/stress.yml": (yaml) => {
      for (const sign of yaml.signs.slice(1)) sign.separates_from = ["inad"];
    },
    "reasons/rej.yml": (yaml) => {
      yaml.nearest = [];
    },
    "reasons/conf.yml": (yaml) => {
      yaml.nearest.push("mood");
    },
  });
  expect(reports).toEqual(
    expect.arrayContaining([
      expect.objectContaining({
        id: "stress",
        message: expect.stringMatching(/1 signs separate it from lowmood/u),
      }),
      expect.objectContaining({
        id: "rej",
        message: expect.stringMatching(/no nearest neighbour/u),
      }),
      expect.objectContaining({
        id: "conf",
        message: expect.stringMatching(/mood is no other reason/u),
      }),
    ]),
  );
});
