/** What is found in drafts: examples of every rule, places, suggestions, and ordinary messages. */

import { readFileSync } from "node:fs";
import {
  compileWordRules,
  hardKinds,
  kindsIn,
  lookAtDraft,
  matchJudged,
  matchWordRules,
  prepareGuidance,
  roomMessage,
  unsafeKinds,
} from "@ebb/core";
import { knowledge, loadConversation, loadTexts } from "@ebb/knowledge";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

const conversation = { en: await loadConversation("en"), de: await loadConversation("de") };
const guidance = prepareGuidance({ knowledge, texts: await loadTexts("en"), conversation });
const look = (draft: string, mode: "gentle" | "direct" = "gentle") =>
  lookAtDraft(draft, guidance, mode);

describe.each(Object.entries(conversation))("rules in %s", (language, entries) => {
  const rules = compileWordRules(entries, language);
  const examples = entries
    .filter(({ kind }) => kind !== "evidence")
    .flatMap((entry) => entry.examples.map((example) => ({ ...example, id: entry.id })));
  const learned = entries
    .filter(({ kind }) => kind === "evidence")
    .flatMap(({ patterns, examples: own }) =>
      own.map(({ text, fires }) => [patterns["of"]?.[0] ?? "", text, fires] as const),
    );

  test.each(learned)("evidence for %s in %j: %s", (kind, text, fires) => {
    const found = matchJudged(text, rules).map((match) => match.kind);
    const speaks = found.some((one) => (kind === "safety" ? unsafeKinds.has(one) : one === kind));
    expect(speaks).toBe(fires);
  });

  test.each(examples.map((one) => [one.id, one.text, one.fires] as const))(
    "%s on %j: %s",
    (id, text, fires) => {
      expect(matchWordRules(text, rules).some(({ rule }) => rule === id)).toBe(fires);
    },
  );
});

describe("lookAtDraft", () => {
  test("gives places in UTF-16 units, also behind emoji, typos and texting style", () => {
    const draft = "😀😀 u alwyas leave, it’s ur fault";
    const { spans } = look(draft);
    const of = (kind: string) =>
      spans.filter((span) => span.kind === kind).map(({ start, end }) => draft.slice(start, end));
    expect(of("always_never")).toEqual(["u alwyas"]);
    expect(of("blame")).toEqual(["ur fault"]);
  });

  test("leaves what is quoted to the one who said it", () => {
    expect(look('You said "you are pathetic" and I have thought about it.').spans).toEqual([]);
  });

  test("gives no suggestion but help for threat, control and harm", () => {
    for (const draft of [
      "If you leave me I'll kill myself",
      "Send me your location right now.",
      "I want to die.",
      "Wenn du gehst, bringe ich mich um.",
    ]) {
      const { safety, suggestion } = look(draft);
      expect(safety, draft).toBe(true);
      expect(suggestion).toBeNull();
    }
    expect(look("This soup is killing me, so good").safety).toBe(false);
  });

  test("keeps the person's own good sentences in the suggestion", () => {
    const { suggestion } = look(
      "I felt lonely last night. You don't care. Could you call me today?",
    );
    expect(suggestion).toContain("I felt lonely last night.");
    expect(suggestion).toContain("Could you call me today?");
    expect(suggestion).not.toContain("care");
  });

  test("finds a hard sentence between two kind ones", () => {
    for (const [draft, kind] of [
      ["I felt lonely last night. You never listen. Could you call me today?", "always_never"],
      ["I felt lonely last night. You are so selfish. Could you call me today?", "blame"],
      ["Ich hab dich lieb. Nie hörst du mir zu. Bis heute Abend!", "always_never"],
    ] as const)
      expect(look(draft).spans.map((span) => span.kind)).toContain(kind);
  });

  test("proposes direct words for a serious matter and says what must change", () => {
    const draft = "You lied about the loan for months.";
    expect(look(draft).mode_proposed).toBe("direct");
    expect(look(draft, "direct").suggestion).toContain("I want it to change");
  });

  test("never suggests what its own rules find hard, and spans lie inside any draft", () => {
    const rules = compileWordRules(conversation.en, "en");
    const words = fc.constantFrom(
      ..."you never always your fault I felt sad please call me now if leave 😀 the kids money\n ! ? , idiot thank love".split(
        " ",
      ),
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 14 }), fc.boolean(), (list, direct) => {
        const draft = list.join(" ");
        const found = look(draft, direct ? "direct" : "gentle");
        const isInside = found.spans.every(
          ({ start, end }) => start >= 0 && end <= draft.length && start < end,
        );
        const text = found.suggestion ?? "";
        const hard: readonly string[] = hardKinds;
        return isInside && ![...kindsIn(text, rules)].some((kind) => hard.includes(kind));
      }),
      { numRuns: 400, seed: 2 },
    );
  });

  test("never throws, whatever the draft is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 120 }), (draft) => {
        look(draft);
      }),
      { numRuns: 300, seed: 2 },
    );
  });
});

test("ordinary messages give a false alarm in at most 3 of 100", () => {
  const lines = readFileSync(new URL("plain.txt", import.meta.url), "utf8")
    .trimEnd()
    .split("\n");
  const hard: readonly string[] = hardKinds;
  const alarms = lines.filter((line) => look(line).spans.some(({ kind }) => hard.includes(kind)));
  expect(alarms.length / lines.length).toBeLessThanOrEqual(0.03);
});

test("roomMessage names length, reason and return, and passes as room with a return", () => {
  const message = roomMessage(
    { minutes: 60, backAt: "20:30", word: "full", mayWrite: "late", afterwards: "talk" },
    guidance,
  );
  const { spans } = look(message);
  expect(spans.map(({ kind }) => kind)).toContain("room_with_return");
  const hard: readonly string[] = hardKinds;
  expect(spans.filter(({ kind }) => hard.includes(kind))).toEqual([]);
});
