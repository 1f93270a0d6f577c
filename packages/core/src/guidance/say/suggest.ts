/**
 * A suggestion in the form observation, feeling, need, request. Sentences of the draft that are already
 * good are kept as they are; what is missing comes from the frame of what the draft is about. In direct
 * mode it says plainly what has to change. Whatever comes out must pass the same rules.
 */

import type { RuleMatch, WordRules } from "../../safety/index.ts";
import { matchJudged, matchWordRules, plainTextOf, unsafeKinds } from "../../safety/index.ts";
import type { Guidance } from "../prepare.ts";
import type { SayMode, Span, SpanKind } from "./span.ts";
import { hardKinds } from "./span.ts";

/** What a suggestion is built from. */
export interface SuggestInput {
  readonly draft: string;
  readonly spans: readonly Span[];
  readonly matches: readonly RuleMatch[];
  readonly mode: SayMode;
  readonly safety: boolean;
  readonly rules: WordRules | undefined;
  readonly guidance: Guidance;
}

/** The suggestion, or null with the reason why there is none. */
export interface Suggestion {
  readonly text: string | null;
  readonly why: string;
}

const isHard: ReadonlySet<string> = new Set(hardKinds);
const uncleanKinds: ReadonlySet<string> = new Set([...hardKinds, ...unsafeKinds]);
const framePrefix = "frame_";

/** Builds the suggestion. */
export function suggest(input: SuggestInput): Suggestion {
  const { safety, rules, guidance, draft, spans } = input;
  const words = guidance.conversation["say_suggestion"]?.labels ?? {};
  if (safety) return { text: null, why: words["safety_why"] ?? "" };
  if (rules === undefined) return { text: null, why: words["language_why"] ?? "" };
  if (!spans.some(({ kind }) => isHard.has(kind))) {
    const key = draft.trim() === "" ? "none_why" : spans.length === 0 ? "quiet_why" : "fine_why";
    return { text: null, why: words[key] ?? "" };
  }
  if (rules.language !== guidance.language) return { text: null, why: words["none_why"] ?? "" };
  return built(input, rules, words);
}

function built(
  input: SuggestInput,
  rules: WordRules,
  words: Readonly<Record<string, string>>,
): Suggestion {
  const own = ownSentences(input, rules);
  const frame = frameOf(input.matches);
  const full = compose({ own, frame, mode: input.mode, words, guidance: input.guidance });
  const plain = { own: {}, frame: "other", mode: input.mode, words, guidance: input.guidance };
  const fallBack = () => {
    const text = compose(plain);
    return isClean(text, rules) ? text : null;
  };
  const text = isClean(full, rules) ? full : fallBack();
  if (text === null) return { text, why: words["none_why"] ?? "" };
  const hasTopics = input.spans.some(({ kind }) => kind === "several_topics");
  return {
    text,
    why: [
      words[input.mode === "direct" ? "direct_why" : "gentle_why"],
      ...(own.feeling === undefined && input.mode === "gentle" ? [words["guess_why"]] : []),
      ...(hasTopics ? [words["topics_why"]] : []),
    ].join(" "),
  };
}

type Own = Partial<Record<SpanKind, string>>;

/** The first clean sentence of each good kind, in the person's own words. */
function ownSentences({ draft, spans }: SuggestInput, rules: WordRules): Own {
  const plain = plainTextOf(draft, rules.spelling);
  const own: Own = {};
  for (const { start, end } of plain.sentences) {
    const from = plain.from[start] ?? 0;
    const to = plain.to[end - 1] ?? draft.length;
    const inside = spans.filter((span) => span.start < to && span.end > from);
    const sentence = draft.slice(from, to).trim();
    if (inside.length === 0) continue;
    if (inside.some(({ kind }) => isHard.has(kind))) continue;
    for (const { kind } of inside) own[kind] ??= sentence;
  }
  return own;
}

function frameOf(matches: readonly RuleMatch[]): string {
  const found = matches
    .filter(({ kind }) => kind.startsWith(framePrefix))
    .sort((one, other) => one.start - other.start)[0];
  return found === undefined ? "other" : found.kind.slice(framePrefix.length);
}

interface ComposeInput {
  readonly own: Own;
  readonly frame: string;
  readonly mode: SayMode;
  readonly words: Readonly<Record<string, string>>;
  readonly guidance: Guidance;
}

function compose({ own, frame, mode, words, guidance }: ComposeInput): string {
  const labels = guidance.conversation["say_frames"]?.labels ?? {};
  const label = (part: string) => labels[`${part}_${frame}`] ?? labels[`${part}_other`] ?? "";
  const moment = label("moment");
  const filled = (key: string, feeling: string) =>
    (words[key] ?? "")
      .replace("{Moment}", moment.charAt(0).toUpperCase() + moment.slice(1))
      .replace("{moment}", moment)
      .replace("{feeling}", feeling);
  const opening = own.appreciation ?? own.repair;
  const observed = own.observation;
  const feeling = own.feeling ?? filled(observed ? "feeling" : "moment_feeling", label("feeling"));
  const isNew = (sentence: string | undefined, at: number, all: readonly (string | undefined)[]) =>
    sentence !== undefined && sentence !== "" && all.indexOf(sentence) === at;
  const parts =
    mode === "direct"
      ? [
          observed ?? filled("moment_only", ""),
          own.feeling,
          words["direct_change"],
          own.need ?? label("need"),
          own.request ?? label("request"),
          words["direct_by"],
        ]
      : [opening, observed, feeling, own.need ?? label("need"), own.request ?? label("request")];
  return parts.filter(isNew).map(closed).join(" ");
}

function closed(sentence: string | undefined): string {
  const text = sentence ?? "";
  return /[.!?…]$/u.test(text) ? text : `${text}.`;
}

/** Clean is what neither a rule alone nor the evidence finds hard. */
export function isClean(text: string, rules: WordRules): boolean {
  if (matchWordRules(text, rules, uncleanKinds).length > 0) return false;
  return !matchJudged(text, rules).some(({ kind }) => uncleanKinds.has(kind));
}
