/** What @ebb/words says of a reading, in every way that it can be said: the same rules as for the labels of the app. */

import { readingAgeLimit, readingAges, wordingProblems } from "@ebb/knowledge/compile";
import { type Words, wordsOf } from "@ebb/words";
import { describe, expect, it } from "vitest";

const you = { name: "Ada", isReader: true };
const kim = { name: "Kim", isReader: false };
const who = [you, kim] as const;
const pairs = [
  [you, kim],
  [kim, you],
] as const;
const limits = [
  "too_few_check_ins",
  "one_reporter",
  "never_varies",
  "not_converged",
  "chat_only",
  "no_calendar",
  "below_threshold",
  "check_ins_win",
  "nothing_found",
] as const;

/** Every text that stands in the record of words, without those that are made. */
function stored(words: object): string[] {
  return Object.values(words).flatMap((value: unknown) => {
    if (typeof value === "string") return [value];
    return typeof value === "object" && value !== null ? stored(value) : [];
  });
}

/** Every sentence that is made, for both people, both ways and both ends of what can vary. */
function made(w: Words): string[] {
  const counts = { with: { days: 3, farther: 2 }, without: { days: 5, farther: 1 } };
  const about = Object.values(w.about);
  const measures = ["closeness", "contact"] as const;
  const standings = ["near", "closer", "farther", "unknown"] as const;
  const of = <T>(list: readonly T[], say: (one: T) => string | string[]) => list.flatMap(say);
  return [
    ...of(measures, (m) => of(standings, (s) => `${w.upTo("3")}, ${w.bothStand(m, s)}.`)),
    ...of(measures, (m) =>
      of(standings, (s) => who.map((one) => `${w.upTo("3")}, ${w.oneStands(m, s, one)}.`)),
    ),
    ...of(limits, (reason) => of(about, (name) => [w.limit(reason, name, 3, 30)])),
    ...of(limits, (reason) => w.limit(reason, about[0] ?? "", null, null)),
    w.and(["a", "b", "c"]),
    w.noteCount(3, 0, 3),
    w.noteCount(0, 40, 3),
    ...of(["stepped_back", "felt_far", "less_contact"] as const, (kind) =>
      who.map((one) => w.ebbOf(kind, one, "3 – 5")),
    ),
    ...of(Object.values(w.input), (name) =>
      who.flatMap((one) => [
        w.sameDay(name, true, one, 9),
        w.sameDay(name, false, one, 9),
        w.sameDayCount(name, one, counts),
      ]),
    ),
    ...of(Object.values(w.predictor), (name) =>
      who.flatMap((one) => [
        w.beforeSteppingBack(name, true, one, 9),
        w.beforeSteppingBack(name, false, one, 9),
        w.beforeOtherSteppedBack(name, true, one, 9),
        w.beforeOtherSteppedBack(name, false, one, 9),
      ]),
    ),
    ...who.flatMap((one) => [
      w.usualLevel(one, "5", "3", "8", 9),
      w.slowChange(one, true, "0.4"),
      w.slowChange(one, false, null),
      w.returnTime(one, "2", "1", "3"),
    ]),
    ...pairs.flatMap(([one, other]) => [
      w.answers(one, other, true),
      w.answers(one, other, false),
      w.answerUnknown(one, other),
    ]),
    w.pushPull(true),
    w.pushPull(false),
    w.rhythm(null),
    w.rhythm({ days: "24", low: "20", high: "29" }),
    w.fromDays(9),
  ];
}

describe("every sentence of a reading", () => {
  for (const language of ["en", "de"] as const) {
    const words = wordsOf(language);
    const all = [...stored(words), ...made(words)];

    it(`passes the wording lint of the knowledge (${language})`, () => {
      const problems = all.flatMap((text) =>
        wordingProblems(text, language).map((problem) => `${text}: ${JSON.stringify(problem)}`),
      );
      expect(problems).toEqual([]);
      expect(all.filter((text) => /undefined|\[object/.test(text))).toEqual([]);
    });

    it(`calls each function of the words at least once (${language})`, () => {
      const called = new Set<string>();
      const watched = new Proxy(words, {
        get: (target, name) => {
          called.add(String(name));
          return Reflect.get(target, name) as unknown;
        },
      });
      made(watched);
      const functions = Object.entries(words).filter(([, value]) => typeof value === "function");
      // A day and a person are words within sentences, never a sentence.
      const inside = new Set(["dayOf", "numberedDay", "person"]);
      expect(
        functions.map(([name]) => name).filter((name) => !called.has(name) && !inside.has(name)),
      ).toEqual([]);
    });
  }

  it("reads in English at an age of twelve or lower by two formulas", () => {
    const text = made(wordsOf("en"))
      .filter((sentence) => sentence.split(" ").length > 4)
      .map((sentence) => (/[.?]\)?$/.test(sentence) ? sentence : `${sentence}.`))
      .join(" ");
    for (const age of readingAges(text, "en")) expect(age).toBeLessThanOrEqual(readingAgeLimit);
  });
});
