/**
 * `npm run study:say [-- --kept]`: precision and recall of the draft rules on the labelled drafts of
 * test/golden/say. The half `dev.tsv` may be scored at will. `--kept` scores the half that is kept
 * apart, shows none of its sentences, and counts the scoring in docs/reports/say.md.
 */

import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { goodKinds, hardKinds, kindsIn, lookAtDraft } from "@ebb/core";
import { guidanceIn } from "../guidance-of.ts";
import { markdownTable, percent } from "./study.ts";

interface LabelledDraft {
  readonly group: string;
  readonly must: ReadonlySet<string>;
  readonly may: ReadonlySet<string>;
  readonly text: string;
}

interface Tally {
  hit: number;
  missed: number;
  wrong: number;
}

/** Groups whose sentences are good messages, as far as nothing hard is labelled in them. */
const goodGroups = [
  "full",
  "obs",
  "feel",
  "need",
  "req",
  "apprec",
  "repair",
  "room",
  "near",
  "idiom",
];
const unsafeKinds = [
  "threat",
  "self_harm",
  "violence",
  "violence_meant",
  "control",
  "control_suffered",
];
const reportPath = "docs/reports/say.md";
const scoringLine = /^\| (\d+) \| /gmu;

const isKept = process.argv.includes("--kept");
const half = isKept ? "kept" : "dev";
const drafts = readDrafts(`test/golden/say/${half}.tsv`);
const guidance = await guidanceIn("en");
const report = score(drafts);
process.stdout.write(`# ${half}\n\n${report.table}\n\n${report.summary}\n`);
if (isKept) writeReport();

function readDrafts(path: string): readonly LabelledDraft[] {
  const set = (cell = "-") => new Set(cell === "-" ? [] : cell.split(","));
  return readFileSync(path, "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => {
      const [group = "", must, may, text = ""] = line.split("\t");
      return { group, must: set(must), may: set(may), text };
    });
}

function score(all: readonly LabelledDraft[]): { table: string; summary: string } {
  const found = all.map((draft) => ({ ...draft, found: kindsFound(draft.text) }));
  const kinds = [...hardKinds, ...goodKinds, "safety"];
  const rows = kinds.map((kind) => rowOf(kind, tallyOf(kind, found)));
  const good = found.filter(isGood);
  const alarms = good.filter(({ found: kindsHere, may }) =>
    [...hardKinds, "safety"].some((kind) => kindsHere.has(kind) && !may.has(kind)),
  );
  const idioms = found.filter(({ group }) => group === "idiom");
  const idiomAlarms = idioms.filter(({ found: kindsHere }) => kindsHere.has("safety"));
  const head = ["kind", "labelled", "precision", "90 % lower", "recall", "90 % lower", "reached"];
  return {
    table: markdownTable(head, rows),
    summary: [
      `False alarm on good messages: ${alarms.length} of ${good.length} (${percent(alarms.length / good.length)}; at most 3 % wanted).`,
      `Figures of speech taken for harm: ${idiomAlarms.length} of ${idioms.length}.`,
      timesOf(all),
      suggestionsOf(all),
    ].join("\n"),
  };
}

function kindsFound(text: string): ReadonlySet<string> {
  const rules = guidance.rulesByLanguage["en"];
  const kinds = rules === undefined ? new Set<string>() : new Set(kindsIn(text, rules));
  if (unsafeKinds.some((kind) => kinds.has(kind))) kinds.add("safety");
  if (lookAtDraft(text, guidance).safety) kinds.add("safety");
  return kinds;
}

function isGood({ group, must }: LabelledDraft): boolean {
  const hard: readonly string[] = [...hardKinds, "safety"];
  return goodGroups.includes(group) && ![...must].some((kind) => hard.includes(kind));
}

