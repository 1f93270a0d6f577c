/**
 * What happens to two people, day by day, before anybody notes it: stress, events between them, events
 * of each. Rates are conventions, chosen so that a season holds enough of everything; stress makes
 * arguments and low mood likelier, an argument makes criticism and, next day, repair likelier.
 */

import type { Random } from "@ebb/engine";
import type { PartnerId } from "../couple/index.ts";
import type { EventName } from "../observations/index.ts";
import type { CoupleSpec } from "./spec.ts";

/** One day as it was. */
export interface TrueDay {
  /** Stress in sd round the person's own mean. */
  readonly stress: Readonly<Record<PartnerId, number>>;
  /** Events that are one thing for both. */
  readonly shared: ReadonlySet<EventName>;
  /** Events of each. */
  readonly own: Readonly<Record<PartnerId, ReadonlySet<EventName>>>;
}

/** Chance of an event on an ordinary day, also what a careless note falls back to. */
export const usualRate: Readonly<Record<EventName, number>> = {
  argument: 0.18,
  future_talk: 0.14,
  opened_up: 0.16,
  asked_feelings: 0.16,
  criticised: 0.14,
  pushed: 0.16,
  not_enough: 0.15,
  friends_family: 0.2,
  money_work: 0.2,
  reminder: 0.1,
  low_mood: 0.14,
  apart: 0.15,
  together: 0.3,
  deep_talk: 0.1,
  milestone: 0.03,
  wanted_room: 0.1,
  raised_by_me: 0.12,
  good_news: 0.12,
  small_openness: 0.2,
  repair: 0.1,
};

/** States that last: chance to begin on a day, and to go on. */
const lasting: readonly {
  readonly event: EventName;
  readonly begin: number;
  readonly stay: number;
}[] = [
  { event: "money_work", begin: 0.06, stay: 0.76 },
  { event: "low_mood", begin: 0.04, stay: 0.75 },
];

const passing: readonly EventName[] = [
  "opened_up",
  "asked_feelings",
  "not_enough",
  "friends_family",
  "reminder",
  "good_news",
  "small_openness",
  "wanted_room",
];

/** Draws the days one after another; `distance` is how far the one who steps back is, in sd. */
export function createDays(spec: CoupleSpec, random: Random): (distance: number) => TrueDay {
  let before: TrueDay | undefined;
  let apartLeft = 0;
  return (distance) => {
    const stress = {
      a: nextStress(before?.stress.a, random),
      b: nextStress(before?.stress.b, random),
    };
    apartLeft = apartLeft > 0 ? apartLeft - 1 : random.bernoulli(0.07) ? 1 + random.int(4) : 0;
    const shared = sharedEvents({ before, stress, distance: spec.endogeneity * distance }, random);
    if (apartLeft > 0) shared.add("apart");
    else if (random.bernoulli(usualRate.together)) shared.add("together");
    const own = {
      a: ownEvents({ person: "a", before, stress: stress.a, shared }, random),
      b: ownEvents({ person: "b", before, stress: stress.b, shared }, random),
    };
    before = { stress, shared, own };
    return before;
  };
}

function nextStress(before: number | undefined, random: Random): number {
  return before === undefined ? random.normal() : 0.5 * before + Math.sqrt(0.75) * random.normal();
}

/** A rate moved on the log-odds scale. */
function shifted(rate: number, by: number): number {
  return 1 / (1 + ((1 - rate) / rate) * Math.exp(-by));
}

function sharedEvents(
  today: { before: TrueDay | undefined; stress: Record<PartnerId, number>; distance: number },
  random: Random,
): Set<EventName> {
  const { before, stress, distance } = today;
  const events = new Set<EventName>();
  const tension = 0.35 * (stress.a + stress.b) - 0.1;
  const happens = (event: EventName, by: number) => {
    if (random.bernoulli(shifted(usualRate[event], by))) events.add(event);
  };
  happens("argument", tension + distance);
  happens("future_talk", distance);
  happens("deep_talk", 0);
  happens("milestone", 0);
  happens("repair", before?.shared.has("argument") ? 2 : -1);
  return events;
}

function ownEvents(
  today: {
    person: PartnerId;
    before: TrueDay | undefined;
    stress: number;
    shared: ReadonlySet<EventName>;
  },
  random: Random,
): Set<EventName> {
  const { person, before, stress, shared } = today;
  const events = new Set<EventName>();
  for (const { event, begin, stay } of lasting) {
    const goesOn = before?.own[person].has(event) ?? random.bernoulli(usualRate[event]);
    const rate = goesOn ? stay : shifted(begin, event === "low_mood" ? 0.4 * stress : 0);
    if (random.bernoulli(rate)) events.add(event);
  }
  for (const event of passing) if (random.bernoulli(usualRate[event])) events.add(event);
  const strained = shared.has("argument") ? 0.9 : -0.2;
  if (random.bernoulli(shifted(usualRate.criticised, strained))) events.add("criticised");
  const talked = shared.has("future_talk") ? 0.7 : -0.1;
  if (random.bernoulli(shifted(usualRate.pushed, talked))) events.add("pushed");
  const hasTopic = shared.has("future_talk") || shared.has("argument");
  if (hasTopic && random.bernoulli(0.5)) events.add("raised_by_me");
  return events;
}
