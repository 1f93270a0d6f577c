/**
 * The 103-couple diary: published tables of it reproduced by a plain mixed model, and what the engine's
 * forecasts are worth on real couples beside three simple models.
 */

import { createRandom } from "@ebb/engine";
import { CommandFailure } from "../failure.ts";
import { readPooledDiary } from "./pooled-diary.ts";
import { bootstrapDifference, type CoupleScore, scoreCouples } from "./pooled-scores.ts";
import { pooledDynamicsTable, publishedTables } from "./pooled-tables.ts";
import { markdownTable, type StudyOptions, type StudyReport } from "./study.ts";

/** Runs the study; ends with exit 3 where the diary is absent. */
export async function pooledStudy({ seed, size, progress }: StudyOptions): Promise<StudyReport> {
  const couples = readPooledDiary();
  if (couples === undefined) throw new CommandFailure(3, "The 103-couple diary is not here.");
  const used = couples.slice(0, Math.max(20, Math.round(couples.length * size)));
  const tables = [...publishedTables(couples), ...pooledDynamicsTable(couples)];
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
      "Restricted maximum likelihood of the engine; reference: nlme 3.1 (R 4.2.2) on the same data. Pooled dynamics: maximum likelihood of the engine with random levels; reference: a Kalman filter and BFGS of scipy.",
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
