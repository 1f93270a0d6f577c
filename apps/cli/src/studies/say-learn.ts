/**
 * `npm run study:say-learn [-- de] [--try]`: learns the evidence for the drafts' kinds from the labelled
 * drafts that may be read (test/golden/say), and writes it to knowledge/conversation. The sets kept apart
 * are never read here. `--try` only prints the figures out of fold.
 */

import { writeFileSync } from "node:fs";
import {
  compileWordRules,
  goodKinds,
  hardKinds,
  matchWordRules,
  plainTextOf,
  seenIn,
  unsafeKinds,
  type WordClasses,
  wordClassesIn,
} from "@ebb/core";
import { loadConversation } from "@ebb/knowledge";
import { type Aim, type Bound, boundFor, doubtBelow, type Scored } from "./say-bound.ts";
import { lastLentTo, meanOf } from "./say-merge.ts";
import {
  isGoodDraft,
  type LabelledDraft,
  oneAfterOther,
  readDrafts,
  readPlain,
} from "./say-score.ts";
import { kindFile, networkPatterns, type TableExample, weightsFile } from "./say-table.ts";
import {
  inputsOf,
  type Learned,
  partOf,
  scoresIn,
  train,
  trainOptions,
  type Vocabulary,
  vocabularyOf,
  worthiest,
} from "./say-train.ts";

interface Teaching {
  /**
   * How much of the harm is to be seen on drafts of other hands, many of which were written to be hard to
   * see. On what ordinary people write it came to 96 in 100 in English and 95 in German (docs/reports).
   */
  readonly harmToSee: number;
  /** Sets older than the rules' last change, or of the hand that changed them: never in a fold. */
  readonly older: readonly string[];
  /**
   * The other sets in folds, each hand in one of them. No hand's drafts are scored by weights that have
   * read the same hand, because a hand repeats itself and other people do not.
   */
  readonly folds: readonly (readonly string[])[];
}

/** Which drafts teach; the sets kept apart are not among them. */
const teaching: Readonly<Record<"en" | "de", Teaching>> = {
  en: {
    harmToSee: 0.85,
    older: [
      "dev",
      "dev-2",
      "dev-3",
      "dev-4",
      "dev-5",
      "dev-6",
      "dev-7",
      "dev-8",
      "kept",
      "kept-2",
      "plain",
    ],
    folds: [
      ["write-1", "write-5", "write-12", "write-16", "write-21", "kept-5"],
      ["write-2", "write-6", "write-13", "write-18", "write-23", "kept-4"],
      ["write-3", "write-7", "write-9", "write-11", "write-17", "write-19", "write-22"],
      ["write-4", "write-8", "write-10", "write-14", "write-15", "write-20", "kept-6"],
    ],
  },
  de: {
    harmToSee: 0.92,
    older: ["dev-de", "kept-de", "dev-de-2"],
    folds: [
      ["write-de-1", "write-de-6", "write-de-8", "write-de-12", "write-de-16"],
      ["write-de-2", "write-de-9", "write-de-10", "kept-de-3"],
      ["write-de-3", "write-de-5", "write-de-7", "write-de-14", "write-de-17"],
      ["write-de-4", "write-de-11", "write-de-13", "write-de-15", "kept-de-2"],
    ],
  },
};

interface Draft extends LabelledDraft {
  readonly seen: ReadonlySet<string>;
  /** Kinds of harm that a rule found. */
  readonly harm: readonly string[];
  readonly labels: Int8Array;
  /** Which fold it is in; -1 for older sets. */
  readonly fold: number;
}

/** A draft with what weights that had not read its hand say of it. */
interface Judged extends Draft {
  readonly scores: Float64Array;
}

/** Names that are kept, hidden units of one network, and the starts from which one is learned. */
const most = 80_000;
const units = 32;
const seeds = [11, 12];
const toChoose = { ...trainOptions, rounds: 5, dropNames: 0 };
const wholeKinds: readonly string[] = ["several_topics", "room_with_return"];
const hardOnes: ReadonlySet<string> = new Set(hardKinds);
const kinds: readonly string[] = [...hardKinds, ...goodKinds, "safety"];
/**
 * Beside the kinds a network learns whether anything hard is in a draft at all, which more drafts tell of
 * than of any one kind. A part of that score is added to the score of each hard kind, so that a draft in
 * which next to nothing speaks for trouble raises no alarm by one odd phrase.
 */
