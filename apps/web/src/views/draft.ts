/** A draft cut into pieces, so that what stands out can be marked in place. Pure. */

import type { DraftLook, SpanKind } from "@ebb/core";
import { goodKinds } from "@ebb/core";

/** A piece of the draft: plain, or one that stands out. */
export interface Piece {
  readonly text: string;
  readonly kind: SpanKind | undefined;
}

/** A note on a piece. */
export interface DraftNote {
  readonly kind: SpanKind;
  readonly quote: string;
  readonly why: string;
}

/** The look on screen. */
export interface DraftView {
  readonly pieces: readonly Piece[];
  readonly hard: readonly DraftNote[];
  readonly good: readonly DraftNote[];
  readonly proposed: DraftLook["mode_proposed"];
  readonly suggestion: string | null;
  readonly suggestionWhy: string | null;
  readonly safety: boolean;
}

const isGood = (kind: SpanKind) => (goodKinds as readonly string[]).includes(kind);

/** Builds the view; pieces put together are the draft again. */
export function draftView(draft: string, look: DraftLook): DraftView {
  const notes = look.spans.map((span) => ({
    kind: span.kind,
    quote: draft.slice(span.start, span.end),
    why: span.why,
  }));
  return {
    pieces: piecesOf(draft, look),
    hard: notes.filter((note) => !isGood(note.kind)),
    good: notes.filter((note) => isGood(note.kind)),
    proposed: look.mode_proposed,
    suggestion: look.suggestion,
    suggestionWhy: look.suggestion_why || null,
    safety: look.safety,
  };
}

/** Only what is hard to hear is marked; of nested places the outer one. */
function piecesOf(draft: string, look: DraftLook): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  const hard = look.spans.filter((span) => !isGood(span.kind));
  for (const span of [...hard].sort((x, y) => x.start - y.start || y.end - x.end)) {
    if (span.start < at) continue;
    if (span.start > at) pieces.push({ text: draft.slice(at, span.start), kind: undefined });
    pieces.push({ text: draft.slice(span.start, span.end), kind: span.kind });
    at = span.end;
  }
  if (at < draft.length) pieces.push({ text: draft.slice(at), kind: undefined });
  return pieces;
}
