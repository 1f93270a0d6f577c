/**
 * What is found in a draft once evidence has weighed it: a rule's match stays only where its kind holds
 * there, and a sentence for whose kind the evidence alone is strong is found whole. Kinds without a table
 * are left as the rules found them, and harm that a rule found stays harm.
 */

import type { EvidenceTable, SeenPiece } from "./evidence.ts";
import { evidenceFor, hardness, holds, seenIn } from "./evidence.ts";
import { type PlainText, plainTextOf } from "./plain-text.ts";
import { matchesInPlain, type RuleMatch, type WordRules } from "./word-rule.ts";

/** Kinds of rules that ask for help instead of a suggestion; `safety` is what their table finds. */
export const unsafeKinds: ReadonlySet<string> = new Set([
  "threat",
  "self_harm",
  "violence",
  "violence_meant",
  "control",
  "control_suffered",
  "safety",
]);

/** Rules whose match speaks for the kind of a table. */
export function isRuleOf(kind: string, ruleKind: string): boolean {
  if (kind === "safety") return unsafeKinds.has(ruleKind);
  return ruleKind === kind || (kind === "pressure" && ruleKind === "control");
}

/**
 * What a table leaves of a rule's match of its own kind that it does not uphold: nothing; but harm that a
 * rule found is never taken back by learned weights, so a threat that is none by its table still is `safety`.
 */
function leftOf(match: RuleMatch, kind: string): readonly RuleMatch[] {
  if (match.kind !== kind) return [match];
  return unsafeKinds.has(kind) ? [{ ...match, kind: "safety" }] : [];
}

/** Every place of the draft that speaks for a kind, after the evidence has been weighed. */
export function matchJudged(draft: string, rules: WordRules): readonly RuleMatch[] {
  const plain = plainTextOf(draft, rules.spelling);
  const raw = matchesInPlain(plain, rules);
  const { evidence } = rules;
  if (evidence === undefined) return raw;
  const { sentences, whole } = seenIn(draft, plain, evidence.classes);
  const weighed = (piece: SeenPiece) => ({ piece, sums: evidenceFor(piece, evidence) });
  const hasWords = ({ start, end }: SeenPiece) => /\p{L}/u.test(plain.text.slice(start, end));
  const bySentence = sentences.filter(hasWords).map(weighed);
  const asWhole = [weighed(whole)];
  const hardAt = evidence.tables.findIndex(({ kind }) => kind === hardness);
  let matches = raw;
  for (const [at, table] of evidence.tables.entries()) {
    if (at === hardAt) continue;
    const pieces = table.isWhole ? asWhole : bySentence;
    matches = judged(matches, { raw, plain, table, pieces, at, hardAt });
  }
  return matches;
}

interface WeighedPiece {
  readonly piece: SeenPiece;
  readonly sums: Float64Array;
}

interface Judging {
  /** What the rules found, before any table took some of it back. */
  readonly raw: readonly RuleMatch[];
  readonly plain: PlainText;
  readonly table: EvidenceTable;
  readonly pieces: readonly WeighedPiece[];
  /** Places of the table's and of hardness' sums. */
  readonly at: number;
  readonly hardAt: number;
}

function judged(matches: readonly RuleMatch[], judging: Judging): readonly RuleMatch[] {
  const { raw, plain, table, pieces, at, hardAt } = judging;
  const added: RuleMatch[] = [];
  const held: SeenPiece[] = [];
  for (const { piece, sums } of pieces) {
    const hasRule = raw.some(
      (match) => isRuleOf(table.kind, match.kind) && isIn(match, piece, plain),
    );
    if (!holds(table.judge, { own: sums[at] ?? 0, hasRule, hard: sums[hardAt] ?? 0 })) continue;
    held.push(piece);
    if (!hasRule)
      added.push({ rule: `evidence_${table.kind}`, kind: table.kind, ...placeOf(piece, plain) });
  }
  const kept = matches.flatMap((match) =>
    held.some((piece) => isIn(match, piece, plain)) ? [match] : leftOf(match, table.kind),
  );
  return [...kept, ...added];
}

function placeOf({ start, end }: SeenPiece, plain: PlainText): { start: number; end: number } {
  return { start: plain.from[start] ?? 0, end: plain.to[end - 1] ?? 0 };
}

function isIn(match: RuleMatch, piece: SeenPiece, plain: PlainText): boolean {
  const place = placeOf(piece, plain);
  return match.start < place.end && match.end > place.start;
}
