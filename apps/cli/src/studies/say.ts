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
  german: german("German, to write by", "dev-de", "kept-de", "dev-de-2"),
};
const keptSets: Readonly<Record<string, DraftSet>> = {
  english: english("English, kept apart (kept-4)", "kept-4"),
  german: german("German, kept apart (kept-de-2)", "kept-de-2"),
};

const about = [
  "Labelled drafts of `test/golden/say`. `kept-4` and `kept-de-2` are kept apart: another hand wrote them without sight of rules and of other sets, and fixed their labels before the third round of rules was scored. All older sets, also those that were kept apart in the first two rounds, are for development since then.",
  "",
  "What the third round found: on a set written before the change (`dev-4`, 853 drafts) the rules of the second round alone had a recall of .47 for blame, .62 for hidden requests, .65 for guilt, .67 for contempt, saw 81.5 % of harm, and gave a false alarm on 9.2 % of good messages: lists of expressions do not carry over to other people's words. So the rules are weighed since then by evidence: weights for words, neighbours, frames of word classes, and who does what to whom, learned from the sets to write by (`npm run study:say-learn`, see `docs/say.md`).",
  "",
  "Between scorings 7 and 8 two things changed, by the figures per kind alone: a rule that finds harm is hardly overruled by evidence, and German kinds with fewer than 25 drafts to learn a judge from take the usual judge. No kept sentence was looked at. Scoring 7 saw 78.1 % of harm and 12.5 % false alarms in English, 44.0 % and 8.7 % in German. Before scoring 9 harm that a rule found became harm for good: on `write-1` to `write-4` the judge of threats had taken 53 such matches back, 19 of them rightly found. Both sets are spent for choosing between rules: whoever mends further needs new ones.",
  "",
  "How the gap was measured on the way, each set labelled before it was scored (precision / recall): rules alone on `dev-4` blame .77 / .47, guilt .84 / .65, harm .90 / .82; with evidence that had not seen it, on `dev-5` blame .89 / .72, guilt .93 / .44, harm .85 / .87. Out of fold on the five new sets (2,713 drafts, many of them pairs that look alike) the evidence reaches a precision of .93 to 1.00 and a recall of .66 to 1.00 a kind, for harm .76 and .88; the biases were set on the same drafts. On the blind sets it reaches far less: drafts of another hand are longer and say things otherwise. So the figures out of fold flatter, and those of the blind sets are the ones to believe. No kind but requests reaches the mark in English, none in German; false alarms and harm miss it.",
  "",
  "All sets come from one workshop: figures on other people's drafts will be lower.",
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
      "Scorings 1 to 6 are of sets that are for development since (4 to 6: both English sets / the second / the first / German). From the seventh on: English kept-4 / German kept-de-2.",
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
