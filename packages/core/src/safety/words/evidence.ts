/**
 * Evidence for the kinds of a draft: what is seen in it (word-features.ts, and which rules spoke) is
 * weighed by a small network (network.ts). A kind holds where its score and its bias are above nought. The
 * whole draft decides whether a kind is there; its sentences only tell where.
 */

import type { ConversationRule } from "@ebb/knowledge";
import { type Network, readNetwork, scoresOf } from "./network.ts";
import type { PlainText } from "./plain-text.ts";
import { stemByLanguage } from "./stem.ts";
import type { WordClasses } from "./word-classes.ts";
import { prepareWordClasses } from "./word-classes.ts";
import { featuresOf, wordsOf } from "./word-features.ts";

/** A kind that evidence is weighed for. */
export interface EvidenceKind {
  readonly kind: string;
  /** True where the place is the whole draft, because the kind spans sentences. */
  readonly isWhole: boolean;
  readonly bias: number;
  /** Only harm has one: below this score a rule's match is taken back, because nearly all such are none. */
  readonly doubt: number;
}

/** Everything that weighs evidence in one language. */
export interface Evidence {
  readonly classes: WordClasses;
  /** In the order of the network's scores. */
  readonly kinds: readonly EvidenceKind[];
  readonly network: Network;
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

/** A draft in both forms, with what the rules found in it (places in the draft). */
export interface DraftToSee {
  readonly draft: string;
  readonly plain: PlainText;
  readonly matches: readonly {
    readonly kind: string;
    readonly start: number;
    readonly end: number;
  }[];
}

/** Reads network and classes of a language; undefined where there are none. */
export function compileEvidence(
  entries: readonly ConversationRule[],
  language: string,
): Evidence | undefined {
  const classes = wordClassesIn(entries, language);
  const weights = entries.find(({ kind }) => kind === "weights")?.patterns;
  if (classes === undefined || weights === undefined) return undefined;
  const of = entries.filter(({ kind }) => kind === "evidence").map(evidenceKindOf);
  const network = readNetwork(weights);
  const kinds = network.kinds.map((kind) => of.find((one) => one.kind === kind) ?? never(kind));
  return { classes, kinds, network };
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

function evidenceKindOf({ patterns }: ConversationRule): EvidenceKind {
  return {
    kind: patterns["of"]?.[0] ?? "",
    isWhole: patterns["scope"]?.[0] === "draft",
    bias: Number(patterns["bias"]?.[0] ?? 0),
    doubt: Number(patterns["doubt"]?.[0] ?? Number.NEGATIVE_INFINITY),
  };
}

function never(kind: string): EvidenceKind {
  const nothing = Number.NEGATIVE_INFINITY;
  return { kind, isWhole: false, bias: nothing, doubt: nothing };
}

const warm = /😄|😂|😅|🤣|😉|❤|🥰|😘|😊|🎉|😍|💕|haha|\blol\b/u;

/** Sees what there is in a draft, sentence by sentence and as a whole. */
export function seenIn({ draft, plain, matches }: DraftToSee, classes: WordClasses): SeenDraft {
  const around = [
    `sentences:${Math.min(plain.sentences.length, 3)}`,
    ...(warm.test(plain.text) ? ["warm"] : []),
    ...(/\b\p{Lu}{4,}\b/u.test(draft) ? ["capitals"] : []),
    ...(/["“„«]/u.test(draft) ? ["quote"] : []),
  ];
  const piece = (start: number, end: number, isFirst: boolean): SeenPiece => {
    const [from, to] = [plain.from[start] ?? 0, plain.to[end - 1] ?? 0];
    const rules = matches
      .filter((match) => match.start < to && match.end > from)
      .map(({ kind }) => `r:${kind}`);
    const words = wordsOf(plain.text.slice(start, end));
    const hold = [...around, ...rules, ...(isFirst ? ["opening"] : [])];
    return { start, end, seen: featuresOf(words, classes, hold) };
  };
  return {
    sentences: plain.sentences.map(({ start, end }, at) => piece(start, end, at === 0)),
    whole: piece(0, plain.text.length, true),
  };
}

/** How much a piece speaks for each kind, in their order; above nought it holds. */
export function evidenceFor({ seen }: SeenPiece, { network, kinds }: Evidence): Float64Array {
  return scoresOf(seen, network).map((score, at) => score + (kinds[at]?.bias ?? 0));
}
