/**
 * How long each turn of one person waits for the other, in hours of the other's own clock. A wait ends
 * with the other's first message; it is cut (censored) by the first person's next new start, by 24 hours,
 * or by the end of the file (chats.md 4.1, reply hazard). Also what went unanswered.
 */

import type { ReplyWaits } from "./chat-features.ts";
import type { Turns } from "./turns.ts";
import type { WeekClock } from "./week-clock.ts";
import { activeHoursBetween } from "./week-clock.ts";

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
  const { person, startMs, endMs, count } = turns;
  // Written from the end, because what comes next is known that way.
  const day = new Int32Array(count);
  const activeHours = new Float64Array(count);
  const censored = new Uint8Array(count);
  const leftQuestionDays: number[] = [];
  const runDays: number[] = [];
  const fileEnd = endMs[count - 1] ?? 0;
  let place = count;
  let nextReply = Number.POSITIVE_INFINITY;
  let nextStart = Number.POSITIVE_INFINITY;
  for (let turn = count - 1; turn >= 0; turn -= 1) {
    if (person[turn] === replier) {
      nextReply = startMs[turn] as number;
      continue;
    }
    const end = endMs[turn] as number;
    const cut = Math.min(nextStart, end + longestMs, fileEnd);
    const isCut = !(nextReply <= cut);
    if (isStart[turn] === 1) nextStart = startMs[turn] as number;
    if (isCut && cut <= end) continue;
    place -= 1;
    day[place] = Math.floor(end / dayMs);
    activeHours[place] = Math.max(0, activeHoursBetween(clock, end, isCut ? cut : nextReply));
    if (isCut) censored[place] = 1;
    if (isCut && turns.asks[turn] === 1) leftQuestionDays.push(Math.floor(end / dayMs));
    if (isRun(turns, turn, replier, clock))
      runDays.push(Math.floor((startMs[turn] as number) / dayMs));
  }
  return {
    waits: {
      day: day.slice(place),
      activeHours: activeHours.slice(place),
      censored: censored.slice(place),
    },
    runDays: runDays.reverse(),
    leftQuestionDays: leftQuestionDays.reverse(),
  };
}

// The second turn of a run; a third adds no further run.
function isRun(turns: Turns, turn: number, replier: number, clock: WeekClock): boolean {
  if (turn === 0 || turns.person[turn - 1] === replier) return false;
  const isThird = turn > 1 && turns.person[turn - 2] !== replier;
  if (isThird) return false;
  return (
    activeHoursBetween(clock, turns.endMs[turn - 1] as number, turns.startMs[turn] as number) >
    runHours
  );
}
