import { expect, test } from "vitest";
import { reportsOf } from "./bad-entry.ts";
import { lengthCaps } from "./length-caps.ts";

test("length-caps finds nothing in the knowledge as it is", () => {
  expect(reportsOf(lengthCaps)).toEqual([]);
});

test("length-caps reports a name of 81 characters, a text of 301 and a step of 161", () => {
  const reports = reportsOf(lengthCaps, {
    "text/en/responses.yml": (yaml) => {
      yaml.a1.name = "n".repeat(81);
      yaml.a2.text = "t".repeat(301);
      yaml.a5.steps = ["s".repeat(161)];
      yaml.a6.name = "n".repeat(80);
    },
  });
  expect(reports).toEqual(
    expect.arrayContaining([
      expect.objectContaining({
        id: "a1",
        message: expect.stringMatching(/name is 1 characters/u),
      }),
      expect.objectContaining({
        id: "a2",
        message: expect.stringMatching(/text is 1 characters/u),
      }),
      expect.objectContaining({
        id: "a5",
        message: expect.stringMatching(/steps.0 is 1 characters/u),
      }),
    ]),
  );
});
