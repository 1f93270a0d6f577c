/** Schemas of the YAML files in `knowledge/`, one a folder; the compiler refuses what does not fit. */

import * as v from "valibot";
import { reviewPictures, urgentCircumstances } from "../schema.ts";

/** An id. */
export const id = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9_-]*$/, "an id: a-z, 0-9, - and _"));
const day = v.union([
  v.pipe(v.string(), v.isoDate()),
  v.pipe(
    v.date(),
    v.transform((date) => date.toISOString().slice(0, 10)),
  ),
]);
const ids = v.array(id);
const grade = v.picklist(["S", "M", "W", "C", "X"]);
const role = v.picklist(["reaches", "steps_back", "both"]);
const days = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(120));

/** Kinds of steps, the closed list of `advice/1`. */
export const stepKinds = [
  "patience",
  "space",
  "exposure",
  "couple_exercise",
  "experiment",
  "self_care",
  "clarity",
  "request",
  "room_with_return",
  "repair",
  "conversation",
  "checkup",
  "professional",
  "review",
  "safety_plan",
  "youth_line",
] as const;

const review = v.strictObject({ by: v.pipe(v.string(), v.minLength(2)), on: day, until: day });
const base = { review };
const grounded = {
  ...base,
  inventory: v.array(v.string()),
  grade,
  sources: ids,
  articles: v.array(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(4))),
};

/** A place, 1 = first, for each of the names. */
function placesIn<const Name extends string>(names: readonly Name[]) {
  const place = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(20));
  // Its keys are the names; fromEntries forgets them.
  return Object.fromEntries(names.map((name) => [name, place])) as Record<Name, typeof place>;
}

const step = {
  ...grounded,
  kinds: v.pipe(v.array(v.picklist(stepKinds)), v.minLength(1)),
  roles: v.pipe(v.array(role), v.minLength(1)),
  days,
  not_when: ids,
  form: v.exactOptional(v.picklist(["individual", "couple", "either"])),
  needs_both: v.exactOptional(v.boolean(), false),
  minutes: v.exactOptional(v.pipe(v.number(), v.minValue(1), v.maxValue(120))),
  parts: v.exactOptional(v.pipe(v.array(v.pipe(v.number(), v.minValue(1))), v.minLength(2))),
  counterpart: v.exactOptional(id),
  comes_first: v.exactOptional(v.partial(v.strictObject(placesIn(urgentCircumstances)))),
  option_in: v.exactOptional(v.partial(v.strictObject(placesIn(reviewPictures)))),
  fallback: v.exactOptional(v.pipe(v.number(), v.gtValue(0), v.maxValue(0.1))),
};

const sign = v.strictObject({
  id,
  signal: id,
  partner: v.exactOptional(v.picklist(["self", "other"]), "self"),
  direction: v.exactOptional(v.picklist(["up", "down"]), "up"),
  lag_days: v.tuple([v.number(), v.number()]),
  strength: v.picklist(["weak", "medium", "strong"]),
  predictor: v.exactOptional(v.string()),
  separates_from: ids,
  sources: ids,
});

/** Above 0 and below 1. */
export const probability = v.pipe(v.number(), v.gtValue(0), v.ltValue(1));

const helpLineKinds = [
  "violence_women",
  "violence_men",
  "violence_all",
  "suicide",
  "emotional",
  "youth",
  "sexual_assault",
  "couples",
  "directory",
] as const;

const helpLine = v.strictObject({
  id,
  name: v.string(),
  kinds: v.pipe(v.array(v.picklist(helpLineKinds)), v.minLength(1)),
  channels: v.pipe(
    v.array(
      v.strictObject({
        by: v.picklist(["phone", "text", "chat", "web", "email"]),
        at: v.string(),
        send: v.exactOptional(v.string()),
      }),
    ),
    v.minLength(1),
  ),
  hours: v.nullable(v.string()),
  languages: v.array(v.string()),
  cost: v.nullable(v.string()),
  on_bill: v.nullable(v.boolean()),
  source: v.string(),
  seen: v.picklist(["page", "listings", "memory"]),
  verified: v.nullable(day),
  verifier: v.nullable(v.string()),
});

const redirect = v.strictObject({
  status: v.picklist(["moved", "split"]),
  to: v.pipe(ids, v.minLength(1)),
});

