/**
 * `npm run study:say-learn [-- de]`: learns the evidence for the drafts' kinds from the labelled drafts
 * that may be read (test/golden/say), and writes it to knowledge/conversation. The sets kept apart are
 * never read here.
 */

import { writeFileSync } from "node:fs";
import {
  compileWordRules,
  goodKinds,
  hardKinds,
  hardness,
  holds,
  isRuleOf,
  type Judge,
  matchWordRules,
  plainTextOf,
  type SeenDraft,
  seenIn,
  unsafeKinds,
  wordClassesIn,
} from "@ebb/core";
import { type ConversationRule, loadConversation } from "@ebb/knowledge";
import { type Aim, type Case, learnJudge } from "./say-judge.ts";
import { isGoodDraft, type LabelledDraft, readDrafts, readPlain } from "./say-score.ts";
import { kindFile, type TableExample, weightsFile } from "./say-table.ts";
import {
  type Learned,
  type Lesson,
  type Piece,
  partOf,
  pieceOf,
  sumOf,
  train,
  trainOptions,
  type Vocabulary,
  vocabularyOf,
  worthiest,
} from "./say-train.ts";

interface Teaching {
  /** Sets older than the rules' last change: their rules are flattered. */
  readonly older: readonly string[];
  /** Sets written after it: these teach the judges. */
  readonly fresh: readonly string[];
}

/** Which drafts teach; the sets kept apart are not among them. */
const teaching: Readonly<Record<string, Teaching>> = {
  en: {
    older: ["dev", "dev-2", "dev-3", "kept", "kept-2", "plain"],
    fresh: ["dev-4", "dev-5", "dev-6", "dev-7", "dev-8"],
  },
  de: { older: ["dev-de", "kept-de"], fresh: ["dev-de-2"] },
};

interface Draft extends LabelledDraft {
  readonly seen: SeenDraft;
  readonly rules: readonly string[];
  readonly isFresh: boolean;
  readonly fold: number;
}

interface Row extends Draft {
  /** Sentences in numbers, and the whole. */
  readonly sentences: readonly Piece[];
  readonly whole: Piece;
}

const hardOnes: ReadonlySet<string> = new Set([...hardKinds, ...unsafeKinds]);
const folds = 3;
const most = 9000;
const roundsToChoose = 6;
const wholeKinds: readonly string[] = ["several_topics", "room_with_return"];
const kinds: readonly string[] = [hardness, ...hardKinds, ...goodKinds, "safety"];
/** A rule that finds harm is hardly ever overruled. Of harm little may be missed; of the rest little may be found where it is not. */
const aimOf = (kind: string): Aim => (kind === "safety" ? { recall: 0.88 } : { precision: 0.925 });
const plainJudge: Judge = { own: 1, rule: 0, hard: 0, bias: 0 };

const language = process.argv.includes("de") ? "de" : "en";
const entries = await loadConversation(language);
const drafts = draftsOf(language, entries);
const names = vocabularyOf(
  drafts.map(({ seen }) => seen.whole.seen),
  2,
);
const vocabulary = chosenFrom(names);
const rows = rowsWith(vocabulary);
const tables = kinds.map((kind) => learn(kind, rows, vocabulary));
const heldOut = Array.from({ length: folds }, (_, fold) => {
  const others = rows.filter((row) => !row.isFresh || row.fold !== fold);
  return kinds.map((kind) => learn(kind, others, vocabulary));
});
const alarmed = new Map<Row, string[]>();
for (const [at, kind] of kinds.entries()) writeKind(kind, at);
reportAlarms();
writeFileSync(
  `knowledge/conversation/${language}-evidence-weights.yml`,
  weightsFile(language, kinds, { names: vocabulary.names, tables }),
);

function draftsOf(of: string, conversation: readonly ConversationRule[]): readonly Draft[] {
  const rules = compileWordRules(conversation, of);
  const classes = wordClassesIn(conversation, of);
  if (classes === undefined) throw new Error(`no word classes for ${of}`);
  const sets = teaching[of] ?? { older: [], fresh: [] };
  return [...sets.older, ...sets.fresh].flatMap((name) =>
    read(name).map((draft, at) => ({
      ...draft,
      seen: seenIn(draft.text, plainTextOf(draft.text, rules.spelling), classes),
      rules: matchWordRules(draft.text, rules).map(({ kind }) => kind),
      isFresh: sets.fresh.includes(name),
      fold: at % folds,
    })),
  );
}

function read(name: string): readonly LabelledDraft[] {
  return name === "plain"
    ? readPlain("test/golden/say/plain.txt")
    : readDrafts(`test/golden/say/${name}.tsv`);
}

function rowsWith(vocabularyUsed: Vocabulary): readonly Row[] {
  return drafts.map((draft) => ({
    ...draft,
    sentences: draft.seen.sentences.map(({ seen }) => pieceOf(seen, vocabularyUsed)),
    whole: pieceOf(draft.seen.whole.seen, vocabularyUsed),
  }));
}

/** The names that matter most when all are used. */
function chosenFrom(all: Vocabulary): Vocabulary {
  const list = rowsWith(all);
  const first = kinds.map((kind) =>
    train(lessonsOf(kind, list), all.names.length, { ...trainOptions, rounds: roundsToChoose }),
  );
  return partOf(all, worthiest(first, all.counts, most));
}

