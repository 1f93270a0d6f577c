// Generated from knowledge/ by `npm run knowledge`: the sources. Do not edit.

import type { SourceEntry } from "./schema.ts";

/** Papers and articles. */
export const sources: readonly SourceEntry[] = [];
