import { expect, test } from "vitest";
import { reportsOf } from "./bad-entry.ts";
import { noContradictedAdvice } from "./no-contradicted-advice.ts";

test("no-contradicted-advice finds nothing in the knowledge as it is", () => {
  expect(reportsOf(noContradictedAdvice)).toEqual([]);
});

test("no-contradicted-advice reports a contradicted step that is suggested", () => {
  const reports = reportsOf(noContradictedAdvice, {
    "reasons/stress.yml": (yaml) => {
      yaml.answers.push({ entry: "a15", role: "both" });
    },
  });
  expect(reports).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ id: "stress", message: expect.stringMatching(/a15 has grade X/u) }),
    ]),
  );
});
