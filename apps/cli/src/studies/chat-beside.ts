/** A made chat beside the check-ins of a simulated couple, as features: counts, waits and starts a day of each. */

import type { ChatFeatures, PartnerId, ReplyWaits, SimulatedCouple } from "@ebb/core";
import type { Random } from "@ebb/engine";

/** What moves the messages of a day. */
export interface ChatBeside {
  /** Change of the log amount with a point of closeness above the usual; of the log wait, the other way. */
  readonly slope: number;
  /** Inertia of what else moves amounts and waits. */
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
  const starts = startsOf({ days, slope: world.slope }, random.fork(1));
  const sideOf = (person: PartnerId, messages: Float64Array): ChatFeatures["people"]["a"] => ({
    counts: { messages, starts: starts[person] },
    exposure: new Float64Array(messages.length).fill(1),
    replies: repliesOf({ spec, days }, { world, person }, random.fork(person === "a" ? 2 : 3)),
    weekRhythm: new Float64Array(168).fill(1 / 168),
    wordCoverage: 0,
  });
  const [a, b] = [countsOf("a"), countsOf("b")];
  return {
    firstDay,
    lastDay: firstDay + days.length - 1,
    messages: [...a, ...b].reduce((sum, one) => sum + one, 0),
    people: { a: sideOf("a", a), b: sideOf("b", b) },
    turns: { timeDays: new Float64Array(0), person: new Uint8Array(0) },
    gaps: [],
    newStartHours: 6,
  };
}

const repliesADay = 6;
/** Hours after which a wait is cut: a new start. */
const cutHours = 8;

/** Waits until a reply: log-normal round a day's own mean that wanders, cut at a new start. */
function repliesOf(
  { spec, days }: Pick<SimulatedCouple, "spec" | "days">,
  { world, person }: { readonly world: ChatBeside; readonly person: PartnerId },
  random: Random,
): ReplyWaits {
  const rows = { day: [] as number[], hours: [] as number[], cut: [] as number[] };
  let wander = random.normal();
  for (const { closeness, index } of days) {
    wander = world.inertia * wander + Math.sqrt(1 - world.inertia ** 2) * random.normal();
    const trend = (-world.trend * index) / Math.max(1, days.length - 1);
    const mean = -1 + 0.4 * wander + trend - world.slope * closeness.evening[person];
    for (let k = random.poisson(repliesADay); k > 0; k--) {
      const hours = Math.exp(mean + 1.2 * random.normal());
      rows.day.push(spec.design.firstDay + index);
      rows.hours.push(Math.min(hours, cutHours));
      rows.cut.push(hours > cutHours ? 1 : 0);
    }
  }
  return {
    day: Int32Array.from(rows.day),
    activeHours: Float64Array.from(rows.hours),
    censored: Uint8Array.from(rows.cut),
  };
}

/** Who starts: three or so a day; the closer of the two somewhat more often. */
function startsOf(
  { days, slope }: { readonly days: SimulatedCouple["days"]; readonly slope: number },
  random: Random,
): Record<PartnerId, Float64Array> {
  const starts = { a: new Float64Array(days.length), b: new Float64Array(days.length) };
  for (const { closeness, index } of days) {
    const logit = slope * (closeness.evening.a - closeness.evening.b);
    for (let k = random.poisson(3); k > 0; k--) {
      const who = random.bernoulli(1 / (1 + Math.exp(-logit))) ? starts.a : starts.b;
      who[index] = (who[index] ?? 0) + 1;
    }
  }
  return starts;
}
