import { expect, test } from "vitest";
import { reportsOf } from "./bad-entry.ts";
import { youthLines } from "./youth-lines.ts";

test("youth-lines finds nothing in the knowledge as it is", () => {
  expect(reportsOf(youthLines)).toEqual([]);
});

test("youth-lines reports a country with lines for adults only", () => {
  const reports = reportsOf(youthLines, {
    "help-lines/de.yml": (yaml) => {
      yaml.lines = yaml.lines.filter((line: { id: string }) => line.id !== "de-youth");
    },
  });
  expect(reports).toEqual(
    expect.arrayContaining([
      expect.objectContaining({
        id: "de",
        message: expect.stringMatching(/no line for young people/u),
      }),
    ]),
  );
});
