/** Fields that several acts share. Messages name what was expected and never what came. */

import { reasonIds } from "@ebb/core";
import * as v from "valibot";
import { localTimeFromIso } from "./local-time.ts";

/** Id of an act, random, given by whoever records it. */
export const actIdSchema = v.pipe(
  v.string("an id"),
  v.regex(/^[A-Za-z0-9_-]{1,64}$/, "an id of 1-64 letters, digits, - or _"),
);

/** ISO 8601 time with offset, local time or local date, kept verbatim. */
export const timeSchema = v.pipe(
  v.string("an ISO 8601 time"),
  v.check(
    (text) => localTimeFromIso(text) !== undefined,
    "an ISO 8601 time such as 2026-03-01T21:05:00+01:00",
  ),
);

/** A local date. */
export const dateSchema = v.pipe(
  v.string("a date"),
  v.check(
    (text) => text.length === 10 && localTimeFromIso(text) !== undefined,
    "a date such as 2026-03-01",
  ),
);

/** `a`, `b`, or a name; the first two names of a record become `a` and `b`. */
export const personSchema = v.pipe(
  v.string("a person"),
  v.trim(),
  v.minLength(1, "a person"),
  v.maxLength(200, "a name of at most 200 characters"),
);

/** Id of an entry, question, step or setting. */
export const nameSchema = v.pipe(
  v.string("an id"),
  v.minLength(1, "an id"),
  v.maxLength(200, "an id of at most 200 characters"),
);

/** Free words of the person. */
export const wordsSchema = v.pipe(
  v.string("text"),
  v.maxLength(100_000, "text of at most 100,000 characters"),
);

/** What an episode tag may say. */
export const tagIdSchema = v.picklist(
  [...reasonIds, "other", "none", "unclear"],
  "a reason id, or other, none or unclear",
);

/** A number within a range; `null` stands for "not given". */
export function scaleSchema(low: number, high: number) {
  const expected = `a number from ${low} to ${high}`;
  return v.nullish(
    v.pipe(v.number(expected), v.minValue(low, expected), v.maxValue(high, expected)),
  );
}

/** 0/1, a strength from 0 to 1, or true/false; `null` stands for "not given". */
export const strengthSchema = v.nullish(
  v.union(
    [v.boolean(), v.pipe(v.number(), v.minValue(0), v.maxValue(1))],
    "0, 1 or a strength between",
  ),
);

/** Anything that JSON can hold. */
export const jsonSchema: v.GenericSchema<JsonValue> = v.lazy(() =>
  v.union([
    v.string(),
    v.number(),
    v.boolean(),
    v.null(),
    v.array(jsonSchema),
    v.record(v.string(), jsonSchema),
  ]),
);

/** Anything that JSON can hold. */
export type JsonValue =
  | string
  | number
  | boolean
  | null
  | readonly JsonValue[]
  | { readonly [key: string]: JsonValue };
