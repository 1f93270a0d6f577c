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
import { createRandom } from "@ebb/engine";
import { knowledge } from "@ebb/knowledge";
import { type CoupleKind, coupleErrors, coupleStudy } from "./null-couple.ts";
import {
  floor,
  none,
  nullCouple,
  type Outcome,
  outcomeOf,
  quantileRow,
  seasonOf,
  shownQuantiles,
} from "./null-rows.ts";
import { answersTo, stretches } from "./pieces.ts";
import { markdownTable, percent, type StudyOptions, type StudyReport } from "./study.ts";

const associationError = 0.02;
const couplings = 2;
const associationLengths = [28, 42, 63, 90, 120, 180];
const usualCouples = { association: 500, inert: 1000 };
const inertLength = 0;
const inert = { days: 30, inertia: 0.5, firstDay: 20_000 };
/** Records of a piece. */
const pieceSize = 50;

/** Runs the study. */
export async function nullStudy(options: StudyOptions): Promise<StudyReport> {
  const association = await associationStudy(options);
  return nullReport(options, { association, ...(await coupleStudy(options)) });
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

/** Records `from` to `to` of a length; length 0 stands for unrelated inert series of 30 days. */
interface AssociationsPiece {
  readonly seed: number;
  readonly days: number;
  readonly from: number;
  readonly to: number;
}

async function associationStudy({ seed, size, progress }: StudyOptions): Promise<Outcome> {
  const worlds = [...associationLengths, inertLength].map((days) => {
    const isInert = days === inertLength;
    return {
      days,
      name: isInert
        ? "unrelated inert series, 30 days"
        : `two people without effects, ${days} days`,
      records: Math.round((isInert ? usualCouples.inert : usualCouples.association) * size),
    };
  });
  const pieces = worlds.flatMap(({ days, records }) =>
    stretches(records, pieceSize).map((part): AssociationsPiece => ({ seed, days, ...part })),
  );
  const answers = await answersTo<AssociationsPiece, number[]>(
    "null-associations",
    pieces,
    progress,
  );
  const rows = worlds.map(({ days, name }) => {
    const values = answers.filter((_, i) => pieces[i]?.days === days).flat();
    return quantileRow(name, values, associationError);
  });
  return outcomeOf(rows, [0, 0, 0]);
}

/** The largest claim of each record over the looks of its season. */
export function nullAssociations({ seed, days, from, to }: AssociationsPiece): number[] {
  const random = createRandom(seed).fork(1);
  return Array.from({ length: to - from }, (_, i) => {
    const one = random.fork(days === inertLength ? 1 : days).fork(from + i + 1);
    if (days === inertLength) return largestClaim(simulateInertDiary(inert, one));
    return Math.max(...seasonOf(nullCouple(days, one)).map(largestClaim));
  });
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
    "over couples; one without a claim above even odds counts as 0 (push and pull and a rhythm below log-odds of",
    "1.5 too). Two people are fitted as a reading fits them, with every part of the model that it tries. The threshold of a world is what the",
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
