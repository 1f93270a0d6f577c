/**
 * The predictive distribution of the days to come, by joint draws of parameters, state and shocks
 * (docs/model.md, "Forecast and what-if").
 *
 * Inputs of future days that are not given are drawn whole from the days of the record whose inputs
 * were noted, so that what nobody can know widens the forecast.
 */

import { type Estimate, sampleEstimate } from "./fit/estimate.ts";
import type { Fitted } from "./fit/fit-series.ts";
import { drawLinear, drawTheta, type Posterior, passAt, posteriorOf } from "./posterior.ts";
import type { Random } from "./random.ts";
import { discretise, type Step, semidefiniteFactor } from "./ssm/discretise.ts";
import type { Series } from "./ssm/series.ts";
import { daysOfDrift, type StateModel } from "./ssm/state-plan.ts";

/** What to forecast. */
export interface ForecastRequest {
  /** Times after the last row, sorted, days. */
  readonly times: readonly number[];
  /** Inputs of those times, times x inputs; NaN or left out: not known. */
  readonly u?: Float64Array;
  readonly random: Random;
  /** Draws of theta and paths for each. */
  readonly thetaDraws?: number;
  readonly pathDraws?: number;
}

/** One person on one day. */
export interface ForecastPoint {
  /** Closeness itself. */
  readonly level: Estimate;
  /** What the slider would read: closeness with the noise of a reading. */
  readonly reading: Estimate;
}

/** Forecast of both. */
export interface Forecast {
  readonly times: readonly number[];
  readonly a: readonly ForecastPoint[];
  readonly b: readonly ForecastPoint[];
  /** Drawn levels, draws x times x 2, and readings of the same draws. */
  readonly levels: Float64Array;
  readonly readings: Float64Array;
  readonly draws: number;
}

/** Forecasts `series` under its fit. */
export function forecastFit(fit: Fitted, series: Series, request: ForecastRequest): Forecast {
  const { times, random, thetaDraws = 100, pathDraws = 5 } = request;
  const posterior = posteriorOf(fit, series);
  const levels: number[] = [];
  const readings: number[] = [];
  for (let i = 0; i < thetaDraws; i++) {
    const at = passAt(posterior, drawTheta(fit, random));
    if (at === undefined) continue;
    const { model, linear } = at;
    const last = lastState(posterior, at);
    const steps = futureSteps(model, posterior, times);
    for (let j = 0; j < pathDraws; j++) {
      const delta = drawLinear(linear, random);
      const state = startOf(last, delta, random);
      walk({ posterior, model, request, steps, delta, state }, levels, readings);
    }
  }
  return {
    times,
    a: points(levels, readings, times.length, 0),
    b: points(levels, readings, times.length, 1),
    levels: Float64Array.from(levels),
    readings: Float64Array.from(readings),
    draws: levels.length / Math.max(1, 2 * times.length),
  };
}

interface LastState {
  /** size x width. */
  readonly columns: Float64Array;
  readonly factor: Float64Array;
  readonly size: number;
}

function lastState(posterior: Posterior, at: NonNullable<ReturnType<typeof passAt>>): LastState {
  const { size } = at.model;
  const { width, timeline } = posterior.plan;
  const last = timeline.nodes - 1;
  return {
    columns: at.pass.means.slice(last * size * width, (last + 1) * size * width),
    factor: semidefiniteFactor(at.pass.covariances.slice(last * size * size), size),
    size,
  };
}

function startOf(last: LastState, delta: Float64Array, random: Random): Float64Array {
  const { columns, factor, size } = last;
  const width = delta.length + 1;
  const z = Array.from({ length: size }, () => random.normal());
  return Float64Array.from({ length: size }, (_, i) => {
    let sum = columns[i * width];
    for (let c = 1; c < width; c++) sum += columns[i * width + c] * delta[c - 1];
    for (let j = 0; j <= i; j++) sum += factor[i * size + j] * z[j];
    return sum;
  });
}

