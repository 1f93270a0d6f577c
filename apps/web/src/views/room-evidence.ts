/** Room that was asked for: how it stands, and what the own record says of returns. Pure. */

import {
  graceMinutes,
  type Reading,
  type ReturnEvidence,
  type ReturnState,
  type RoomEpisode,
  returnEvidenceOf,
  returnStateOf,
} from "@ebb/core";
import { dayOfAct, localTimeFromIso, type RecordState } from "@ebb/platform";
import { dayNumber } from "./day-number.ts";
import { outcomesByDay } from "./tries.ts";

/** Days after which a way back is no longer counted as one. */
const longestWayBack = 21;

/** How room stands at local time `now` (`2026-03-02T18:00…`), or null without a return time. */
export function roomState(
  room: {
    readonly until?: string | null | undefined;
    readonly returned?: string | null | undefined;
    readonly at: string;
  },
  now: string,
): ReturnState | null {
  const backAt = minuteOf(room.until);
  const at = minuteOf(now);
  if (backAt === undefined || at === undefined) return null;
  const returnedAt = minuteOf(room.returned);
  return returnStateOf({ from: minuteOf(room.at) ?? backAt, backAt, returnedAt }, at);
}

/** The own stepping back of the record: announced with a return, or silent. */
export function ownReturns(state: RecordState, reading: Reading | undefined): ReturnEvidence {
  const closeness = outcomesByDay(state, "closeness");
  const usual = medianOf([...closeness.values()]);
  const recovery = (from: number) => {
    for (let day = from + 1; usual !== undefined && day <= from + longestWayBack; day++)
      if ((closeness.get(day) ?? Number.NEGATIVE_INFINITY) >= usual) return day - from;
    return undefined;
  };
  const rooms = state.rooms.filter(({ person, until }) => (person ?? "a") === "a" && until);
  const announced = rooms.map((room): RoomEpisode => {
    const [backAt, returnedAt] = [minuteOf(room.until), minuteOf(room.returned)];
    const isKept =
      backAt !== undefined && returnedAt !== undefined && returnedAt <= backAt + graceMinutes;
    return {
      isAnnounced: true,
      isReturnKept: room.returned ? isKept : undefined,
      recoveryDays: recovery(dayOfAct(room)),
    };
  });
  const roomDays = rooms.map((room) => dayOfAct(room));
  const ebbs = reading?.example === false ? reading.ebbs : [];
  const silent = ebbs
    .filter(({ kind, person }) => kind === "stepped_back" && person === "a")
    .filter(({ from, to }) => !roomDays.some((day) => near(day, dayNumber(from), dayNumber(to))))
    .map(
      ({ from }): RoomEpisode => ({
        isAnnounced: false,
        isReturnKept: undefined,
        recoveryDays: recovery(dayNumber(from)),
      }),
    );
  return returnEvidenceOf([...announced, ...silent]);
}

function near(day: number, from: number, to: number): boolean {
  return day >= from - 1 && day <= to + 1;
}

function minuteOf(iso: string | null | undefined): number | undefined {
  const time = iso ? localTimeFromIso(iso) : undefined;
  return time?.minute === undefined ? undefined : time.day * 1440 + time.minute;
}

function medianOf(values: readonly number[]): number | undefined {
  const sorted = [...values].sort((x, y) => x - y);
  return sorted.length === 0 ? undefined : sorted[sorted.length >> 1];
}
