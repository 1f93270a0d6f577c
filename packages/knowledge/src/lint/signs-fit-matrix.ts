/**
 * Signs and prior matrix agree: a sign with a predictor points where its cell points, and every cell
 * of 0.2 or more has its sign, so that what the model uses can be read.
 */

import type { Draft } from "../compile/draft.ts";
import type { ReasonEntry, Sign } from "../schema.ts";
import type { LintRule } from "./rule.ts";

const shownFrom = 0.2;

/** Rule: signs and prior matrix agree. */
export const signsFitMatrix: LintRule = {
  name: "signs-fit-matrix",
  about: "signs and prior matrix agree",
  check: (draft) =>
    [...draft.entries.reasons.values()].flatMap(({ file, entry }) => {
      const wrong = entry.signs.flatMap((sign) => disagreements(draft, entry, sign));
      const messages = [...wrong, ...unsigned(draft, entry)];
      return messages.map((message) => ({ file, id: entry.id, message }));
    }),
};

function disagreements(draft: Draft, reason: ReasonEntry, sign: Sign): readonly string[] {
  const matrix = draft.model["prior-matrix"];
  if (sign.predictor === undefined || matrix === undefined) return [];
  const predictor = matrix.predictors.find(({ code }) => code === sign.predictor);
  if (predictor === undefined) return [`sign ${sign.id}: no predictor ${sign.predictor}`];
  const mean = matrix.cells[reason.id]?.[sign.predictor]?.[0] ?? 0;
  const direction = mean > 0 ? "up" : mean < 0 ? "down" : "none";
  if (direction !== sign.direction) return [`sign ${sign.id}: the matrix says ${direction}`];
  return predictor.fields.includes(sign.signal)
    ? []
    : [`sign ${sign.id}: ${sign.predictor} is not built from ${sign.signal}`];
}

function unsigned(draft: Draft, reason: ReasonEntry): readonly string[] {
  const cells = Object.entries(draft.model["prior-matrix"]?.cells[reason.id] ?? {});
  return cells
    .filter(([code, [mean]]) => {
      const hasSign = reason.signs.some(({ predictor }) => predictor === code);
      return Math.abs(mean) >= shownFrom && !hasSign;
    })
    .map(([code]) => `the matrix uses ${code}, but no sign names it`);
}
