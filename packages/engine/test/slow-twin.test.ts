/** Fast kernel and general kernel against the slow twin on records of sixty days. */

import { expect, test } from "vitest";
import { columnsOf } from "../src/fit/columns.ts";
import { formOf } from "../src/fit/form.ts";
import { createObjective, defaultPrior, type Fitted, smoothFit } from "../src/index.ts";
import type { DenseModel } from "./reference/dense-model.ts";
import { longRecord } from "./reference/long-record.ts";
import { plainFilter } from "./reference/plain-filter.ts";
import { randomCase } from "./reference/random-case.ts";

/** Sixty days with a theta of their own; levels are not centred so that the twin reads them raw. */
function longModel(seed: number, hasLoad: boolean): DenseModel {
  const { theta } = randomCase(seed, { hasLoad });
  const series = longRecord(60, seed);
  const inputs = series.inputs.map((input) => ({ ...input, centre: 0 }));
  return { series: { ...series, inputs }, prior: defaultPrior, withDrift: true, hasLoad, theta };
}

test.each([
  ["two states", false],
  ["with closeness load", true],
])("%s: likelihood and smoothed levels equal the slow twin's (5 records)", (_, hasLoad) => {
  for (let seed = 1; seed <= 5; seed++) {
    const model = longModel(seed, hasLoad);
    const { series, prior } = model;
    const objective = createObjective(series, { load: hasLoad });
    const theta = Float64Array.from(objective.names, (name) => model.theta[name]);
    if (!Number.isFinite(objective.evaluate(theta))) continue;
    const twin = plainFilter(model);
    const relative = Math.abs(objective.lastLogLik() - twin.loglik) / Math.abs(twin.loglik);
    expect(relative).toBeLessThan(1e-10);
    const form = formOf(series, prior, hasLoad);
    const columns = columnsOf(series, prior, true);
    // Only what smoothing reads of a fit: its columns, form, options and theta.
    const fit = {
      ...{ columns, form, sites: undefined, options: { load: hasLoad } },
      laplace: { mode: theta },
    } as unknown as Fitted;
    const tide = smoothFit(fit, series);
    twin.smoothed.forEach(({ mean, covariance }, row) => {
      for (const person of [0, 1]) {
        expect(tide.deviation.mean[2 * row + person]).toBeCloseTo(mean[person][0], 7);
        const sd = Math.sqrt(covariance[person][person]);
        expect(tide.deviation.sd[2 * row + person]).toBeCloseTo(sd, 6);
      }
    });
  }
});
