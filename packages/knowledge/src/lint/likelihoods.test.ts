import { expect, test } from "vitest";
import { reportsOf } from "./bad-entry.ts";
import { likelihoods } from "./likelihoods.ts";

test("likelihoods finds nothing in the knowledge as it is", () => {
  expect(reportsOf(likelihoods)).toEqual([]);
});

test("likelihoods reports answers that do not add up, move too much or separate nothing", () => {
  const reports = reportsOf(likelihoods, {
    "questions/q1.yml": (yaml) => {
      yaml.options[0].given.press = 0.5;
    },
    "questions/q2.yml": (yaml) => {
      yaml.options[0].given.auton = 0.9;
      yaml.options[1].given.auton = 0.05;
      yaml.options[2].given.auton = 0.05;
    },
    "questions/q3.yml": (yaml) => {
      for (const option of yaml.options) option.given = {};
    },
    "questions/q4.yml": (yaml) => {
      yaml.separates = ["ready"];
    },
    "questions/q5.yml": (yaml) => {
      for (const option of yaml.options) option.given.mood = option.otherwise;
    },
  });
  expect(reports).toEqual(
    expect.arrayContaining([
      expect.objectContaining({
        id: "q1",
        message: expect.stringMatching(/do not add up to 1 under press/u),
      }),
      expect.objectContaining({
        id: "q2",
        message: expect.stringMatching(/moves auton by more than 0.7/u),
      }),
      expect.objectContaining({ id: "q3", message: expect.stringMatching(/equally likely/u) }),
      expect.objectContaining({
        id: "q4",
        message: expect.stringMatching(/at least two reasons/u),
      }),
      expect.objectContaining({ id: "q5", message: expect.stringMatching(/no reason mood/u) }),
    ]),
  );
});
