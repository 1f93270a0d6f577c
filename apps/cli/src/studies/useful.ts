/**
 * Usefulness of the reasons (docs/model.md, section 4.4): how often the right reason is first, and among
 * the first three, with the generator of the prior matrix and the reliabilities of the review.
 */

import { knowledge } from "@ebb/knowledge";
import type { OracleOutcome } from "./reason-oracle.ts";
import { largest, outcomesOf, type ReasonOutcome, type ReasonWorld } from "./reason-worlds.ts";
import {
  markdownTable,
  percent,
  type StudyOptions,
  type StudyReport,
  shareWithError,
} from "./study.ts";

/**
 * An effect of the matrix is for one sd of the person's own days. The reading counts no sd below a quarter
 * of the range (docs/model.md, section 2); where couples were made that way as well, effects of what hardly
 * varies are smaller than the matrix says.
 */
const asStated = { smallestSd: 0 };
const oneReason = { scale: 1, second: false, ...asStated };
const designs = [28, 56, 120].flatMap((days) => [0, 3, 6].map((tags) => ({ days, tags })));

const allWorlds: readonly ReasonWorld[] = [
  ...designs.map(({ days, tags }) => ({
    name: "one reason by its base weight",
    scenario: "default" as const,
    days,
    tags,
    changes: oneReason,
    asksOracle: true,
  })),
  ...designs.map(({ days, tags }) => ({
    name: "each reason equally often",
    scenario: "each" as const,
    days,
    tags,
    changes: asStated,
  })),
  ...[0, 6].map((tags) => ({
    name: "half-sized effects, by base weight",
    scenario: "default" as const,
    days: 56,
    tags,
    changes: { scale: 0.5, second: false, ...asStated },
  })),
  ...[0, 6].map((tags) => ({
    name: "two reasons at 60/40",
    scenario: "default" as const,
    days: 56,
    tags,
    changes: { scale: 1, second: true, ...asStated },
  })),
  ...[0, 6].map((tags) => ({
    name: "one reason by its base weight, two check-ins a day for three weeks",
    scenario: "default" as const,
    days: 56,
    tags,
    changes: { ...oneReason, design: { twiceDays: 21 } },
  })),
  ...[0, 3, 6].map((tags) => ({
    name: "one reason by its base weight, made with the reading's floor of sds",
    scenario: "default" as const,
    days: 56,
    tags,
    changes: { scale: 1, second: false },
    asksOracle: true,
  })),
];

const usualCouples = 1000;

/** Runs the study; `only` a number of days, those worlds alone. */
export async function usefulStudy({
  seed,
  size,
  progress,
  only,
}: StudyOptions): Promise<StudyReport> {
  const couples = Math.round(usualCouples * size);
  // Each world keeps its stream, whichever are run.
  const wanted = allWorlds.map((world, i) => ({ world, streams: [i + 1], couples }));
  const run = wanted.filter(({ world }) => only === undefined || only === `${world.days}`);
  const worlds = run.map(({ world }) => world);
  const outcomes = await outcomesOf(run, { seed, progress });
  const results = worlds.map((world, i) => {
    const reasoned = (outcomes[i] ?? []).filter((one) => one.main >= 0);
    return { world, ...countsOf(reasoned) };
  });
  const each = results.filter(({ world }) => world.scenario === "each" && world.days === 56);
  return {
    title: "Reasons: how often the right one is found",
    body: [
      "Own items of reliability .80, stepping back .75, 25 % of days missing; couples with a reason only. Effects",
      "are those of the prior matrix, for one sd of the person's own days; in the last rows no sd counts as less than",
      "a quarter of its range, as in the reading, so that closeness of the days before works by half.",
      "",
      markdownTable(
        [
          "world",
          "days",
          "tags given",
          "couples",
          "first",
          "in first three",
          "shown",
          "shown and right",
          "likely or more",
          "likely and right",
          "told the world",
          "told the days",
        ],
        results.map((one) => [
          one.world.name,
          one.world.days,
          one.tags.toFixed(1),
          one.couples,
          shareWithError(one.first, one.couples),
          shareWithError(one.firstThree, one.couples),
          shareWithError(one.shown, one.couples),
          one.shown === 0 ? "none" : shareWithError(one.shownRight, one.shown),
          shareWithError(one.likely, one.couples),
          one.likely === 0 ? "none" : shareWithError(one.likelyRight, one.likely),
          oracleCell(one.oracle?.world, one.couples),
          oracleCell(one.oracle?.days, one.couples),
        ]),
      ),
      "",
      "At 56 days, by reason (each equally often): share of couples in which it is first.",
      "",
      markdownTable(
        ["reason", ...each.map(({ world }) => `${world.tags} tags`)],
        knowledge.prior.reasons.map((id, reason) => [
          id,
          ...each.map(({ byReason }) => (byReason[reason] ?? 0).toFixed(2)),
        ]),
      ),
      "",
      "Shown: the first reason reaches *leaning* or more (product rules, caps included). First and first three",
      "go by the probability before caps; what is stated is the least of docs/model.md (10a).",
      "Told the world, told the days: first and in first three of somebody who knows that there is one reason of",
      "full size, and of somebody who also knows what truly went before on every day, noted or not; stepping back",
      "itself is known to both only as it was noted. Told the world is Ebb's own reading with nothing left open of",
      "scale and number of reasons: a mark beside it, no proof. The second bounds what any reading of such notes can",
      "reach.",
    ].join("\n"),
    figures: { seed, size, results },
  };
}

interface OracleCount {
  readonly first: number;
  readonly firstThree: number;
}

function oracleCell(count: OracleCount | undefined, couples: number): string {
  if (count === undefined) return "";
  return `${percent(count.first / couples)}, ${percent(count.firstThree / couples)}`;
}

function oracleCounts(outcomes: readonly ReasonOutcome[]) {
  const of = (pick: (one: OracleOutcome) => readonly number[]): OracleCount => {
    const asked = outcomes.flatMap(({ oracle, main }) =>
      oracle ? [{ stated: pick(oracle), main }] : [],
    );
    return {
      first: asked.filter(({ stated, main }) => largest(stated, 1)[0] === main).length,
      firstThree: asked.filter(({ stated, main }) => largest(stated, 3).includes(main)).length,
    };
  };
  if (!outcomes.some(({ oracle }) => oracle !== undefined)) return undefined;
  return { world: of((one) => one.world), days: of((one) => one.days) };
}

function countsOf(outcomes: readonly ReasonOutcome[]) {
  const count = (holds: (one: ReasonOutcome) => boolean) => outcomes.filter(holds).length;
  const shown = outcomes.filter((one) => one.first !== undefined);
  const likely = shown.filter((one) => one.word === "likely" || one.word === "well_supported");
  const isRight = (one: ReasonOutcome) => one.first?.reason === one.main;
  const byReason = knowledge.prior.reasons.map((_, reason) => {
    const own = outcomes.filter((one) => one.main === reason);
    const right = own.filter((one) => largest(one.stated, 1)[0] === reason).length;
    return own.length === 0 ? 0 : right / own.length;
  });
  return {
    couples: outcomes.length,
    tags: outcomes.reduce((sum, one) => sum + one.tags, 0) / Math.max(1, outcomes.length),
    first: count((one) => largest(one.stated, 1)[0] === one.main),
    firstThree: count((one) => largest(one.stated, 3).includes(one.main)),
    shown: shown.length,
    shownRight: shown.filter(isRight).length,
    likely: likely.length,
    likelyRight: likely.filter(isRight).length,
    byReason,
    oracle: oracleCounts(outcomes),
  };
}
