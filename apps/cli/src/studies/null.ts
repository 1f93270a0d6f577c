/**
 * The null study: what a claim has to pass, measured in worlds in which nothing is there (product.md,
 * "Rules of honesty"). A season is 21 days; its record is looked at four times, a week apart, and the
 * largest claim that passes interval and held-out score counts. The thresholds keep the chance of any
 * false card of a couple in a season below 5 %: half of it for associations, half for couplings.
 * Writes packages/core/src/findings/thresholds.generated.ts.
 */

import {
  associationsOf,
  type CheckIn,
  dailyRecordOf,
  drawCoupleSpec,
  fitCouple,
  gateAssociation,
  modelOfCheckIns,
  simulateCouple,
  simulateInertDiary,
} from "@ebb/core";
import {
  createRandom,
  normalCdf,
  normalQuantile,
  probabilityOfPull,
  type Random,
} from "@ebb/engine";
import { knowledge } from "@ebb/knowledge";
import { markdownTable, type StudyOptions, type StudyReport } from "./study.ts";

const errorForEach = 0.025;
const couplings = 2;
const weeklyLooks = [21, 14, 7, 0];
const associationLengths = [28, 42, 63, 90, 120, 180];
const couplingLengths = [60, 90, 120, 180];
const usualCouples = { association: 400, coupling: 200, inert: 1000 };

/** Runs the study. */
export function nullStudy(options: StudyOptions): StudyReport {
  const random = createRandom(options.seed);
  const association = associationStudy(options, random.fork(1));
  const coupling = couplingStudy(options, random.fork(2));
  const couples = association.couples + coupling.couples;
  return {
    title: "Null study: what a claim has to pass",
    body: reportOf(association, coupling),
    figures: { seed: options.seed, association, coupling },
    files: [
      {
        path: "packages/core/src/findings/thresholds.generated.ts",
        text: generatedFile({ seed: options.seed, couples, association, coupling }),
      },
    ],
  };
}

interface Row {
  readonly world: string;
  readonly couples: number;
  readonly quantiles: readonly number[];
}

interface Outcome {
  readonly couples: number;
  readonly rows: readonly Row[];
  readonly levels: readonly [number, number, number];
}

const shown = [0.5, 0.9, 0.95, 1 - errorForEach, 0.99];

/** A couple of the world without effects, couplings and reasons, before any tag. */
export function nullCouple(days: number, random: Random): readonly CheckIn[] {
  const source = { id: "0", scenario: "null" as const, days, matrix: knowledge.prior };
  const changes = { design: { tagsPer56Days: 0 } };
  const spec = drawCoupleSpec({ ...source, changes }, random.fork(1));
  return simulateCouple(spec, knowledge.prior, random.fork(2)).checkIns;
}

/** Largest log-odds among the claims of a record that pass interval and held-out score; -99 for none. */
export function largestClaim(checkIns: readonly CheckIn[]): number {
  const claims = (["a", "b"] as const).flatMap((person) => {
    const record = dailyRecordOf(checkIns, person);
    return record ? associationsOf(record, knowledge.prior.predictors) : [];
  });
  const total = claims.length + couplings;
  const gated = claims
    .map((claim) => ({ claim, gate: gateAssociation(claim.estimate, total, 1) }))
    .filter(({ gate }) => gate.excludesZero)
    .sort((p, q) => q.gate.logOdds - p.gate.logOdds);
  const best = gated.find(({ claim, gate }) => gate.logOdds < floor || claim.heldOutGain() > 0);
  return best ? Math.max(floor, best.gate.logOdds) : none;
}

const none = -99;
const floor = -4;

function associationStudy({ size, progress }: StudyOptions, random: Random): Outcome {
  const rows: Row[] = [];
  const all: number[] = [];
  const add = (world: string, values: number[]) => {
    rows.push(rowOf(world, values));
    all.push(...values);
    progress(`${world}: ${values.length}`);
  };
  const couples = Math.round(usualCouples.association * size);
  for (const days of associationLengths)
    add(
      `two people without effects, ${days} days`,
      draws(couples, random.fork(days), (one) => {
        const checkIns = nullCouple(days, one);
        return Math.max(...seasonOf(checkIns).map(largestClaim));
      }),
    );
  const diaries = Math.round(usualCouples.inert * size);
  const inert = { days: 30, inertia: 0.5, firstDay: 20_000 };
  add(
    "unrelated inert series, 30 days",
    draws(diaries, random.fork(1), (one) => largestClaim(simulateInertDiary(inert, one))),
  );
  const worst = Math.max(...rows.map((row) => row.quantiles[3] ?? 0));
  const step = Math.max(1, meanExcess(all)) * Math.LN10;
  return { couples: all.length, rows, levels: [worst, worst + step, worst + 2 * step] };
}

/** The record as it stood at the four looks of its last season. */
export function seasonOf(checkIns: readonly CheckIn[]): CheckIn[][] {
  const last = Math.max(...checkIns.map((one) => one.time.day));
  return weeklyLooks.map((back) => checkIns.filter((one) => one.time.day <= last - back));
}

