import { expect, test } from "vitest";
import { reportsOf } from "./bad-entry.ts";
import { readingAge } from "./reading-age.ts";

test("reading-age finds nothing in the knowledge as it is", () => {
  expect(reportsOf(readingAge)).toEqual([]);
});

test("reading-age reports an entry that only a student would read", () => {
  const reports = reportsOf(readingAge, {
    "text/en/responses.yml": (yaml) => {
      yaml.a1.text =
        "Interpersonal disengagement necessitates differentiated interpretation, notwithstanding presumptive motivational attributions that characteristically accompany relational uncertainty.";
      yaml.a1.steps = [yaml.a1.text, yaml.a1.text, yaml.a1.text];
    },
  });
  expect(reports).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ id: "a1", message: expect.stringMatching(/reading age \d\d/u) }),
    ]),
  );
});
