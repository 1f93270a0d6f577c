import { expect, test } from "vitest";
import { reportsOf } from "./bad-entry.ts";
import { noDiagnosis } from "./no-diagnosis.ts";

test("no-diagnosis finds nothing in the knowledge as it is", () => {
  expect(reportsOf(noDiagnosis)).toEqual([]);
});

test("no-diagnosis reports a label of a person in either language", () => {
  const reports = reportsOf(noDiagnosis, {
    "text/en/reasons.yml": (yaml) => {
      yaml.vuln.text = "Avoidant people step back.";
    },
    "text/de/reasons.yml": (yaml) => {
      yaml.vuln.text = "Narzissten ziehen sich zurück.";
    },
  });
  expect(reports).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ id: "vuln", message: expect.stringMatching(/“Avoidant”/u) }),
      expect.objectContaining({ id: "vuln", message: expect.stringMatching(/“Narzissten”/u) }),
    ]),
  );
});
