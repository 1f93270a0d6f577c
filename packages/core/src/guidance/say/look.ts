/**
 * Looks at a draft: what is hard to hear in it and what is good, which tone fits, and a suggestion from
 * the person's own words. Rules are data of the knowledge; no model is needed. A draft that threatens,
 * controls or speaks of harm gets no suggestion but help.
 */

import type { RuleMatch, WordRules } from "../../safety/index.ts";
import { matchJudged, matchWordRules, unsafeKinds } from "../../safety/index.ts";
import type { Guidance } from "../prepare.ts";
import { languageOfDraft } from "./draft-language.ts";
import type { DraftLook, SayMode, Span, SpanKind } from "./span.ts";
import { goodKinds, hardKinds } from "./span.ts";
import { suggest } from "./suggest.ts";

const spanKinds: ReadonlySet<string> = new Set([...hardKinds, ...goodKinds]);

/** Looks at one draft. `mode` is the tone that was asked for. */
export function lookAtDraft(
  draft: string,
  guidance: Guidance,
  mode: SayMode = "gentle",
): DraftLook {
  const language = languageOfDraft(draft);
  const rules = language === null ? undefined : guidance.rulesByLanguage[language];
  const matches = rules === undefined ? [] : matchJudged(draft, rules);
  const safety = isUnsafe(draft, { matches, own: rules }, guidance);
  const spans = spansOf(draft, matches, guidance);
  const proposed = modeFor(matches);
  const { text, why } = suggest({ draft, spans, matches, mode, safety, rules, guidance });
  return {
    spans,
    mode,
    mode_proposed: proposed,
    suggestion: text,
    suggestion_why: why,
    safety,
    language: rules === undefined ? null : language,
  };
}

/** Every kind of span and sign in a text under one language's rules; for the study and for suggestions. */
export function kindsIn(text: string, rules: WordRules): ReadonlySet<string> {
  return new Set(matchJudged(text, rules).map(({ kind }) => spanKindOf(kind) ?? kind));
}

/** Harm is looked for in every language that has rules, whatever the draft's own is. */
function isUnsafe(
  draft: string,
  { matches, own }: { readonly matches: readonly RuleMatch[]; readonly own: WordRules | undefined },
  guidance: Guidance,
): boolean {
  if (matches.some(({ kind }) => unsafeKinds.has(kind))) return true;
  return Object.values(guidance.rulesByLanguage).some(
    (rules) => rules !== own && matchWordRules(draft, rules, unsafeKinds).length > 0,
  );
}

/** Control of the other is shown as pressure; harm has no span of its own. */
function spanKindOf(kind: string): SpanKind | undefined {
  if (kind === "control") return "pressure";
  // A member of the set is a span kind.
  return spanKinds.has(kind) ? (kind as SpanKind) : undefined;
}

function spansOf(
  draft: string,
  matches: readonly RuleMatch[],
  guidance: Guidance,
): readonly Span[] {
  const spans: Span[] = [];
  const ordered = [...matches].sort((one, other) => one.start - other.start || other.end - one.end);
  for (const match of ordered) {
    const kind = spanKindOf(match.kind);
    if (kind === undefined) continue;
    const place = trimmed(draft, match);
    if (place.start >= place.end) continue;
    const touching = spans.findIndex((span) => span.kind === kind && span.end >= place.start);
    const earlier = spans[touching];
    if (earlier === undefined) spans.push({ ...place, kind, why: whyOf(kind, guidance) });
    else spans[touching] = { ...earlier, end: Math.max(earlier.end, place.end) };
  }
  return spans;
}

function trimmed(draft: string, { start, end }: RuleMatch): { start: number; end: number } {
  const text = draft.slice(start, end);
  return {
    start: start + text.length - text.replace(/^[\s,;.!?]+/u, "").length,
    end: end - (text.length - text.trimEnd().length),
  };
}

function whyOf(kind: SpanKind, guidance: Guidance): string {
  return guidance.conversation[`say_${kind}`]?.text ?? kind;
}

function modeFor(matches: readonly RuleMatch[]): SayMode | "either" {
  const isSerious = matches.some(({ kind }) => kind === "matter_serious");
  const isMinor = matches.some(({ kind }) => kind === "matter_minor");
  if (isSerious) return "direct";
  const isHot = matches.some(({ kind }) => kind === "contempt" || kind === "harsh_start");
  return isMinor || isHot ? "gentle" : "either";
}
