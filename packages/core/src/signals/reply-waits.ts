/**
 * How long each turn of one person waits for the other, in hours of the other's own clock. A wait ends
 * with the other's first message; it is cut (censored) by the first person's next new start, by 24 hours,
 * or by the end of the file (chats.md 4.1, reply hazard). Also what went unanswered.
 */

import type { ReplyWaits } from "./chat-features.ts";
import type { Turns } from "./turns.ts";
import type { WeekClock } from "./week-clock.ts";

const dayMs = 86_400_000;
const longestMs = dayMs;
/** Silence of the other's active time that makes a second turn a run, in hours (15 minutes). */
const runHours = 0.25;

/** What one person's turns met with. */
export interface Answers {
  readonly waits: ReplyWaits;
  /** Days on which the asker went on without an answer: a second turn after the other's active quarter hour. */
  readonly runDays: readonly number[];
  /** Days of questions that got no answer before a new start or a day. */
  readonly leftQuestionDays: readonly number[];
}

/** Answers of `replier` (0 = a, 1 = b) to the other's turns. `isStart` marks turns that begin a talk. */
export function answersOf(
  turns: Turns,
  isStart: Uint8Array,
  replier: 0 | 1,
  clock: WeekClock,
): Answers {
  const day = new Int32Array(turns.count);
  const activeHours = new Float64Array(turns.count);
  const censored = new Uint8Array(turns.count);
  let count = 0;
  const leftQuestionDays: number[] = [];
  const runDays: number[] = [];
  const next = nextTurns(turns, isStart, replier);
  const fileEnd = turns.endMs[turns.count - 1] ?? 0;
  for (let turn = 0; turn < turns.count; turn += 1) {
    if (turns.person[turn] === replier) continue;
    const end = turns.endMs[turn] as number;
    const reply = next.reply[turn] as number;
    const cut = Math.min(next.start[turn] as number, end + longestMs, fileEnd);
    const isCut = !(reply <= cut);
    if (isCut && cut <= end) continue;
    const on = Math.floor(end / dayMs);
    day[count] = on;
    activeHours[count] = Math.max(0, clock.hoursBetween(end, isCut ? cut : reply));
    censored[count] = isCut ? 1 : 0;
    count += 1;
    if (isCut && turns.asks[turn] === 1) leftQuestionDays.push(on);
    if (isRun(turns, turn, replier, clock))
      runDays.push(Math.floor((turns.startMs[turn] as number) / dayMs));
  }
  return {
    waits: {
      day: day.slice(0, count),
      activeHours: activeHours.slice(0, count),
      censored: censored.slice(0, count),
    },
    runDays,
    leftQuestionDays,
  };
}

// The second turn of a run; a third adds no further run.
function isRun(turns: Turns, turn: number, replier: number, clock: WeekClock): boolean {
  if (turn === 0 || turns.person[turn - 1] === replier) return false;
  const isThird = turn > 1 && turns.person[turn - 2] !== replier;
  if (isThird) return false;
  return (
    clock.hoursBetween(turns.endMs[turn - 1] as number, turns.startMs[turn] as number) > runHours
  );
}

// By turn: when the replier next writes, and when the other next begins a talk.
function nextTurns(
  turns: Turns,
  isStart: Uint8Array,
  replier: 0 | 1,
): { reply: Float64Array; start: Float64Array } {
  const reply = new Float64Array(turns.count);
  const start = new Float64Array(turns.count);
  let nextReply = Number.POSITIVE_INFINITY;
  let nextStart = Number.POSITIVE_INFINITY;
  for (let turn = turns.count - 1; turn >= 0; turn -= 1) {
    reply[turn] = nextReply;
    start[turn] = nextStart;
    const at = turns.startMs[turn] as number;
    if (turns.person[turn] === replier) nextReply = at;
    else if (isStart[turn] === 1) nextStart = at;
  }
  return { reply, start };
}
