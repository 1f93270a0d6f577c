/**
 * Recovery (docs/validation.md): what a daily diary of so many days gives back of a couple's coupling,
 * cycle, return time, effects and main reason, beside the figures of an earlier program with the same
 * generators and prior. First on that program's very couples (its stream of random numbers is drawn
 * again), then on fresh ones, where its estimator (the joint mode) runs beside Ebb's on the same couples.
 */

import { createRandom, type Random } from "@ebb/engine";
import {
  drawRecoveryTruth,
  neutralPrior,
  ownPrior,
  recoveryPopulations,
  simulateRecoveryCouple,
} from "./recovery-couples.ts";
import {
  largestShortfall,
  type RecoveryFigures,
  recoveryFigureNames,
  recoveryFiguresOf,
  type Shortfall,
} from "./recovery-figures.ts";
import { type RecoveryOutcome, recoverCouple } from "./recovery-outcome.ts";
import { referenceRows } from "./recovery-reference.ts";
import { createReferenceStream } from "./recovery-stream.ts";
import { markdownTable, type StudyOptions, type StudyReport } from "./study.ts";

const usualCouples = 300;
const lengths = [14, 30, 60, 120, 365];
/** Normals that the reference drew for each couple's intervals: 300 draws of 21 parameters. */
const normalsACouple = 300 * 21;
const referenceSeeds = { S: 11, K: 12 } as const;

/** Runs the study. */
export function recoveryStudy({ seed, size, progress }: StudyOptions): StudyReport {
  const count = Math.max(2, Math.round(usualCouples * size));
  const rows: RecoveryRow[] = [];
  for (const source of ["reference", "fresh"] as const) {
    for (const population of ["S", "K"] as const) {
      for (const days of lengths) {
        const couples =
          source === "reference" && days === 365 ? Math.max(2, Math.round(count / 2)) : count;
        rows.push(recoverCell({ source, population, days, couples }, seed));
        progress(`${source}, ${population}, ${days} days`);
      }
    }
  }
  const worst = shortfallsOf(rows);
  return {
    title: "Recovery: what a diary gives back, neutral prior",
    body: bodyOf(rows, worst),
    figures: { seed, rows, largest_shortfalls: worst },
  };
}

interface Cell {
  readonly source: "reference" | "fresh";
  readonly population: "S" | "K";
  readonly days: number;
  readonly couples: number;
}

interface RecoveryRow extends Cell {
  /** Couples without a fit. */
  readonly failed: number;
  readonly ebb: RecoveryFigures;
  /** The reference's estimator on the same couples. */
  readonly joint_mode: RecoveryFigures;
  /** Ebb with the population's own distribution of couplings as prior, on the same couples. */
  readonly own_prior: RecoveryFigures;
  /** What the reference program printed. */
  readonly reference: RecoveryFigures;
}

/** Draws the couples of a cell and fits each by every estimator. */
export function recoverCell(cell: Cell, seed: number): RecoveryRow {
  const { source, population: name, days, couples } = cell;
  const population = recoveryPopulations[name];
  const own = createRandom(seed).fork(name === "S" ? days : 1000 + days);
  const stream = createReferenceStream(referenceSeeds[name], days);
  const neutral = neutralPrior(population);
  const estimators = {
    ebb: { prior: neutral, linear: "integrate" },
    joint_mode: { prior: neutral, linear: "profile" },
    own_prior: { prior: ownPrior(population), linear: "integrate" },
  } as const;
  const names = ["ebb", "joint_mode", "own_prior"] as const;
  const found: Record<(typeof names)[number], RecoveryOutcome[]> = {
    ...{ ebb: [], joint_mode: [], own_prior: [] },
  };
  for (let i = 0; i < couples; i++) {
    const random: Random = own.fork(i);
    const from = source === "reference" ? stream : random;
    const truth = drawRecoveryTruth(population, from);
    const series = simulateRecoveryCouple(truth, days, from);
    stream.skipNormals(normalsACouple);
    for (const by of names) {
      const couple = { truth, series, population, ...estimators[by] };
      const outcome = recoverCouple(couple, random);
      if (outcome !== undefined) found[by].push(outcome);
    }
  }
  return {
    ...cell,
    failed: couples - found.ebb.length,
    ebb: recoveryFiguresOf(found.ebb),
    joint_mode: recoveryFiguresOf(found.joint_mode),
    own_prior: recoveryFiguresOf(found.own_prior),
    reference: referenceRows[`${name} ${days}`] ?? {},
  };
}

