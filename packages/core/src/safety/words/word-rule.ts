/**
 * Rules over words, as data. A rule's `patterns` hold lists of regular expressions over the plain form
 * (plain-text.ts); `{name}` inside one stands for any entry of the word list of that name.
 *
 *   find      any of them, anywhere in a sentence        → span: what matched
 *   opening   any of them, at the start of the draft     → span: what matched
 *   sentence… all of them in one sentence                → span: that sentence
 *   message…  all of them somewhere in the draft         → span: from the first to the last
 *   count     at least `at_least` matches in the draft   → span: from the first to the last
 *   whole     any of them, over the whole draft          → span: what matched
 *   unless    any of them in the same sentence (for message, count and whole: in the draft) → no span
 *
 * Keys that begin with `sentence` or `message` may come several times (`sentence_2`): one is enough.
 */

import type { ConversationRule } from "@ebb/knowledge";
import { compileEvidence, type Evidence } from "./evidence.ts";
import type { PlainSentence, PlainText, Spelling } from "./plain-text.ts";
import { plainTextOf } from "./plain-text.ts";

/** A place in the draft, in UTF-16 units, [start, end), and the rule that found it. */
export interface RuleMatch {
  readonly rule: string;
  readonly kind: string;
  readonly start: number;
  readonly end: number;
}

/** Rules of one language, ready to run. */
export interface WordRules {
  readonly language: string;
  readonly spelling: Spelling;
  readonly rules: readonly CompiledRule[];
  /** Tables that weigh what the rules find, where the language has some. */
  readonly evidence: Evidence | undefined;
}

interface CompiledRule {
  readonly id: string;
  readonly kind: string;
  readonly find: readonly RegExp[];
  readonly opening: readonly RegExp[];
  readonly whole: readonly RegExp[];
  readonly count: readonly RegExp[];
  readonly atLeast: number;
  readonly sentenceSets: readonly (readonly RegExp[])[];
  readonly messageSets: readonly (readonly RegExp[])[];
  readonly unless: readonly RegExp[];
}

interface Range {
  readonly start: number;
  readonly end: number;
}

/** Kinds of conversation entries that hold lists instead of rules. */
const listKinds = ["words", "spelling", "explanation", "classes", "weights", "evidence"];

/** Compiles all rules of a language once; the result can be kept. */
export function compileWordRules(
  entries: readonly ConversationRule[],
  language: string,
): WordRules {
  const own = entries.filter((entry) => entry.language === language || entry.language === null);
  const lists: Record<string, readonly string[]> = {};
  for (const { kind, patterns } of own) if (kind === "words") Object.assign(lists, patterns);
  return {
    language,
    spelling: spellingOf(own.filter(({ kind }) => kind === "spelling")),
    rules: own
      .filter(({ kind }) => !listKinds.includes(kind))
      .map((entry) => compileRule(entry, lists)),
    evidence: compileEvidence(own, language),
  };
}

/** Every place where a rule of the given kinds (all, when absent) speaks, in the order of the rules. */
export function matchWordRules(
  draft: string,
  rules: WordRules,
  kinds?: ReadonlySet<string>,
): readonly RuleMatch[] {
  return matchesInPlain(plainTextOf(draft, rules.spelling), rules, kinds);
}

/** The same for a draft whose plain form is known. */
export function matchesInPlain(
  plain: PlainText,
  rules: WordRules,
  kinds?: ReadonlySet<string>,
): readonly RuleMatch[] {
  return rules.rules
    .filter(({ kind }) => kinds === undefined || kinds.has(kind))
    .flatMap((rule) =>
      rangesOf(plain, rule).map((range) => ({
        rule: rule.id,
        kind: rule.kind,
        ...placeOf(plain, range),
      })),
    );
}

function spellingOf(entries: readonly ConversationRule[]): Spelling {
  const plainByTyped = new Map<string, string>();
  const mended: string[] = [];
  for (const { patterns } of entries) {
    for (const [plain, typed] of Object.entries(patterns)) {
      if (plain === "mended") mended.push(...typed);
      else for (const word of typed) plainByTyped.set(word, plain);
    }
  }
  return { plainByTyped, mended };
}

function compileRule(
  { id, kind, patterns }: ConversationRule,
  lists: Readonly<Record<string, readonly string[]>>,
): CompiledRule {
  const compiled = (key: string) => (patterns[key] ?? []).map((p) => expression(p, lists));
  const sets = (prefix: string) =>
    Object.keys(patterns)
      .filter((key) => key.startsWith(prefix))
      .map(compiled);
  return {
    id,
    kind,
    find: compiled("find"),
    opening: compiled("opening"),
    whole: compiled("whole"),
    count: compiled("count"),
    atLeast: Number(patterns["at_least"]?.[0] ?? 1),
    sentenceSets: sets("sentence"),
    messageSets: sets("message"),
    unless: compiled("unless"),
  };
}

