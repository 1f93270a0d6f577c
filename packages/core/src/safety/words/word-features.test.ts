import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { stemByLanguage } from "./stem.ts";
import { prepareWordClasses } from "./word-classes.ts";
import { featuresOf, wordsOf } from "./word-features.ts";

const classes = prepareWordClasses(
  {
    small: ["i", "you", "not", "my", "will", "and", "the"],
    filler: ["really"],
    negation: ["not"],
    modal: ["will"],
    joining: ["and"],
    subject: ["i", "you"],
    person_i: ["i", "my"],
    person_you: ["you"],
    irregular: ["broke break"],
    regard: ["love"],
    harm: ["break", "ruin"],
  },
  stemByLanguage["en"] ?? ((word) => word),
);
const seen = (text: string) => featuresOf(wordsOf(text), classes);

describe("featuresOf", () => {
  test("tells who does what, with negation", () => {
    expect(seen("you do not love my cat")).toContain("s:YOU!>regard");
    expect(seen("i love my cat")).toContain("s:I>regard");
    expect(seen("i love my cat")).not.toContain("s:YOU>regard");
  });

  test("puts a class for a word in a frame, leaves fillers out, and knows irregular forms", () => {
    expect(seen("you really broke it")).toContain("a:you HARM");
    expect(seen("you ruined it")).toContain("a:you HARM");
  });

  test("a new clause has a subject and a negation of its own", () => {
    expect(seen("i will not go and you ruin it")).toContain("s:YOU>harm");
    expect(seen("i will not go and you ruin it")).not.toContain("s:YOU!>harm");
    expect(seen("i will ruin it")).toContain("m:I will>harm");
  });

  test("never throws and always sees the length, whatever the text is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 80 }), (text) =>
        [...seen(text)].some((name) => name.startsWith("len:")),
      ),
      { numRuns: 300, seed: 3 },
    );
  });
});

describe("stems", () => {
  test.each([
    ["en", "ruined", "ruin"],
    ["en", "ruining", "ruin"],
    ["en", "worries", "worry"],
    ["en", "worried", "worry"],
    ["en", "stopped", "stop"],
  ])("%s: %s and %s count as one", (language, form, word) => {
    const stem = stemByLanguage[language] ?? ((one: string) => one);
    expect(stem(form)).toBe(stem(word));
  });
});
