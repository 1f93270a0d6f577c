import { networkLine } from "@ebb/core";
import { describe, expect, test } from "vitest";
import { boundFor, doubtBelow } from "./say-bound.ts";
import { networkPatterns } from "./say-table.ts";
import {
  inputsOf,
  type Lesson,
  scoresIn,
  train,
  trainOptions,
  vocabularyOf,
  worthiest,
} from "./say-train.ts";

/** Two marks that mean something only together: the kind is there where exactly one of them is. */
const lists = Array.from({ length: 160 }, (_, at) => {
  const marks = [...(at % 2 === 0 ? ["one"] : []), ...(at % 4 < 2 ? ["other"] : [])];
  return new Set([...marks, "always", `n${at % 5}`]);
});
const vocabulary = vocabularyOf(lists, 2);
const lessons: readonly Lesson[] = lists.map((seen) => ({
  ...inputsOf(seen, vocabulary),
  labels: Int8Array.from([Number(seen.has("one") !== seen.has("other")), Number(seen.has("one"))]),
}));
const names = vocabulary.names.length;
const gentle = { ...trainOptions, rounds: 120, batch: 16, dropNames: 0, dropUnits: 0, step: 0.02 };

describe("train", () => {
  const learned = train(lessons, { names, kinds: 2, units: 8 }, gentle);

  test("tells what only hidden units can tell apart", () => {
    for (const lesson of lessons)
      expect([...scoresIn(learned, lesson)].map((score) => Number(score > 0))).toEqual([
        ...lesson.labels,
      ]);
  });

  test("without hidden units it cannot", () => {
    const linear = train(lessons, { names, kinds: 2, units: 0 }, gentle);
    const right = lessons.filter(
      (lesson) => Number((scoresIn(linear, lesson)[0] ?? 0) > 0) === lesson.labels[0],
    );
    expect(right.length).toBeLessThan(lessons.length);
  });

  test("gives the same weights for the same lessons", () => {
    const short = { ...gentle, rounds: 2 };
    const shape = { names, kinds: 2, units: 3 };
    expect(train(lessons, shape, short)).toEqual(train(lessons, shape, short));
  });

  test("learns nothing from labels that are left open", () => {
    const open = lessons.map((lesson) => ({ ...lesson, labels: Int8Array.from([-1, -1]) }));
    const shape = { names, kinds: 2, units: 0 };
    const { rows, bias } = train(open, shape, gentle);
    expect(new Set([...rows, ...bias].map(Math.abs))).toEqual(new Set([0]));
  });

  test("the names that decide are the worthiest", () => {
    const linear = train(lessons, { names, kinds: 2, units: 0 }, gentle);
    const best = worthiest(linear, vocabulary, 2).map((id) => vocabulary.names[id]);
    expect(best).toContain("one");
  });

  test("what is written is what was learned, in steps", () => {
    const patterns = networkPatterns(["a", "b"], learned, vocabulary);
    expect(patterns["weights"]).toHaveLength(names);
    expect(patterns["shift"]).toHaveLength(8);
    expect(patterns["weights"]?.[0]).toHaveLength(
      networkLine(vocabulary.names[0] ?? "", 1, Array(10).fill(0)).length,
    );
  });
});

describe("the slopes", () => {
  test("go downhill: one small step on one lesson lowers its cross entropy", () => {
    const shape = { names, kinds: 2, units: 4 };
    const one = lessons.slice(0, 1);
    const loss = (rounds: number) => {
      const learned = train(one, shape, { ...gentle, rounds, step: 0.001 });
      return one.reduce((sum, lesson) => {
        const scores = scoresIn(learned, lesson);
        return (
          sum +
          [...scores].reduce(
            (s, x, k) => s + Math.log1p(Math.exp(lesson.labels[k] === 1 ? -x : x)),
            0,
          )
        );
      }, 0);
    };
    const losses = [0, 1, 2, 4, 8, 16].map(loss);
    expect(losses).toEqual([...losses].sort((a, b) => b - a));
    expect(new Set(losses).size).toBe(losses.length);
  });
});

describe("boundFor", () => {
  const cases = Array.from({ length: 200 }, (_, at) => ({
    score: at / 20,
    has: at % 10 < at / 20,
  }));

  test("reaches the recall that is wanted", () => {
    const { at, recall } = boundFor(cases, { recall: 0.9 });
    expect(recall).toBeGreaterThanOrEqual(0.9);
    const found = cases.filter(({ score }) => score > at);
    expect(found.filter(({ has }) => has).length / cases.filter(({ has }) => has).length).toBe(
      recall,
    );
  });

  test("a greater weight on precision never finds more", () => {
    const found = [2, 1, 0.5, 0.25].map(
      (beta) => cases.filter(({ score }) => score > boundFor(cases, { beta }).at).length,
    );
    expect(found).toEqual([...found].sort((one, other) => other - one));
  });

  test("parts what can be parted", () => {
    const parted = cases.map(({ score }) => ({ score, has: score > 6 }));
    expect(boundFor(parted, { beta: 0.6 })).toMatchObject({ precision: 1, recall: 1 });
  });
});

describe("doubtBelow", () => {
  const rising = Array.from({ length: 100 }, (_, at) => ({
    score: at,
    has: at % 10 === 9 || at > 60,
  }));

  test("below it, no more than the share have the kind", () => {
    const doubt = doubtBelow(rising, { share: 0.1, fewest: 5 }) ?? Number.NaN;
    const below = rising.filter(({ score }) => score < doubt);
    expect(below.length).toBeGreaterThan(50);
    expect(below.filter(({ has }) => has).length / below.length).toBeLessThanOrEqual(0.1);
  });

  test("there is none where too few are that sure", () => {
    expect(doubtBelow(rising, { share: 0.02, fewest: 30 })).toBeUndefined();
  });
});
