import { readingAgeLimit, readingAges, wordingProblems } from "@ebb/knowledge/compile";
import { describe, expect, it } from "vitest";
import { de } from "./de.ts";
import { en } from "./en.ts";

/** Every text of a language with its path; functions are called with plain slots. */
function textsOf(words: object, path = ""): readonly (readonly [string, string])[] {
  return Object.entries(words).flatMap(([name, value]: [string, unknown]) => {
    const here = path === "" ? name : `${path}.${name}`;
    if (typeof value === "string") return [[here, value] as const];
    if (typeof value === "function")
      return [[here, filled(value as (...slots: never[]) => string)] as const];
    if (typeof value === "object" && value !== null) return textsOf(value, here);
    return [];
  });
}

function filled(sentence: (...slots: never[]) => string): string {
  const slot = { type: "repetitive", least: 15, length: "x", reason: "x", back: "x", write: "x" };
  const plain = Array.from({ length: sentence.length }, () => 3 as never);
  const withRecord = [slot as never, ...plain.slice(1)];
  const text = sentence(...withRecord);
  return text.includes("[object Object]") ? sentence(...plain) : text;
}

const paths = (words: object) =>
  textsOf(words)
    .map(([path]) => path)
    .sort();

describe("the words of the app", () => {
  it("are complete in German, with nothing left empty", () => {
    expect(paths(de)).toEqual(paths(en));
    // "either" proposes no tone, so it has no words in any language.
    const empty = [...textsOf(en), ...textsOf(de)].filter(([, text]) => text.trim() === "");
    expect(new Set(empty.map(([path]) => path))).toEqual(new Set(["say.proposed.either"]));
  });

  it("say nothing in English in the German app", () => {
    const english = new Map(textsOf(en));
    const same = textsOf(de).filter(([path, text]) => {
      const isSentence = text.split(" ").length > 3;
      return isSentence && english.get(path) === text;
    });
    expect(same).toEqual([]);
  });

  for (const [language, words] of [
    ["en", en],
    ["de", de],
  ] as const)
    it(`pass the wording lint of the knowledge (${language}): tone, labels, gender`, () => {
      const problems = textsOf(words).flatMap(([path, text]) =>
        wordingProblems(text, language).map((problem) => `${path}: ${JSON.stringify(problem)}`),
      );
      expect(problems).toEqual([]);
    });

  it("read in English at an age of twelve or lower by two formulas", () => {
    const whole = textsOf(en)
      .map(([, text]) => text)
      .filter((text) => text.split(" ").length > 4)
      .map((text) => (/[.?!]$/.test(text) ? text : `${text}.`))
      .join(" ");
    for (const age of readingAges(whole, "en")) expect(age).toBeLessThanOrEqual(readingAgeLimit);
  });
});
