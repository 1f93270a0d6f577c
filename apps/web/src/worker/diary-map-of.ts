/** The mapping of a foreign diary from what the person chose on screen. */

import { type DiaryMap, parseDiaryMap } from "@ebb/core";
import type { ChosenColumns } from "./protocol.ts";

/** A long map, or a wide one where both people have a column of their own in one row. */
export function diaryMapOf(chosen: ChosenColumns): DiaryMap | undefined {
  const field = (column: string | undefined, range: readonly [number, number] | undefined) =>
    column === undefined ? null : { column, ...(range ? { range } : {}) };
  const { time, dyad = null, person = null, closeness, other, range } = chosen;
  const entries = other
    ? {
        time,
        dyad,
        a: { closeness: field(closeness, range) },
        b: { closeness: field(other, range) },
      }
    : { time, dyad, person, closeness: field(closeness, range) };
  const map = parseDiaryMap(JSON.stringify(entries));
  return map.ok ? map.value : undefined;
}
