/** Makes acts at the moment when the person acts. */

import { hexFromBytes } from "../kit/bytes.ts";
import type { Clock, Random } from "../ports.ts";
import type { Act, NewAct } from "./act.ts";
import { stampNow } from "./local-time.ts";
import { parseNewAct } from "./parse-act.ts";

/** A new random id, 128 bits. */
export function newActId(random: Random): string {
  return hexFromBytes(random.bytes(16));
}

/** Fills in id, time and zone of an act that happens now. Throws when its fields are not those of its kind. */
export function makeAct(
  act: NewAct,
  world: { readonly clock: Clock; readonly random: Random },
): Act {
  const parsed = parseNewAct(act, { act: newActId(world.random), ...stampNow(world.clock) });
  if (!parsed.ok)
    throw new Error(`makeAct: field "${parsed.error.field}": expected ${parsed.error.expected}`);
  return parsed.value;
}
