import { expect, test } from "vitest";
import { reportsOf } from "./bad-entry.ts";
import { noMovedReference } from "./no-moved-reference.ts";

test("no-moved-reference finds nothing in the knowledge as it is", () => {
  expect(reportsOf(noMovedReference)).toEqual([]);
});

test("no-moved-reference reports what still names a moved id, and a redirect that leads nowhere", () => {
  const reports = reportsOf(noMovedReference, {
    "responses/a25.yml": "status: moved\nto: [a99]\n",
  });
  expect(reports).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ id: "norm", message: expect.stringMatching(/a25 has moved/u) }),
      expect.objectContaining({ id: "a25", message: expect.stringMatching(/leads to a99/u) }),
    ]),
  );
});
