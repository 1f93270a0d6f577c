/** The shape of `ask/1` (docs/contract.md). */

import * as v from "valibot";
import { madeBySchema } from "./made-by-schema.ts";

const question = v.object({
  id: v.string(),
  expected_bits: v.pipe(v.number(), v.finite(), v.minValue(0)),
  separates: v.array(v.string()),
});

/** `ask/1`. */
export const askSchema = v.object({
  ebb: v.literal("ask/1"),
  made_by: madeBySchema,
  question: v.nullable(question),
  alternatives: v.array(question),
});
