/**
 * Events are not innocent (docs/model.md, "Events are not innocent"): talk about the future and
 * arguments become likelier when someone is already distant, and then get blamed for it.
 *
 * An input named endogenous is also a reading: whether it happened, given both states just before its
 * day, logit P = alpha + beta_a x_a + beta_b x_b with betas drawn to 0. What an event tells of the
 * states before it is then not left to its effect on the states after it.
 */

import type { Indicator, Series } from "../ssm/series.ts";

/** Name of the reading that an endogenous input becomes. */
export function eventReadingName(input: string): string {
  return `event_${input}`;
}

/** `series` with one more indicator for every endogenous input; itself when there is none. */
export function withEventReadings(series: Series, endogenous: readonly string[]): Series {
  const inputs = endogenous.map((name) => series.inputs.findIndex((input) => input.name === name));
  const used = inputs.filter((index) => index >= 0);
  if (used.length === 0) return series;
  const had = series.indicators.length;
  const count = had + used.length;
  const rows = series.times.length;
  const y = new Float64Array(rows * count);
  for (let i = 0; i < rows; i++) {
    for (let q = 0; q < had; q++) y[i * count + q] = series.y[i * had + q];
    used.forEach((input, e) => {
      // The first moment has no states before it; rows of one moment are one day's events.
      const hasBefore = i > 0 && series.times[i] > series.times[i - 1];
      const value = hasBefore ? series.u[i * series.inputs.length + input] : Number.NaN;
      y[i * count + had + e] = Number.isNaN(value) ? value : value > 0 ? 1 : 0;
    });
  }
  const readings = used.map(
    (input): Indicator => ({
      name: eventReadingName(series.inputs[input].name),
      person: 0,
      kind: "event",
    }),
  );
  return { ...series, indicators: [...series.indicators, ...readings], y };
}
