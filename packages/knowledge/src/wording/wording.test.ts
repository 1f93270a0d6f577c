import { describe, expect, test } from "vitest";
import { readDraft } from "../compile/draft.ts";
import { readKnowledgeFolder } from "../compile/read-folder.ts";
import { filesWith, ownFolder } from "../lint/bad-entry.ts";
import { eachEntryWords, eachWording, stringsOf } from "../lint/each-text.ts";
import { wordingProblems } from "./wording.ts";

const draft = readDraft(readKnowledgeFolder(ownFolder));

describe("wordingProblems", () => {
  test("finds gender, label and tone, and knows the kind of each", () => {
    expect(wordingProblems("He is avoidant!", "en").map(({ kind }) => kind)).toEqual([
      "gender",
      "label",
      "tone",
    ]);
    expect(wordingProblems("Dein Partner klammert!", "de").map(({ kind }) => kind)).toEqual([
      "gender",
      "label",
      "tone",
    ]);
  });

  test("lets pass what only looks like it", () => {
    const fine = [
      "Ask her?".replace("her", "others"),
      "The theme is theirs.",
      "History",
      "Shelter",
    ];
    for (const text of fine) expect(wordingProblems(text, "en"), text).toEqual([]);
    expect(wordingProblems("Freundinnen und Freunde, herzlich", "de")).toEqual([]);
  });

  test("allows groups of people where a study is told about", () => {
    expect(wordingProblems("In 40 couples, women asked more.", "en", true)).toEqual([]);
    expect(wordingProblems("In 40 couples, women asked more.", "en")).toHaveLength(1);
  });
});

describe("two roles, any two people", () => {
  const names = [
    ["Ada", "Kim"],
    ["Kim", "Ada"],
  ] as const;

  test("every sentence stays as true with names and roles swapped", () => {
    // Sentences name the two only as “you” and “the other”; put names in, swap them, and the set of
    // sentences must be the same with the names exchanged: nothing else may hang on who is who.
    const told = ([reader, other]: readonly [string, string]) =>
      eachWording(draft).map(({ text, language }) =>
        language === "de"
          ? text.replace(/die andere Person/gi, other).replace(/\bdu\b/gi, reader)
          : text
              .replace(/\b(?:the other person|your partner)\b/gi, other)
              .replace(/\byou\b/gi, reader),
      );
    const swap = (text: string) =>
      text.replace(/Ada|Kim/g, (name) => (name === "Ada" ? "Kim" : "Ada"));
    expect(told(names[1])).toEqual(told(names[0]).map(swap));
  });

  test("what is for both speaks to nobody as the one who steps back or the one who reaches", () => {
    const asOneRole = {
      en: /\byou (?:step(?:ped)? back|pull(?:ed)? (?:back|away)|need(?:ed)? room|reach(?:ed)? out|pursue|pushed)\b/i,
      de: /\bdu (?:ziehst dich|hast dich zurück|weichst|gehst auf|drängst)/i,
    };
    const shared = new Set(["name", "text", "good_for", "evidence", "note", "ebb"]);
    const aboutBoth = (kind: string) => !["questions", "safety", "conversation"].includes(kind);
    const wrong = eachEntryWords(draft)
      .filter(({ kind }) => aboutBoth(kind))
      .flatMap(({ id, language, words }) =>
        stringsOf(words)
          .filter(([field]) => shared.has(field))
          .filter(([, text]) => asOneRole[language === "de" ? "de" : "en"].test(text))
          .map(([field, text]) => `${id} ${field}: ${text}`),
      );
    expect(wrong).toEqual([]);
  });

  test("whoever reads as one role finds as much as whoever reads as the other", () => {
    const lengths = { reaches: 0, steps_back: 0 };
    for (const { words } of eachEntryWords(draft)) {
      lengths.reaches += words.reaches?.length ?? 0;
      lengths.steps_back += words.steps_back?.length ?? 0;
    }
    const ratio = lengths.steps_back / lengths.reaches;
    expect(ratio).toBeGreaterThan(0.85);
    expect(ratio).toBeLessThan(1.18);
  });

  test("no sentence to either role says what the other feels, wants or is", () => {
    const mindReading =
      /\b(?:the other person|your partner) (?:feels|wants|loves|needs|hates|thinks|does not love)\b/i;
    const wrong = eachWording(draft).filter(
      ({ kind, text }) => kind !== "conversation" && mindReading.test(text),
    );
    expect(wrong.map(({ id, field, text }) => `${id} ${field}: ${text}`)).toEqual([]);
  });
});

test("a word of gender planted in any field is found", () => {
  const planted = readDraft(
    filesWith({
      "text/de/building.yml": (yaml) => {
        yaml.b1.steps[0] = "Frag deine Partnerin.";
      },
    }),
  );
  const found = eachWording(planted).flatMap(({ text, language }) =>
    wordingProblems(text, language),
  );
  expect(found.some(({ word }) => /partnerin/i.test(word))).toBe(true);
});
