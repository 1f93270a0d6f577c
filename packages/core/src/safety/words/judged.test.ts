import type { ConversationRule } from "@ebb/knowledge";
import { describe, expect, test } from "vitest";
import { evidenceFor, seenIn, writeWeights } from "./evidence.ts";
import { matchJudged } from "./judged.ts";
import { plainTextOf } from "./plain-text.ts";
import { compileWordRules } from "./word-rule.ts";

const entry = (id: string, kind: string, patterns: ConversationRule["patterns"]) =>
  ({
    id,
    kind,
    language: "en",
    patterns,
    why: "none",
    examples: [],
    sources: [],
    review: { by: "test", on: "2026-11-21", until: "2028-11-21" },
  }) satisfies ConversationRule;

/** A rule for the word "rude", and evidence that knows "awful" and mistrusts "cake". */
const rules = compileWordRules(
  [
    entry("classes", "classes", { small: ["you"], subject: ["you"], person_you: ["you"] }),
    entry("rude", "blame", { find: ["rude"] }),
    entry("beware", "threat", { find: ["beware"] }),
    entry("bruise", "violence", { find: ["bruise"] }),
    entry("of-hardness", "evidence", {
      of: ["hardness"],
      bias: ["0"],
      judge: ["1", "0", "0", "0"],
    }),
    entry("of-blame", "evidence", { of: ["blame"], bias: ["0"], judge: ["1", "0.4", "0", "-0.3"] }),
    entry("of-threat", "evidence", {
      of: ["threat"],
      bias: ["0"],
      judge: ["1", "0.4", "0", "-0.3"],
    }),
    entry("of-safety", "evidence", {
      of: ["safety"],
      bias: ["0"],
      judge: ["1", "0.4", "0", "-0.3"],
    }),
    entry("weights", "weights", {
      kinds: ["hardness", "blame", "threat", "safety"],
      weights: [
        writeWeights("w:awful", [0, 3.6, 0, 0]),
        writeWeights("w:cak", [0, -3.6, -3.6, -3.6]),
      ],
    }),
  ],
  "en",
);
const found = (draft: string) =>
  matchJudged(draft, rules).map(({ rule, start, end }) => [rule, draft.slice(start, end).trim()]);

describe("matchJudged", () => {
  test("keeps a rule's place where nothing speaks against it", () => {
    expect(found("You are rude")).toEqual([["rude", "rude"]]);
  });

  test("takes a rule's match back where evidence speaks against it", () => {
    expect(found("A rude cake")).toEqual([]);
  });

  test("never takes back harm that a rule found: a threat that is none still is harm", () => {
    const kinds = (draft: string) => matchJudged(draft, rules).map(({ kind }) => kind);
    expect(kinds("You beware")).toEqual(["threat"]);
    expect(kinds("You beware of cake")).toEqual(["safety"]);
    expect(kinds("A bruise and cake")).toEqual(["violence"]);
  });

  test("finds the sentence where evidence alone is strong, and only that sentence", () => {
    expect(found("Hello there. You are awful.")).toEqual([["evidence_blame", "You are awful."]]);
  });
});

test("evidenceFor is the bias and the sum over the root of how much is seen", () => {
  const { evidence } = rules;
  if (evidence === undefined) throw new Error("the test has evidence");
  const draft = "awful cake awful";
  const { whole } = seenIn(draft, plainTextOf(draft, rules.spelling), evidence.classes);
  const lines = new Map([
    ["w:awful", 3.6],
    ["w:cak", -3.6],
  ]);
  const sum = [...whole.seen].reduce((total, name) => total + (lines.get(name) ?? 0), 0);
  expect(evidenceFor(whole, evidence)[1]).toBeCloseTo(sum / Math.sqrt(whole.seen.size), 12);
});
