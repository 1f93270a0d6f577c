/**
 * Symmetry: the reading of both on one device is that of the other with a and b swapped, to the last
 * digit. And, apart from the order that both devices agree on, the fit itself does not care who is first.
 */

import { jointReadingOf, mirrored, type ReleasedDay } from "@ebb/core";
import { createRandom, type Random } from "@ebb/engine";

/** What came of it. */
export interface Symmetry {
  readonly couples: number;
  readonly differences: number;
  /** Of these couples, how many had enough days to be read. */
  readonly read: number;
}

const events = ["argument", "together", "apart", "future_talk"] as const;

/** Reads `couples` random couples on both devices. */
export function symmetry(
  couples: number,
  seed: number,
  progress: (done: number) => void,
): Symmetry {
  const random = createRandom(seed);
  let [differences, read] = [0, 0];
  for (let i = 0; i < couples; i++) {
    const [one, two] = drawSides(random.fork(i + 1));
    const names = { own: "Ada", other: "Ben" };
    const here = jointReadingOf({ own: one, other: two, names });
    const back = { own: "Ben", other: "Ada" };
    const there = jointReadingOf({ own: two, other: one, names: back });
    read += here.read ? 1 : 0;
    const mirror = {
      names: { a: there.names.b, b: there.names.a },
      basis: { own: there.basis.other, other: there.basis.own, isEnough: there.basis.isEnough },
      read: there.read && mirrored(there.read),
      gaps: [
        ...there.gaps.filter(({ of }) => of === "b").map((gap) => ({ ...gap, of: "a" })),
        ...there.gaps.filter(({ of }) => of === "a").map((gap) => ({ ...gap, of: "b" })),
      ],
    };
    if (textOf(mirror) !== textOf(here)) differences += 1;
    if ((i + 1) % 1000 === 0) progress(i + 1);
  }
  return { couples, differences, read };
}

/** The same values give the same text, whatever the order in which fields were set. */
function textOf(value: unknown): string {
  return JSON.stringify(value, (_, one) =>
    one !== null && typeof one === "object" && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([p], [q]) => (p < q ? -1 : 1)))
      : one,
  );
}

/** Two people whose closeness may answer the other's; nine in ten have enough days. */
function drawSides(random: Random): readonly [ReleasedDay[], ReleasedDay[]] {
  const days = random.bernoulli(0.95) ? 33 + random.int(4) : 20;
  // Trials of every event make a fit several times as long: one couple in ten has events.
  const hasEvents = random.bernoulli(0.1);
  const [pull, push] = [random.normal() * 0.25, random.normal() * 0.25];
  const level = { a: 0, b: 0 };
  const sides = { a: [] as ReleasedDay[], b: [] as ReleasedDay[] };
  for (let i = 0; i < days; i++) {
    const { a, b } = level;
    level.a = 0.5 * a + pull * b + random.normal();
    level.b = 0.5 * b + push * a + random.normal();
    for (const person of ["a", "b"] as const)
      if (random.bernoulli(0.96))
        sides[person].push(noted(20_000 + i, level[person], { random, hasEvents }));
  }
  return [sides.a, sides.b];
}

function noted(
  day: number,
  level: number,
  { random, hasEvents }: { readonly random: Random; readonly hasEvents: boolean },
): ReleasedDay {
  const score = (value: number) => Math.round(Math.min(10, Math.max(0, value)));
  const event = events[random.int(events.length)] ?? "argument";
  return {
    day,
    part: random.bernoulli(0.8) ? "evening" : "morning",
    closeness: score(6 + 1.5 * level),
    ...(hasEvents && random.bernoulli(0.3) ? { events: { [event]: 1 } } : {}),
    ...(random.bernoulli(0.5) ? { other_closeness: score(6 + 2 * random.normal()) } : {}),
  };
}
