/**
 * `npm run study:say [-- --kept]`: precision and recall of the draft rules on the labelled drafts of
 * test/golden/say. The sets to write by may be scored at will, and `--mistakes` lists what went wrong in
 * them; `--only NAME` takes one. `--kept` scores the sets that are kept apart, alone, shows none of their
 * sentences, and counts the scoring in docs/reports/say.md.
 */

import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { guidanceIn } from "../guidance-of.ts";
import { mistakesOf, readDrafts, type Score, scoreDrafts } from "./say-score.ts";

const reportPath = "docs/reports/say.md";
const scoringLine = /^\| \d+ \|.*$/gmu;

interface DraftSet {
  readonly title: string;
  readonly language: string;
  readonly files: readonly string[];
}

const english = (title: string, ...files: string[]): DraftSet => ({ title, language: "en", files });
const german = (title: string, ...files: string[]): DraftSet => ({ title, language: "de", files });

/** Sets that teach: rules and weights were made with them in sight, so their figures flatter. */
const sets: Readonly<Record<string, DraftSet>> = {
  first: english("English, sets of the first two rounds (kept apart then)", "kept", "kept-2"),
  written: english("English, written to write rules by, first two rounds", "dev", "dev-2", "dev-3"),
  third: english("English, third round, to write by", "dev-4", "dev-5", "dev-6"),
  spent: english("English, kept apart in the third round", "kept-4"),
  german: german("German, to write by", "dev-de", "kept-de", "dev-de-2"),
  spent_german: german("German, kept apart in the third round", "kept-de-2"),
};
const keptSets: Readonly<Record<string, DraftSet>> = {
  english: english("English, kept apart (kept-5: many indirect and clever drafts)", "kept-5"),
  plain: english("English, kept apart (kept-6: plain words)", "kept-6"),
  german: german("German, kept apart (kept-de-3)", "kept-de-3"),
};

const about = [
  "Labelled drafts of `test/golden/say`. `kept-5`, `kept-6` and `kept-de-3` are kept apart: three hands wrote them, each without sight of rules, weights and other sets, and fixed their labels before the network of `docs/say.md` was scored for the first time. `kept-5` and `kept-de-3` hold many drafts that say a thing indirectly; `kept-6` says it in the words that first come to mind. All older sets are for development since then. Part of the third column (what may be found and counts neither way) of `kept-5` and `kept-de-3` was filled by group, generously: every threat may be pressure, a hidden request may be guilt; so false alarms of one hard kind beside another are counted mildly in them, false alarms on good messages are not.",
  "",
  "How the gap was found. Rules alone, on a set written before they were changed (`dev-4`), had a recall of .47 for blame and .65 for guilt and gave a false alarm on 9.2 % of good messages. Weights learned sentence by sentence from 2,713 drafts looked well out of fold and failed on blind sets (scorings 7 to 9: 1 of 18 kinds at the mark in English, none in German; false alarm 13.0 and 7.5 %, harm seen 79.8 and 46.7 %). Tables that had read all hands but one found .17 to .89 of what the one left out had written. So more hands wrote, and the draft as a whole is weighed by a network.",
  "",
  "Out of fold, scored by weights that had not read the same hand, the mean average precision over the 18 kinds rose with the number of drafts: .67 with 2,100, .75 with 6,800, .79 with 6,100 of three hands, .85 with 12,800 (linear weights, two hands left out); a hidden layer shared by all kinds adds one to two points.",
  "",
  "Between scorings 10 and 11 three things changed, by the figures per kind alone, no kept sentence was looked at. In scoring 10 precision stood far above the mark and recall below it, so the weight of recall in choosing the bounds (out of fold, never on kept sets) was raised from .45 to .65 for hard kinds and from .8 to .9 for good ones. Drafts joined with a good message teach as well. Sentences are weighed only where a place is asked for. Scoring 10 had 4, 11 and 5 kinds at the mark, false alarms of 11.5, 5.3 and 5.9 %, and saw 86.5, 89.3 and 83.2 % of harm.",
  "",
  "All sets come from one workshop: figures on other people's drafts will be other.",
];

const isKept = process.argv.includes("--kept");
const only = process.argv[process.argv.indexOf("--only") + 1];
const chosen = Object.entries(sets).filter(
  ([name]) => !process.argv.includes("--only") || name === only,
);
const kept = isKept ? await scored(Object.values(keptSets)) : [];
if (isKept) writeReport();
else await scored(chosen.map(([, set]) => set));

type Titled = readonly [string, Score];

async function scored(list: readonly DraftSet[]): Promise<readonly Titled[]> {
  const scores: Titled[] = [];
  for (const { title, language, files } of list) {
    const drafts = files.flatMap((file) => readDrafts(`test/golden/say/${file}.tsv`));
    const score = scoreDrafts(drafts, await guidanceIn(language), language);
    scores.push([title, score]);
    process.stdout.write(`## ${title}\n\n${score.table}\n\n${score.summary}\n\n`);
    if (!isKept && process.argv.includes("--mistakes"))
      process.stdout.write(`${mistakesOf(score.looked)}\n\n`);
  }
  return scores;
}

function writeReport(): void {
  const before = existsSync(reportPath) ? readFileSync(reportPath, "utf8") : "";
  const scorings = [...before.matchAll(scoringLine)].map(([line]) => line);
  const number = scorings.length + 1;
  const drafts = kept.map(([, score]) => score.drafts).join(" / ");
  const below = kept.map(([, score]) => score.below).join(" / ");
  writeFileSync(
    reportPath,
    [
      "# What `ebb say` finds",
      "",
      "`npm run study:say -- --kept`",
      "",
      ...about,
      "",
      "## Scorings of the sets kept apart",
      "",
      "Scorings 1 to 9 are of sets that are for development since (4 to 6: both English sets / the second / the first / German; 7 to 9: English kept-4 / German kept-de-2). From the tenth on: kept-5 / kept-6 / kept-de-3.",
      "",
      "| scoring | drafts | kinds below the mark |",
      "| --- | --- | --- |",
      ...scorings,
      `| ${number} | ${drafts} | ${below} |`,
      "",
      `## Figures of scoring ${number}, sets kept apart`,
      "",
      ...kept.flatMap(sectionOf),
      "The sets that taught are scored by the command without `--kept`; their figures show only that what was learned is held, and are not printed here.",
      "",
    ].join("\n"),
  );
}

function sectionOf([title, { table, summary }]: Titled): readonly string[] {
  return [`### ${title}`, "", table, "", summary, ""];
}
