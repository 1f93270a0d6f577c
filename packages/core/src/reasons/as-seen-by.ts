/** The other person in the reader's own notes: nothing that only the other can know. */

import type { DailyRecord } from "../signals/index.ts";

/**
 * The reader's notes with the sides changed: what was guessed of the other stands as the other's own,
 * what the reader did stands as done to the other; events of the couple stay; what only the other can
 * know (stress, shame, mood, being criticised) is unknown.
 */
export function asSeenBy(notes: DailyRecord): DailyRecord {
  const unknown = new Float64Array(notes.days).fill(Number.NaN);
  const { columns } = notes;
  const none = Object.fromEntries(Object.keys(columns).map((name) => [name, unknown]));
  return {
    ...notes,
    tags: [],
    columns: {
      // Same keys as `columns`, all unknown; the fields below are what the reader can speak for.
      ...(none as DailyRecord["columns"]),
      closeness: columns.other_closeness,
      room: columns.other_room,
      other_reach: columns.reach,
      argument: columns.argument,
      future_talk: columns.future_talk,
      apart: columns.apart,
      friends_family: columns.friends_family,
      together: columns.together,
    },
  };
}
