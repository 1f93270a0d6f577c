/**
 * The 103-couple diary: published tables of it reproduced by a plain mixed model, and what the engine's
 * forecasts are worth on real couples beside three simple models.
 */

import { createRandom } from "@ebb/engine";
import { CommandFailure } from "../failure.ts";
import { fitMixedModel, type MixedGroup } from "./mixed-model.ts";
import { type PooledCouple, readPooledDiary } from "./pooled-diary.ts";
import { bootstrapDifference, type CoupleScore, scoreCouples } from "./pooled-scores.ts";
import { markdownTable, type StudyOptions, type StudyReport } from "./study.ts";

/** Runs the study; ends with exit 3 where the diary is absent. */
export async function pooledStudy({ seed, size, progress }: StudyOptions): Promise<StudyReport> {
  const couples = readPooledDiary();
  if (couples === undefined) throw new CommandFailure(3, "The 103-couple diary is not here.");
  const used = couples.slice(0, Math.max(20, Math.round(couples.length * size)));
  const tables = publishedTables(couples);
  progress("tables");
  const scores = await scoreCouples(used, createRandom(seed), progress);
  const compared = comparisons(scores);
  const personDays = scores.reduce((sum, one) => sum + one.personDays, 0);
  return {
    title: "The 103-couple diary: published tables, and forecasts of real couples",
    body: [
      "Data: Campbell, Simpson, Boldry & Kashy (2005), J. Pers. Soc. Psychol. 88:510; not part of this repository.",
      "",
      "## Tables",
      "",
      "Restricted maximum likelihood by `mixed-model.ts`; reference: nlme 3.1 (R 4.2.2) on the same data.",
      "",
      markdownTable(["quantity", "here", "reference"], tables),
      "",
      "## Forecasts",
      "",
      `${used.length} couples in 10 folds, ${personDays} person-days: day t from the days before t, population prior from the other folds, inputs not used. Log score per person-day on the 1-7 scale; intervals by paired bootstrap over couples.`,
      "",
      "Much of the gain is that people differ in how much they vary (in this diary one in three hardly does), which the engine learns of each and the simple models, with one spread for everybody, do not.",
      "",
      markdownTable(
        ["the engine against", "mean gain", "95 % interval"],
        compared.map(({ name, mean, interval95 }) => [
          name,
          mean.toFixed(4),
          `${interval95[0].toFixed(4)} to ${interval95[1].toFixed(4)}`,
        ]),
      ),
    ].join("\n"),
    figures: { seed, couples: used.length, person_days: personDays, tables, compared },
  };
}

function comparisons(scores: readonly CoupleScore[]) {
  const count = (score: CoupleScore) => score.personDays;
  const against = (name: string, of: (score: CoupleScore) => number) => ({
    name,
    ...bootstrapDifference(scores, (score) => score.engine - of(score), count),
  });
  return [
    against("persistence", ({ persistence }) => persistence),
    against("the person's own mean", ({ ownMean }) => ownMean),
    against("an AR(1) mixed model", ({ mixedModel }) => mixedModel),
    {
      name: "an AR(1) mixed model, both on one day (per couple-day)",
      ...bootstrapDifference(
        scores,
        ({ joint }) => joint.engine - joint.mixedModel,
        ({ joint }) => joint.days,
      ),
    },
    {
      name: "nothing (its own score)",
      ...bootstrapDifference(scores, ({ engine }) => engine, count),
    },
  ];
}

interface Row {
  readonly person: 0 | 1;
  readonly day: number;
  readonly y: number;
  readonly own: number;
  readonly other: number;
}

function rowsOf({ closeness, conflict, days }: PooledCouple): Row[] {
  return ([0, 1] as const).flatMap((person) =>
    Array.from(
      { length: days },
      (_, t): Row => ({
        person,
        day: t,
        y: closeness[person][t] ?? Number.NaN,
        own: conflict[person][t] ?? Number.NaN,
        other: conflict[person === 0 ? 1 : 0][t] ?? Number.NaN,
      }),
    ),
  );
}

function groupOf(
  rows: readonly Row[],
  x: (row: Row) => number[],
  z: (row: Row) => number[],
): MixedGroup {
  return {
    y: rows.map(({ y }) => y),
    x: rows.map(x),
    z: rows.map(z),
    role: rows.map(({ person }) => person),
    day: rows.map(({ day }) => day),
  };
}

const isMan = ({ person }: Row) => person === 1;
const timeOf = ({ day }: Row) => day + 1 - 7.5;

function publishedTables(couples: readonly PooledCouple[]): (readonly [string, string, string])[] {
  const known = couples.map((couple) => rowsOf(couple).filter(({ y }) => !Number.isNaN(y)));
  const line = (row: Row) => [1, timeOf(row)];
  const men = known
    .map((rows) => groupOf(rows.filter(isMan), line, line))
    .filter((g) => g.y.length > 0);
  const growth = fitMixedModel(men, { twoRoles: false });
  const both = (row: Row) => [isMan(row) ? 1 : 0, isMan(row) ? 0 : 1];
  const gender = (row: Row) => (isMan(row) ? 1 : -1);
  const apimX = (row: Row) => [
    1,
    gender(row),
    row.own,
    row.other,
    gender(row) * row.own,
    gender(row) * row.other,
  ];
  const complete = known.map((rows) => rows.filter(({ own, other }) => !Number.isNaN(own + other)));
  const apim = fitMixedModel(
    complete.filter((rows) => rows.length > 0).map((rows) => groupOf(rows, apimX, both)),
    { twoRoles: true },
  );
  const twoLines = (row: Row) => [...both(row), ...both(row).map((one) => one * timeOf(row))];
  const dyadic = fitMixedModel(
    known.map((rows) => groupOf(rows, twoLines, twoLines)),
    { twoRoles: true },
  );
  const text = (value: number | undefined, digits: number) => (value ?? Number.NaN).toFixed(digits);
  return [
    ["growth of men: level", text(growth.fixed[0], 5), "6.25944"],
    ["growth of men: slope a day", text(growth.fixed[1], 6), "0.019287"],
    ["growth of men: standard error", text(growth.standardErrors[1], 6), "0.006212"],
    ["growth of men: sd of levels", text(Math.sqrt(growth.random[0] ?? 0), 4), "0.6897"],
    ["growth of men: sd of slopes", text(Math.sqrt(growth.random[3] ?? 0), 4), "0.0499"],
    ["growth of men: log likelihood", text(growth.logLik, 6), "-1450.876755"],
    ["dyadic growth: level of men", text(dyadic.fixed[0], 5), "6.25915"],
    ["dyadic growth: level of women", text(dyadic.fixed[1], 5), "6.38841"],
    ["dyadic growth: slope of men", text(dyadic.fixed[2], 6), "0.019185"],
    ["dyadic growth: slope of women", text(dyadic.fixed[3], 6), "0.009855"],
    ["dyadic growth: residual correlation", text(dyadic.residualCorrelation, 4), "0.4325"],
    ["dyadic growth: log likelihood", text(dyadic.logLik, 6), "-2822.998491"],
    ["actor-partner: actor conflict", text(apim.fixed[2], 5), "-0.17993"],
    ["actor-partner: its standard error", text(apim.standardErrors[2], 5), "0.00925"],
    ["actor-partner: partner conflict", text(apim.fixed[3], 5), "-0.08294"],
    ["actor-partner: gender", text(apim.fixed[1], 5), "-0.10900"],
    ["actor-partner: residual correlation", text(apim.residualCorrelation, 4), "0.3245"],
    ["actor-partner: log likelihood", text(apim.logLik, 6), "-2634.362811"],
  ];
}