function learn(kind: string, list: readonly Row[], { names: all }: Vocabulary): Learned {
  return train(lessonsOf(kind, list), all.length);
}

/** Lessons about hardness are drafts that are plainly one or the other. */
function lessonsOf(kind: string, list: readonly Row[]): readonly Lesson[] {
  return list.flatMap((row) => {
    const isHard = [...row.must].some((one) => hardOnes.has(one));
    const has = kind === hardness ? isHard : row.must.has(kind);
    if (kind === hardness ? !isHard && !isGoodDraft(row) : !has && row.may.has(kind)) return [];
    return [{ pieces: piecesOf(kind, row), has }];
  });
}

function piecesOf(kind: string, { sentences, whole }: Row): readonly Piece[] {
  return wholeKinds.includes(kind) ? [whole] : sentences;
}

function writeKind(kind: string, at: number): void {
  const table = tables[at];
  if (table === undefined) return;
  const cases = rows
    .filter((row) => row.isFresh && (row.must.has(kind) || !row.may.has(kind)))
    .map((row) => caseOf(row, at, heldOut[row.fold] ?? tables));
  const judge =
    kind === hardness ? plainJudge : learnJudge(cases, aimOf(kind), kind === "safety" ? 6 : 0);
  if (hardOnes.has(kind)) noteAlarms(kind, at, judge);
  report(kind, cases, judge);
  writeFileSync(
    `knowledge/conversation/${language}-evidence-${kind.replaceAll("_", "-")}.yml`,
    kindFile({
      kind,
      language,
      isWhole: wholeKinds.includes(kind),
      bias: table.bias,
      judge,
      examples: examplesOf(kind, at, judge),
    }),
  );
}

/** The strongest piece of a draft under the given tables. */
function caseOf(row: Row, at: number, used: readonly Learned[]): Case {
  const kind = kinds[at] ?? "";
  const own = used[at];
  const hard = used[0];
  const weighed = piecesOf(kind, row).map((piece) => ({
    own: own === undefined ? 0 : sumOf(own, piece),
    hard: hard === undefined ? 0 : sumOf(hard, piece),
  }));
  const strongest = weighed.sort((one, other) => other.own - one.own)[0] ?? { own: -5, hard: -5 };
  return {
    ...strongest,
    hasRule: row.rules.some((rule) => isRuleOf(kind, rule)),
    has: row.must.has(kind),
  };
}

function report(kind: string, cases: readonly Case[], judge: Judge): void {
  const found = cases.filter((one) => holds(judge, one));
  const hits = found.filter(({ has }) => has).length;
  const all = cases.filter(({ has }) => has).length;
  const { own, rule, hard, bias } = judge;
  process.stdout.write(
    `${kind.padEnd(18)} out of fold: precision ${(hits / found.length).toFixed(3)} recall ${(hits / all).toFixed(3)} of ${all}; judge ${[own, rule, hard, bias].map((one) => one.toFixed(2)).join(" ")}\n`,
  );
}

/** Notes in which good drafts a hard kind would be found, out of fold. */
function noteAlarms(kind: string, at: number, judge: Judge): void {
  for (const row of rows) {
    if (!row.isFresh || !isGoodDraft(row) || row.may.has(kind)) continue;
    if (strength(caseOf(row, at, heldOut[row.fold] ?? tables), judge) > 0)
      alarmed.set(row, [...(alarmed.get(row) ?? []), kind]);
  }
}

function reportAlarms(): void {
  const good = rows.filter((row) => row.isFresh && isGoodDraft(row));
  const count = (kind: string) =>
    [...alarmed.values()].filter((list) => list.includes(kind)).length;
  const each = [...hardKinds, "safety"].map((kind) => `${kind} ${count(kind)}`);
  process.stdout.write(
    `good drafts with a false alarm, out of fold: ${alarmed.size} of ${good.length} (${each.join(", ")})\n`,
  );
}

/** Drafts that teach: some whose evidence is strongest, and good ones far below. */
function examplesOf(kind: string, at: number, judge: Judge): readonly TableExample[] {
  const isHard = kind === hardness;
  const has = ({ must, group }: Row) =>
    isHard ? [...must].some((one) => hardOnes.has(one)) && group !== "near" : must.has(kind);
  const hasNot = (row: Row) =>
    isHard ? isGoodDraft(row) : !row.must.has(kind) && !row.may.has(kind);
  const weighed = rows
    .filter(({ text, isFresh }) => isFresh && text.length < 90)
    .map((row) => ({ row, sum: strength(caseOf(row, at, tables), judge) }))
    .sort((one, other) => other.sum - one.sum);
  const firing = weighed.filter(({ row, sum }) => has(row) && sum > 0.5).slice(0, 4);
  const silent = weighed.filter(({ row, sum }) => hasNot(row) && sum < -1).slice(0, 4);
  return [
    ...firing.map(({ row }) => ({ text: row.text, fires: true })),
    ...silent.map(({ row }) => ({ text: row.text, fires: false })),
  ];
}

function strength(one: Case, { own, rule, hard, bias }: Judge): number {
  return own * one.own + (one.hasRule ? rule : 0) + hard * one.hard + bias;
}
