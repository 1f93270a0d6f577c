/**
 * Parts of the model that a record can carry, and that must earn their place (docs/model.md 1.4, 1.7):
 * events that come because somebody is already distant, and the load of closeness itself. What was tried,
 * and how it fared on days held out, is kept with the fit.
 *
 * [Note: Cost of trials] Beside a plain fit the trials cost ten to twenty: 0.25 s at 120 moments and 0.9 s
 * at a year on one core, several times that on a telephone, in a worker. Beyond `mostMoments` they are left
 * out.
 */

import {
  type Fitted,
  fitSeries,
  fitWithEarnedLoad,
  heldOutGain,
  leastEvidenceGain,
  type ModelOptions,
  type Series,
} from "@ebb/engine";
import type { EventName } from "../observations/index.ts";

/** One part of the model that was tried. */
export interface ModelTrial {
  readonly part: "events_from_distance" | "closeness_load";
  /** The events meant; empty for the load. */
  readonly inputs: readonly string[];
  /** Whether the fit has it. */
  readonly kept: boolean;
  /** Log evidence with less without it, nats; null where it was not asked. */
  readonly evidence_gain: number | null;
  /** Log score of the last third of the record with less without it, nats; null where it was not asked. */
  readonly held_out_gain: number | null;
}

/** Events that come more easily when somebody is already distant. */
export const eventsFromDistance: readonly EventName[] = ["argument", "future_talk"];

/** Moments with and without an event that it needs to be read as a sign of where both stand. */
const fewestOfEach = 8;
const fewestReadings = 40;
const mostMoments = 800;

/** A fit with what was tried on the way to it. */
export interface TriedFit {
  readonly fit: Fitted;
  readonly trials: readonly ModelTrial[];
}

/** Tries what the record of a plain fit can carry. */
export function tryParts(series: Series, plain: Fitted): TriedFit {
  if (series.times.length > mostMoments) return { fit: plain, trials: [] };
  const events = tryEvents(series, plain);
  const load = tryLoad(series, events.fit);
  return { fit: load.fit, trials: [...events.trials, ...load.trials] };
}

/**
 * An event read as a sign takes away blame that is not its own; that is kept unless the days held out
 * speak against it as strongly as a new part would need them to speak for it.
 */
function tryEvents(series: Series, plain: Fitted): TriedFit {
  const inputs = eventsFromDistance.filter((name) => isCarried(series, name));
  if (inputs.length === 0 || plain.observed < fewestReadings) return { fit: plain, trials: [] };
  const options: ModelOptions = { ...plain.options, endogenous: inputs };
  const fit = fitSeries(series, options, plain);
  const gain = fit.status === "fitted" ? heldOutGain(series, options, plain.options) : null;
  const kept = fit.status === "fitted" && gain !== null && gain > -leastEvidenceGain;
  const trial: ModelTrial = {
    part: "events_from_distance",
    inputs,
    kept,
    evidence_gain: null,
    held_out_gain: finite(gain),
  };
  return { fit: kept ? fit : plain, trials: [trial] };
}

/** Whether an event is known to have been there, and to have been absent, often enough. */
function isCarried({ inputs, u, times }: Series, name: string): boolean {
  const at = inputs.findIndex((input) => input.name === name);
  if (at < 0) return false;
  const values = Array.from(times, (_, i) => u[i * inputs.length + at] ?? Number.NaN);
  const present = values.filter((value) => value > 0).length;
  const absent = values.filter((value) => value === 0).length;
  return present >= fewestOfEach && absent >= fewestOfEach;
}

function tryLoad(series: Series, known: Fitted): TriedFit {
  const {
    fit,
    isEarned,
    isTried,
    evidenceGain,
    heldOutGain: gain,
  } = fitWithEarnedLoad(series, known.options, known);
  if (!isTried || fit.status !== "fitted") return { fit: known, trials: [] };
  const trial: ModelTrial = {
    part: "closeness_load",
    inputs: [],
    kept: isEarned,
    evidence_gain: finite(evidenceGain),
    held_out_gain: finite(gain),
  };
  return { fit, trials: [trial] };
}

function finite(value: number | null): number | null {
  return value !== null && Number.isFinite(value) ? value : null;
}
