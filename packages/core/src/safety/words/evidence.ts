/**
 * Evidence for the kinds of a draft: one table of what can be seen in a sentence (word-features.ts), each
 * with a weight for every kind. The sum over the square root of how much is seen, with a bias, speaks for
 * a kind; a judge weighs it with what a rule of the kind found, and with how hard the sentence is to hear
 * on the whole. Tables are data, learned from labelled drafts by `study:say-learn`.
 */

import type { ConversationRule } from "@ebb/knowledge";
import type { PlainText } from "./plain-text.ts";
import { stemByLanguage } from "./stem.ts";
import type { WordClasses } from "./word-classes.ts";
import { prepareWordClasses } from "./word-classes.ts";
import { featuresOf, wordsOf } from "./word-features.ts";

/** Kind of the table that tells how hard a sentence is to hear; it has no span of its own. */
export const hardness = "hardness";

/** How much its own table, a rule of the kind, and hardness speak for a kind; above zero it holds. */
export interface Judge {
  readonly own: number;
  readonly rule: number;
  readonly hard: number;
  readonly bias: number;
}

/** Evidence for one kind. */
export interface EvidenceTable {
  readonly kind: string;
  /** True where the draft is looked at as one piece, because the kind spans sentences. */
  readonly isWhole: boolean;
  readonly bias: number;
  readonly judge: Judge;
}

/** Everything that weighs evidence in one language. */
export interface Evidence {
  readonly classes: WordClasses;
  /** Kinds in the order of the weights. */
  readonly tables: readonly EvidenceTable[];
  /** What is seen → its weight for each table. */
  readonly weights: ReadonlyMap<string, Float64Array>;
}

/** A sentence of the plain form, or all of it, with what is seen in it. */
export interface SeenPiece {
  readonly start: number;
  readonly end: number;
  readonly seen: ReadonlySet<string>;
}

/** The sentences of a draft and the whole of it. */
export interface SeenDraft {
  readonly sentences: readonly SeenPiece[];
  readonly whole: SeenPiece;
}

/** Reads tables and classes of a language; undefined where there are none. */
export function compileEvidence(
  entries: readonly ConversationRule[],
  language: string,
): Evidence | undefined {
  const classes = wordClassesIn(entries, language);
  const weights = entries.find(({ kind }) => kind === "weights")?.patterns;
  if (classes === undefined || weights === undefined) return undefined;
  const of = entries.filter(({ kind }) => kind === "evidence").map(tableOf);
  const tables = (weights["kinds"] ?? []).flatMap(
    (kind) => of.find((one) => one.kind === kind) ?? [],
  );
  return { classes, tables, weights: new Map((weights["weights"] ?? []).map(readWeights)) };
}

/** Word classes of a language, where its knowledge has some. */
export function wordClassesIn(
  entries: readonly ConversationRule[],
  language: string,
): WordClasses | undefined {
  const lists = entries.find(({ kind }) => kind === "classes")?.patterns;
  const stem = stemByLanguage[language];
  return lists === undefined || stem === undefined ? undefined : prepareWordClasses(lists, stem);
}

function tableOf({ patterns }: ConversationRule): EvidenceTable {
  const [own = 1, rule = 0, hard = 0, bias = 0] = (patterns["judge"] ?? []).map(Number);
  return {
    kind: patterns["of"]?.[0] ?? "",
    isWhole: patterns["scope"]?.[0] === "draft",
    bias: Number(patterns["bias"]?.[0] ?? 0),
    judge: { own, rule, hard, bias },
  };
}

const digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const zero = 31;
const step = 0.12;

/** One digit a weight, the middle digit is nought; then a space and the name. */
function readWeights(line: string): readonly [string, Float64Array] {
  const at = line.indexOf(" ");
  const weights = Float64Array.from(
    [...line.slice(0, at)].map((digit) => (digits.indexOf(digit) - zero) * step),
  );
  return [line.slice(at + 1), weights];
}

/** The line that `compileEvidence` reads; weights beyond 3.6 are cut. */
export function writeWeights(name: string, weights: readonly number[]): string {
  const digitOf = (weight: number) =>
    digits[Math.min(digits.length - 1, Math.max(0, Math.round(weight / step) + zero))] ?? "";
  return `${weights.map(digitOf).join("")} ${name}`;
}

const warm = /😄|😂|😅|🤣|😉|❤|🥰|😘|😊|🎉|😍|💕|haha|\blol\b/u;

/** Sees what there is in a draft, sentence by sentence and as a whole. */
export function seenIn(draft: string, plain: PlainText, classes: WordClasses): SeenDraft {
  const around = [
    `sentences:${Math.min(plain.sentences.length, 3)}`,
    ...(warm.test(plain.text) ? ["warm"] : []),
    ...(/\b\p{Lu}{4,}\b/u.test(draft) ? ["capitals"] : []),
    ...(/["“„«]/u.test(draft) ? ["quote"] : []),
  ];
  const piece = (start: number, end: number, isFirst: boolean): SeenPiece => {
    const words = wordsOf(plain.text.slice(start, end));
    return {
      start,
      end,
      seen: featuresOf(words, classes, isFirst ? [...around, "opening"] : around),
    };
  };
  return {
    sentences: plain.sentences.map(({ start, end }, at) => piece(start, end, at === 0)),
    whole: piece(0, plain.text.length, true),
  };
}

/** How much a piece speaks for the kind of each table, in their order. */
export function evidenceFor({ seen }: SeenPiece, { weights, tables }: Evidence): Float64Array {
  const sums = new Float64Array(tables.length);
  for (const name of seen) {
    const row = weights.get(name);
    if (row === undefined) continue;
    for (let i = 0; i < sums.length; i++) sums[i] = (sums[i] ?? 0) + (row[i] ?? 0);
  }
  const root = Math.sqrt(seen.size);
  return sums.map((sum, i) => (tables[i]?.bias ?? 0) + sum / root);
}

/** True where a table, a rule of the kind and hardness together speak for the kind. */
export function holds(
  { own, rule, hard, bias }: Judge,
  at: { readonly own: number; readonly hasRule: boolean; readonly hard: number },
): boolean {
  return own * at.own + (at.hasRule ? rule : 0) + hard * at.hard + bias > 0;
}
