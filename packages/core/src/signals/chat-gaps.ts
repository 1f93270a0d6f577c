/** Days that a chat cannot speak for: before a cut, or while both are silent far beyond their habit. */

import type { ChatGap } from "./chat-features.ts";
import type { Turns } from "./turns.ts";

const dayMs = 86_400_000;
/** A hole is at least this long, and this many times the couple's usual longest pause (99th percentile). */
const shortestHoleDays = 10;
const timesUsual = 4;

/** Holes between turns, and the first day of a file that is cut. */
export function chatGapsOf(turns: Turns, isTruncated: boolean): ChatGap[] {
  const gaps: ChatGap[] = [];
  const firstDay = Math.floor((turns.startMs[0] ?? 0) / dayMs);
  if (isTruncated) gaps.push({ fromDay: firstDay, toDay: firstDay, reason: "truncated" });
  const pauses = Float64Array.from({ length: Math.max(0, turns.count - 1) }, (_, turn) =>
    Math.max(0, (turns.startMs[turn + 1] as number) - (turns.endMs[turn] as number)),
  );
  const usual = Float64Array.from(pauses).sort()[Math.floor(pauses.length * 0.99)] ?? 0;
  const longest = Math.max(shortestHoleDays * dayMs, usual * timesUsual);
  pauses.forEach((pause, turn) => {
    if (pause <= longest) return;
    const fromDay = Math.floor((turns.endMs[turn] as number) / dayMs) + 1;
    const toDay = Math.floor((turns.startMs[turn + 1] as number) / dayMs) - 1;
    if (toDay >= fromDay) gaps.push({ fromDay, toDay, reason: "hole" });
  });
  return gaps;
}