const entries = {
  dynamics: v.strictObject({
    ...grounded,
    shown_as: v.picklist(["tide", "loop", "ebbs", "reasons", "findings", "talk", "library"]),
  }),
  reasons: v.strictObject({
    ...grounded,
    status: v.exactOptional(v.picklist(["reason", "tag", "refuted"]), "reason"),
    signs: v.exactOptional(v.array(sign), []),
    nearest: v.exactOptional(ids, []),
    rebound: v.exactOptional(v.nullable(v.picklist(["warm", "none"])), null),
    answers: v.exactOptional(v.array(v.strictObject({ entry: id, role })), []),
    causes: v.exactOptional(ids, []),
  }),
  responses: v.strictObject(step),
  building: v.strictObject(step),
  professional: v.strictObject(step),
  viability: v.strictObject({
    ...step,
    status: v.exactOptional(v.picklist(["claim", "criterion"]), "claim"),
    convention: v.exactOptional(v.record(v.string(), v.number())),
  }),
  safety: v.strictObject({
    ...step,
    status: v.picklist(["gate", "red_flag", "rule", "step"]),
    field: v.exactOptional(v.string()),
  }),
  questions: v.strictObject({
    ...base,
    status: v.picklist(["scale", "event", "weekly", "tag", "rotating", "morning"]),
    field: v.exactOptional(v.string()),
    range: v.exactOptional(v.tuple([v.number(), v.number()])),
    about: v.picklist(["self", "other", "both"]),
    separates: v.exactOptional(ids, []),
    options: v.exactOptional(
      v.array(
        v.strictObject({
          id,
          given: v.exactOptional(v.record(v.string(), probability), {}),
          otherwise: probability,
        }),
      ),
      [],
    ),
    cap: v.exactOptional(v.pipe(v.number(), v.minValue(0), v.maxValue(1.5)), 0.7),
    rest_days: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0)), 0),
    sources: ids,
  }),
  experiments: v.strictObject({
    ...step,
    rank: v.pipe(v.number(), v.integer(), v.minValue(1)),
    tries: id,
    block_days: v.pipe(v.number(), v.integer(), v.minValue(2)),
    weeks: v.pipe(v.number(), v.integer(), v.minValue(2)),
    carry_over_days: v.pipe(v.number(), v.integer(), v.minValue(0)),
    outcomes: v.pipe(ids, v.minLength(1)),
    needs: v.picklist(["one", "both"]),
  }),
  conditions: v.strictObject(base),
  conversation: v.strictObject({
    ...base,
    kind: id,
    language: v.nullable(v.string()),
    patterns: v.record(v.string(), v.array(v.string())),
    why: v.string(),
    examples: v.array(v.strictObject({ text: v.string(), fires: v.boolean() })),
    sources: v.exactOptional(ids, []),
  }),
  "help-lines": v.strictObject({
    country: v.nullable(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/))),
    names: v.record(v.string(), v.string()),
    emergency: v.pipe(v.array(v.string()), v.minLength(1)),
    lines: v.array(helpLine),
  }),
  sources: v.strictObject({
    ref: v.string(),
    cite: v.string(),
    address: v.nullable(v.string()),
    design: v.string(),
    sample: v.nullable(v.string()),
    measured: v.string(),
    not_shown: v.string(),
    read: v.picklist(["abstract", "page", "summary", "memory", "full"]),
  }),
} as const;

/** A YAML file of an entry by folder; every folder also takes a redirect. */
export const entrySchemas = entries;
/** A file that says where an id has gone. */
export const redirectSchema = redirect;

const sentence = v.pipe(v.string(), v.trim(), v.minLength(1));

/** Words of one entry; lengths and which fields are needed are lint rules. */
export const entryTextSchema = v.strictObject({
  name: sentence,
  text: sentence,
  reaches: v.exactOptional(sentence),
  steps_back: v.exactOptional(sentence),
  good_for: v.exactOptional(sentence),
  not_when: v.exactOptional(sentence),
  evidence: v.exactOptional(sentence),
  note: v.exactOptional(sentence),
  ebb: v.exactOptional(sentence),
  steps: v.exactOptional(v.array(sentence)),
  question: v.exactOptional(sentence),
  ask: v.exactOptional(sentence),
  labels: v.exactOptional(v.record(v.string(), sentence)),
});

/** A text file: entries by id. */
export const textFileSchema = v.record(v.string(), entryTextSchema);
/** Sources in another language than that of their files. */
export const sourceTextFileSchema = v.record(
  v.string(),
  v.strictObject({
    design: sentence,
    sample: v.nullable(sentence),
    measured: sentence,
    not_shown: sentence,
  }),
);
/** Words for grades and kinds. */
export const namesFileSchema = v.record(
  v.string(),
  v.strictObject({ name: sentence, text: sentence }),
);

/** `about.yml`, `signals.yml`, `ids.yml`. */
export const rootSchemas = {
  about: v.strictObject({
    version: v.string(),
    languages: v.array(v.string()),
    licence: v.string(),
    /** `whole`: every item of the inventory must have an entry. */
    inventory: v.picklist(["whole", "part"]),
  }),
  signals: v.record(v.string(), v.string()),
  ids: v.record(v.string(), ids),
} as const;
