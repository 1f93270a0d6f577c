/** What is known beside files that were chosen: which ones they are, and the days that the own record notes as together. */

import type { CoupleRecord } from "@ebb/core";
import type { BesideFiles } from "./bring-in.ts";

/** For the same files the same key; the days of `own` on which either noted time together. */
export function besideFiles(files: readonly File[], own: CoupleRecord | undefined): BesideFiles {
  const key = files.map(({ name, size, lastModified }) => `${name}/${size}/${lastModified}`);
  const together = (own?.checkIns ?? []).flatMap(({ events, time }) =>
    (events.together ?? 0) > 0 ? [time.day] : [],
  );
  return { key: key.join("\n"), together: [...new Set(together)] };
}
