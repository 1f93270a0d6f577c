/**
 * One step ahead: the log score of every reading given all before it, at the fit's theta, with the
 * linear parameters learned as the record goes on (recursive least squares on the filter's
 * innovations). A model with an input can so be held against the same model without it.
 */

import { log } from "../elementary/elementary.ts";
import { passAt, posteriorOf } from "../posterior.ts";
import type { Person, Series } from "../ssm/series.ts";
import type { AtMode } from "./fit-series.ts";
import { precisionsOf } from "./objective.ts";

/** How one reading was foreseen. */
export interface PredictiveScore {
  readonly time: number;
  readonly person: Person;
  readonly indicator: number;
  readonly value: number;
  /** Predictive mean and sd of the reading given all readings before it. */
  readonly mean: number;
  readonly sd: number;
  /** log density of the reading, nats. */
  readonly logScore: number;
}

/**
 * Scores of all exact readings in order of time; linear parameters named in `without` are left out
 * (held at their prior mean of 0 effect). The sum equals the record's marginal log likelihood.
 */
export function predictiveScores(
  fit: AtMode,
  series: Series,
  without: readonly string[] = [],
): PredictiveScore[] {
  const posterior = posteriorOf(fit, series);
  const at = passAt(posterior, fit.laplace.mode);
  if (at === undefined) return [];
  const { plan, timeline } = posterior;
  const { pass, model } = at;
  const learner = createLearner(fit, without);
  const scores: PredictiveScore[] = [];
  for (let k = 0; k < timeline.nodes; k++) {
    for (let r = plan.readStart[k]; r < plan.readStart[k + 1]; r++) {
      const w = pass.innovations.subarray(r * plan.width, (r + 1) * plan.width);
      const s = pass.gains[r * (1 + model.size)];
      const { error, variance } = learner.take(w, s);
      const indicator = plan.indicatorOf[r];
      if (plan.ownVariance[r] >= 0) continue;
      scores.push({
        time: timeline.times[k],
        person: posterior.series.indicators[indicator].person,
        indicator,
        value: plan.value[r],
        mean: plan.value[r] - error,
        sd: Math.sqrt(variance),
        logScore: -0.5 * (log(2 * Math.PI * variance) + (error * error) / variance),
      });
    }
  }
  return scores;
}

interface Learner {
  readonly take: (w: Float64Array, s: number) => { error: number; variance: number };
}

/** Recursive least squares of the linear parameters, prior covariance first. */
function createLearner(fit: AtMode, without: readonly string[]): Learner {
  const p = fit.columns.length;
  const mean = new Float64Array(p);
  const covariance = new Float64Array(p * p);
  precisionsOf(fit.columns).forEach((precision, c) => {
    const { name, prior } = fit.columns[c];
    const isOut = without.includes(name);
    // Left out: exactly 0, which is minus the prior mean as a deviation.
    if (isOut) mean[c] = -prior.mean;
    else covariance[c * p + c] = 1 / precision;
  });
  const gain = new Float64Array(p);
  return {
    take: (w, s) => {
      let error = w[0];
      let variance = s;
      for (let c = 0; c < p; c++) {
        error += w[c + 1] * mean[c];
        gain[c] = 0;
        for (let e = 0; e < p; e++) gain[c] -= covariance[c * p + e] * w[e + 1];
      }
      for (let c = 0; c < p; c++) variance -= w[c + 1] * gain[c];
      for (let c = 0; c < p; c++) {
        mean[c] += (gain[c] * error) / variance;
        for (let e = 0; e < p; e++) covariance[c * p + e] -= (gain[c] * gain[e]) / variance;
      }
      return { error, variance };
    },
  };
}
