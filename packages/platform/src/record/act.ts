/**
 * Acts: everything that a person ever did in Ebb, one record each, never changed after it is made. An
 * act carries its own id and time, fixed when the person acts; what the record *means* is computed
 * from all acts (`state.ts`). Shapes only grow: a field may be added, none is removed or changed in
 * meaning without a new `actSchemaVersion` and a numbered migration (`migration.ts`).
 *
 * Unknown fields and unknown kinds are kept as they are, so that an older Ebb loses nothing of a newer.
 */

import { eventNames, scaleRanges } from "@ebb/core";
import * as v from "valibot";
import {
  actIdSchema,
  dateSchema,
  jsonSchema,
  nameSchema,
  personSchema,
  scaleSchema,
  strengthSchema,
  tagIdSchema,
  timeSchema,
  wordsSchema,
} from "./field.ts";
import { guessQuestions } from "./guess-question.ts";

/** Version of the shapes in this file; stored with every record. */
export const actSchemaVersion = 1;

/** What every act has: its id, when it happened, and the zone the person was in, where known. */
const stampEntries = {
  act: actIdSchema,
  at: timeSchema,
  zone: v.optional(v.pipe(v.string(), v.maxLength(100))),
};

const scaleEntries = Object.fromEntries(
  Object.entries(scaleRanges).map(([name, [low, high]]) => [name, scaleSchema(low, high)]),
  // The keys are those of `scaleRanges`; fromEntries forgets them.
) as Record<keyof typeof scaleRanges, ReturnType<typeof scaleSchema>>;

const eventEntries = Object.fromEntries(
  eventNames.map((name) => [name, strengthSchema]),
  // The keys are those of `eventNames`; fromEntries forgets them.
) as Record<(typeof eventNames)[number], typeof strengthSchema>;

function act<const Kind extends string, const Entries extends v.ObjectEntries>(
  kind: Kind,
  entries: Entries,
) {
  return v.looseObject({ ...stampEntries, kind: v.literal(kind), ...entries });
}

const whoSchema = v.picklist(["me", "other", "both", "neither"], "me, other, both or neither");
const returnSchema = v.picklist(
  ["word_and_return", "return_only", "word_only", "neither", "not_stepped_back"],
  "word_and_return, return_only, word_only, neither or not_stepped_back",
);

const guessQuestionSchema = v.picklist(guessQuestions, "a question");
const hexSchema = v.pipe(v.string("64 hex digits"), v.regex(/^[0-9a-f]{64}$/, "64 hex digits"));
const answerSchema = v.picklist([0, 1, 2, 3, 4], "0 to 4");
const lockedEntries = {
  id: v.pipe(v.string("16 hex digits"), v.regex(/^[0-9a-f]{16}$/, "16 hex digits")),
  mine: answerSchema,
  theirs: answerSchema,
};

function byQuestion<const Schema extends v.GenericSchema>(schema: Schema) {
  const one = v.optional(schema);
  return v.object({ close: one, time: one, own: one, hard: one });
}

