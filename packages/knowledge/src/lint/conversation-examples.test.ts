import { expect, test } from "vitest";
import { reportsOf } from "./bad-entry.ts";
import { conversationExamples } from "./conversation-examples.ts";

test("conversation-examples finds nothing in the knowledge as it is", () => {
  expect(reportsOf(conversationExamples)).toEqual([]);
});

test("conversation-examples reports a rule without examples of both sorts, and an empty pattern", () => {
  const reports = reportsOf(conversationExamples, {
    "conversation/en-test-rule.yml": (yaml) => {
      Object.assign(yaml, {
        kind: "blame",
        language: "en",
        patterns: { find: [] },
        why: "text",
        examples: [{ text: "It is all your fault.", fires: true }],
        review: { by: "Ebb editors", on: "2026-01-01", until: "2027-01-01" },
      });
    },
  });
  expect(reports).toEqual(
    expect.arrayContaining([
      expect.objectContaining({
        id: "en-test-rule",
        message: expect.stringMatching(/does not fire/u),
      }),
      expect.objectContaining({
        id: "en-test-rule",
        message: expect.stringMatching(/pattern find is empty/u),
      }),
    ]),
  );
});
