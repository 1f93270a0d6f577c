import type { ConversationRule } from "@ebb/knowledge";
import { describe, expect, test } from "vitest";
import { matchJudged } from "./judged.ts";
import { networkLine } from "./network.ts";
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
    entry("hint", "refuse_read_phone", { find: ["phone"] }),
    ...["blame", "threat", "safety", "several_topics"].map((kind) =>
      entry(`of-${kind}`, "evidence", {
        of: [kind],
        scope: [kind === "several_topics" ? "draft" : "sentence"],
        bias: ["-0.3"],
        ...(kind === "safety" ? { doubt: ["-6"] } : {}),
      }),
    ),
    entry("weights", "weights", {
      kinds: ["blame", "threat", "safety", "several_topics", "unknown"],
      steps: ["1", "1"],
      weights: [
        networkLine("r:blame", 1, [3, 0, 0, 0, 7]),
        networkLine("r:threat", 1, [0, 3, 0, 0, 0]),
        networkLine("w:awful", 1, [7, 0, 0, 0, 0]),
        networkLine("w:cak", 1, [-7, -7, -5, 0, 0]),
        networkLine("w:gam", 1, [0, 0, -7, 0, 0]),
        networkLine("w:list", 1, [0, 0, 0, 7, 0]),
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

  test("harm that a rule found stays harm: a threat that is none still is harm", () => {
    const kinds = (draft: string) => matchJudged(draft, rules).map(({ kind }) => kind);
    expect(kinds("You beware")).toEqual(["threat"]);
    expect(kinds("You beware of cake")).toEqual(["safety"]);
    expect(kinds("A bruise and cake")).toEqual(["violence"]);
  });

  test("until the evidence against it is overwhelming", () => {
    expect(found("A bruise game")).toEqual([]);
  });

  test("finds the sentence where evidence alone is strong, and only that sentence", () => {
    expect(found("Hello there. You are awful.")).toEqual([["evidence_blame", "You are awful."]]);
    expect(found("You are awful! Hello there.")).toEqual([["evidence_blame", "You are awful!"]]);
  });

  test("a sentence that speaks very strongly holds its kind alone, though the whole draft does not", () => {
    expect(found("Cake. Awful.")).toEqual([["evidence_blame", "Awful."]]);
    expect(found("Awful cake.")).toEqual([]);
  });

  test("a kind that spans sentences is found as the whole draft", () => {
    expect(found("A list. And more.")).toEqual([["evidence_several_topics", "A list. And more."]]);
  });

  test("leaves rules of kinds without evidence alone, and kinds without an entry never hold", () => {
    expect(found("Your phone and cake")).toEqual([["hint", "phone"]]);
  });
});
