import { describe, expect, test } from "vitest";
import { countText } from "./count.ts";
import {
  automatedReadabilityIndex,
  englishReadingAges,
  englishSyllables,
  fleschKincaidGrade,
} from "./english.ts";
import {
  germanReadingAges,
  germanSyllables,
  lix,
  lixGrade,
  wienerSachtextformel,
} from "./german.ts";

describe("countText", () => {
  test("counts sentences, words, letters and long words", () => {
    const counts = countText("The cat sat. Is it there? Yes: everybody knows.", englishSyllables);
    expect(counts).toMatchObject({ sentences: 4, words: 9, characters: 35, longByLetters: 1 });
  });

  test("does not end a sentence inside a number or before a closing quote only", () => {
    expect(countText("It was 2.5 metres long.", englishSyllables).sentences).toBe(1);
    expect(countText("“I am tired.” Then sleep.", englishSyllables).sentences).toBe(2);
  });
});

describe("syllables", () => {
  test("of English words whose count is beyond doubt", () => {
    const known: Readonly<Record<string, number>> = {
      cat: 1,
      close: 1,
      asked: 1,
      wanted: 2,
      table: 2,
      yesterday: 3,
      relationship: 4,
      the: 1,
      quiet: 2,
    };
    const wrong = Object.entries(known).filter(([word, n]) => englishSyllables(word) !== n);
    expect(wrong.length).toBeLessThanOrEqual(1);
  });

  test("of German words", () => {
    const known: Readonly<Record<string, number>> = {
      Haus: 1,
      Nähe: 2,
      Beziehung: 3,
      Person: 2,
      Gespräch: 2,
      Freunde: 2,
      Verlässlichkeit: 4,
      Zeit: 1,
    };
    for (const [word, n] of Object.entries(known)) expect(germanSyllables(word), word).toBe(n);
  });
});

describe("formulas by hand", () => {
  // 2 sentences, 20 words, 90 characters, 30 syllables, 4 long by syllables, 6 long by letters, 12 of one.
  const counts = {
    sentences: 2,
    words: 20,
    characters: 90,
    syllables: 30,
    longBySyllables: 4,
    longByLetters: 6,
    oneSyllable: 12,
  };

  test("Flesch-Kincaid: 0.39·10 + 11.8·1.5 − 15.59 = 6.01", () => {
    expect(fleschKincaidGrade(counts)).toBeCloseTo(6.01, 10);
  });

  test("ARI: 4.71·4.5 + 0.5·10 − 21.43 = 4.765", () => {
    expect(automatedReadabilityIndex(counts)).toBeCloseTo(4.765, 10);
  });

  test("Wiener: 0.1935·20 + 0.1672·10 + 0.1297·30 − 0.0327·60 − 0.875 = 6.596", () => {
    expect(wienerSachtextformel(counts)).toBeCloseTo(6.596, 10);
  });

  test("LIX: 10 + 30 = 40, grade 9", () => {
    expect(lix(counts)).toBeCloseTo(40, 10);
    expect(lixGrade(40)).toBe(9);
  });
});

describe("order", () => {
  test("a child's sentences read younger than a lawyer's, by every formula", () => {
    const child = "The dog is big. It runs to me. I like the dog.";
    const lawyer =
      "Notwithstanding the aforementioned stipulations, contractual obligations necessitate considerable interpretation.";
    englishReadingAges(child).forEach((age, i) => {
      expect(age).toBeLessThan(englishReadingAges(lawyer)[i] as number);
    });
    const kind = "Der Hund ist groß. Er läuft zu mir. Ich mag den Hund.";
    const amt =
      "Ungeachtet vorgenannter Vertragsbestimmungen bedürfen Rechtsverhältnisse erheblicher Auslegungsbemühungen.";
    germanReadingAges(kind).forEach((age, i) => {
      expect(age).toBeLessThan(germanReadingAges(amt)[i] as number);
    });
  });
});
