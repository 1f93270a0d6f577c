/** The shape of `loglik/1` (docs/contract.md, "ebb loglik"). */

import * as v from "valibot";
import { madeBySchema } from "./made-by-schema.ts";

const finite = v.pipe(v.number(), v.finite());
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** `loglik/1`. */
export const loglikSchema = v.object({
  ebb: v.literal("loglik/1"),
  made_by: madeBySchema,
  loglik: finite,
  observed: count,
  dyads: v.array(
    v.object({ dyad: v.nullable(v.string()), loglik: finite, observed: count, rows: count }),
  ),
});
