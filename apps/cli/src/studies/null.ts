/**
 * The null study: what a claim has to pass, measured in worlds in which nothing is there (product.md,
 * "Rules of honesty"). A season is 21 days; its record is looked at four times, a week apart, and the
 * largest claim that passes interval and held-out score counts. The thresholds keep the chance of any
 * false card of a couple in a season below 5 %, shared out between the kinds of claims.
 * Writes packages/core/src/findings/thresholds.generated.ts.
 */

import {
  associationsOf,
  type CheckIn,
  dailyRecordOf,
  gateAssociation,
  simulateInertDiary,
} from "@ebb/core";
import { createRandom, type Random } from "@ebb/engine";
import { knowledge } from "@ebb/knowledge";
import { type CoupleKind, coupleErrors, coupleStudy } from "./null-couple.ts";
import {
  floor,
  none,
  nullCouple,
  type Outcome,
  outcomeOf,
  quantileRow,
  type Row,
  seasonOf,
  shownQuantiles,
} from "./null-rows.ts";
import { markdownTable, percent, type StudyOptions, type StudyReport } from "./study.ts";

const associationError = 0.02;
const couplings = 2;
const associationLengths = [28, 42, 63, 90, 120, 180];
const usualCouples = { association: 500, inert: 1000 };

/** Runs the study. */
export function nullStudy(options: StudyOptions): StudyReport {
  const random = createRandom(options.seed);
  const outcomes: Outcomes = {
    association: associationStudy(options, random.fork(1)),
    ...coupleStudy(options, random.fork(2)),
  };
  return nullReport(options, outcomes);
}

/** The report and the thresholds of what was found. */
export function nullReport(
  options: Pick<StudyOptions, "seed" | "size">,
  outcomes: Outcomes,
): StudyReport {
  return {
    title: "Null study: what a claim has to pass",
    body: reportOf(outcomes),
    figures: { seed: options.seed, size: options.size, ...outcomes },
    files: [
      {
        path: "packages/core/src/findings/thresholds.generated.ts",
        text: generatedFile(options.seed, outcomes),
      },
    ],
  };
}

/** Outcomes by kind of claim. */
export type Outcomes = Readonly<Record<CoupleKind | "association", Outcome>>;

/** Largest log-odds among the associations of a record that pass interval and held-out score; -99 for none. */
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

function associationStudy({ size, progress }: StudyOptions, random: Random): Outcome {
  const rows: Row[] = [];
  const add = (world: string, values: number[]) => {
    rows.push(quantileRow(world, values, associationError));
    progress(`${world}: ${values.length}`);
  };
  const couples = Math.round(usualCouples.association * size);
  for (const days of associationLengths)
    add(
      `two people without effects, ${days} days`,
      draws(couples, random.fork(days), (one) =>
        Math.max(...seasonOf(nullCouple(days, one)).map(largestClaim)),
      ),
    );
  const inert = { days: 30, inertia: 0.5, firstDay: 20_000 };
  add(
    "unrelated inert series, 30 days",
    draws(Math.round(usualCouples.inert * size), random.fork(1), (one) =>
      largestClaim(simulateInertDiary(inert, one)),
    ),
  );
  return outcomeOf(rows, [0, 0, 0]);
}

function draws(count: number, random: Random, draw: (random: Random) => number): number[] {
  return Array.from({ length: count }, (_, i) => draw(random.fork(i + 1)));
}

const titles: Readonly<Record<keyof Outcomes, string>> = {
  association: "Associations: log-odds that the largest claim is not nil, every claim counted",
  coupling: "Coupling: |z| of the more certain arrow, at the first and last look",
  drift:
    "A slow change of somebody's usual: log-odds that it is not nil, at the first and last look",
  push_pull: "Push and pull, yes or no: log-odds, at the first and last look",
  cycle: "A rhythm that is seen: log-odds, at the first and last look",
};

const errors: Readonly<Record<keyof Outcomes, number>> = {
  association: associationError,
  ...coupleErrors,
};

function reportOf(outcomes: Outcomes): string {
  const total = Object.values(errors).reduce((sum, error) => sum + error, 0);
  const names = ["association", "coupling", "drift", "push_pull", "cycle"] as const;
  return [
    "Worlds in which nothing is there. Each couple's last season of 21 days is looked at four times, a",
    "week apart; the largest claim that passes the interval and the held-out score counts. Quantiles are",
    "over couples; one without a claim above even odds counts as 0. The threshold of a world is what the",
    "allowed share of its couples exceeds, past a quantile of the table by an exponential tail through those of",
    "95 and 99 %. The worst world counts.",
    "",
    `Allowed together: ${percent(total)} of couples a season.`,
    "",
    ...names.flatMap((name) => sectionOf(name, outcomes[name])),
  ].join("\n");
}

function sectionOf(name: keyof Outcomes, { rows, levels }: Outcome): string[] {
  const head = [
    "world",
    "couples",
    ...shownQuantiles.map((share) => `${100 * share} %`),
    "threshold",
  ];
  const show = (value: number) => value.toFixed(2);
  const digits = name === "coupling" ? 5 : 2;
  const unit = name === "coupling" ? ", as probability of the sign" : "";
  return [
    `**${titles[name]}** (${percent(errors[name], 2)} allowed)`,
    "",
    markdownTable(
      head,
      rows.map((row) => [row.world, row.couples, ...row.quantiles.map(show), show(row.threshold)]),
    ),
    "",
    `Thresholds (leaning, likely, well supported${unit}): ${levels.map((level) => level.toFixed(digits)).join(", ")}.`,
    "",
  ];
}

function generatedFile(seed: number, outcomes: Outcomes): string {
  const list = (name: keyof Outcomes, digits: number) =>
    `[${outcomes[name].levels.map((level) => Number(level.toFixed(digits))).join(", ")}]`;
  const couples = outcomes.association.couples + outcomes.coupling.couples;
  return `// Written by \`npm run study:null\`; do not edit. Report: docs/reports/study-null.md.
/** What a claim has to pass; measured in worlds in which nothing is there. */
export const thresholds = {
  seed: ${seed},
  couples: ${couples},
  /** Log-odds that an association is not nil, at error rates for leaning, likely, well supported. */
  association: ${list("association", 3)},
  /** Probability of the sign of a coupling, at the same three rates. */
  coupling: ${list("coupling", 6)},
  /** Log-odds of a slow change of a usual, of push and pull (yes or no), of a rhythm that is seen. */
  drift: ${list("drift", 3)},
  push_pull: ${list("push_pull", 3)},
  cycle: ${list("cycle", 3)},
} as const;
`;
}
