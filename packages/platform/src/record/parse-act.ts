/** Reads acts at the rim: JSON from a script, a form, a backup or the journal. */

import { err, ok, type Result } from "@ebb/core";
import * as v from "valibot";
import { type Act, actSchemas, isActKind, type UnknownAct } from "./act.ts";
import { actIdSchema, timeSchema } from "./field.ts";
import type { Stamp } from "./local-time.ts";

/** Why something is no act: the field and what was expected there. Never what came. */
export interface ActProblem {
  readonly field: string;
  readonly expected: string;
}

/** Most bytes that one act may have as JSON; an import of ten years stays well below. */
export const maxActBytes = 8 * 1024 * 1024;

const envelopeSchema = v.looseObject({
  act: actIdSchema,
  at: timeSchema,
  kind: v.pipe(v.string("a kind"), v.regex(/^[a-z][a-z0-9-]{0,63}$/, "a kind")),
});

/**
 * Checks a new act of a known kind and fills in id, time and zone where it has none. Fields with
 * `null` that may be left out stay as they are, so that what was written is read back.
 */
export function parseNewAct(
  input: unknown,
  fill: Stamp & { readonly act: string },
): Result<Act, ActProblem> {
  if (typeof input !== "object" || input === null || Array.isArray(input))
    return err({ field: "", expected: "a JSON object" });
  const given = input as Record<string, unknown>;
  const kind = given["kind"];
  if (typeof kind !== "string" || !isActKind(kind))
    return err({ field: "kind", expected: `one of ${Object.keys(actSchemas).join(", ")}` });
  return checked(kind, stamped(given, fill));
}

/** Id and time come first; the zone of the clock says nothing about a time that was given. */
function stamped(given: Record<string, unknown>, fill: Stamp & { readonly act: string }) {
  const { act, at, ...rest } = given;
  const own = { act: act ?? fill.act, kind: given["kind"], at: at ?? fill.at };
  const zone = at === undefined && fill.zone !== undefined ? { zone: fill.zone } : {};
  return { ...own, ...zone, ...rest };
}

/** Reads a stored act. Unknown kinds are kept; a known kind must have its shape. */
export function parseStoredAct(input: unknown): Result<Act | UnknownAct, ActProblem> {
  const envelope = v.safeParse(envelopeSchema, input);
  if (!envelope.success) return err(problemOf(envelope.issues[0]));
  const { kind } = envelope.output;
  return isActKind(kind) ? checked(kind, envelope.output) : ok(envelope.output);
}

function checked(kind: keyof typeof actSchemas, input: unknown): Result<Act, ActProblem> {
  const result = v.safeParse(actSchemas[kind], input);
  if (!result.success) return err(problemOf(result.issues[0]));
  // The schema of a kind gives an act of that kind; the union over a variable key is too wide to see it.
  return ok(input as Act);
}

function problemOf(issue: v.BaseIssue<unknown>): ActProblem {
  const field = v.getDotPath(issue) ?? "";
  // Own messages say what was expected; valibot's would quote what came.
  const own = issue.message.startsWith("Invalid")
    ? (issue.expected ?? "another value")
    : issue.message;
  return { field, expected: own };
}
