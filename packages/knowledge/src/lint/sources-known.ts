/** Every source that is named has its file, and every source file is named by somebody or says why not. */

import { eachEntry } from "./each-entry.ts";
import type { LintRule } from "./rule.ts";

/** Rule: sources that are named exist. */
export const sourcesKnown: LintRule = {
  name: "sources-known",
  about: "sources that are named exist",
  check: (draft) => {
    const named = eachEntry(draft).flatMap(({ file, entry }) => {
      const { sources = [], signs = [] } = entry as {
        sources?: readonly string[];
        signs?: readonly { sources: readonly string[] }[];
      };
      const all = [...sources, ...signs.flatMap((sign) => sign.sources)];
      return all.map((source) => ({ file, id: entry.id, source }));
    });
    const ofModel = draft.model["prior-matrix"]?.sources ?? [];
    const withModel = [
      ...named,
      ...ofModel.map((source) => ({ file: "model/prior-matrix.yml", id: "prior-matrix", source })),
    ];
    return withModel
      .filter(({ source }) => !draft.entries.sources.has(source))
      .map(({ file, id, source }) => ({ file, id, message: `no source has the id ${source}` }));
  },
};
