/**
 * What-if: the same forecast with future inputs changed. Offered only for what a person decides; worded
 * "if days like these go as before", since an association is all that stands behind it.
 */

import type { PartnerId } from "../couple/index.ts";
import { err, ok, type Result } from "../kit/index.ts";
import { type EventName, eventNames } from "../observations/index.ts";
import { type CoupleModel, sharedEvents } from "./model.ts";

/** What somebody plans for coming days; day 1 is the first after the record. */
export interface WhatIf {
  readonly person: PartnerId;
  readonly inputs: readonly {
    readonly day: number;
    readonly events: Readonly<Partial<Record<EventName, number>>>;
  }[];
}

/** What is wrong with a what-if file, and where. */
export interface WhatIfError {
  readonly path: string;
  readonly expected: string;
}

/** Events that a person can decide on; what others do, and what befalls one, is not among them. */
export const ownChoices: readonly EventName[] = [
  "together",
  "apart",
  "deep_talk",
  "future_talk",
  "repair",
  "opened_up",
  "asked_feelings",
  "small_openness",
  "friends_family",
];

/** Reads and checks the text of a what-if file for a forecast of `days` days. */
export function parseWhatIf(text: string, days: number): Result<WhatIf, WhatIfError> {
  const json = parseJson(text);
  if (!isEntries(json)) return err({ path: "", expected: "a JSON object" });
  const { person, inputs } = json;
  if (person !== "a" && person !== "b") return err({ path: "person", expected: '"a" or "b"' });
  if (!Array.isArray(inputs)) return err({ path: "inputs", expected: "a list of days" });
  const planned: WhatIf["inputs"][number][] = [];
  for (const [i, entry] of inputs.entries()) {
    const one = readDay(entry, `inputs[${i}]`, days);
    if (!one.ok) return one;
    planned.push(one.value);
  }
  return ok({ person, inputs: planned });
}

type Entries = Readonly<Record<string, unknown>>;

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isEntries(value: unknown): value is Entries {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function readDay(
  entry: unknown,
  path: string,
  days: number,
): Result<WhatIf["inputs"][number], WhatIfError> {
  if (!isEntries(entry)) return err({ path, expected: "an object with a day" });
  const { day, ...rest } = entry;
  if (typeof day !== "number" || !Number.isInteger(day) || day < 1 || day > days) {
    return err({ path: `${path}.day`, expected: `a whole number from 1 to ${days}` });
  }
  const events: Partial<Record<EventName, number>> = {};
  for (const [name, value] of Object.entries(rest)) {
    const event = eventNames.find((one) => one === name);
    if (event === undefined || !ownChoices.includes(event)) {
      const expected = `something that the person decides: ${ownChoices.join(", ")}`;
      return err({ path: `${path}.${name}`, expected });
    }
    if (typeof value !== "number" || !(value >= 0 && value <= 1)) {
      return err({ path: `${path}.${name}`, expected: "a number from 0 to 1" });
    }
    events[event] = value;
  }
  return ok({ day, events });
}

/** Future inputs of a plan in the model's columns (days x inputs, NaN unknown), and what it never saw. */
export function plannedInputs(
  model: CoupleModel,
  plan: WhatIf,
  days: number,
): { readonly u: Float64Array; readonly notInRecord: readonly string[] } {
  const names = model.series.inputs.map(({ name }) => name);
  const u = new Float64Array(days * names.length).fill(Number.NaN);
  const notInRecord = new Set<string>();
  for (const { day, events } of plan.inputs) {
    for (const [event, value] of Object.entries(events)) {
      const isShared = (sharedEvents as readonly string[]).includes(event);
      const at = names.indexOf(isShared ? event : `${event}_${plan.person}`);
      if (at < 0) notInRecord.add(event);
      else u[(day - 1) * names.length + at] = value ?? 0;
    }
  }
  return { u, notInRecord: [...notInRecord] };
}
