/** What is found in a draft: the records of `say/1` (docs/contract.md) without its envelope. */

/** Kinds that make a message hard to hear. */
export const hardKinds = [
  "blame",
  "always_never",
  "mind_reading",
  "contempt",
  "pressure",
  "threat",
  "hidden_request",
  "harsh_start",
  "guilt",
  "several_topics",
] as const;

/** Kinds that make a message easy to hear. */
export const goodKinds = [
  "observation",
  "feeling",
  "need",
  "request",
  "appreciation",
  "repair",
  "room_with_return",
] as const;

/** A kind of span. */
export type SpanKind = (typeof hardKinds)[number] | (typeof goodKinds)[number];

/** A place in the draft, [start, end) in UTF-16 units, with its kind and one kind sentence why. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly kind: SpanKind;
  readonly why: string;
}

/** How a suggestion is worded: softly, or clearly where the matter is serious and can be changed. */
export type SayMode = "gentle" | "direct";

/** What `lookAtDraft` found. Spans may nest. */
export interface DraftLook {
  readonly spans: readonly Span[];
  readonly mode: SayMode;
  readonly mode_proposed: SayMode | "either";
  readonly suggestion: string | null;
  readonly suggestion_why: string;
  /** True when the draft threatens, controls, or speaks of harm to self or other. */
  readonly safety: boolean;
  /** Language whose rules were used; null when it is none that has rules. */
  readonly language: string | null;
}
