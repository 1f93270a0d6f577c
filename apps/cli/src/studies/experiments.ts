/**
 * `npm run study:experiments`: is the level of the randomisation test kept under inertia, and what can a
 * plan show? Outcomes are an autoregression of order one with sd 1; an effect is added on drawn days,
 * either on that day only or as a push that fades with the inertia. Days go missing without regard to
 * the draw: at random, in runs, at weekends, or because they are low.
 */

import {
  type ExperimentPlan,
  isProbablyTooWeak,
  planExperiment,
  smallestVisibleEffect,
  testExperiment,
} from "@ebb/core";
import { createRandom, type Random } from "@ebb/engine";
import { markdownTable, percent, type Study, shareWithError } from "./study.ts";

const missingPatterns = ["none", "random 25 %", "runs 25 %", "weekends", "low days"] as const;

interface World {
  readonly blockDays: number;
  readonly weeks: number;
  readonly inertia: number;
  readonly missing: (typeof missingPatterns)[number];
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

/** Plans whose size is looked at; the six weeks that are usual with every length of block. */
const nullShapes = [
  { weeks: 6, blockDays: 2 },
  { weeks: 6, blockDays: 3 },
  { weeks: 6, blockDays: 7 },
  { weeks: 4, blockDays: 2 },
  { weeks: 12, blockDays: 2 },
] as const;

/** Worlds of a power cell. */
const powerRuns = 1000;

/** The study. */
export const experimentsStudy: Study = ({ seed, size, progress }) => {
  const random = createRandom(seed);
  const runs = Math.max(100, Math.round(6000 * size));
  const nulls = nullShapes.flatMap(({ weeks, blockDays }) =>
    missingPatterns.map((missing) => {
      progress(`size of the test: ${weeks} weeks, ${blockDays} days a block, missing: ${missing}`);
      const world = { ...base, weeks, blockDays, missing };
      return { world, rejected: rejections(world, runs, random) };
    }),
  );
  const powers = ([4, 6, 12] as const).flatMap((weeks) =>
    [2, 3].flatMap((blockDays) =>
      [0.2, 0.4, 0.6, 0.8, 1].map((effect) => {
        progress(`power: ${weeks} weeks, ${blockDays} days a block, effect ${effect}`);
        const world = { ...base, weeks, blockDays, effect };
        const count = Math.max(40, Math.round(powerRuns * size));
        return {
          world,
          runs: count,
          day: rejections(world, count, random) / count,
          lingering: rejections({ ...world, lingers: true }, count, random) / count,
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
    if (testExperiment(plan, outcomesOf(plan, world, random)).p <= 0.05) rejected++;
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
    isGap = random.bernoulli(isGap ? 0.75 : 1 / 12);
    const isMissing = isMissed(world, { day, isGap, level: x }, random);
    const push = chosen.has(day) ? world.effect : 0;
    if (world.lingers) x += push;
    if (!isMissing) outcomes.set(day, world.lingers ? x : x + push);
  }
  return outcomes;
}

/** Whether a day goes missing. `level` is that of the day without what the draw adds to it. */
function isMissed(
  { missing }: World,
  { day, isGap, level }: { readonly day: number; readonly isGap: boolean; readonly level: number },
  random: Random,
): boolean {
  switch (missing) {
    case "none":
      return false;
    case "random 25 %":
      return random.bernoulli(0.25);
    case "runs 25 %":
      return isGap;
    case "weekends":
      return day % 7 >= 5;
    case "low days":
      return random.bernoulli(1 / (1 + Math.exp(1.2 + 1.5 * level)));
  }
}

function bodyOf(
  nulls: readonly { world: World; rejected: number }[],
  powers: readonly { world: World; runs: number; day: number; lingering: number }[],
  runs: number,
): string {
  return [
    "Outcomes: autoregression of order one, inertia 0.7, sd 1. Two-sided test at 5 %.",
    "",
    `## Size: share of null worlds rejected, ${runs} worlds each`,
    "",
    markdownTable(
      ["weeks", "days a block", "missing days", "rejected"],
      nulls.map(({ world, rejected }) => [
        world.weeks,
        world.blockDays,
        world.missing,
        shareWithError(rejected, runs),
      ]),
    ),
    "",
    sizeText(nulls, runs),
    "",
    "The test is exact: where gaps leave few blocks there are few draws, so that no p lies just below 5 %, and it is stricter, never laxer.",
    "",
    "## Power: share of worlds in which the effect is seen, 25 % of days missing",
    "",
    markdownTable(
      [
        "weeks",
        "days a block",
        "worlds",
        "effect (own sd)",
        "that day only",
        "a push that fades",
        "formula, that day only: smallest seen in 80 of 100",
        "formula, a push that fades",
        "the plan says it will probably show nothing: that day only / fades",
      ],
      powers.map(({ world, runs: worlds, day, lingering }) => [
        world.weeks,
        world.blockDays,
        worlds,
        world.effect,
        percent(day, 0),
        percent(lingering, 0),
        ...[false, true].map((lingers) =>
          smallestVisibleEffect({ ...world, missingShare: 0.25, lingers }).toFixed(2),
        ),
        [false, true]
          .map((lingers) =>
            isProbablyTooWeak({ ...world, missingShare: 0.25, lingers }) ? "yes" : "no",
          )
          .join(" / "),
      ]),
    ),
    "",
    "An effect that lingers reaches the days it is compared with and is therefore seen less often; a step that is known to linger (`carry_over_days`) is planned by that column.",
  ].join("\n");
}

/** All worlds together, and how far the highest and the lowest row lie from 5 % in standard errors. */
function sizeText(nulls: readonly { rejected: number }[], runs: number): string {
  const total = nulls.reduce((sum, { rejected }) => sum + rejected, 0);
  const error = Math.sqrt((0.05 * 0.95) / runs);
  const distances = nulls.map(({ rejected }) => (rejected / runs - 0.05) / error);
  const above = Math.max(0, ...distances).toFixed(1);
  const below = Math.max(0, ...distances.map((distance) => -distance)).toFixed(1);
  return `All ${nulls.length} rows together: ${shareWithError(total, runs * nulls.length)}. The highest row lies ${above} standard errors above 5 %, the lowest ${below} below.`;
}
