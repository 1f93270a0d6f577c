import { expect, test } from "vitest";
import { answersComplete } from "./answers-complete.ts";
import { reportsOf } from "./bad-entry.ts";

test("answers-complete finds nothing in the knowledge as it is", () => {
  expect(reportsOf(answersComplete)).toEqual([]);
});

test("answers-complete reports a reason without advice for one role, an unknown step and the wrong role", () => {
  const reports = reportsOf(answersComplete, {
    "reasons/press.yml": (yaml) => {
      yaml.answers = [{ entry: "a2", role: "reaches" }];
    },
    "reasons/stress.yml": (yaml) => {
      yaml.answers.push({ entry: "a77", role: "both" });
    },
    "reasons/conf.yml": (yaml) => {
      yaml.answers.push({ entry: "a16", role: "reaches" });
    },
  });
  expect(reports).toEqual(
    expect.arrayContaining([
      expect.objectContaining({
        id: "press",
        message: expect.stringMatching(/nothing to suggest to the one who steps_back/u),
      }),
      expect.objectContaining({ id: "stress", message: expect.stringMatching(/no step a77/u) }),
      expect.objectContaining({
        id: "conf",
        message: expect.stringMatching(/a16 is not for the one who reaches/u),
      }),
    ]),
  );
});
