/** The shapes of `knowledge-list/1`, `knowledge-show/1` and `knowledge-check/1`. */

import * as v from "valibot";
import { madeBySchema } from "./made-by-schema.ts";

const grade = v.nullable(v.picklist(["S", "M", "W", "C", "X"]));
const head = {
  id: v.string(),
  kind: v.string(),
  name: v.string(),
  grade,
  source_ids: v.array(v.string()),
};

/** `knowledge-list/1`. */
export const knowledgeListSchema = v.object({
  ebb: v.literal("knowledge-list/1"),
  made_by: madeBySchema,
  kind: v.nullable(v.string()),
  entries: v.array(v.object(head)),
});

const source = v.object({
  id: v.string(),
  ref: v.string(),
  cite: v.string(),
  address: v.nullable(v.string()),
  design: v.string(),
  sample: v.nullable(v.string()),
  measured: v.string(),
  not_shown: v.string(),
  read: v.string(),
});

/** `knowledge-show/1`: the entry as it stands in the folder, its words, and its sources in full. */
export const knowledgeShowSchema = v.object({
  ebb: v.literal("knowledge-show/1"),
  made_by: madeBySchema,
  ...head,
  grade_words: v.nullable(v.object({ name: v.string(), text: v.string() })),
  entry: v.looseObject({ id: v.string() }),
  text: v.nullable(v.looseObject({ name: v.string(), text: v.string() })),
  sources: v.array(source),
});

/** `knowledge-check/1`. */
export const knowledgeCheckSchema = v.object({
  ebb: v.literal("knowledge-check/1"),
  made_by: madeBySchema,
  ok: v.boolean(),
  rules: v.array(v.object({ name: v.string(), about: v.string() })),
  entries: v.record(v.string(), v.number()),
  problems: v.array(
    v.object({
      rule: v.string(),
      file: v.string(),
      id: v.optional(v.string()),
      message: v.string(),
    }),
  ),
});
