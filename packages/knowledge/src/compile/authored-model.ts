/** Schemas of the files in `knowledge/model/`. */

import * as v from "valibot";
import { id, probability } from "./authored.ts";

const ids = v.array(id);
const pair = v.tuple([v.number(), v.number()]);

/** Files of `knowledge/model/`, by name. */
export const modelSchemas = {
  "prior-matrix": v.strictObject({
    grounds: v.string(),
    sources: ids,
    predictors: v.array(
      v.strictObject({
        code: v.string(),
        fields: v.pipe(ids, v.minLength(1)),
        lag_days: pair,
        join: v.picklist(["value", "mean", "max"]),
      }),
    ),
    empty: pair,
    cells: v.record(v.string(), v.record(v.string(), pair)),
  }),
  "half-lives": v.strictObject({
    grounds: v.string(),
    days: v.record(v.string(), v.tuple([v.number(), v.number(), v.number()])),
    slope_per_8_weeks: v.record(v.string(), pair),
  }),
  "base-weights": v.strictObject({
    grounds: v.string(),
    concentration: v.number(),
    weights: v.record(v.string(), probability),
    scales: v.array(v.number()),
    mixtures: v.array(pair),
  }),
  "tags-and-caps": v.strictObject({
    grounds: v.string(),
    tags: v.strictObject({ accuracy: probability, consistent_misattribution: probability }),
    caps: v.strictObject({
      answer: v.number(),
      low_mood_two_weeks: v.number(),
      without_tags: v.number(),
      chat_only: v.number(),
    }),
  }),
} as const;