const troubled: ReadonlySet<number> = new Set(
  [...hardKinds, "safety"].map((kind) => kinds.indexOf(kind)),
);
const troubleShare = 0.25;
/**
 * Of harm little may be missed; of the hard kinds little may be found where it is not, because a false
 * alarm on a good message costs trust; of the good kinds both count nearly alike.
 */
const aimOf = (kind: string): Aim => {
  if (kind === "safety") return { recall: harmToSee };
  return { beta: hardOnes.has(kind) ? 0.75 : 0.9 };
};

const language = process.argv.includes("de") ? "de" : "en";
const isTry = process.argv.includes("--try");
const { harmToSee, older, folds } = teaching[language];
const conversation = await loadConversation(language);
const rules = compileWordRules(conversation, language);
const classes = classesIn(language);
const drafts = draftsOf();
const joinedDrafts = [-1, ...folds.keys()].flatMap((fold) =>
  joinedWithGood(drafts.filter((draft) => draft.fold === fold)),
);
const judged = folds.flatMap((_, fold) => judgedBy(fold));
const bounds = kinds.map((kind, at) => boundOf(kind, at));
const harmAt = kinds.indexOf("safety");
const harmDoubt = doubtBelow(
  casesOf(harmAt, ({ harm }) => harm.length > 0),
  { share: 0.1, fewest: 20 },
);
report();
if (!isTry) write();

function classesIn(of: string): WordClasses {
  const found = wordClassesIn(conversation, of);
  if (found === undefined) throw new Error(`no word classes for ${of}`);
  return found;
}

function seeIn(text: string): Pick<Draft, "seen" | "harm"> {
  const plain = plainTextOf(text, rules.spelling);
  const matches = matchWordRules(text, rules);
  return {
    seen: seenIn({ draft: text, plain, matches }, classes).whole.seen,
    harm: matches.map(({ kind }) => kind).filter((kind) => unsafeKinds.has(kind)),
  };
}

function draftsOf(): readonly Draft[] {
  return [...older, ...folds.flat()].flatMap((name) =>
    read(name).map((draft) => ({
      ...draft,
      ...seeIn(draft.text),
      labels: labelsOf(draft),
      fold: folds.findIndex((sets) => sets.includes(name)),
    })),
  );
}

/** A label for each kind, and one for anything hard at all. */
function labelsOf(draft: LabelledDraft): Int8Array {
  const own = kinds.map((kind) => labelOf(draft, kind));
  const hard = own.filter((_, at) => troubled.has(at));
  const open = hard.includes(-1) ? -1 : 0;
  return Int8Array.of(...own, hard.includes(1) ? 1 : open);
}

/**
 * Drafts joined with a good one of the same fold, before or behind it: what is said beside a thing does
 * not take it back. A harsh start that no longer stands at the start is left open.
 */
function joinedWithGood(some: readonly Draft[]): readonly Draft[] {
  const short = some.filter(({ text }) => text.length < 140);
  const good = short.filter((draft) => isGoodDraft(draft));
  return short
    .filter((_, at) => at % 3 === 0)
    .flatMap((draft, at) => {
      const other = good[(at * 7919) % good.length];
      if (other === undefined) return [];
      const isFirst = at % 2 === 0;
      const [one, two] = isFirst ? [draft, other] : [other, draft];
      const text = oneAfterOther(one.text, two.text);
      const labels = draft.labels.map((label, k) => joined(label, other.labels[k] ?? -1));
      const harsh = kinds.indexOf("harsh_start");
      if (!isFirst && draft.labels[harsh] === 1) labels[harsh] = -1;
      return [{ ...draft, text, ...seeIn(text), labels }];
    });
}

function joined(one: number, other: number): number {
  if (one === 1 || other === 1) return 1;
  return one === 0 && other === 0 ? 0 : -1;
}

function read(name: string): readonly LabelledDraft[] {
  return name === "plain"
    ? readPlain("test/golden/say/plain.txt")
    : readDrafts(`test/golden/say/${name}.tsv`);
}

function labelOf({ must, may }: LabelledDraft, kind: string): number {
  if (must.has(kind)) return 1;
  return may.has(kind) ? -1 : 0;
}

