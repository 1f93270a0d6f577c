/** What a record says of the effects, against plain sums over every point of the grid. */

import { inertiaGrid } from "@ebb/engine";
import { expect, test } from "vitest";
import { numbers, smallPrior } from "../../test/small-knowledge.ts";
import type { CheckIn } from "../observations/index.ts";
import { dailyRecordOf } from "../signals/index.ts";
import { fitSteppingBack, type SteppingBackFit } from "./stepping-back.ts";

function fitOf(seed: number): SteppingBackFit {
  const next = numbers(seed);
  const checkIns = Array.from({ length: 45 }, (_, day): CheckIn => {
    const stress = 5 + 8 * next();
    const room = 4 + 0.5 * (stress - 5) + 4 * next();
    const events = { argument: next() > 0.2 ? 1 : 0, together: next() > 0.3 ? 1 : 0 };
    const time = {
      day: 700 + day + (day > 20 ? 2 : 0),
      minute: undefined,
      offsetMinutes: undefined,
    };
    return { person: "a", time, scales: { stress, room, closeness: 6 + 4 * next() }, events };
  });
  const record = dailyRecordOf(checkIns, "a");
  const fit = record && fitSteppingBack(record, smallPrior.predictors);
  if (!fit) throw new Error("expected a fit");
  return fit;
}

test("fitSteppingBack weighs every point of the grid by how well it explains the record", () => {
  const fit = fitOf(3);
  const { grid } = fit.regression;
  expect(grid.length).toBe(2 * inertiaGrid.length);
  const weight = (point: (typeof grid)[number]) => {
    const others = grid.map(({ logMarginal }) => Math.exp(logMarginal - point.logMarginal));
    return 1 / others.reduce((sum, one) => sum + one, 0);
  };
  const p = fit.precision.length;
  const q = fit.predictors.length;
  const slack = 1.15;
  const mean = (i: number, j: number) =>
    grid.reduce((sum, one) => {
      const entry = one.equations.gram[i * p + j] ?? Number.NaN;
      return sum + (weight(one) * entry) / one.variance;
    }, 0);
  const moment = (i: number) =>
    grid.reduce(
      (sum, one) => sum + (weight(one) * (one.equations.moment[i] ?? Number.NaN)) / one.variance,
      0,
    );
  const inverseVariance = grid.reduce((sum, one) => sum + weight(one) / one.variance, 0);
  // Nuisance columns taken out one at a time, each a rank-one step of plain elimination.
  const a = Array.from({ length: p }, (_, i) =>
    Array.from({ length: p + 1 }, (_, j) => {
      const prior = i === j && i >= q ? (fit.precision[i] ?? 0) * inverseVariance : 0;
      return j === p ? moment(i) : mean(i, j) + prior;
    }),
  );
  for (let k = p - 1; k >= q; k--)
    for (let i = 0; i < k; i++) {
      const factor = (a[i]?.[k] ?? 0) / (a[k]?.[k] ?? 1);
      for (let j = 0; j <= p; j++) a[i]![j] = (a[i]?.[j] ?? 0) - factor * (a[k]?.[j] ?? 0);
    }
  for (let i = 0; i < q; i++) {
    expect(fit.weighted[i]).toBeCloseTo((a[i]?.[p] ?? 0) / slack, 8);
    for (let j = 0; j < q; j++)
      expect(fit.information[i * q + j]).toBeCloseTo((a[i]?.[j] ?? 0) / slack, 7);
  }
});
