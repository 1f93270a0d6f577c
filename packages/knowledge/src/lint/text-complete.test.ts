import { expect, test } from "vitest";
import { reportsOf } from "./bad-entry.ts";
import { textComplete } from "./text-complete.ts";

test("text-complete finds nothing in the knowledge as it is", () => {
  expect(reportsOf(textComplete)).toEqual([]);
});

test("text-complete reports missing words, fields and labels, and words without an entry", () => {
  const reports = reportsOf(textComplete, {
    "text/de/dynamics.yml": (yaml) => {
      delete yaml.d7;
    },
    "text/en/responses.yml": (yaml) => {
      delete yaml.a6.not_when;
    },
    "text/en/reasons.yml": (yaml) => {
      delete yaml.stress.labels.heavy_day;
    },
    "text/en/building.yml": (yaml) => {
      yaml.b99 = { name: "Ghost", text: "Nobody." };
    },
    "text/en/questions.yml": (yaml) => {
      delete yaml.q3.ask;
    },
  });
  expect(reports).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ id: "d7", message: expect.stringMatching(/no words in de/u) }),
      expect.objectContaining({ id: "a6", message: expect.stringMatching(/no field not_when/u) }),
      expect.objectContaining({
        id: "stress",
        message: expect.stringMatching(/no label heavy_day/u),
      }),
      expect.objectContaining({
        id: "b99",
        message: expect.stringMatching(/words without an entry/u),
      }),
      expect.objectContaining({ id: "q3", message: expect.stringMatching(/no label ask/u) }),
    ]),
  );
});
