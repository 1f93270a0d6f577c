import { expect, test } from "vitest";
import { reportsOf } from "./bad-entry.ts";
import { contraindications } from "./contraindications.ts";

test("contraindications finds nothing in the knowledge as it is", () => {
  expect(reportsOf(contraindications)).toEqual([]);
});

test("contraindications reports patience, room and openness that forget danger", () => {
  const reports = reportsOf(contraindications, {
    "responses/a4.yml": (yaml) => {
      yaml.not_when = ["gate_raised", "crisis"];
    },
    "responses/a1.yml": (yaml) => {
      yaml.not_when = ["one_sided"];
    },
    "building/b3.yml": (yaml) => {
      yaml.not_when = ["gate_raised", "own_conduct"];
    },
  });
  expect(reports).toEqual(
    expect.arrayContaining([
      expect.objectContaining({
        id: "a4",
        message: expect.stringMatching(/patience must name one_sided/u),
      }),
      expect.objectContaining({
        id: "a1",
        message: expect.stringMatching(/space must name gate_raised/u),
      }),
      expect.objectContaining({
        id: "b3",
        message: expect.stringMatching(/exposure must name gate_unanswered/u),
      }),
    ]),
  );
});
