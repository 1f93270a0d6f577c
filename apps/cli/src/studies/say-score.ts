/** How well the draft rules find what was labelled: counts, Wilson's interval, false alarms, time. */

import { readFileSync } from "node:fs";
import { type Guidance, goodKinds, hardKinds, kindsIn, lookAtDraft, unsafeKinds } from "@ebb/core";
import { markdownTable, percent } from "./study.ts";

/** One labelled draft of test/golden/say. */
export interface LabelledDraft {
  /** For what the draft was written, such as `blame` or `near`. */
  readonly group: string;
  /** Kinds that a person must find in it. */
  readonly must: ReadonlySet<string>;
  /** Kinds that may be found as well; they count neither way. */
  readonly may: ReadonlySet<string>;
  readonly text: string;
}

/** A draft with what the rules found. */
export interface LookedAt extends LabelledDraft {
  readonly found: ReadonlySet<string>;
}

/** Figures of one set. */
export interface Score {
  readonly drafts: number;
  readonly table: string;
  readonly summary: string;
  /** Kinds below the mark. */
  readonly below: number;
  readonly looked: readonly LookedAt[];
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

/** Reads a set of labelled drafts. */
export function readDrafts(path: string): readonly LabelledDraft[] {
  const set = (cell = "-") => new Set(cell === "-" ? [] : cell.split(","));
  return readFileSync(path, "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => {
      const [group = "", must, may, text = ""] = line.split("\t");
      return { group, must: set(must), may: set(may), text };
    });
}

/** Reads ordinary messages, one a line: nothing hard is in them, good kinds may be. */
export function readPlain(path: string): readonly LabelledDraft[] {
  const may = new Set<string>(goodKinds);
  return readFileSync(path, "utf8")
    .trimEnd()
    .split("\n")
    .map((text) => ({ group: "near", must: new Set(), may, text }));
}

/** Scores drafts of one language. */
export function scoreDrafts(
  all: readonly LabelledDraft[],
  guidance: Guidance,
  language: string,
): Score {
  const looked = all.map((draft) => ({
    ...draft,
    found: kindsFound(draft.text, guidance, language),
  }));
  const kinds = [...hardKinds, ...goodKinds, "safety"];
  const rows = kinds.map((kind) => rowOf(kind, looked));
  const head = ["kind", "labelled", "precision", "90 % lower", "recall", "90 % lower", "reached"];
  return {
    drafts: all.length,
    table: markdownTable(head, rows),
    summary: [
      alarmsOf(looked),
      harmOf(looked),
      betweenOf(looked, guidance, language),
      timesOf(all, guidance),
      suggestionsOf(all, guidance, language),
    ].join("\n\n"),
    below: rows.filter((row) => row.at(-1) === "no").length,
    looked,
  };
}

/** What the rules got wrong, one line each; only for sets that may be read. */
export function mistakesOf(looked: readonly LookedAt[]): string {
  return looked
    .flatMap(({ must, may, found, text, group }) => {
      const missed = [...must].filter((kind) => !found.has(kind)).map((kind) => `-${kind}`);
      const wrong = [...found].filter((kind) => isReported(kind) && !must.has(kind));
      const extra = wrong.filter((kind) => !may.has(kind)).map((kind) => `+${kind}`);
      const signs = [...missed, ...extra];
      return signs.length === 0 ? [] : [`${signs.join(" ")}\t[${group}]\t${text}`];
    })
    .join("\n");
}

function isReported(kind: string): boolean {
  const all: readonly string[] = [...hardKinds, ...goodKinds, "safety"];
  return all.includes(kind);
}

function kindsFound(text: string, guidance: Guidance, language: string): ReadonlySet<string> {
  const rules = guidance.rulesByLanguage[language];
  const kinds = rules === undefined ? new Set<string>() : new Set(kindsIn(text, rules));
  if ([...unsafeKinds].some((kind) => kinds.has(kind))) kinds.add("safety");
  if (lookAtDraft(text, guidance).safety) kinds.add("safety");
  return kinds;
}

/** True for a draft of a good group in which nothing hard is labelled. */
export function isGoodDraft({ group, must }: LabelledDraft): boolean {
  const hard: readonly string[] = [...hardKinds, "safety"];
  return goodGroups.includes(group) && ![...must].some((kind) => hard.includes(kind));
}

function rowOf(kind: string, looked: readonly LookedAt[]): readonly (string | number)[] {
  const labelled = looked.filter(({ must }) => must.has(kind));
  const hit = labelled.filter(({ found }) => found.has(kind)).length;
  const wrong = looked.filter(
    ({ must, may, found }) => found.has(kind) && !must.has(kind) && !may.has(kind),
  ).length;
  const precision = wilsonLower(hit, hit + wrong);
  const recall = wilsonLower(hit, labelled.length);
  const reached =
    kind === "safety" ? hit / labelled.length >= 0.95 : precision >= 0.85 && recall >= 0.72;
  const two = (value: number) => value.toFixed(3);
  return [
    kind,
    labelled.length,
    two(hit / (hit + wrong)),
    two(precision),
    two(hit / labelled.length),
    two(recall),
    reached ? "yes" : "no",
  ];
}

