import { describe, expect, test } from "vitest";
import { learnJudge } from "./say-judge.ts";
import { type Lesson, pieceOf, sumOf, train, vocabularyOf, worthiest } from "./say-train.ts";

const lists = Array.from({ length: 40 }, (_, at) =>
  at % 2 === 0 ? new Set(["bad", `n${at % 6}`]) : new Set(["good", `n${at % 6}`]),
);
const vocabulary = vocabularyOf(lists, 2);
const lessons: readonly Lesson[] = lists.map((seen, at) => ({
  pieces: [pieceOf(seen, vocabulary)],
  has: at % 2 === 0,
}));

describe("train", () => {
  const learned = train(lessons, vocabulary.names.length);

  test("tells what can be told apart", () => {
    for (const { pieces, has } of lessons)
      for (const piece of pieces) expect(sumOf(learned, piece) > 0).toBe(has);
  });

  test("gives the same weights for the same lessons", () => {
    expect(train(lessons, vocabulary.names.length)).toEqual(learned);
  });

  test("the names that decide are the worthiest", () => {
    const best = worthiest([learned], vocabulary.counts, 2).map((id) => vocabulary.names[id]);
    expect([...best].sort()).toEqual(["bad", "good"]);
  });
});

test("a draft that has the kind teaches by one of its sentences only", () => {
  const mixed: readonly Lesson[] = lessons.map(({ pieces, has }) => ({
    has,
    pieces: has ? [...pieces, pieceOf(new Set(["good"]), vocabulary)] : pieces,
  }));
  const learned = train(mixed, vocabulary.names.length);
  const of = (name: string) => sumOf(learned, pieceOf(new Set([name]), vocabulary));
  expect(of("bad")).toBeGreaterThan(of("good"));
});

test("learnJudge reaches the precision that is wanted where it can be reached", () => {
  const cases = Array.from({ length: 200 }, (_, at) => ({
    own: (at % 20) / 5 - 2,
    hasRule: at % 3 === 0,
    hard: 0,
    has: at % 20 > 13 || (at % 20 > 9 && at % 3 === 0),
  }));
  const judge = learnJudge(cases, { precision: 0.9 });
  const found = cases.filter(
    (one) => judge.own * one.own + (one.hasRule ? judge.rule : 0) + judge.bias > 0,
  );
  const hits = found.filter(({ has }) => has).length;
  expect(hits / found.length).toBeGreaterThanOrEqual(0.9);
  expect(hits).toBeGreaterThan(40);
});
