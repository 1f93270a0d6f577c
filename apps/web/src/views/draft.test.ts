import type { DraftLook, Span, SpanKind } from "@ebb/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { draftView } from "./draft.ts";

const look = (spans: readonly Span[]): DraftLook => ({
  spans,
  mode: "gentle",
  mode_proposed: "either",
  suggestion: null,
  suggestion_why: "",
  safety: false,
  language: "en",
});
const span = (start: number, end: number, kind: SpanKind): Span => ({ start, end, kind, why: "w" });

describe("draftView", () => {
  it("cuts the draft into pieces that together are the draft, whatever the places", () => {
    const place = fc.tuple(fc.nat(30), fc.nat(12), fc.constantFrom<SpanKind>("blame", "need"));
    fc.assert(
      fc.property(fc.string({ minLength: 42, maxLength: 42 }), fc.array(place), (draft, places) => {
        const spans = places.map(([start, length, kind]) => span(start, start + length, kind));
        const { pieces } = draftView(draft, look(spans));
        expect(pieces.map((piece) => piece.text).join("")).toBe(draft);
      }),
    );
  });

  it("keeps what is good apart and never marks it", () => {
    const view = draftView(
      "You never call. I miss you.",
      look([span(0, 14, "always_never"), span(16, 26, "feeling")]),
    );
    expect(view.hard.map((note) => note.quote)).toEqual(["You never call"]);
    expect(view.good.map((note) => note.quote)).toEqual(["I miss you"]);
    expect(view.pieces.filter((piece) => piece.kind === "feeling")).toEqual([]);
  });
});