function tallyOf(
  kind: string,
  all: readonly (LabelledDraft & { found: ReadonlySet<string> })[],
): Tally {
  const tally = { hit: 0, missed: 0, wrong: 0 };
  for (const { must, may, found } of all) {
    if (must.has(kind)) found.has(kind) ? tally.hit++ : tally.missed++;
    else if (found.has(kind) && !may.has(kind)) tally.wrong++;
  }
  return tally;
}

function rowOf(kind: string, { hit, missed, wrong }: Tally): readonly (string | number)[] {
  const precision = wilsonLower(hit, hit + wrong);
  const recall = wilsonLower(hit, hit + missed);
  const reached =
    kind === "safety" ? hit / (hit + missed) >= 0.95 : precision >= 0.85 && recall >= 0.72;
  const two = (value: number) => value.toFixed(3);
  return [
    kind,
    hit + missed,
    two(hit / (hit + wrong)),
    two(precision),
    two(hit / (hit + missed)),
    two(recall),
    reached ? "yes" : "no",
  ];
}

/** Lower end of the 90 % interval of Wilson (1927) for a share. */
function wilsonLower(count: number, total: number): number {
  if (total === 0) return 0;
  const z = 1.6448536269514722;
  const share = count / total;
  const centre = share + (z * z) / (2 * total);
  const spread = z * Math.sqrt((share * (1 - share)) / total + (z * z) / (4 * total * total));
  return (centre - spread) / (1 + (z * z) / total);
}

/** Processor time, which other work on the machine does not lengthen. */
function timesOf(all: readonly LabelledDraft[]): string {
  const mean = cpuMsOf(() => {
    for (const { text } of all) lookAtDraft(text, guidance);
  });
  const long = all
    .slice(0, 8)
    .map(({ text }) => text)
    .join(" ");
  const longMs = cpuMsOf(() => {
    for (let i = 0; i < 20; i++) lookAtDraft(long, guidance);
  });
  const each = (mean / all.length).toFixed(1);
  return `Processor time a draft: mean ${each} ms; a draft of ${long.length} characters ${(longMs / 20).toFixed(1)} ms (under 20 ms wanted).`;
}

function cpuMsOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function suggestionsOf(all: readonly LabelledDraft[]): string {
  const rules = guidance.rulesByLanguage["en"];
  const suggestions = all.flatMap(({ text }) =>
    (["gentle", "direct"] as const).flatMap((mode) => {
      const { suggestion } = lookAtDraft(text, guidance, mode);
      return suggestion === null ? [] : [suggestion];
    }),
  );
  const hard: readonly string[] = [...hardKinds, ...unsafeKinds];
  const bad = suggestions.filter(
    (text) => rules !== undefined && [...kindsIn(text, rules)].some((kind) => hard.includes(kind)),
  );
  return `Suggestions: ${suggestions.length}, of which ${bad.length} contain a hard kind by the same rules.`;
}

function writeReport(): void {
  const before = existsSync(reportPath) ? readFileSync(reportPath, "utf8") : "";
  const scorings = [...before.matchAll(scoringLine)].map(([line]) =>
    before.slice(before.indexOf(line)).split("\n", 1),
  );
  const number = scorings.length + 1;
  const below = report.table.split("\n").filter((row) => row.endsWith("| no |")).length;
  const line = `| ${number} | ${drafts.length} | ${below} |`;
  writeFileSync(
    reportPath,
    [
      "# What `ebb say` finds",
      "",
      "`npm run study:say -- --kept`",
      "",
      "Labelled drafts of `test/golden/say`, the half that is kept apart. Labels were fixed before the first rule. Both halves were written by one hand, and so were the rules: the figures say how well the rules carry over to unseen sentences of the same author, and will be lower on other people's drafts.",
      "",
      "## Scorings of the kept half",
      "",
      "| scoring | drafts | kinds below the mark |",
      "| --- | --- | --- |",
      ...scorings.flat(),
      line,
      "",
      `## Figures of scoring ${number}`,
      "",
      report.table,
      "",
      report.summary,
      "",
    ].join("\n"),
  );
}
