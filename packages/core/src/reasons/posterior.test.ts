import { expect, test } from "vitest";
import { numbers, smallPrior } from "../../test/small-knowledge.ts";
import { classWeights, reasonClasses, twoReasonShares } from "./classes.ts";
import { leastMain, marginals, normalise } from "./posterior.ts";

const classes = reasonClasses(smallPrior);
const reasons = smallPrior.reasons.length;
const withAny = classWeights.one + classWeights.two;

/** Posterior of the main reason when `share` of the couples with any reason have two, from scratch. */
function mainAt(share: number, logLikelihood: readonly number[]): Float64Array {
  const logWeights = classes.map(({ second, main, logPrior }, c) => {
    const usual = second < 0 ? classWeights.one : classWeights.two;
    const here = withAny * (second < 0 ? 1 - share : share);
    const prior = main < 0 ? logPrior : logPrior + Math.log(here / usual);
    return prior + (logLikelihood[c] ?? 0);
  });
  return marginals(classes, normalise(Float64Array.from(logWeights)), reasons).main;
}

test("leastMain equals the smallest posterior over a fine grid of shares of two reasons at once", () => {
  const [low, high] = twoReasonShares;
  for (const seed of [3, 17, 99, 1234]) {
    const next = numbers(seed);
    const logLikelihood = classes.map(() => 6 * next());
    const weights = normalise(
      Float64Array.from(classes, (one, c) => one.logPrior + (logLikelihood[c] ?? 0)),
    );
    const grid = Array.from({ length: 201 }, (_, i) =>
      mainAt(low + ((high - low) * i) / 200, logLikelihood),
    );
    const least = leastMain(classes, weights, reasons);
    least.forEach((value, i) => {
      expect(value).toBeCloseTo(Math.min(...grid.map((main) => main[i] ?? 0)), 10);
    });
  }
});

test("leastMain never exceeds the posterior, and equals it where every class with a reason is a pair", () => {
  const paired = classes.map(({ main, second }) => (main < 0 || second < 0 ? 0 : 1));
  const weights = normalise(Float64Array.from(paired, (one) => Math.log(one)));
  const { main } = marginals(classes, weights, reasons);
  const least = leastMain(classes, weights, reasons);
  least.forEach((value, i) => {
    expect(value).toBeCloseTo(main[i] ?? 0, 12);
  });
});