/** Letters beyond `\w` of the languages that have rules; naming them is cheaper than a Unicode property. */
const umlauts = "äöüß";
const letter = `a-z0-9${umlauts}`;

/** Expands `{list}` (lists may use lists) and bounds the whole at word edges where it begins with a letter. */
function expression(source: string, lists: Readonly<Record<string, readonly string[]>>): RegExp {
  const expand = (part: string, depth: number): string =>
    part.replace(/\{([a-z_]+)\}/gu, (_, name: string) => {
      const entries = lists[name];
      if (entries === undefined || depth > 4) throw new Error(`word list ${name}: not usable`);
      return `(?:${entries.map((entry) => expand(entry, depth + 1)).join("|")})`;
    });
  const body = expand(source, 0)
    .replaceAll("\\w", `[\\w${umlauts}]`)
    .replaceAll(" ?", "\\s*")
    .replaceAll(" ", "\\s+");
  const left = /^[a-zäöü({]/u.test(source) ? "(?:\\b|(?=[äöüß]))" : "";
  const right = /[a-zäöü)}]$/u.test(source) ? `(?:(?<![${letter}])|(?![${letter}]))` : "";
  // Unicode mode is slower, so only where a class of Unicode is named.
  return new RegExp(`${left}(?:${body})${right}`, body.includes("\\p{") ? "gu" : "g");
}

function rangesOf(plain: PlainText, rule: CompiledRule): readonly Range[] {
  const bySentence = plain.sentences.flatMap((sentence, index) =>
    sentenceRanges(plain, rule, { sentence, isFirst: index === 0 }),
  );
  return [...bySentence, ...messageRanges(plain, rule)];
}

function sentenceRanges(
  plain: PlainText,
  rule: CompiledRule,
  at: { readonly sentence: PlainSentence; readonly isFirst: boolean },
): readonly Range[] {
  const { start, end } = at.sentence;
  const text = plain.text.slice(start, end);
  const found = rule.find.flatMap((pattern) => occurrences(text, pattern));
  if (at.isFirst) {
    for (const pattern of rule.opening) {
      found.push(...occurrences(text, pattern).filter(({ start: s }) => isOpening(text, s)));
    }
  }
  for (const set of rule.sentenceSets) {
    if (set.every((pattern) => occurs(text, pattern))) {
      found.push({ start: text.length - text.trimStart().length, end: text.trimEnd().length });
    }
  }
  if (found.length === 0 || rule.unless.some((pattern) => occurs(text, pattern))) return [];
  return found.map((range) => ({ start: range.start + start, end: range.end + start }));
}

/** A greeting or an interjection before it still leaves it the opening. */
function isOpening(sentence: string, start: number): boolean {
  return /^[\s\p{P}\p{S}]*(?:(?:hey|hi|ok|okay|well|so|oh|and|listen|look|hallo|also|na|tja)[\s,]*)*$/u.test(
    sentence.slice(0, start),
  );
}

function messageRanges(plain: PlainText, rule: CompiledRule): readonly Range[] {
  const found: Range[] = rule.whole.flatMap((pattern) => occurrences(plain.text, pattern));
  for (const set of rule.messageSets) {
    const hits = set.map((pattern) => occurrences(plain.text, pattern));
    if (hits.every((one) => one.length > 0)) found.push(hull(hits.flat()));
  }
  if (rule.count.length > 0) {
    const hits = rule.count.flatMap((pattern) => occurrences(plain.text, pattern));
    if (hits.length >= rule.atLeast) found.push(hull(hits));
  }
  if (found.length === 0 || rule.unless.some((p) => occurs(plain.text, p))) return [];
  return found;
}

/** Every match. The pattern's own position is reset: `matchAll` would copy the pattern each time. */
function occurrences(text: string, pattern: RegExp): Range[] {
  const found: Range[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const end = match.index + match[0].length;
    if (end > match.index) found.push({ start: match.index, end });
    else pattern.lastIndex = end + 1;
  }
  return found;
}

function occurs(text: string, pattern: RegExp): boolean {
  pattern.lastIndex = 0;
  return pattern.test(text);
}

function hull(ranges: readonly Range[]): Range {
  return {
    start: Math.min(...ranges.map(({ start }) => start)),
    end: Math.max(...ranges.map(({ end }) => end)),
  };
}

function placeOf(plain: PlainText, { start, end }: Range): Range {
  return { start: plain.from[start] ?? 0, end: plain.to[end - 1] ?? 0 };
}
