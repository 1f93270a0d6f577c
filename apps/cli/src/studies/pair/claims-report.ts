/** The study of claims about two: its cells, and how its figures are said. */

import { markdownTable, type StudyOptions, type StudyReport, shareWithError } from "../study.ts";
import { type ClaimCell, type ClaimPlan, claimCell, claimCounts } from "./claims.ts";
import { reportAlone, type SeededRun, sumOf, withEarlierRuns } from "./runs.ts";

/** Of one run; runs of other seeds add up. */
const plans: readonly ClaimPlan[] = [
  ...[45, 60, 90, 120, 180].map((days) => ({ source: "null" as const, days, couples: 100 })),
  ...(["pursue-withdraw", "S"] as const).flatMap((source) => [
    { source, days: 60, couples: 100 },
    { source, days: 120, couples: 100 },
    { source, days: 365, couples: 25 },
  ]),
];

/** dynamics.md, section 3: population S, neutral prior, calls at P > .9: share made, and of these right. */
const table: Readonly<Record<number, readonly [number, number]>> = {
  60: [0.43, 0.96],
  120: [0.62, 0.98],
  365: [0.78, 1],
};

interface ClaimRun extends SeededRun {
  readonly claims: readonly ClaimCell[];
}

/**
 * Claims about simulated pairs; `--only null`, `pursue-withdraw` or `S` runs these cells alone, `--only
 * report` none.
 */
export function pairClaimsStudy(options: StudyOptions): StudyReport {
  const runs = withEarlierRuns<ClaimRun>(
    "pair-claims",
    options.only === reportAlone ? undefined : newRun(options),
  );
  return {
    title: "Claims about two people who both released their days",
    body: bodyOf(joinedCells(runs), runs),
    figures: { runs },
  };
}

function newRun({ seed, size, progress, only }: StudyOptions): ClaimRun {
  const claims = plans
    .filter(({ source }) => only === undefined || only === source)
    .map((plan) => {
      progress(`${plan.source}, ${plan.days} days`);
      return claimCell({ ...plan, couples: Math.max(2, Math.round(plan.couples * size)) }, seed);
    });
  return { seed, claims };
}

/** Cells of the same source and length as one, in the order of the plan. */
function joinedCells(runs: readonly ClaimRun[]): ClaimCell[] {
  const all = runs.flatMap(({ claims }) => claims);
  return plans.flatMap(({ source, days }) => {
    const same = all.filter((cell) => cell.source === source && cell.days === days);
    const sums = claimCounts.map((name) => [name, sumOf(same, (cell) => cell[name])]);
    // Every count has its sum.
    return same.length === 0 ? [] : [{ source, days, ...Object.fromEntries(sums) } as ClaimCell];
  });
}

function bodyOf(cells: readonly ClaimCell[], runs: readonly ClaimRun[]): string {
  const none = cells.filter(({ source }) => source === "null");
  const strong = cells.filter(({ source }) => source !== "null");
  const sum = (name: "claimed" | "couples" | "waiting") => sumOf(none, (cell) => cell[name]);
  return [
    `Runs so far, by seed: ${runs.map(runName).join(", ")}. Another seed adds a run.`,
    "",
    "Each misses 30 % of the days; both release closeness, pulling back, reaching out and events. A claim",
    "is an answer of one to the other that passes all gates on the quick fit; `waiting` are couples in which",
    "something would be claimed if the sampler, which is not asked here, agreed.",
    "",
    "## Couples without any coupling",
    "",
    markdownTable(
      ["days", "couples", "read", "waiting", "any claim"],
      none.map(({ days, couples, read, waiting, claimed }) => [
        ...[days, couples, read, waiting],
        shareWithError(claimed, couples),
      ]),
    ),
    "",
    `All lengths: **${ofAll(sum("claimed"), sum("couples"))}** with any claim; were every waiting one`,
    `claimed too: **${ofAll(sum("claimed") + sum("waiting"), sum("couples"))}** (the bar is 5 %).`,
    "",
    "## Couples in which one steps back",
    "",
    "A call: the sign of the answer of the one who steps back has a probability above .9. Three ways stand",
    "beside each other: the reading of both; the earlier way (neutral prior, all five inputs, stress among",
    "them, no slow change) on the notes of the very same couples; and the table of that earlier program.",
    "`S` is that program's generator, drawn afresh; `pursue-withdraw` is the scenario of `ebb simulate`.",
    "",
    markdownTable(
      [
        ...["couples", "days", "number", "calls, reading of both", "… right"],
        ...["calls, earlier way", "… right", "called here alone / there alone"],
        "table: calls / right",
      ],
      strong.map(callRow),
    ),
    "",
    "On the same couples the reading of both calls somewhat fewer than the earlier way. What it goes without:",
    "stress (no item of a share file), and a prior that knows the population; what it has besides: up to",
    "twelve inputs, and a usual that may change slowly. The table's couples are one draw of 300 (150 at 365",
    "days): the earlier way on other draws lies around it as the errors say.",
    "",
    "What reaches the screen is less than what is called: a claim has to pass the threshold of the null study",
    "(so that strangers' diaries claim nothing), to predict days held out, and to stand on an approximation",
    "that can be trusted.",
    "",
    markdownTable(
      ["couples", "days", "waiting", "any claim", "… all signs right", "the stepping back claimed"],
      strong.map(claimRow),
    ),
  ].join("\n");
}

/** A seed, with the source where the run was of one alone. */
function runName({ seed, claims }: ClaimRun): string {
  const sources = [...new Set(claims.map(({ source }) => source))];
  return sources.length === 1 ? `${seed} (${sources[0]})` : `${seed}`;
}

const ofAll = (count: number, all: number): string =>
  all === 0 ? "–" : shareWithError(count, all);

function callRow(cell: ClaimCell): (string | number)[] {
  const { source, days, couples, calls, callsRight, earlierCalls, earlierRight } = cell;
  const [made, right] = table[days] ?? [Number.NaN, Number.NaN];
  return [
    ...[source, days, couples],
    ...[ofAll(calls, couples), ofAll(callsRight, calls)],
    ...[ofAll(earlierCalls, couples), ofAll(earlierRight, earlierCalls)],
    `${cell.onlyHere} / ${cell.onlyEarlier}`,
    `${Math.round(100 * made)} % / ${Math.round(100 * right)} %`,
  ];
}

function claimRow(cell: ClaimCell): (string | number)[] {
  const { source, days, couples, waiting, claimed, claimedRight, answerClaimed } = cell;
  return [
    ...[source, days, waiting],
    ofAll(claimed, couples),
    ofAll(claimedRight, claimed),
    ofAll(answerClaimed, couples),
  ];
}
