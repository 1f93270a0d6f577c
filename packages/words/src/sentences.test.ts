import type { Finding, Reading } from "@ebb/core";
import { describe, expect, test } from "vitest";
import { findingSentence, notedSentences, wordsOf } from "./sentences.ts";

const languages = ["en", "de"] as const;

const finding = (kind: string, more: Partial<Finding> = {}): Finding => ({
  id: kind,
  kind,
  strength: "likely",
  person: null,
  about: null,
  size: 24.4,
  interval80: [20.2, 29.1],
  days: ["2026-05-01", "2026-05-02", "2026-05-04"],
  gates: { interval: true, held_out_gain: 1, false_alarm: 0.01 },
  ...more,
});

const level = { days: 5, mean: 5.64, sd: 2, least: 3, most: 8 };
const count = {
  about: "argument" as const,
  with: { days: 3, farther: 2 },
  without: { days: 2, farther: 0 },
  days: [],
};

/** Only what the sentences read. */
const reading = (a: string, b: string) =>
  ({
    people: { a, b, reader: "a" },
    noted: { a: { check_ins: 6, closeness: level, same_day: [count] }, b: null },
  }) as unknown as Reading;

describe("findingSentence", () => {
  for (const language of languages) {
    const words = wordsOf(language);
    const say = (one: Finding, names: [string, string] = ["Ada", "Ben"]) =>
      findingSentence(one, reading(...names), words);

    test(`says numbers of a rhythm and of a slow change only from likely on (${language})`, () => {
      expect(say(finding("cycle"))).toMatch(/24 .*\(20 .* 29\)/);
      expect(say(finding("cycle", { strength: "leaning" }))).not.toMatch(/2[049]/);
      const drift = finding("drift", { person: "b", size: -0.62 });
      expect(say(drift)).toContain("0.6");
      expect(say({ ...drift, strength: "leaning" })).not.toContain("0.6");
      expect(say(drift)).toContain("Ben");
      expect(say(drift)).not.toBe(say({ ...drift, size: 0.62 }));
    });

    test(`says push and pull of both alike, with the names swapped, and how many days speak (${language})`, () => {
      const yes = finding("push_pull", { about: "yes" });
      expect(say(yes)).toBe(say(yes, ["Ben", "Ada"]));
      expect(say(yes)).not.toBe(say({ ...yes, about: "no" }));
      for (const kind of ["push_pull", "cycle", "drift", "coupling"])
        expect(say(finding(kind, { person: "a" }))).toContain("3");
    });
  }
});

describe("notedSentences", () => {
  for (const language of languages)
    test(`says levels and counts of days of the one who may be read, and of nobody else (${language})`, () => {
      const [level, counts, ...more] = notedSentences(reading("Ada", "Ben"), wordsOf(language));
      expect(more).toEqual([]);
      expect(level).toMatch(/5\.6.*3.*8.*5/);
      expect(counts).toMatch(/2 \w+ 3.*0 \w+ 2/);
      expect(`${level}${counts}`).not.toContain("Ben");
    });
});
