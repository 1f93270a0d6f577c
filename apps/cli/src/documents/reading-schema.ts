/** The shape of `reading/1` (docs/contract.md) for those who read documents from outside. */

import * as v from "valibot";
import { adviceSchema } from "./advice-schema.ts";
import { triedSchema } from "./fit-schema.ts";
import { madeBySchema } from "./made-by-schema.ts";

const finite = v.pipe(v.number(), v.finite());
const share = v.pipe(finite, v.minValue(0), v.maxValue(1));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const interval = v.tuple([finite, finite]);
const person = v.picklist(["a", "b"]);
/** An ISO date, or `day 12` where the source has no calendar. */
const day = v.pipe(v.string(), v.regex(/^(\d{4}-\d{2}-\d{2}|day -?\d+)$/));
const strength = v.picklist(["too_early", "leaning", "likely", "well_supported"]);
const standing = v.picklist(["closer", "near", "farther", "unknown"]);
const point = v.object({ mean: finite, interval80: interval });
const each = <S extends v.GenericSchema>(schema: S) => v.object({ a: schema, b: schema });

const tideDay = v.object({
  date: day,
  a: v.nullable(point),
  b: v.nullable(point),
  observed: each(v.nullable(finite)),
  events: v.array(v.object({ name: v.string(), by: person, strength: share })),
});

const ebb = v.object({
  person,
  kind: v.picklist(["stepped_back", "felt_far"]),
  from: day,
  to: day,
  strength: share,
  parts: v.array(
    v.object({
      source: v.string(),
      amount: finite,
      interval80: interval,
      share: v.nullable(finite),
    }),
  ),
  unexplained: finite,
});

const arrow = v.object({
  mean: finite,
  interval80: interval,
  probability: share,
  held_out_gain: v.nullable(finite),
  supported: v.boolean(),
});

const loop = v.object({
  strength,
  a_on_b: v.nullable(arrow),
  b_on_a: v.nullable(arrow),
  return_days: each(v.nullable(point)),
  first_mover: v.nullable(v.object({ person, probability: share })),
});

const ground = v.object({ term: v.string(), log_odds: finite, days: v.array(day) });

const reasons = v.object({
  of: v.picklist(["self", "other"]),
  status: strength,
  leading: v.array(
    v.object({
      id: v.string(),
      probability: share,
      words: strength,
      for: v.array(ground),
      against: v.array(ground),
      would_change: v.array(v.string()),
    }),
  ),
  unclear: share,
  ask: v.array(v.object({ question: v.string(), separates: v.array(v.string()) })),
});

const dayCount = v.object({ days: count, farther: count });

const noted = v.object({
  check_ins: count,
  closeness: v.nullable(
    v.object({ days: count, mean: finite, sd: finite, least: finite, most: finite }),
  ),
  same_day: v.array(
    v.object({ about: v.string(), with: dayCount, without: dayCount, days: v.array(day) }),
  ),
});

const gates = v.object({
  interval: v.boolean(),
  held_out_gain: v.nullable(finite),
  false_alarm: v.nullable(finite),
});

const finding = v.object({
  id: v.string(),
  kind: v.string(),
  strength,
  person: v.nullable(person),
  about: v.nullable(v.string()),
  size: finite,
  interval80: interval,
  days: v.array(day),
  gates,
});

const forecast = v.object({
  days: v.array(v.object({ date: day, a: v.nullable(point), b: v.nullable(point) })),
  paths: each(v.array(v.array(finite))),
  skill: v.nullable(
    v.object({
      scored: count,
      crps: finite,
      crps_persistence: finite,
      crps_mean: finite,
      cover80: share,
    }),
  ),
});

const limit = v.object({
  about: v.string(),
  reason: v.picklist([
    "too_few_check_ins",
    "one_reporter",
    "never_varies",
    "not_converged",
    "chat_only",
    "no_calendar",
    "below_threshold",
    "nothing_found",
    "check_ins_win",
  ]),
  have: v.nullable(count),
  need: v.nullable(count),
});

const chatNumber = v.nullable(v.object({ mean: finite, interval80: interval }));

const chatSignalLink = v.object({ days: count, slope: chatNumber, speaks: v.boolean() });

const chatSide = v.object({
  amount: chatNumber,
  wait: chatNumber,
  start_share: v.nullable(share),
  answers: chatNumber,
  closeness: v.object({
    days: count,
    slope: chatNumber,
    disagrees: v.boolean(),
    speaks: v.boolean(),
    replies: chatSignalLink,
    starts: chatSignalLink,
  }),
});

const chat = v.object({
  a: chatSide,
  b: chatSide,
  changes: v.array(
    v.object({
      id: v.string(),
      person,
      dates: v.array(day),
      strength,
      size: finite,
      interval80: interval,
      gates,
    }),
  ),
});

const question = v.object({
  id: v.string(),
  expected_bits: finite,
  separates: v.array(v.string()),
});

/** `reading/1`. */
export const readingSchema = v.object({
  ebb: v.literal("reading/1"),
  made_by: madeBySchema,
  example: v.boolean(),
  measure: v.picklist(["closeness", "contact"]),
  people: v.object({ a: v.string(), b: v.string(), reader: v.nullable(person) }),
  range: v.object({
    from: day,
    to: day,
    origin: v.nullable(v.string()),
    days: count,
    check_ins: count,
    messages: count,
  }),
  usual: each(v.nullable(point)),
  standing: each(standing),
  tide: v.array(tideDay),
  ebbs: v.array(ebb),
  loop,
  reasons,
  noted: each(v.nullable(noted)),
  findings: v.array(finding),
  chat: v.nullable(chat),
  question: v.nullable(question),
  questions: v.array(question),
  advice: v.nullable(adviceSchema),
  forecast: v.nullable(forecast),
  safety: v.object({ gate: v.picklist(["clear", "unanswered", "raised"]) }),
  limits: v.array(limit),
  model: v.nullable(
    v.object({
      method: v.picklist(["laplace", "nuts"]),
      k_hat: v.nullable(finite),
      r_hat: v.nullable(finite),
      bulk_ess: v.nullable(finite),
      divergences: v.nullable(count),
      trusted: v.boolean(),
      tried: v.array(triedSchema),
    }),
  ),
});
