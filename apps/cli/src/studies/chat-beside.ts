/** A made chat beside the check-ins of a simulated couple, as features: counts a day of each. */

import type { ChatFeatures, PartnerId, SimulatedCouple } from "@ebb/core";
import type { Random } from "@ebb/engine";

/** What moves the messages of a day. */
export interface ChatBeside {
  /** Change of the log amount with a point of closeness above the usual. */
  readonly slope: number;
  /** Inertia of what else moves the amount. */
  readonly inertia: number;
  /** Change of the log amount from the first day to the last. */
  readonly trend: number;
}

/** Daily counts of both: rhythm of the week, what wanders, a trend, and closeness as far as it tells. */
export function chatBeside(
  { spec, days }: SimulatedCouple,
  world: ChatBeside,
  random: Random,
): ChatFeatures {
  const { firstDay } = spec.design;
  const countsOf = (person: PartnerId) => {
    let wander = random.normal();
    return Float64Array.from(days, ({ closeness, index }) => {
      wander = world.inertia * wander + Math.sqrt(1 - world.inertia ** 2) * random.normal();
      const weekend = (firstDay + index + 3) % 7 >= 5 ? -0.3 : 0;
      const trend = (world.trend * index) / Math.max(1, days.length - 1);
      const tells = world.slope * closeness.evening[person];
      return random.poisson(25 * Math.exp(0.35 * wander + weekend + trend + tells));
    });
  };
  const sideOf = (messages: Float64Array): ChatFeatures["people"]["a"] => ({
    counts: { messages },
    exposure: new Float64Array(messages.length).fill(1),
    replies: {
      day: new Int32Array(0),
      activeHours: new Float64Array(0),
      censored: new Uint8Array(0),
    },
    weekRhythm: new Float64Array(168).fill(1 / 168),
    wordCoverage: 0,
  });
  const [a, b] = [countsOf("a"), countsOf("b")];
  return {
    firstDay,
    lastDay: firstDay + days.length - 1,
    messages: [...a, ...b].reduce((sum, one) => sum + one, 0),
    people: { a: sideOf(a), b: sideOf(b) },
    turns: { timeDays: new Float64Array(0), person: new Uint8Array(0) },
    gaps: [],
    newStartHours: 6,
  };
}