type ComparedWith = "joint_mode" | "reference";

interface Worst {
  readonly own_couples_against_table: Shortfall;
  readonly fresh_against_joint_mode: Shortfall;
  readonly fresh_against_table: Shortfall;
  readonly joint_mode_fresh_against_table: Shortfall;
}

function shortfallsOf(rows: readonly RecoveryRow[]): Worst {
  const of = (source: Cell["source"], by: "ebb" | "joint_mode", against: ComparedWith) =>
    largestShortfall(
      rows
        .filter((row) => row.source === source)
        .map((row) => ({
          cell: `${row.population} ${row.days}`,
          own: row[by],
          other: row[against],
        })),
    );
  return {
    own_couples_against_table: of("reference", "ebb", "reference"),
    fresh_against_joint_mode: of("fresh", "ebb", "joint_mode"),
    fresh_against_table: of("fresh", "ebb", "reference"),
    joint_mode_fresh_against_table: of("fresh", "joint_mode", "reference"),
  };
}

function bodyOf(rows: readonly RecoveryRow[], worst: Worst): string {
  const said = ({ cell, figure, points }: Shortfall) =>
    `${points.toFixed(1)} points (${cell}, ${recoveryFigureNames[figure] ?? figure})`;
  return [
    "Shares from 0 to 1. Ebb integrates levels and effects out; the reference program took the joint mode of all 21 parameters. Largest shortfalls of a share:",
    "",
    `- Ebb against the reference's table, on the reference's own couples: ${said(worst.own_couples_against_table)}`,
    `- Ebb against the joint mode, both on the same fresh couples: ${said(worst.fresh_against_joint_mode)}`,
    `- Ebb on fresh couples against the table: ${said(worst.fresh_against_table)}; the joint mode on those couples against the table: ${said(worst.joint_mode_fresh_against_table)}. This is how far another sample of couples lies from the one behind the table.`,
    "",
    "## The reference's own couples",
    "",
    `${rows[0]?.couples ?? 0} a cell, half at 365 days, drawn from its stream. Each cell: Ebb / joint mode / the reference's table.`,
    "",
    tableOf(rows, "reference", ["ebb", "joint_mode", "reference"]),
    "",
    "## Fresh couples",
    "",
    `${rows.at(-1)?.couples ?? 0} a cell. Each cell: Ebb / joint mode / Ebb with the population's own distribution of couplings in the prior instead of N(0, 0.6): what covers are lost to the prior's zero mean, which population S does not have.`,
    "",
    tableOf(rows, "fresh", ["ebb", "joint_mode", "own_prior"]),
  ].join("\n");
}

function tableOf(
  rows: readonly RecoveryRow[],
  source: Cell["source"],
  columns: readonly ("ebb" | "own_prior" | ComparedWith)[],
): string {
  const names = Object.keys(recoveryFigureNames);
  const text = (value: number | null | undefined) =>
    typeof value === "number" ? value.toFixed(2) : "–";
  return markdownTable(
    ["population", "days", "no fit", ...Object.values(recoveryFigureNames)],
    rows
      .filter((row) => row.source === source)
      .map((row) => [
        row.population,
        row.days,
        row.failed,
        ...names.map((name) => columns.map((column) => text(row[column][name])).join(" / ")),
      ]),
  );
}
