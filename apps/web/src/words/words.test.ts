import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
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
      return fills.map((n) => [here, filled(value as (...slots: never[]) => string, n)] as const);
    if (typeof value === "object" && value !== null) return textsOf(value, here);
    return [];
  });
}

/** None, one, a few, many: a sentence may turn at each. */
const fills = [0, 1, 3, 40];

function filled(sentence: (...slots: never[]) => string, n: number): string {
  const slot = { type: "repetitive", least: 15, length: "x", reason: "x", back: "x", write: "x" };
  const plain = Array.from({ length: sentence.length }, () => n as never);
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

  it("stand with the words, never in the markup of a screen", () => {
    const source = join(import.meta.dirname, "..");
    const files = readdirSync(source, { recursive: true, encoding: "utf8" }).filter(
      (name) => name.endsWith(".tsx") && !name.startsWith("dev"),
    );
    expect(files.length).toBeGreaterThan(100);
    const bare = files.flatMap((name) => {
      const lines = readFileSync(join(source, name), "utf8").split("\n");
      return lines
        .filter((line) =>
          />[^<>{}()=]*[a-z]{3,}[^<>{}()=]*<\/|(?:aria-label|title|alt)="[A-Z]/.test(line),
        )
        .map((line) => `${name}: ${line.trim()}`);
    });
    expect(bare).toEqual([]);
  });
});
