/** The shapes of `advice/1` and `say/1` (docs/contract.md) for those who read documents from outside. */

import { adviceKinds, goodKinds, hardKinds, roles } from "@ebb/core";
import * as v from "valibot";
import { madeBySchema } from "./made-by-schema.ts";

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const kinds = v.array(v.picklist(adviceKinds));

const helpLine = v.object({
  id: v.string(),
  name: v.string(),
  country: v.nullable(v.string()),
  kinds: v.array(v.string()),
  contact: v.string(),
  verified: v.nullable(v.string()),
});

/** `advice/1`. */
export const adviceSchema = v.object({
  ebb: v.literal("advice/1"),
  made_by: madeBySchema,
  gate: v.picklist(["clear", "unanswered", "raised"]),
  advice: v.array(
    v.object({
      id: v.string(),
      kinds,
      role: v.picklist([...roles, "both"]),
      reasons: v.array(v.string()),
      grade: v.picklist(["S", "M", "W", "C"]),
      days: count,
      not_when: v.array(v.string()),
      text: v.string(),
    }),
  ),
  withheld: v.array(v.object({ id: v.string(), kinds, why: v.string() })),
  refusal: v.nullable(
    v.object({ kind: v.string(), text: v.string(), instead: v.array(v.string()) }),
  ),
  picture: v.nullable(v.picklist(["unsafe", "too_early", "one_sided", "moving", "stuck"])),
  care: v.boolean(),
  lines: v.array(helpLine),
});

/** `say/1`. */
export const saySchema = v.object({
  ebb: v.literal("say/1"),
  made_by: madeBySchema,
  spans: v.array(
    v.object({
      start: count,
      end: count,
      kind: v.picklist([...hardKinds, ...goodKinds]),
      why: v.string(),
    }),
  ),
  mode: v.picklist(["gentle", "direct"]),
  mode_proposed: v.picklist(["gentle", "direct", "either"]),
  suggestion: v.nullable(v.string()),
  suggestion_why: v.nullable(v.string()),
  safety: v.boolean(),
  language: v.nullable(v.string()),
  lines: v.array(helpLine),
  /** How an optional model took part; null where none was asked for. Documents before it have no such field. */
  model: v.optional(
    v.nullable(v.picklist(["used", "not_asked", "not_accepted", "absent", "slow", "failed"])),
  ),
});
