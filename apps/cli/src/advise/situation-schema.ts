/** The shape of `situation/1` (docs/contract.md) at the rim: every field optional, `null` = unknown. */

import {
  eventNames,
  gateAnswers,
  gateQuestions,
  lifeEvents,
  ownConducts,
  pairs,
  roles,
  type Situation,
  trends,
} from "@ebb/core";
import * as v from "valibot";

const share = v.nullish(v.pipe(v.number(), v.minValue(0), v.maxValue(1)));
const count = v.nullish(v.pipe(v.number(), v.integer(), v.minValue(0)));
const text = v.nullish(v.string());
const yesNo = v.nullish(v.boolean());
const date = v.nullish(v.pipe(v.string(), v.isoDate()));

const gate = v.object(
  Object.fromEntries(
    gateQuestions.map((question) => [question, v.nullish(v.picklist(gateAnswers))]),
  ),
);

/** `situation/1`; an `ebb` field, where there is one, has to say so. */
export const situationSchema = v.object({
  ebb: v.optional(v.literal("situation/1")),
  role: v.nullish(v.picklist(roles)),
  text,
  gate: v.nullish(gate),
  own_conduct: v.nullish(v.array(v.picklist(ownConducts))),
  weeks_of_distance: v.nullish(v.pipe(v.number(), v.finite(), v.minValue(0))),
  check_ins: count,
  episodes: count,
  share_explained: share,
  repair_share: share,
  declined_return_time: yesNo,
  understood_below_own_minimum: share,
  future_bids: count,
  future_bids_deferred: count,
  load_share: share,
  trend: v.nullish(v.picklist(trends)),
  low_mood: yesNo,
  low_mood_two_weeks: yesNo,
  recent_events: v.nullish(v.array(v.picklist([...eventNames, ...lifeEvents]))),
  own_limit: v.nullish(v.object({ text, date })),
  leading_reasons: v.nullish(v.array(v.object({ id: v.string(), probability: share }))),
  tried: v.nullish(
    v.array(
      v.object({
        id: v.string(),
        helped: v.nullish(
          v.union([v.boolean(), v.pipe(v.number(), v.minValue(-2), v.maxValue(2))]),
        ),
      }),
    ),
  ),
  serious_and_changeable: yesNo,
  pair: v.nullish(v.picklist(pairs)),
  request: text,
  only_by_myself: yesNo,
  country: v.nullish(v.pipe(v.string(), v.regex(/^[A-Za-z]{2}$/, "two letters"))),
});

/** A situation, or the field that is not as it should be and what was expected there. */
export type ParsedSituation =
  | { readonly ok: true; readonly situation: Situation; readonly unknown: readonly string[] }
  | { readonly ok: false; readonly field: string; readonly expected: string };

/** Checks a parsed JSON value. Fields that are not known are named, so that a slip is seen. */
export function parseSituation(value: unknown): ParsedSituation {
  if (Array.isArray(value)) return { ok: false, field: "the document", expected: "one object" };
  const parsed = v.safeParse(situationSchema, value);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    const field = v.getDotPath(issue) ?? "the document";
    return { ok: false, field, expected: issue.expected ?? issue.requirement?.toString() ?? "" };
  }
  return { ok: true, situation: parsed.output, unknown: unknownFields(value) };
}

function unknownFields(value: unknown): readonly string[] {
  // safeParse has shown that the value and its gate are objects.
  const given = value as { readonly gate?: object | null };
  const known = Object.keys(situationSchema.entries);
  const questions: readonly string[] = gateQuestions;
  return [
    ...Object.keys(given).filter((name) => !known.includes(name) && name !== "made_by"),
    ...Object.keys(given.gate ?? {})
      .filter((name) => !questions.includes(name))
      .map((name) => `gate.${name}`),
  ];
}
