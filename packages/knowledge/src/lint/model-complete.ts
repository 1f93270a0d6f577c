/** The prior is whole: every reason has its row, weight and half-life; weights add up; order is right. */

import type { LintRule } from "./rule.ts";

/** Rule: every reason has a row, a weight and a half-life or a slope. */
export const modelComplete: LintRule = {
  name: "model-complete",
  about: "every reason has a row, a weight and a half-life or a slope",
  check: (draft) => {
    const matrix = draft.model["prior-matrix"];
    const halfLives = draft.model["half-lives"];
    const weights = draft.model["base-weights"]?.weights ?? {};
    const reasons = [...draft.entries.reasons.values()]
      .filter(({ entry }) => entry.status === "reason")
      .map(({ entry }) => entry.id);
    const missing = reasons.flatMap((id) => {
      const fades = id in (halfLives?.days ?? {}) || id in (halfLives?.slope_per_8_weeks ?? {});
      return [
        ...(id in (matrix?.cells ?? {}) ? [] : [`no row for ${id}`]),
        ...(id in weights ? [] : [`no weight for ${id}`]),
        ...(fades ? [] : [`no half-life and no slope for ${id}`]),
      ];
    });
    const strangers = [...Object.keys(matrix?.cells ?? {}), ...Object.keys(weights)]
      .filter((id) => !reasons.includes(id))
      .map((id) => `${id} is no reason`);
    const sum = Object.values(weights).reduce((total, weight) => total + weight, 0);
    const offSum = Math.abs(sum - 1) > 1e-9 ? [`the weights add up to ${sum}`] : [];
    const disorder = Object.entries(halfLives?.days ?? {})
      .filter(([, [median, low, high]]) => !(0 < low && low < median && median < high))
      .map(([id]) => `half-life of ${id} is out of order`);
    return [...missing, ...strangers, ...offSum, ...disorder].map((message) => ({
      file: "model",
      message,
    }));
  },
};