/** The stretch before each time: a free part, then the part over which inputs act. */
interface FutureStep {
  readonly free: Step | undefined;
  readonly acting: Step;
  readonly span: number;
}

function futureSteps(
  model: StateModel,
  posterior: Posterior,
  times: readonly number[],
): FutureStep[] {
  const { timeline, series } = posterior;
  let before = timeline.times[timeline.nodes - 1];
  return times.map((time) => {
    const dt = Math.max(0, time - before);
    before = Math.max(before, time);
    const span = series.hold === "day" ? Math.min(1, dt) : dt;
    const [acting] = discretise(model, [span]);
    const free = dt > span ? discretise(model, [dt - span])[0] : undefined;
    return { free, acting, span };
  });
}

interface Walk {
  readonly posterior: Posterior;
  readonly model: StateModel;
  readonly request: ForecastRequest;
  readonly steps: readonly FutureStep[];
  readonly delta: Float64Array;
  readonly state: Float64Array;
}

function walk(of: Walk, levels: number[], readings: number[]): void {
  const { posterior, model, request, steps, delta } = of;
  const { random, times } = request;
  const { fit, offsets, timeline } = posterior;
  let state = of.state;
  steps.forEach(({ free, acting, span }, i) => {
    if (free !== undefined) state = advance(state, free, [0, 0], random);
    state = advance(state, acting, futureDrive(of, i, span), random);
    const months = (times[i] - timeline.origin) / daysOfDrift;
    for (const person of [0, 1] as const) {
      let level = state[person];
      fit.columns.forEach((column, c) => {
        if (column.person !== person) return;
        if (column.kind === "usual") level += offsets[c] + delta[c];
        if (column.kind === "drift") level += (offsets[c] + delta[c]) * months;
      });
      const q = posterior.series.indicators.findIndex(
        (one) => one.person === person && one.kind === "anchor",
      );
      levels.push(level);
      readings.push(level + (q < 0 ? 0 : Math.sqrt(model.noise[q]) * random.normal()));
    }
  });
}

function advance(
  state: Float64Array,
  step: Step,
  drive: readonly [number, number],
  random: Random,
): Float64Array {
  const size = state.length;
  const z = Array.from({ length: size }, () => random.normal());
  return state.map((_, i) => {
    let sum = step.g[2 * i] * drive[0] + step.g[2 * i + 1] * drive[1];
    for (let j = 0; j < size; j++) sum += step.f[i * size + j] * state[j];
    for (let j = 0; j <= i; j++) sum += step.shock[i * size + j] * z[j];
    return sum;
  });
}

/** Drive of both over future step i: given inputs, the rest from one day of the record. */
function futureDrive(of: Walk, i: number, span: number): [number, number] {
  const { posterior, request, delta } = of;
  const { series, timeline, fit, offsets } = posterior;
  const count = series.inputs.length;
  if (count === 0) return [0, 0];
  const row = request.random.int(series.times.length);
  const acting = series.inputs.map((input, q) => {
    let value = request.u?.[i * count + q] ?? Number.NaN;
    if (Number.isNaN(value)) value = series.u[row * count + q];
    if (Number.isNaN(value)) value = timeline.stands[q];
    value -= timeline.centres[q];
    return input.acts === "event" ? value / span : value;
  });
  const drive: [number, number] = [0, 0];
  fit.columns.forEach((column, c) => {
    if (column.kind !== "effect") return;
    drive[column.person] += (offsets[c] + delta[c]) * acting[column.index];
  });
  return drive;
}

function points(
  levels: readonly number[],
  readings: readonly number[],
  count: number,
  person: number,
): ForecastPoint[] {
  return Array.from({ length: count }, (_, i) => {
    const at = (_value: number, k: number) => k % (2 * count) === 2 * i + person;
    return {
      level: sampleEstimate(levels.filter(at)),
      reading: sampleEstimate(readings.filter(at)),
    };
  });
}
