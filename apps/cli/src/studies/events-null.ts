/**
 * Couples in whom nothing is there: no answer of one to the other, and events without effect, which come
 * by themselves or because somebody is distant. Their readings must not get worse by events that are read
 * as signs: no more answers claimed, and the tide as near to the truth.
 */

import {
  type CheckIn,
  type CoupleFit,
  fitCouple,
  fitWholeCouple,
  loopOf,
  modelOfCheckIns,
  smoothedDays,
} from "@ebb/core";
import type { Random } from "@ebb/engine";
import { markdownTable, percent } from "./study.ts";

const days = 120;
const missing = 0.3;
const hour = 1 / 24;
const evening = 21 * 60;

interface NullWorld {
  readonly name: string;
  /** Log-odds of the event a unit of b's closeness. */
  readonly slope: number;
}

const worlds: readonly NullWorld[] = [
  { name: "events come by themselves", slope: 0 },
  { name: "events come from distance", slope: -0.6 },
];

/** What a fit of null couples looks like. */
export interface NullRow {
  readonly world: string;
  readonly model: string;
  readonly fitted: number;
  /** Couples of whom at least one answer would be claimed. */
  readonly claimed: number;
  /** Root mean square error of the tide on all days, slider points, and cover of its 80 % ribbon. */
  readonly error: number;
  readonly cover80: number;
  /** Couples whose fit reads events as signs, and whose fit has a closeness load. */
  readonly signs: number;
  readonly loads: number;
}

/** The table of both worlds, each fitted plainly and as a reading does. */
export function nullEventsPart(
  random: Random,
  couples: number,
): { readonly body: string; readonly rows: readonly NullRow[] } {
  const rows = worlds.flatMap((world, w) => {
    const all = Array.from({ length: couples }, (_, i) =>
      nullCouple(world, random.fork(w * 1e6 + i)),
    );
    return [
      rowOf(world.name, "plain", all, (notes) => fitCouple(modelOfCheckIns(notes), "closeness")),
      rowOf(world.name, "as a reading", all, (one) =>
        fitWholeCouple(modelOfCheckIns(one), "closeness"),
      ),
    ];
  });
  const table = markdownTable(
    [
      "world",
      "fit",
      "fitted",
      "an answer claimed",
      "error of the tide",
      "80 % ribbon holds the truth",
      "events as signs",
      "load kept",
    ],
    rows.map((row) => [
      row.world,
      row.model,
      row.fitted,
      percent(row.claimed / row.fitted),
      row.error.toFixed(4),
      percent(row.cover80),
      percent(row.signs / row.fitted),
      percent(row.loads / row.fitted),
    ]),
  );
  const body = [
    `Nothing there: ${couples} couples of ${days} days a world, no coupling, no effect, sliders in whole points.`,
    "An answer counts as claimed when it passes interval, threshold and held-out days.",
    "",
    table,
  ].join("\n");
  return { body, rows };
}

interface NullCouple {
  readonly checkIns: readonly CheckIn[];
  /** Felt closeness of a and b in the evening of each day. */
  readonly truth: readonly (readonly [number, number])[];
}

function rowOf(
  world: string,
  model: string,
  all: readonly NullCouple[],
  fit: (checkIns: readonly CheckIn[]) => CoupleFit,
): NullRow {
  const sum = { fitted: 0, claimed: 0, square: 0, covered: 0, points: 0, signs: 0, loads: 0 };
  for (const { checkIns, truth } of all) {
    const coupleFit = fit(checkIns);
    if (coupleFit.fit.status !== "fitted") continue;
    sum.fitted++;
    const kept = coupleFit.trials.filter((trial) => trial.kept).map(({ part }) => part);
    sum.signs += kept.includes("events_from_distance") ? 1 : 0;
    sum.loads += kept.includes("closeness_load") ? 1 : 0;
    const { a_on_b, b_on_a } = loopOf(coupleFit, days);
    if (a_on_b?.supported || b_on_a?.supported) sum.claimed++;
    const { level } = smoothedDays(coupleFit.fit, coupleFit.model, {
      firstDay: 0,
      lastDay: days - 1,
    });
    truth.forEach((pair, day) => {
      (["a", "b"] as const).forEach((person, p) => {
        const point = level[person][day];
        const value = pair[p] ?? 0;
        if (point === undefined) return;
        sum.points++;
        sum.square += (point.mean - value) ** 2;
        if (point.interval80[0] <= value && value <= point.interval80[1]) sum.covered++;
      });
    });
  }
  const { fitted, claimed, signs, loads } = sum;
  const error = Math.sqrt(sum.square / sum.points);
  return { world, model, fitted, claimed, error, cover80: sum.covered / sum.points, signs, loads };
}

function nullCouple(world: NullWorld, random: Random): NullCouple {
  let a = random.normal();
  let b = random.normal();
  const checkIns: CheckIn[] = [];
  const truth: (readonly [number, number])[] = [];
  for (let day = -10; day < days; day++) {
    const came = random.bernoulli(1 / (1 + Math.exp(2 - world.slope * b))) ? 1 : 0;
    for (let step = 0; step < 24; step++) {
      a += hour * -0.6 * a + 1.2 * Math.sqrt(hour) * random.normal();
      b += hour * -0.6 * b + 1.2 * Math.sqrt(hour) * random.normal();
    }
    if (day < 0) continue;
    truth.push([5.5 + a, 5.5 + b]);
    const time = { day, minute: evening, offsetMinutes: undefined };
    const read = (x: number) =>
      Math.min(10, Math.max(0, Math.round(5.5 + x + 0.6 * random.normal())));
    const note = (person: "a" | "b", x: number) => {
      const closeness = read(x);
      const events = { future_talk: came };
      if (!random.bernoulli(missing))
        checkIns.push({ person, time, scales: { closeness }, events });
    };
    note("a", a);
    note("b", b);
  }
  return { checkIns, truth };
}
