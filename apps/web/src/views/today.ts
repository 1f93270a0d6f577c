/** What Today shows: the check-in if it is not done, else the day as marks; what is under way. Pure. */

import { isoDate, type ReturnState, type ScaleName, scaleRanges } from "@ebb/core";
import type { RecordState, Stamp } from "@ebb/platform";
import { dayOfAct, slotOfStamp } from "@ebb/platform";
import { type CheckInForm, checkInForm } from "./check-in.ts";
import { dayNumber } from "./day-number.ts";
import { type RoomToday, roomsToday } from "./offered.ts";
import { roomState } from "./room-evidence.ts";
import { type TagAsk, tagAsk } from "./tag.ts";

/** One scale of today with where it stood before. */
export interface DayMark {
  readonly scale: ScaleName;
  readonly range: readonly [number, number];
  readonly value: number;
  /** Values of the two weeks before, oldest first. */
  readonly before: readonly number[];
}

/** Everything on Today. */
export interface TodayView {
  readonly date: string;
  readonly form: CheckInForm;
  readonly marks: readonly DayMark[];
  /** Days with a check-in. */
  readonly days: number;
  readonly isYesterdayOpen: boolean;
  readonly season: { readonly day: number; readonly of: number; readonly isOver: boolean } | null;
  readonly step: {
    readonly id: string;
    readonly until: string | null;
    /** Its review has come: the one question whether it helped is asked now. */
    readonly isDue: boolean;
  } | null;
  readonly room: {
    readonly id: string;
    readonly person: "a" | "b";
    readonly until: string | null;
    /** How the return stands; null where no time was agreed. */
    readonly stands: ReturnState | null;
  } | null;
  /** Today is a day on which the coin says: do it. */
  readonly isCoinDay: boolean;
  /** True where the setting "by myself" may be offered again: at the start and every eight weeks. */
  readonly offersByMyself: boolean;
  /** The question how much room there is today, with its answer; null while space is not advised. */
  readonly roomToday: { readonly id: string; readonly room: RoomToday | null } | null;
  readonly hasDrawnLoop: boolean;
  readonly isWeekOpen: boolean;
  readonly linesDue: number;
  readonly isFrozen: boolean;
  /** An ebb that the person could name, if any. */
  readonly tag: TagAsk | null;
}

/** Id of the answer that says how much room there is on a day. */
export const roomTodayId = "room today";

const seasonDays = 21;
const marksBefore = 14;

/** Builds Today at the moment of `stamp`; `isRaised` while the safety gate is raised. */
export function todayView(state: RecordState, stamp: Stamp, isRaised: boolean): TodayView {
  const today = slotOfStamp(stamp)?.day ?? 0;
  const own = state.checkIns.filter((checkIn) => checkIn.person === "a");
  const days = new Set(own.map((checkIn) => checkIn.time.day));
  const date = isoDate(today);
  return {
    date,
    form: checkInForm(state, stamp, false),
    marks: marksOf(own, today),
    days: days.size,
    isYesterdayOpen: days.size > 0 && !days.has(today - 1),
    season: seasonOf(state, today),
    step: stepOf(state, date),
    room: roomOf(state, stamp.at),
    isCoinDay: !isRaised && isCoinDay(state, today),
    offersByMyself: isByMyselfOffered(state, today),
    roomToday: isRaised ? null : { id: roomTodayId, room: roomTodayOf(state, today) },
    hasDrawnLoop: state.drawnLoop !== undefined,
    isWeekOpen: days.size >= 5 && !state.weekly.some((week) => week.week === mondayOf(today)),
    linesDue: state.lines.filter((line) => !line.closed && line.due <= date).length,
    isFrozen: state.settings["frozen"] === true,
    tag: tagAsk(state, today),
  };
}

/** The last try goes on, its coin fell on today, and today's answer is still open. */
function isCoinDay(state: RecordState, today: number): boolean {
  const last = state.experiments.at(-1);
  if (!last || last.stopped) return false;
  const isOpen = last.doneByDay[isoDate(today)] === undefined;
  return isOpen && last.days[today - dayNumber(last.from)] === 1;
}

/** Days between two offers of the setting. */
const byMyselfEvery = 56;

/** The same words for everybody, whatever was answered before. */
function isByMyselfOffered(state: RecordState, today: number): boolean {
  const offered = state.settings[byMyselfOffered];
  return typeof offered !== "string" || today - dayNumber(offered) >= byMyselfEvery;
}

/** Setting with the day on which "by myself" was offered last. */
export const byMyselfOffered = "alone_offered";

/** The last answer of the day. */
function roomTodayOf(state: RecordState, today: number): RoomToday | null {
  const said = state.answers.findLast(
    (answer) => answer.id === roomTodayId && dayOfAct(answer) === today,
  );
  return roomsToday.find((room) => room === said?.value) ?? null;
}

/** ISO date of the Monday of a day's week. */
export function mondayOf(day: number): string {
  return isoDate(day - ((((day + 3) % 7) + 7) % 7));
}

function marksOf(own: RecordState["checkIns"], today: number): DayMark[] {
  const names = Object.keys(scaleRanges) as ScaleName[];
  return names.flatMap((scale) => {
    const at = (day: number) =>
      own.findLast((c) => c.time.day === day && c.scales[scale] !== undefined)?.scales[scale];
    const value = at(today);
    if (value === undefined) return [];
    const before = Array.from({ length: marksBefore }, (_, i) => at(today - marksBefore + i));
    const range = scaleRanges[scale];
    return [{ scale, range, value, before: before.filter((v) => v !== undefined) }];
  });
}

function seasonOf(state: RecordState, today: number): TodayView["season"] {
  const last = state.seasons.at(-1);
  const from = last ? dayNumber(last.from) : state.checkIns[0]?.time.day;
  if (from === undefined) return null;
  const of = last?.days ?? seasonDays;
  return { day: Math.min(today - from + 1, of), of, isOver: today - from >= of };
}

function stepOf(state: RecordState, date: string): TodayView["step"] {
  const last = state.steps.at(-1);
  if (last?.status !== "begun") return null;
  const until = last.until ?? null;
  return { id: last.step, until, isDue: until === null || until <= date };
}

function roomOf(state: RecordState, now: string): TodayView["room"] {
  const last = state.rooms.at(-1);
  if (!last || last.returned) return null;
  return {
    id: last.room,
    person: last.person === "b" ? "b" : "a",
    until: last.until ?? null,
    stands: roomState(last, now),
  };
}
