/** The shapes of `fit/1`, `forecast/1`, `truth/1` and `prior/1` (docs/contract.md). */

import * as v from "valibot";
import { madeBySchema } from "./made-by-schema.ts";

const finite = v.pipe(v.number(), v.finite());
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const interval = v.tuple([finite, finite]);
const person = v.picklist(["a", "b"]);
const status = v.picklist(["fitted", "too-little-data", "not-converged", "degenerate"]);
const known = v.object({ mean: finite, sd: finite, interval80: interval });
const gated = v.object({ ...known.entries, supported: v.boolean() });
const head = { made_by: madeBySchema, dyad: v.string(), seed: finite, prior: v.string() };

/** A part of the model that was tried; also in `reading/1`. */
export const triedSchema = v.object({
  part: v.picklist(["events_from_distance", "closeness_load"]),
  inputs: v.array(v.string()),
  kept: v.boolean(),
  evidence_gain: v.nullable(finite),
  held_out_gain: v.nullable(finite),
});

/** `fit/1`. */
export const fitSchema = v.object({
  ebb: v.literal("fit/1"),
  ...head,
  rows: count,
  observed: count,
  method: v.picklist(["laplace", "nuts"]),
  status,
  reason: v.nullable(v.string()),
  loglik: v.nullable(finite),
  parameters: v.record(v.string(), known),
  effects: v.array(v.object({ ...gated.entries, input: v.string(), on: person })),
  coupling: v.object({ a_on_b: v.nullable(gated), b_on_a: v.nullable(gated) }),
  return_days: v.object({ a: v.nullable(known), b: v.nullable(known) }),
  cycle: v.object({
    probability: v.nullable(finite),
    period_days: v.nullable(finite),
    supported: v.boolean(),
  }),
  draws: v.optional(v.array(v.record(v.string(), finite))),
  tried: v.array(triedSchema),
  diagnostics: v.nullable(v.record(v.string(), v.unknown())),
});

const point = v.object({ mean: finite, interval80: interval });
const pair = { a: v.nullable(point), b: v.nullable(point) };
const day = v.object({ date: v.string(), ...pair, reading: v.object(pair) });

/** `forecast/1`. */
export const forecastSchema = v.object({
  ebb: v.literal("forecast/1"),
  ...head,
  status,
  reason: v.nullable(v.string()),
  days: v.array(day),
  skill: v.nullable(
    v.object({
      scored: count,
      crps: finite,
      crps_persistence: finite,
      crps_mean: finite,
      cover80: finite,
    }),
  ),
  what_if: v.nullable(
    v.object({
      person,
      words: v.literal("if days like these go as before"),
      days: v.array(day),
      difference: v.array(v.object({ date: v.string(), ...pair })),
      not_in_record: v.array(v.string()),
    }),
  ),
});

/** `truth/1`. */
export const truthSchema = v.object({
  ebb: v.literal("truth/1"),
  made_by: madeBySchema,
  seed: finite,
  scenario: v.string(),
  days: count,
  dyads: v.array(
    v.object({
      id: v.string(),
      parameters: v.record(v.string(), finite),
      effects: v.array(v.object({ input: v.string(), on: person, value: finite })),
      person,
      reason: v.nullable(v.string()),
      second: v.nullable(v.string()),
      share: finite,
      scale: finite,
      reporters: v.array(person),
      tags: v.array(v.object({ person, date: v.string(), tag: v.string() })),
    }),
  ),
});

const normal = v.object({ mean: finite, sd: v.pipe(finite, v.gtValue(0)) });

/** `prior/1`. */
export const priorSchema = v.object({
  ebb: v.literal("prior/1"),
  made_by: madeBySchema,
  name: v.string(),
  method: v.string(),
  dyads: count,
  fitted: count,
  iterations: count,
  theta: v.record(v.string(), normal),
  mu: normal,
  drift: normal,
  intercept: normal,
  effect: normal,
  effects: v.record(v.string(), normal),
  inputs: v.record(v.string(), count),
});