/** Mean excess over the 95 % quantile: the scale of an exponential tail. */
function meanExcess(values: readonly number[]): number {
  const sorted = [...values].sort((p, q) => p - q);
  const from = Math.floor(0.95 * sorted.length);
  const limit = sorted[from] ?? 0;
  const over = sorted.slice(from).map((value) => value - limit);
  return over.reduce((sum, value) => sum + value, 0) / Math.max(1, over.length);
}

/** Coupling: |z| of the more certain arrow, at the first and last look of the season. */
function couplingStudy({ size, progress }: StudyOptions, random: Random): Outcome {
  const rows: Row[] = [];
  const spread: number[] = [];
  const couples = Math.round(usualCouples.coupling * size);
  for (const days of couplingLengths) {
    const values = draws(couples, random.fork(days), (one) => {
      const looks = seasonOf(nullCouple(days, one));
      const zs = [looks[0] ?? [], looks[3] ?? []].flatMap(couplingScores);
      spread.push(...zs);
      return Math.max(0, ...zs.map(Math.abs));
    });
    rows.push(rowOf(`two people without coupling, ${days} days`, values));
    progress(`coupling ${days}: ${values.length}`);
  }
  const worst = Math.max(...rows.map((row) => row.quantiles[3] ?? 0));
  const sd = Math.sqrt(spread.reduce((sum, z) => sum + z * z, 0) / Math.max(1, spread.length));
  const tests = errorForEach / (2 * (1 - normalCdf(worst / sd)));
  const scoreAt = (error: number) => sd * -normalQuantile(error / (2 * tests));
  const levels = [worst, scoreAt(errorForEach / 10), scoreAt(errorForEach / 100)];
  const [leaning, likely, well] = levels.map((z, i) => Math.max(normalCdf(z), lowest[i] ?? 0));
  return { couples: couples * couplingLengths.length, rows, levels: [leaning!, likely!, well!] };
}

/** The design asks for about 0.98; a threshold that comes out lower is raised to it. */
const lowest = [0.98, 0.998, 0.9998];

/** z-scores of both couplings of a fitted record; none where nothing could be fitted. */
export function couplingScores(checkIns: readonly CheckIn[]): number[] {
  const { fit } = fitCouple(modelOfCheckIns(checkIns), "closeness");
  if (fit.status !== "fitted") return [];
  return (["k_ab", "k_ba"] as const).map((name) => normalQuantile(probabilityOfPull(fit, name)));
}

function draws(count: number, random: Random, draw: (random: Random) => number): number[] {
  return Array.from({ length: count }, (_, i) => draw(random.fork(i + 1)));
}

function rowOf(world: string, values: readonly number[]): Row {
  const sorted = [...values].sort((p, q) => p - q);
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
  return { world, couples: values.length, quantiles: shown.map((share) => at(share) ?? 0) };
}

function reportOf(association: Outcome, coupling: Outcome): string {
  const head = ["world", "couples", ...shown.map((share) => `${100 * share} %`)];
  const rowsOf = ({ rows }: Outcome) =>
    rows.map((row) => [
      row.world,
      row.couples,
      ...row.quantiles.map((value) => (value <= floor ? "none" : value.toFixed(2))),
    ]);
  return [
    "Worlds in which nothing is there. Each couple's last season of 21 days is looked at four times, a",
    "week apart; the largest claim that passes the interval and the held-out score counts.",
    "",
    "**Associations**: log-odds that the largest claim is not nil (every claim counted), quantiles over couples.",
    "",
    markdownTable(head, rowsOf(association)),
    "",
    `Thresholds (leaning, likely, well supported): ${association.levels.map((level) => level.toFixed(2)).join(", ")}.`,
    "The first is the largest 97.5 % quantile of the table; the others are a tenth and a hundredth of its",
    "error rate, by the mean excess over the 95 % quantile (at least 1, the rate of calibrated odds).",
    "",
    "**Coupling**: |z| of the more certain arrow, at the first and last look.",
    "",
    markdownTable(head, rowsOf(coupling)),
    "",
    `Thresholds as probability of the sign: ${coupling.levels.map((level) => level.toFixed(5)).join(", ")}`,
    "(never below 0.98, 0.998, 0.9998).",
  ].join("\n");
}

function generatedFile(outcome: {
  readonly seed: number;
  readonly couples: number;
  readonly association: Outcome;
  readonly coupling: Outcome;
}): string {
  const list = (levels: readonly number[], digits: number) =>
    `[${levels.map((level) => Number(level.toFixed(digits))).join(", ")}]`;
  return `// Written by \`npm run study:null\`; do not edit. Report: docs/reports/study-null.md.
/** What a claim has to pass; measured in worlds in which nothing is there. */
export const thresholds = {
  seed: ${outcome.seed},
  couples: ${outcome.couples},
  /** Log-odds that an association is not nil, at error rates for leaning, likely, well supported. */
  association: ${list(outcome.association.levels, 3)},
  /** Probability of the sign of a coupling, at the same three rates. */
  coupling: ${list(outcome.coupling.levels, 6)},
} as const;
`;
}