/** The schema of each kind of act. */
export const actSchemas = {
  /** What one person noted of a day; columns are those of the diary CSV. `time`: the day meant, when it is not that of `at`. */
  "check-in": act("check-in", {
    person: v.optional(personSchema),
    time: v.nullish(timeSchema),
    ...scaleEntries,
    ...eventEntries,
    tag: v.nullish(tagIdSchema),
    late: strengthSchema,
    /** Act that this one corrects. */
    replaces: v.optional(actIdSchema),
  }),
  /** "What was this about?" at the end of an ebb. */
  tag: act("tag", { person: v.optional(personSchema), ebb: nameSchema, reason: tagIdSchema }),
  /** Answer to a question; `id` is the question's. `null` = skipped. */
  answer: act("answer", { id: nameSchema, value: jsonSchema }),
  /** Did a step help? -2 much worse … 2 much better, `null` = not done or cannot tell. */
  helped: act("helped", {
    step: nameSchema,
    value: v.nullable(
      v.pipe(
        v.number("a number from -2 to 2, or null"),
        v.minValue(-2, "a number from -2 to 2, or null"),
        v.maxValue(2, "a number from -2 to 2, or null"),
      ),
    ),
  }),
  /** Own words. */
  note: act("note", { text: wordsSchema }),
  /** The weekly five; `week` is the Monday. */
  weekly: act("weekly", {
    week: dateSchema,
    started: v.optional(whoSchema),
    planned: v.optional(whoSchema),
    made_up: v.optional(whoSchema),
    return_me: v.optional(returnSchema),
    return_other: v.optional(returnSchema),
    future: v.optional(v.picklist(["none", "had", "put_off"], "none, had or put_off")),
  }),
  /** An ebb marked by hand; `to` null while it lasts. A later act with the same `episode` replaces it. */
  episode: act("episode", {
    episode: actIdSchema,
    person: v.optional(personSchema),
    what: v.picklist(["stepped_back", "felt_far"], "stepped_back or felt_far"),
    from: dateSchema,
    to: v.nullish(dateSchema),
  }),
  /** A limit written in calm, with the date on which it is looked at again. Same `line` replaces. */
  line: act("line", { line: actIdSchema, text: wordsSchema, review: dateSchema }),
  /** A line was looked at: the picture shown then, and what the person chose. */
  "line-review": act("line-review", {
    line: actIdSchema,
    picture: v.nullish(nameSchema),
    choice: v.nullish(nameSchema),
    next_review: v.nullish(dateSchema),
    closed: v.optional(v.boolean()),
  }),
  /** An agreement between the two. Same `agreement` replaces. */
  agreement: act("agreement", {
    agreement: actIdSchema,
    step: v.nullish(nameSchema),
    text: v.nullish(wordsSchema),
    from: dateSchema,
    until: v.nullish(dateSchema),
    status: v.picklist(["proposed", "made", "kept", "ended"], "proposed, made, kept or ended"),
    /** `space` with a return, a `topic` for later, a `ritual`. */
    about: v.optional(v.picklist(["space", "topic", "ritual"], "space, topic or ritual")),
    /** When it is, or when the return is; local time. */
    when: v.nullish(timeSchema),
    repeats: v.nullish(v.picklist(["daily", "weekly"], "daily or weekly")),
  }),
  /** Room asked for or given, with its return time. Same `room` replaces. */
  room: act("room", {
    room: actIdSchema,
    person: v.optional(personSchema),
    why: v.nullish(nameSchema),
    until: v.nullish(timeSchema),
    returned: v.nullish(timeSchema),
  }),
  /** What of the own record the other may see, and for what. Same `grant` replaces. */
  grant: act("grant", {
    grant: actIdSchema,
    items: v.array(nameSchema, "a list of items"),
    purpose: nameSchema,
    level: v.picklist(["none", "derived", "summary", "full"], "none, derived, summary or full"),
    therapist: v.optional(v.boolean()),
    exportable: v.optional(v.boolean()),
  }),
  /** Ends a grant. */
  "grant-revoked": act("grant-revoked", { grant: actIdSchema }),
  /** The secret half of the own share card (share/share-identity.ts), 64 hex digits. Never leaves the vault. */
  "share-identity": act("share-identity", {
    seed: v.pipe(v.string("64 hex digits"), v.regex(/^[0-9a-f]{64}$/, "64 hex digits")),
  }),
  /** The other's card was taken in; `words` is true once both read the four words aloud. */
  paired: act("paired", {
    name: wordsSchema,
    card: wordsSchema,
    words: v.boolean("true or false"),
  }),
  /** Sharing with this person ended, on this side only; `number`: the last of their files brought in. */
  unpaired: act("unpaired", { number: v.optional(v.number("a number")) }),
  /** Days given to the other in a file; `days` are those of the file. A later file takes the place of an earlier. */
  "share-made": act("share-made", {
    share: actIdSchema,
    number: v.number("a number"),
    items: v.array(nameSchema, "a list of items"),
    from: dateSchema,
    to: dateSchema,
    /** The days as they stood in the file. */
    days: v.optional(v.array(v.record(v.string(), jsonSchema), "a list of days")),
    /** Days between them that were left out. */
    without: v.optional(v.array(dateSchema, "a list of days")),
    notes: v.optional(v.array(actIdSchema, "a list of notes")),
    agreements: v.optional(v.array(actIdSchema, "a list of agreements")),
    /** The other may carry these days on a page for a therapist. */
    therapist: v.optional(v.boolean("true or false")),
    revokes: v.optional(v.array(actIdSchema, "a list of shares")),
  }),
  /** Days of the other that were brought in, as they stood in the file. */
  "share-received": act("share-received", {
    share: actIdSchema,
    number: v.number("a number"),
    name: wordsSchema,
    days: v.array(v.record(v.string(), jsonSchema), "a list of days"),
    notes: v.array(v.object({ date: dateSchema, text: wordsSchema }), "a list of notes"),
    agreements: v.optional(v.array(v.record(v.string(), jsonSchema), "a list of agreements")),
    therapist: v.optional(v.boolean("true or false")),
    /** The other's signature of that release (share/therapist-release.ts). */
    therapist_signature: v.optional(v.string("128 hex digits")),
    revokes: v.array(actIdSchema, "a list of shares"),
  }),
  /** Days of the other were taken out again, by the one who brought them in. */
  "share-removed": act("share-removed", {
    share: actIdSchema,
    number: v.optional(v.number("a number")),
  }),
  /** An answer and a guess locked for guess-then-reveal by file; a new one takes the place of an earlier. */
  "guess-locked": act("guess-locked", { question: guessQuestionSchema, ...lockedEntries }),
  /** The own answer was taken back. */
  "guess-dropped": act("guess-dropped", { question: guessQuestionSchema }),
  /** A guess file was made (share/guess-file.ts); secrets of the slots that had an answer. Never leaves the vault. */
  "guess-made": act("guess-made", {
    guess: actIdSchema,
    number: v.number("a number"),
    secrets: byQuestion(hexSchema),
  }),
  /** A guess file of the other was brought in: their keys, and what the own secrets opened. */
  "guess-received": act("guess-received", {
    guess: actIdSchema,
    number: v.number("a number"),
    keys: byQuestion(hexSchema),
    opened: v.optional(byQuestion(v.object(lockedEntries))),
  }),
  /** A setting of the app; the last one counts. */
  setting: act("setting", { name: nameSchema, value: jsonSchema }),
  /** What the reader says of the situation: fields of `situation/1` except the gate. Last one of each field counts. */
  situation: act("situation", { fields: v.record(nameSchema, jsonSchema) }),
  /** The loop as the person drew it, in four taps. */
  loop: act("loop", {
    trigger: nameSchema,
    mine: nameSchema,
    theirs: nameSchema,
    ends: nameSchema,
  }),
  /** "That is not it": a reason, finding or advice the person rejects. `accepted` takes it back. */
  "not-it": act("not-it", { subject: nameSchema, accepted: v.optional(v.boolean()) }),
  /** A step begun, put aside or finished. */
  step: act("step", {
    step: nameSchema,
    status: v.picklist(["begun", "done", "put_aside"], "begun, done or put_aside"),
    until: v.nullish(dateSchema),
  }),
  /** An experiment with days picked by coin. Same `experiment` replaces. */
  experiment: act("experiment", {
    experiment: actIdSchema,
    step: nameSchema,
    from: dateSchema,
    days: v.array(v.picklist([0, 1], "0 or 1"), "a list of 0 and 1"),
    seed: v.optional(v.number()),
    stopped: v.nullish(dateSchema),
  }),
  /** Was the step done on that day of an experiment? */
  "experiment-day": act("experiment-day", {
    experiment: actIdSchema,
    day: dateSchema,
    done: v.boolean("true or false"),
  }),
  /** A forecast for the ledger, kept before what it speaks of is known. */
  forecast: act("forecast", {
    made: dateSchema,
    day: dateSchema,
    person: v.optional(personSchema),
    mean: v.number("a number"),
    sd: v.number("a number"),
    persistence: v.nullish(v.number("a number")),
    made_by: v.optional(jsonSchema),
  }),
  /** A card was shown: which statement, how strong, on what day. */
  card: act("card", {
    subject: nameSchema,
    strength: v.nullish(nameSchema),
    finding: v.optional(jsonSchema),
  }),
  /** Daily signals of an imported conversation; its text is not kept. Same `source` replaces. */
  import: act("import", {
    source: actIdSchema,
    from: nameSchema,
    zone: v.nullish(nameSchema),
    /** Names in the file of the reader (`a`) and the other (`b`). */
    names: v.object({ a: wordsSchema, b: wordsSchema }),
    days: v.array(
      v.looseObject({
        day: dateSchema,
        a: v.record(nameSchema, v.number("a number")),
        b: v.record(nameSchema, v.number("a number")),
      }),
      "a list of days",
    ),
  }),
  /** An import is taken out again. */
  "import-removed": act("import-removed", { source: actIdSchema }),
  /** A person on whom one can lean, or a plan for tonight. Same `support` replaces; `removed` ends it. */
  support: act("support", {
    support: actIdSchema,
    text: wordsSchema,
    sort: v.optional(v.picklist(["person", "tonight"], "person or tonight")),
    removed: v.optional(v.boolean()),
  }),
  /** A season of 21 days begins. */
  season: act("season", { from: dateSchema, days: v.optional(v.number("a number of days")) }),
  /** A backup was made and opened again as a test. */
  "backup-made": act("backup-made", { bytes: v.optional(v.number()), verified: v.boolean() }),
  /** Takes back an earlier act. */
  retract: act("retract", { retracts: actIdSchema }),
} as const;

/** Kinds of acts that this version knows. */
export type ActKind = keyof typeof actSchemas;

/** One act of a known kind. */
export type ActOf<Kind extends ActKind> = v.InferOutput<(typeof actSchemas)[Kind]>;

/** One act of any known kind. */
export type Act = { [Kind in ActKind]: ActOf<Kind> }[ActKind];

/** An act of a newer Ebb, kept and passed on untouched. */
export interface UnknownAct {
  readonly act: string;
  readonly at: string;
  readonly kind: string;
}

/** An act as the person's device makes it, before id and time are filled in. */
export type NewAct = { [Kind in ActKind]: NewActOf<Kind> }[ActKind];

/** An act of one kind whose id, time and zone may be left out. */
export type NewActOf<Kind extends ActKind> = {
  [Key in keyof ActOf<Kind> as string extends Key
    ? never
    : Key extends "act" | "at" | "zone"
      ? never
      : Key]: ActOf<Kind>[Key];
} & { act?: string; at?: string; zone?: string };

/** True when this version knows the kind. */
export function isActKind(kind: string): kind is ActKind {
  return Object.hasOwn(actSchemas, kind);
}
