/** Makes the dense prior matrix from the sparse files of `knowledge/model/`. */

import type { PriorMatrix } from "../schema.ts";
import type { Draft } from "./draft.ts";

/** The prior, or undefined while a file of the model is missing. */
export function priorOf(draft: Draft): PriorMatrix | undefined {
  const matrix = draft.model["prior-matrix"];
  const halfLives = draft.model["half-lives"];
  const weights = draft.model["base-weights"];
  const tags = draft.model["tags-and-caps"];
  if (!matrix || !halfLives || !weights || !tags) return undefined;
  const reasons = Object.keys(weights.weights);
  const dense = (part: 0 | 1) =>
    reasons.map((reason) =>
      matrix.predictors.map(({ code }) => (matrix.cells[reason]?.[code] ?? matrix.empty)[part]),
    );
  return {
    grounds: matrix.grounds,
    sources: matrix.sources,
    reasons,
    predictors: matrix.predictors,
    mean: dense(0),
    sd: dense(1),
    half_life_days: halfLives.days,
    slope_per_8_weeks: halfLives.slope_per_8_weeks,
    base_weight: weights.weights,
    concentration: weights.concentration,
    scales: weights.scales,
    mixtures: weights.mixtures,
    tags: tags.tags,
    caps: tags.caps,
  };
}
