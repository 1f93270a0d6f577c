/** The parameter file of `ebb loglik` (docs/contract.md). */

import { basename } from "node:path";
import * as v from "valibot";
import { readText } from "../csv-table.ts";
import { CommandFailure } from "../failure.ts";

const rate = v.pipe(v.number(), v.finite());
const spread = v.pipe(v.number(), v.finite(), v.minValue(0));
const correlation = v.pipe(v.number(), v.minValue(-1), v.maxValue(1));

const parametersSchema = v.looseObject({
  columns: v.object({
    time: v.string(),
    dyad: v.optional(v.nullable(v.string()), null),
    a: v.string(),
    b: v.string(),
    inputs: v.nullish(v.array(v.string()), []),
  }),
  hold: v.nullish(v.picklist(["interval", "day"]), "interval"),
  start: v.nullish(v.literal("stationary"), "stationary"),
  input_offset: v.nullish(v.record(v.string(), rate), {}),
  missing_input: v.nullish(rate, 0),
  a_a: rate,
  a_b: rate,
  k_ab: v.optional(rate, 0),
  k_ba: v.optional(rate, 0),
  g_a: spread,
  g_b: spread,
  rho: v.optional(correlation, 0),
  r_a: spread,
  r_b: spread,
  mu_a: v.optional(rate, 0),
  mu_b: v.optional(rate, 0),
  d_a: v.optional(rate, 0),
  d_b: v.optional(rate, 0),
  effects: v.nullish(v.object({ a: v.array(rate), b: v.array(rate) }), { a: [], b: [] }),
  random_intercepts: v.optional(
    v.nullable(v.object({ psi_a: spread, psi_b: spread, corr: v.optional(correlation, 0) })),
    null,
  ),
});

/** A checked parameter file. */
export type LoglikParameters = v.InferOutput<typeof parametersSchema>;

/** Reads and checks the file; exit 3 with the place where it differs from what is expected. */
export function readLoglikParameters(path: string): LoglikParameters {
  const file = path === "-" ? "standard input" : basename(path);
  const parsed = v.safeParse(parametersSchema, parseJson(file, readText(path)));
  if (!parsed.success) {
    const [issue] = parsed.issues;
    const place = v.getDotPath(issue) ?? "the document";
    throw new CommandFailure(
      3,
      `${file}: at ${place}, expected ${issue.expected ?? issue.message}. See docs/contract.md, "ebb loglik".`,
    );
  }
  checkWhole(file, parsed.output);
  return parsed.output;
}

function parseJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ""));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new CommandFailure(3, `${file}: this is not JSON. See docs/contract.md, "ebb loglik".`);
  }
}

function checkWhole(file: string, parameters: LoglikParameters): void {
  const { a_a, a_b, k_ab, k_ba, columns, effects, input_offset } = parameters;
  if (!(a_a + a_b > 0 && a_a * a_b - k_ab * k_ba > 0)) {
    throw new CommandFailure(
      3,
      `${file}: these rates have no stationary start; expected a_a + a_b > 0 and k_ab k_ba < a_a a_b.`,
    );
  }
  for (const person of ["a", "b"] as const) {
    const count = effects[person].length;
    if (count !== columns.inputs.length && count !== 0) {
      throw new CommandFailure(
        3,
        `${file}: effects.${person} has ${count} numbers for ${columns.inputs.length} inputs; give one each.`,
      );
    }
  }
  for (const name of Object.keys(input_offset)) {
    if (!columns.inputs.includes(name)) {
      throw new CommandFailure(3, `${file}: input_offset names "${name}", which is no input.`);
    }
  }
}
