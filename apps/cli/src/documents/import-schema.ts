/** The shape of `import/1` (docs/contract.md) for those who read documents from outside. */

import { problemTypes } from "@ebb/importers";
import * as v from "valibot";
import { madeBySchema } from "./made-by-schema.ts";

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const date = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));
const time = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(Z|[+-]\d{2}:\d{2})?$/),
);
const order = v.picklist(["dmy", "mdy", "ymd"]);

/** `import/1`. */
export const importSchema = v.object({
  ebb: v.literal("import/1"),
  made_by: madeBySchema,
  source: v.picklist([
    "whatsapp",
    "telegram",
    "messenger",
    "instagram",
    "signal",
    "imessage",
    "sms",
    "line",
    "kakaotalk",
    "discord",
    "google-chat",
    "chatlab",
    "csv",
  ]),
  dialect: v.nullable(v.string()),
  zone: v.nullable(v.string()),
  participants: v.array(v.object({ name: v.string(), messages: count })),
  me: v.nullable(v.string()),
  messages: count,
  calls: count,
  notices: count,
  first: v.nullable(time),
  last: v.nullable(time),
  days: v.nullable(v.array(v.object({ date, messages: v.array(count) }))),
  truncated: v.object({ likely: v.boolean(), reason: v.nullable(v.string()) }),
  problems: v.array(v.object({ type: v.picklist(problemTypes), line: v.nullable(count), count })),
  undecided: v.nullable(
    v.object({
      question: v.string(),
      header: v.string(),
      choices: v.pipe(v.array(v.object({ order, example: date })), v.length(2)),
    }),
  ),
  lines_accounted: v.nullable(
    v.object({
      messages: count,
      continuations: count,
      system: count,
      problems: count,
      skipped: count,
      total: count,
    }),
  ),
});

/** A document of this shape. */
export type ImportDocument = v.InferOutput<typeof importSchema>;
