/** Small openness, noted with a thank you within a day: the person's own list. Pure. */

import { isoDate } from "@ebb/core";
import { dayOfAct, type RecordState } from "@ebb/platform";

/** Prefix of the answers that hold the list; the rest is the day. */
export const opennessPrefix = "openness ";

/** One day on which small openness was noticed. */
export interface OpennessNote {
  readonly id: string;
  readonly date: string;
  readonly isThanked: boolean;
  /** A thank you still falls within a day. */
  readonly isOpen: boolean;
}

/** Newest first, at most ten. */
export function opennessNotes(state: RecordState, today: number): OpennessNote[] {
  const last = new Map<string, { readonly day: number; readonly value: unknown }>();
  for (const answer of state.answers) {
    if (!answer.id.startsWith(opennessPrefix)) continue;
    const first = last.get(answer.id)?.day ?? dayOfAct(answer);
    last.set(answer.id, { day: first, value: answer.value });
  }
  return [...last]
    .filter(([, { value }]) => value !== null)
    .map(([id, { day, value }]) => ({
      id,
      date: isoDate(day),
      isThanked: value === "thanked",
      isOpen: value !== "thanked" && today - day <= 1,
    }))
    .reverse()
    .slice(0, 10);
}
