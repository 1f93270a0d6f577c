/** The reading of the example couple, as the build keeps it. */

import { prepareReading, type Reading } from "@ebb/core";
import { runChainTask } from "@ebb/engine";
import type { Knowledge } from "@ebb/knowledge";
import { exampleRecord } from "./example.ts";
import { madeBy } from "./made-by.ts";

/** The reading in full, with the chains of the sampler where it asks for them. */
export function exampleReading(knowledge: Knowledge): Reading {
  const record = exampleRecord(knowledge);
  const context = { madeBy: madeBy(knowledge), knowledge };
  const quick = prepareReading(record, context);
  if (quick === undefined) throw new Error("exampleReading: expected something to draw");
  if (quick.chains.length === 0) return quick.reading;
  const drawn = quick.chains.map(runChainTask);
  return prepareReading(record, { ...context, drawn })?.reading ?? quick.reading;
}

/** No screen shows more than three digits of a number; four halve the file. */
const digits = 4;

/** The reading as text, each number with four significant digits. */
export function exampleText(knowledge: Knowledge): string {
  return JSON.stringify(exampleReading(knowledge), (_, value) =>
    typeof value === "number" ? Number(value.toPrecision(digits)) : value,
  );
}
