/**
 * What is found in a draft once evidence has weighed it: rules' matches stay only where the draft holds
 * their kind, and a kind that holds without a rule is found at its strongest sentence. The draft as a whole
 * decides; but between kind sentences a hard one grows faint, so a sentence that speaks very strongly
 * counts by itself. Kinds without evidence are left as the rules found them.
 */

import { type Evidence, evidenceFor, type SeenPiece, seenIn } from "./evidence.ts";
import { type PlainText, plainTextOf } from "./plain-text.ts";
import { matchesInPlain, type RuleMatch, type WordRules } from "./word-rule.ts";

/** Kinds of rules that ask for help instead of a suggestion; `safety` is what evidence finds. */
export const unsafeKinds: ReadonlySet<string> = new Set([
  "threat",
  "self_harm",
  "violence",
  "violence_meant",
  "control",
  "control_suffered",
  "safety",
]);

/**
 * A sentence whose score is above this holds its kind alone. On drafts of hands that had taught nothing
 * that was right about as often as the whole, and found most of what stood between two good messages.
 */
const alone = 3;
/** Harm by one sentence has to be surer: ordinary life shares most of its words. */
const harmAlone = 4;
/** What lies in the draft as a whole, or in how it opens, no sentence holds alone. */
const neverAlone: ReadonlySet<string> = new Set(["harsh_start", "several_topics"]);

/** Rules whose match is a place of the kind. */
export function isRuleOf(kind: string, ruleKind: string): boolean {
  if (kind === "safety") return unsafeKinds.has(ruleKind);
  return ruleKind === kind || (kind === "pressure" && ruleKind === "control");
}

/** Every place of the draft that speaks for a kind, after the evidence has been weighed. */
export function matchJudged(draft: string, rules: WordRules): readonly RuleMatch[] {
  const plain = plainTextOf(draft, rules.spelling);
  const raw = matchesInPlain(plain, rules);
  const { evidence } = rules;
  if (evidence === undefined) return raw;
  const { sentences, whole } = seenIn({ draft, plain, matches: raw }, evidence.classes);
  const spoken = sentences.filter(hasWords(plain));
  const isOne = spoken.length < 2;
  const weighed = isOne ? [] : spoken.map((piece) => evidenceFor(piece, evidence));
  const verdict = verdictOn(evidenceFor(whole, evidence), weighed, evidence);
  const unplaced = [...verdict.held].filter((kind) => !raw.some((m) => isRuleOf(kind, m.kind)));
  const places = evidence.kinds.flatMap(({ kind, isWhole }, at) => {
    if (!unplaced.includes(kind)) return [];
    const piece = isWhole ? whole : (spoken[strongest(weighed, at)] ?? whole);
    return [{ rule: `evidence_${kind}`, kind, ...placeOf(piece, plain) }];
  });
  return [...raw.flatMap((match) => leftOf(match, verdict)), ...places];
}

interface Verdict {
  /** Kinds that the draft holds, as a whole or in one sentence alone. */
  readonly held: ReadonlySet<string>;
  /** Kinds that evidence was weighed for. */
  readonly weighed: ReadonlySet<string>;
  /** True where next to no draft that looks like this one tells of harm. */
  readonly isHarmDoubted: boolean;
}

function verdictOn(
  scores: Float64Array,
  bySentence: readonly Float64Array[],
  { kinds }: Evidence,
): Verdict {
  const isHeld = (kind: string, at: number) =>
    (scores[at] ?? 0) > 0 || bySentence.some((own) => (own[at] ?? 0) > aloneFor(kind));
  const held = new Set(kinds.filter(({ kind }, at) => isHeld(kind, at)).map(({ kind }) => kind));
  const isDoubted = kinds.some(({ doubt }, at) => (scores[at] ?? 0) < doubt);
  return {
    held,
    weighed: new Set(kinds.map(({ kind }) => kind)),
    isHarmDoubted: isDoubted && !held.has("safety"),
  };
}

function aloneFor(kind: string): number {
  if (neverAlone.has(kind)) return Number.POSITIVE_INFINITY;
  return kind === "safety" ? harmAlone : alone;
}

/**
 * What is left of a rule's match. Where the draft does not hold its kind: nothing; but harm that a rule
 * found stays harm, so that a threat that is none by the evidence is `safety`, until the evidence against
 * it is overwhelming.
 */
function leftOf(match: RuleMatch, { held, weighed, isHarmDoubted }: Verdict): readonly RuleMatch[] {
  const isUnsafe = unsafeKinds.has(match.kind);
  if (isUnsafe && isHarmDoubted) return [];
  if (!weighed.has(match.kind) || held.has(match.kind)) return [match];
  return isUnsafe ? [{ ...match, kind: "safety" }] : [];
}

/** Which sentence speaks most for a kind; the first where none was weighed. */
function strongest(bySentence: readonly Float64Array[], at: number): number {
  const own = bySentence.map((scores) => scores[at] ?? 0);
  return Math.max(0, own.indexOf(Math.max(...own)));
}

function hasWords({ text }: PlainText): (piece: SeenPiece) => boolean {
  return ({ start, end }) => /\p{L}/u.test(text.slice(start, end));
}

function placeOf({ start, end }: SeenPiece, plain: PlainText): { start: number; end: number } {
  return { start: plain.from[start] ?? 0, end: plain.to[end - 1] ?? 0 };
}