/** Names and weights from the drafts of all folds but one; of all where that is undefined. */
function learnWithout(fold?: number): { vocabulary: Vocabulary; learned: Learned } {
  const some = drafts.filter((draft) => draft.fold !== fold);
  const all = vocabularyOf(
    some.map(({ seen }) => seen),
    2,
  );
  const lessons = (used: Vocabulary, list = some) =>
    list.map(({ seen, labels }) => ({ ...inputsOf(seen, used), labels }));
  const shape = { names: all.names.length, kinds: kinds.length + 1, units: 0 };
  const first = train(lessons(all), shape, toChoose);
  const vocabulary = partOf(all, worthiest(first, all, most), some.length);
  const joint = joinedDrafts.filter((draft) => draft.fold !== fold);
  const taught = lessons(vocabulary, [...some, ...joint]);
  const size = { ...shape, names: vocabulary.names.length, units };
  const learned = seeds.map((seed) => train(taught, size, { ...trainOptions, seed }));
  return { vocabulary, learned: lastLentTo(meanOf(learned), troubled, troubleShare) };
}

function judgedBy(fold: number): readonly Judged[] {
  const { vocabulary, learned } = learnWithout(fold);
  return drafts
    .filter((draft) => draft.fold === fold)
    .map((draft) => ({ ...draft, scores: scoresIn(learned, inputsOf(draft.seen, vocabulary)) }));
}

function casesOf(at: number, which: (draft: Judged) => boolean = () => true): readonly Scored[] {
  return judged
    .filter((draft) => (draft.labels[at] ?? -1) >= 0 && which(draft))
    .map(({ labels, scores }) => ({ score: scores[at] ?? 0, has: labels[at] === 1 }));
}

function boundOf(kind: string, at: number): Bound {
  return boundFor(casesOf(at), aimOf(kind));
}

function report(): void {
  for (const [at, kind] of kinds.entries()) {
    const { precision, recall, labelled } = bounds[at] ?? { precision: 0, recall: 0, labelled: 0 };
    process.stdout.write(
      `${kind.padEnd(18)} out of fold: precision ${precision.toFixed(3)} recall ${recall.toFixed(3)} of ${labelled}\n`,
    );
  }
  const good = judged.filter((draft) => isGoodDraft(draft));
  const alarms = good.map((draft) => alarmsIn(draft));
  const hard = [...hardKinds, "safety"].map(
    (kind) => `${kind} ${alarms.filter((list) => list.includes(kind)).length}`,
  );
  process.stdout.write(
    `${drafts.length} drafts; good ones with a false alarm, out of fold: ${alarms.filter((list) => list.length > 0).length} of ${good.length} (${hard.join(", ")})\n`,
  );
}

function alarmsIn(draft: Judged): readonly string[] {
  return [...hardKinds, "safety"].filter((kind) => {
    const at = kinds.indexOf(kind);
    const score = draft.scores[at] ?? 0;
    const isRuled = kind === "safety" && draft.harm.length > 0 && score >= (harmDoubt ?? -Infinity);
    return draft.labels[at] === 0 && (isRuled || score > (bounds[at]?.at ?? 0));
  });
}

function write(): void {
  const { vocabulary, learned } = learnWithout();
  const patterns = networkPatterns(kinds, learned, vocabulary);
  const folder = "knowledge/conversation";
  writeFileSync(`${folder}/${language}-evidence-weights.yml`, weightsFile(language, patterns));
  for (const [at, kind] of kinds.entries()) {
    const bias = (learned.bias[at] ?? 0) - (bounds[at]?.at ?? 0);
    const examples = examplesOf(at, { vocabulary, learned });
    const bound = bounds[at]?.at ?? 0;
    const doubt = at === harmAt && harmDoubt !== undefined ? harmDoubt - bound : undefined;
    writeFileSync(
      `${folder}/${language}-evidence-${kind.replaceAll("_", "-")}.yml`,
      kindFile({
        kind,
        language,
        isWhole: wholeKinds.includes(kind),
        bias,
        doubt,
        examples,
      }),
    );
  }
}

/** Short drafts that teach: some whose evidence is strongest, and some that are far from the kind. */
function examplesOf(
  at: number,
  { vocabulary, learned }: ReturnType<typeof learnWithout>,
): readonly TableExample[] {
  const weighed = drafts
    .filter(({ text, fold }) => fold >= 0 && text.length < 90)
    .map((draft) => {
      const score = scoresIn(learned, inputsOf(draft.seen, vocabulary))[at] ?? 0;
      return { ...draft, score: score - (bounds[at]?.at ?? 0) };
    })
    .sort((one, other) => other.score - one.score);
  const firing = weighed.filter(({ labels, score }) => labels[at] === 1 && score > 1).slice(0, 4);
  const silent = weighed
    .filter(({ labels, harm, score }) => labels[at] === 0 && score < -1 && harm.length === 0)
    .slice(0, 4);
  return [
    ...firing.map(({ text }) => ({ text, fires: true })),
    ...silent.map(({ text }) => ({ text, fires: false })),
  ];
}
