/**
 * What is found in a draft once evidence has weighed it: rules' matches stay only where the draft as a
 * whole holds their kind, and a kind that holds without a rule is found at its strongest sentence. Kinds
 * without evidence are left as the rules found them.
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
  const verdict = verdictOn(evidenceFor(whole, evidence), evidence);
  const unplaced = [...verdict.held].filter((kind) => !raw.some((m) => isRuleOf(kind, m.kind)));
  const isNeeded = unplaced.length > 0 && spoken.length > 1;
  const weighed = isNeeded ? spoken.map((piece) => evidenceFor(piece, evidence)) : [];
  const places = evidence.kinds.flatMap(({ kind, isWhole }, at) => {
    if (!unplaced.includes(kind)) return [];
    const piece = isWhole ? whole : (spoken[strongest(weighed, at)] ?? whole);
    return [{ rule: `evidence_${kind}`, kind, ...placeOf(piece, plain) }];
  });
  return [...raw.flatMap((match) => leftOf(match, verdict)), ...places];
}

interface Verdict {
  /** Kinds that the draft as a whole holds. */
  readonly held: ReadonlySet<string>;
  /** Kinds that evidence was weighed for. */
  readonly weighed: ReadonlySet<string>;
  /** True where next to no draft that looks like this one tells of harm. */
  readonly isHarmDoubted: boolean;
}

function verdictOn(scores: Float64Array, { kinds }: Evidence): Verdict {
  return {
    held: new Set(kinds.filter((_, at) => (scores[at] ?? 0) > 0).map(({ kind }) => kind)),
    weighed: new Set(kinds.map(({ kind }) => kind)),
    isHarmDoubted: kinds.some(({ doubt }, at) => (scores[at] ?? 0) < doubt),
  };
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
