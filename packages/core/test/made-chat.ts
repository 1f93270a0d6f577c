/** Features of a chat with given messages a day of each, for tests of what a chat says of closeness. */

import type { ChatFeatures, PersonChatFeatures } from "../src/signals/index.ts";

/** Messages of both by day, from `firstDay` on. */
export interface MadeChat {
  readonly firstDay: number;
  readonly a: readonly number[];
  readonly b: readonly number[];
}

/** The features; no turn and no reply is in them, so that counts alone speak. */
export function madeFeatures({ firstDay, a, b }: MadeChat): ChatFeatures {
  const messages = [...a, ...b].reduce((sum, one) => sum + (Number.isNaN(one) ? 0 : one), 0);
  return {
    firstDay,
    lastDay: firstDay + a.length - 1,
    messages,
    people: { a: sideOf(a), b: sideOf(b) },
    turns: { timeDays: new Float64Array(0), person: new Uint8Array(0) },
    gaps: [],
    newStartHours: 6,
  };
}

function sideOf(messages: readonly number[]): PersonChatFeatures {
  return {
    counts: { messages: Float64Array.from(messages) },
    exposure: new Float64Array(messages.length).fill(1),
    replies: {
      day: new Int32Array(0),
      activeHours: new Float64Array(0),
      censored: new Uint8Array(0),
    },
    weekRhythm: new Float64Array(168).fill(1 / 168),
    wordCoverage: 0,
  };
}
