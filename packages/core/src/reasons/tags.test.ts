import { expect, test } from "vitest";
import { smallPrior } from "../../test/small-knowledge.ts";
import { reasonClasses } from "./classes.ts";
import { countTags, rejectionLogLikelihoods, tagLogLikelihoods } from "./tags.ts";

const classes = reasonClasses(smallPrior);
const single = (main: number) => classes.findIndex((one) => one.main === main && one.second < 0);
const pair = (main: number, second: number) =>
  classes.findIndex((one) => one.main === main && one.second === second);

test("tagLogLikelihoods equals the two kinds of tellers written out (accuracy .45, a quarter astray)", () => {
  const tags = countTags(["stress", "stress", "conf", "other"], smallPrior);
  const got = tagLogLikelihoods(tags, classes, smallPrior);
  const wrong = (0.55 * 0.9) / 2;
  const other = 0.55 * 0.1;
  const said = 0.9 ** 4;
  const goes = (p: readonly number[]) => said * (p[0] ?? 0) ** 2 * (p[1] ?? 0) * other;
  const stress = goes([0.45, wrong]);
  const conf = goes([wrong, 0.45]);
  const auton = goes([wrong, wrong]);
  expect(Math.exp(got[single(0)] ?? 0)).toBeCloseTo(
    0.75 * stress + (0.25 * (conf + auton)) / 2,
    12,
  );
  const mixed = goes([0.6 * 0.45 + 0.4 * wrong, 0.6 * wrong + 0.4 * 0.45]);
  expect(Math.exp(got[pair(0, 1)] ?? 0)).toBeCloseTo(0.75 * mixed + 0.25 * auton, 12);
  const none = 0.8 ** 4 * (0.7 / 3) ** 3 * 0.3;
  expect(Math.exp(got[0] ?? 0)).toBeCloseTo(none, 12);
});

test("tagLogLikelihoods: no tag says nothing; 'don't know' speaks for no reason and tells none apart", () => {
  expect([...tagLogLikelihoods(countTags([], smallPrior), classes, smallPrior)]).toEqual(
    classes.map(() => 0),
  );
  const got = tagLogLikelihoods(countTags(["unclear"], smallPrior), classes, smallPrior);
  expect(got[single(0)]).toBeCloseTo(got[single(2)] ?? 0, 12);
  expect(got[0]).toBeGreaterThan(got[single(0)] ?? 0);
});

test("rejectionLogLikelihoods takes from the reason that was denied, half as far where it is the lesser", () => {
  const got = rejectionLogLikelihoods(["conf"], classes, smallPrior);
  expect(got[single(1)]).toBeLessThan(-0.5);
  expect(got[single(0)]).toBe(0);
  expect(got[pair(0, 1)]).toBeCloseTo(0.4 * (got[single(1)] ?? 0), 12);
});