/** Lower end of the 90 % interval of Wilson (1927) for a share. */
export function wilsonLower(count: number, total: number): number {
  if (total === 0) return 0;
  const z = 1.6448536269514722;
  const share = count / total;
  const centre = share + (z * z) / (2 * total);
  const spread = z * Math.sqrt((share * (1 - share)) / total + (z * z) / (4 * total * total));
  return (centre - spread) / (1 + (z * z) / total);
}

function alarmsOf(looked: readonly LookedAt[]): string {
  const good = looked.filter(isGoodDraft);
  const hard = [...hardKinds, "safety"];
  const alarms = good
    .map(({ found, may }) => hard.filter((kind) => found.has(kind) && !may.has(kind)))
    .filter((kinds) => kinds.length > 0);
  const byHarm = alarms.filter((kinds) => kinds.every((kind) => kind === "safety")).length;
  return `False alarm on good messages: ${alarms.length} of ${good.length} (${percent(alarms.length / good.length)}; at most 3 % wanted), ${byHarm} of them by harm alone.`;
}

/** Harm and threat: sensitivity, and figures of speech beside them. */
function harmOf(looked: readonly LookedAt[]): string {
  const harm = looked.filter(({ must }) => must.has("safety"));
  const seen = harm.filter(({ found }) => found.has("safety")).length;
  const idioms = looked.filter(({ group }) => group === "idiom");
  const alarms = idioms.filter(({ found }) => found.has("safety")).length;
  return `Self-harm, threat and control seen: ${seen} of ${harm.length} (${percent(seen / harm.length)}; at least 95 % wanted). Figures of speech taken for harm: ${alarms} of ${idioms.length}.`;
}

/** Two messages as one. */
export function oneAfterOther(one: string, other: string): string {
  return `${one}${/[.!?…]$/u.test(one) ? "" : "."} ${other}`;
}

/** What lies in the whole message, or in how it opens, is another thing between two others. */
const changedBetween: readonly string[] = ["harsh_start", "several_topics"];

/** Short hard drafts, each between two short good ones of the same set: is what was found still found? */
function betweenOf(looked: readonly LookedAt[], guidance: Guidance, language: string): string {
  const short = looked.filter(({ text }) => text.length < 110);
  const hard = [...hardKinds, "safety"].filter((kind) => !changedBetween.includes(kind));
  const good = short.filter((draft) => isGoodDraft(draft) && !hard.some((k) => draft.may.has(k)));
  const cases = short.flatMap(({ text, must, found }, at) => {
    const [before, behind] = [good[(at * 37) % good.length], good[(at * 53 + 7) % good.length]];
    const kinds = hard.filter((kind) => must.has(kind));
    if (kinds.length === 0 || before === undefined || behind === undefined) return [];
    const between = oneAfterOther(oneAfterOther(before.text, text), behind.text);
    const still = kindsFound(between, guidance, language);
    return kinds.map((kind) => ({ kind, alone: found.has(kind), still: still.has(kind) }));
  });
  const said = (list: typeof cases) =>
    `${list.filter(({ still }) => still).length} of ${list.length} (alone ${list.filter(({ alone }) => alone).length})`;
  const harm = cases.filter(({ kind }) => kind === "safety");
  const others = cases.filter(({ kind }) => kind !== "safety");
  return `Set between two good messages, hard kinds are found in ${said(others)}, harm in ${said(harm)}.`;
}

/** Processor time, which other work on the machine does not lengthen. */
function timesOf(all: readonly LabelledDraft[], guidance: Guidance): string {
  const some = all.slice(0, 300);
  const mean = cpuMsOf(() => {
    for (const { text } of some) lookAtDraft(text, guidance);
  });
  const long = all
    .slice(0, 8)
    .map(({ text }) => text)
    .join(" ");
  const longMs = cpuMsOf(() => {
    for (let i = 0; i < 20; i++) lookAtDraft(long, guidance);
  });
  const each = (mean / some.length).toFixed(1);
  return `Processor time a draft: mean ${each} ms; a draft of ${long.length} characters ${(longMs / 20).toFixed(1)} ms (under 20 ms wanted).`;
}

function cpuMsOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function suggestionsOf(
  all: readonly LabelledDraft[],
  guidance: Guidance,
  language: string,
): string {
  const rules = guidance.rulesByLanguage[language];
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
