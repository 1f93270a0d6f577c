import { expect, test } from "vitest";
import { reportsOf } from "./bad-entry.ts";
import { neutralTone } from "./neutral-tone.ts";

test("neutral-tone finds nothing in the knowledge as it is", () => {
  expect(reportsOf(neutralTone)).toEqual([]);
});

test("neutral-tone reports exclamation, blame, idiom and praise for logging", () => {
  const reports = reportsOf(neutralTone, {
    "text/en/responses.yml": (yaml) => {
      yaml.a1.text = "Give room!";
      yaml.a2.text = "It happens because of you.";
      yaml.a5.text = "You walk on, walking on eggshells.";
      yaml.a6.text = "Great job.";
    },
  });
  expect(reports).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ id: "a1", message: expect.stringMatching(/“!”/u) }),
      expect.objectContaining({ id: "a2", message: expect.stringMatching(/“because of you”/u) }),
      expect.objectContaining({ id: "a5", message: expect.stringMatching(/eggshells/u) }),
      expect.objectContaining({ id: "a6", message: expect.stringMatching(/Great job/u) }),
    ]),
  );
});
