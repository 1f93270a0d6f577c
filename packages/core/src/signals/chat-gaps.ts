/** Days that a chat cannot speak for: before a cut, or while both are silent far beyond their habit. */

import type { ChatGap } from "./chat-features.ts";
import type { ChatLimits } from "./from-messages.ts";
import type { Turns } from "./turns.ts";

const dayMs = 86_400_000;
const quarterMs = 900_000;
/** A hole is at least this long, and this many times the couple's usual longest pause (99th percentile). */
const shortestHoleDays = 10;
const timesUsual = 4;

/** Holes between turns, the first day of a file that is cut, and the days that somebody named, within the file. */
export function chatGapsOf(
  turns: Turns,
  limits: ChatLimits,
  span: { readonly firstDay: number; readonly lastDay: number },
): ChatGap[] {
  const gaps: ChatGap[] = namedGaps(limits).filter(
    ({ fromDay, toDay }) => toDay >= span.firstDay && fromDay <= span.lastDay,
  );
  const firstDay = Math.floor((turns.startMs[0] ?? 0) / dayMs);
  if (limits.isTruncated) gaps.push({ fromDay: firstDay, toDay: firstDay, reason: "truncated" });
  const longest = Math.max(shortestHoleDays * dayMs, usualPauseMs(turns) * timesUsual);
  for (let turn = 1; turn < turns.count; turn += 1) {
    const end = turns.endMs[turn - 1] as number;
    const start = turns.startMs[turn] as number;
    if (start - end <= longest) continue;
    const fromDay = Math.floor(end / dayMs) + 1;
    const toDay = Math.floor(start / dayMs) - 1;
    if (toDay >= fromDay) gaps.push({ fromDay, toDay, reason: "hole" });
  }
  return gaps;
}

function namedGaps({ togetherDays = [], elsewhere = [] }: ChatLimits): ChatGap[] {
  return [
    ...togetherDays.map((day): ChatGap => ({ fromDay: day, toDay: day, reason: "together" })),
    ...elsewhere.map((stretch): ChatGap => ({ ...stretch, reason: "elsewhere" })),
  ];
}

// 99th percentile of the pauses, to the quarter of an hour below.
function usualPauseMs(turns: Turns): number {
  const counts = new Uint32Array(4 * 24 * 60);
  for (let turn = 1; turn < turns.count; turn += 1) {
    const pause = Math.max(0, (turns.startMs[turn] as number) - (turns.endMs[turn - 1] as number));
    const quarter = Math.min(counts.length - 1, Math.floor(pause / quarterMs));
    counts[quarter] = (counts[quarter] as number) + 1;
  }
  let left = Math.floor((turns.count - 1) * 0.01);
  for (let quarter = counts.length - 1; quarter >= 0; quarter -= 1) {
    left -= counts[quarter] as number;
    if (left < 0) return quarter * quarterMs;
  }
  return 0;
}
