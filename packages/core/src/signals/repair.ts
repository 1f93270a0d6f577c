/**
 * After a sharp word: how long until a plain or kind one, and by whom (chats.md 4.1, "silence after
 * rupture"). A rupture is a turn that touches the list of harsh words, the last one of several; what
 * follows it is the next turn, of either, that touches none. For each of the two it is a wait in hours of the
 * own active time, cut when the other was first, or by seven days.
 *
 * Word lists are weak evidence, repair often happens face to face, and no turn is ever shown as harsh.
 */

import { wordMarks } from "../observations/index.ts";
import type { ReplyWaits } from "./chat-features.ts";
import type { Turns } from "./turns.ts";
import type { WeekClock } from "./week-clock.ts";
import { activeHoursBetween } from "./week-clock.ts";

const dayMs = 86_400_000;
const longestMs = 7 * dayMs;

/** Waits for repair of a and b, one row for each rupture; `clocks` are those of a and b. */
export function repairsOf(
  turns: Turns,
  clocks: readonly [WeekClock, WeekClock],
): readonly [ReplyWaits, ReplyWaits] {
  const rows = [0, 1].map(() => ({
    day: [] as number[],
    hours: [] as number[],
    cut: [] as number[],
  }));
  for (let turn = 0; turn < turns.count; turn += 1) {
    // Of several one after the other the last counts; after the very last turn nothing can be known.
    if (!isHarsh(turns, turn) || turn + 1 >= turns.count || isHarsh(turns, turn + 1)) continue;
    const from = turns.endMs[turn] as number;
    const next = turns.startMs[turn + 1] as number;
    const end = Math.min(next, from + longestMs);
    rows.forEach((row, person) => {
      const isOwn = turns.person[turn + 1] === person && next <= end;
      row.day.push(Math.floor(from / dayMs));
      row.hours.push(Math.max(0, activeHoursBetween(clocks[person === 0 ? 0 : 1], from, end)));
      row.cut.push(isOwn ? 0 : 1);
    });
  }
  const waits = rows.map(({ day, hours, cut }) => ({
    day: Int32Array.from(day),
    activeHours: Float64Array.from(hours),
    censored: Uint8Array.from(cut),
  }));
  // One for each of two people.
  return waits as unknown as readonly [ReplyWaits, ReplyWaits];
}

/** True for a turn that touches the list of harsh words. */
export function isHarsh(turns: Turns, turn: number): boolean {
  return ((turns.marks[turn] ?? 0) & wordMarks.harsh) !== 0;
}
