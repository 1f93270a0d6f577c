/**
 * `npm run study:experiments`: is the level of the randomisation test kept under inertia, and what can a
 * plan show? Outcomes are an autoregression of order one with sd 1; an effect is added on drawn days,
 * either on that day only or as a push that fades with the inertia. Days go missing independently of
 * the draw, at random or in runs.
 */

import {
  type ExperimentPlan,
  planExperiment,
  randomisationP,
  smallestVisibleEffect,
} from "@ebb/core";
import { createRandom, type Random } from "@ebb/engine";
import { markdownTable, percent, type Study, shareWithError } from "./study.ts";

interface World {
  readonly blockDays: number;
  readonly weeks: number;
  readonly inertia: number;
  readonly missing: "none" | "random 25 %" | "runs 25 %";
  readonly effect: number;
  readonly lingers: boolean;
}

const base: World = {
  blockDays: 2,
  weeks: 6,
  inertia: 0.7,
  missing: "random 25 %",
  effect: 0,
  lingers: false,
};

/** The study. */
export const experimentsStudy: Study = ({ seed, size, progress }) => {
  const random = createRandom(seed);
  const runs = Math.max(100, Math.round(1500 * size));
  progress("size of the test");
  const nulls = [2, 3, 7].flatMap((blockDays) =>
    (["none", "random 25 %", "runs 25 %"] as const).map((missing) => {
      const world = { ...base, blockDays, missing };
      return { world, rejected: rejections(world, runs, random) };
    }),
  );
  progress("power");
  const powers = [4, 6, 12].flatMap((weeks) =>
    [2, 3].flatMap((blockDays) =>
      [0.2, 0.4, 0.6, 0.8].map((effect) => {
        const world = { ...base, weeks, blockDays, effect };
        const fewer = Math.round(runs / 4);
        return {
          world,
          day: rejections(world, fewer, random) / fewer,
          lingering: rejections({ ...world, lingers: true }, fewer, random) / fewer,
        };
      }),
    ),
  );
  return {
    title: "Experiments: the size of the test and what a plan can show",
    body: bodyOf(nulls, powers, runs),
    figures: { runs, nulls, powers },
  };
};

function rejections(world: World, runs: number, random: Random): number {
  let rejected = 0;
  for (let run = 0; run < runs; run++) {
    const plan = planExperiment(world, 0, random);
    if (randomisationP(plan, outcomesOf(plan, world, random)) <= 0.05) rejected++;
  }
  return rejected;
}

function outcomesOf(plan: ExperimentPlan, world: World, random: Random): Map<number, number> {
  const chosen = new Set(plan.chosenDays);
  const outcomes = new Map<number, number>();
  const innovation = Math.sqrt(1 - world.inertia ** 2);
  let x = random.normal();
  let isGap = false;
  for (let day = 0; day < world.weeks * 7; day++) {
    x = world.inertia * x + innovation * random.normal();
    const push = chosen.has(day) ? world.effect : 0;
    if (world.lingers) x += push;
    isGap = world.missing === "runs 25 %" ? random.bernoulli(isGap ? 0.75 : 1 / 12) : isGap;
    const isMissing =
      world.missing === "none"
        ? false
        : world.missing === "runs 25 %"
          ? isGap
          : random.bernoulli(0.25);
    if (!isMissing) outcomes.set(day, world.lingers ? x : x + push);
  }
  return outcomes;
}

function bodyOf(
  nulls: readonly { world: World; rejected: number }[],
  powers: readonly { world: World; day: number; lingering: number }[],
  runs: number,
): string {
  return [
    "Outcomes: autoregression of order one, inertia 0.7, sd 1. Two-sided test at 5 %.",
    "",
    `## Size: share of null worlds rejected, six weeks, ${runs} worlds each`,
    "",
    markdownTable(
      ["days a block", "missing days", "rejected"],
      nulls.map(({ world, rejected }) => [
        world.blockDays,
        world.missing,
        shareWithError(rejected, runs),
      ]),
    ),
    "",
    "The test is exact: few blocks make it stricter than 5 %, never laxer.",
    "",
    "## Power: share of worlds in which the effect is seen, 25 % of days missing",
    "",
    markdownTable(
      [
        "weeks",
        "days a block",
        "effect (own sd)",
        "that day only",
        "a push that fades",
        "formula: smallest seen in 80 of 100",
      ],
      powers.map(({ world, day, lingering }) => [
        world.weeks,
        world.blockDays,
        world.effect,
        percent(day, 0),
        percent(lingering, 0),
        smallestVisibleEffect({ ...world, missingShare: 0.25 }).toFixed(2),
      ]),
    ),
    "",
    "An effect that lingers reaches the days it is compared with and is therefore seen less often.",
  ].join("\n");
}
