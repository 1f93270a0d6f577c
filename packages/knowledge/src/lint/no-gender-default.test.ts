import { expect, test } from "vitest";
import { reportsOf } from "./bad-entry.ts";
import { noGenderDefault } from "./no-gender-default.ts";

test("no-gender-default finds nothing in the knowledge as it is", () => {
  expect(reportsOf(noGenderDefault)).toEqual([]);
});

test("no-gender-default reports a pronoun anywhere, and groups outside of evidence and note", () => {
  const reports = reportsOf(noGenderDefault, {
    "text/en/responses.yml": (yaml) => {
      yaml.a1.reaches = "Give him room.";
      yaml.a2.text = "Women ask more.";
      yaml.a3.evidence = "In a study of 40 women it helped.";
    },
    "text/de/responses.yml": (yaml) => {
      yaml.a1.text = "Gib deinem Partner Raum.";
    },
  });
  expect(reports).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ id: "a1", message: expect.stringMatching(/“him”/u) }),
      expect.objectContaining({ id: "a2", message: expect.stringMatching(/“Women”/u) }),
      expect.objectContaining({ id: "a1", message: expect.stringMatching(/“deinem Partner”/u) }),
    ]),
  );
});
