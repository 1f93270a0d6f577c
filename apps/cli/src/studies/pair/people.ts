/** People of the pair study: random check-ins with everything in them, and identities from a seed. */

import {
  type CheckIn,
  eventNames,
  type ReleasableItem,
  type Release,
  reasonIds,
  releasableItems,
} from "@ebb/core";
import type { Random } from "@ebb/engine";
import { newShareIdentity, type ShareCard, type ShareIdentity, shareCardOf } from "@ebb/platform";

/** First day of all random records. */
export const firstDay = 20_500;

/** Somebody who shares. */
export interface Sharer {
  readonly identity: ShareIdentity;
  readonly card: ShareCard;
}

/** An identity from a stream of random numbers. */
export async function drawSharer(random: Random): Promise<Sharer> {
  const bytes = (length: number) => Uint8Array.from({ length }, () => random.int(256));
  const identity = newShareIdentity({ bytes });
  return { identity, card: await shareCardOf(identity) };
}

const scales = [
  ["closeness", 0, 10],
  ["wanted", -5, 5],
  ["stress", 0, 10],
  ["room", 0, 10],
  ["reach", 0, 10],
  ["understood", 0, 10],
  ["other_closeness", 0, 10],
  ["other_room", 0, 10],
  ["other_reach", 0, 10],
] as const;

/** One check-in with a random choice of everything. */
export function drawCheckIn(random: Random, days: number): CheckIn {
  const noted = scales.filter(() => random.bernoulli(0.7));
  const events = eventNames.filter(() => random.bernoulli(0.12));
  return {
    person: "b",
    time: {
      day: firstDay + random.int(days),
      minute: random.bernoulli(0.9) ? random.int(1440) : undefined,
      offsetMinutes: random.bernoulli(0.5) ? 60 : undefined,
    },
    scales: Object.fromEntries(
      noted.map(([name, low, high]) => [name, low + random.int(high - low + 1)]),
    ),
    events: Object.fromEntries(events.map((name) => [name, random.bernoulli(0.8) ? 1 : 0.5])),
    ...(random.bernoulli(0.2) ? { tag: reasonIds[random.int(reasonIds.length)] ?? "stress" } : {}),
    ...(random.bernoulli(0.1) ? { late: true } : {}),
  };
}

/** A random release: some items, a stretch of days, some of them left out. */
export function drawRelease(random: Random, days: number): Release {
  const items = releasableItems.filter(() => random.bernoulli(0.5));
  const one = firstDay + random.int(days);
  const two = firstDay + random.int(days);
  const without = random.bernoulli(0.5) ? [firstDay + random.int(days)] : [];
  return { items, fromDay: Math.min(one, two), toDay: Math.max(one, two), without };
}

/** The scales that each item gives. */
const given: Readonly<Record<ReleasableItem, readonly string[]>> = {
  closeness: ["closeness"],
  room: ["room"],
  reach: ["reach"],
  guesses: ["other_closeness", "other_room", "other_reach"],
  events: [],
  tags: [],
};

/**
 * Another record of the same person that agrees in what is released and in nothing else: other values of
 * everything unreleased, other times within the half of the day, other days outside, another order.
 */
export function otherRecord(
  checkIns: readonly CheckIn[],
  release: Release,
  random: Random,
): CheckIn[] {
  const isOpen = (day: number) =>
    day >= release.fromDay && day <= release.toDay && !release.without?.includes(day);
  const kept = checkIns.filter(({ time }) => isOpen(time.day));
  const changed = kept.map((one) => withOtherSecrets(one, release.items, random));
  const others = Array.from({ length: random.int(6) }, () => drawCheckIn(random, 400));
  const outside = others.filter(({ time }) => !isOpen(time.day));
  const empty = kept.length > 0 ? emptyCheckIn(kept[0]!, release.items, random) : [];
  return shuffled([...changed, ...outside, ...empty], random);
}

function withOtherSecrets(one: CheckIn, items: readonly ReleasableItem[], random: Random): CheckIn {
  const open = new Set(items.flatMap((item) => given[item]));
  const drawn = drawCheckIn(random, 1);
  const scalesOf = (from: CheckIn, isOpen: boolean) =>
    Object.entries(from.scales).filter(([name]) => open.has(name) === isOpen);
  const { minute } = one.time;
  const half = (minute ?? 1200) < 840 ? random.int(840) : 840 + random.int(600);
  const { tag: _, late: __, ...rest } = drawn;
  const tag = items.includes("tags") ? one.tag : drawn.tag;
  return {
    ...rest,
    time: { day: one.time.day, minute: half, offsetMinutes: drawn.time.offsetMinutes },
    scales: Object.fromEntries([...scalesOf(drawn, false), ...scalesOf(one, true)]),
    events: items.includes("events") ? one.events : drawn.events,
    ...(tag === undefined ? {} : { tag }),
    ...(random.bernoulli(0.5) ? { late: true } : {}),
  };
}

/** A check-in on a released day with nothing released in it: it must not be seen at all. */
function emptyCheckIn(like: CheckIn, items: readonly ReleasableItem[], random: Random): CheckIn[] {
  const secret = withOtherSecrets(
    { person: "b", time: like.time, scales: {}, events: {} },
    items,
    random,
  );
  return [secret];
}

function shuffled<T>(list: readonly T[], random: Random): T[] {
  const mixed = [...list];
  for (let i = mixed.length - 1; i > 0; i--) {
    const j = random.int(i + 1);
    [mixed[i], mixed[j]] = [mixed[j]!, mixed[i]!];
  }
  return mixed;
}
