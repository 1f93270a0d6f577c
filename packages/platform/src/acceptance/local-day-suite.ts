/**
 * An act belongs to the local day, and half of it, on which it was made, for ever: through changes of
 * clocks, across the date line, under clocks that jump, whatever the zone of the device that reads it.
 * The truth is the calendar of the running system, asked in another way than the clock asks it.
 */

import { zonedClock } from "../kit/system.ts";
import { isoWithOffset, localTimeFromIso, slotOfStamp, stampNow } from "../record/local-time.ts";
import { makeAct } from "../record/make-act.ts";
import { checkInOn, stateFromActs } from "../record/state.ts";
import { seededRandom } from "./seeded.ts";

/** One check; it throws when a day is wrong. */
export interface LocalDayCheck {
  readonly title: string;
  readonly run: () => void;
}

function demand(condition: boolean, what: string): asserts condition {
  if (!condition) throw new Error(`local day: expected ${what}`);
}

const hour = 3_600_000;

/** Local date and time of an instant as the system's own calendar writes them. */
function calendarText(atMs: number, zone: string): string {
  const options = {
    timeZone: zone,
    hourCycle: "h23",
    dateStyle: "short",
    timeStyle: "medium",
  } as const;
  // Swedish writes 2026-03-01 21:05:00.
  return new Intl.DateTimeFormat("sv-SE", options).format(atMs);
}

/** Instants between two years at which a zone changes its offset from UTC. */
export function transitionsOf(zone: string, from: number, to: number): number[] {
  const clock = zonedClock(() => 0, zone);
  const found: number[] = [];
  const step = 20 * 24 * hour;
  for (let at = Date.UTC(from, 0, 1); at < Date.UTC(to, 0, 1); at += step) {
    let [low, high] = [at, at + step];
    if (clock.offsetMinutes(low) === clock.offsetMinutes(high)) continue;
    while (high - low > 1000) {
      const middle = Math.floor((low + high) / 2000) * 1000;
      if (clock.offsetMinutes(middle) === clock.offsetMinutes(low)) low = middle;
      else high = middle;
    }
    found.push(high);
  }
  return found;
}

/** Checks a stamp against the system's calendar, and that it can be turned back into the instant. */
function checkStamp(atMs: number, zone: string): void {
  const stamp = stampNow(zonedClock(() => atMs, zone));
  const time = localTimeFromIso(stamp.at);
  const truth = calendarText(atMs, zone);
  demand(stamp.at.slice(0, 19).replace("T", " ") === truth, `${truth} in ${zone}`);
  demand(time?.day === localTimeFromIso(truth.slice(0, 10))?.day, `the day of ${truth} in ${zone}`);
  const minuteMs =
    ((time?.day ?? 0) * 1440 + (time?.minute ?? 0) - (time?.offsetMinutes ?? 0)) * 60_000;
  demand(Math.floor(atMs / 60_000) * 60_000 === minuteMs, `the instant of ${truth} in ${zone}`);
  demand(
    slotOfStamp(stamp)?.part === (Number(truth.slice(11, 13)) < 12 ? "morning" : "evening"),
    "the half of the day",
  );
}

/** Checks every change of clocks of these zones between two years, around it and at its midnights. */
export function checkZones(zones: readonly string[], from: number, to: number): number {
  let instants = 0;
  for (const zone of zones) {
    for (const change of transitionsOf(zone, from, to)) {
      for (const away of [-24, -2, -1, 0, 1, 2, 24]) {
        for (const near of [-1000, 0, 1000]) {
          checkStamp(change + away * hour + near, zone);
          instants += 1;
        }
      }
    }
  }
  return instants;
}

const random = seededRandom(3);
const act = (at: string, extra: object = {}) =>
  makeAct(
    { kind: "check-in", at, closeness: 5, ...extra },
    { random, clock: zonedClock(() => 0, "UTC") },
  );
const dayOf = (text: string) => localTimeFromIso(text)?.day ?? Number.NaN;

/** All checks. */
export const localDayChecks: readonly LocalDayCheck[] = [
  {
    title:
      "a stamp names the local day at every change of clocks, and its instant can be told from it",
    run: () => {
      const zones = ["Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Africa/Cairo"];
      demand(
        checkZones([...zones, "Asia/Kathmandu", "Pacific/Apia"], 2010, 2030) > 1000,
        "changes",
      );
    },
  },
  {
    title: "the last moment of a day and the first of the next belong to different days",
    run: () => {
      const midnight = Date.UTC(2026, 6, 1, 22);
      const clock = (atMs: number) => stampNow(zonedClock(() => atMs, "Europe/Berlin")).at;
      demand(dayOf(clock(midnight - 1)) === dayOf("2026-07-01"), "the first of July");
      demand(dayOf(clock(midnight)) === dayOf("2026-07-02"), "the second of July");
    },
  },
  {
    title: "both half past two of an autumn night are kept, with their offsets",
    run: () => {
      const first = act("2026-10-25T02:30:00+02:00");
      const second = act("2026-10-25T02:30:00+01:00");
      const { checkIns } = stateFromActs([first, second]);
      demand(checkIns.length === 2, "two check-ins");
      demand(
        checkIns[0]?.time.offsetMinutes === 120 && checkIns[1]?.time.offsetMinutes === 60,
        "both offsets",
      );
      demand(
        checkIns.every(({ time }) => time.day === dayOf("2026-10-25")),
        "one day",
      );
    },
  },
  {
    title: "across the date line each check-in keeps the day on which it was made",
    run: () => {
      const inAuckland = act("2026-03-01T20:00:00+13:00");
      const inHonolulu = act("2026-03-01T09:00:00-10:00");
      const next = act("2026-03-02T08:00:00-10:00");
      const state = stateFromActs([inAuckland, inHonolulu, next]);
      const day = dayOf("2026-03-01");
      demand(
        state.checkIns.filter(({ time }) => time.day === day).length === 2,
        "two on the first",
      );
      demand(
        checkInOn(state, { person: "a", day, part: "evening" })?.act === inAuckland.act,
        "the evening",
      );
      demand(
        checkInOn(state, { person: "a", day, part: "morning" })?.act === inHonolulu.act,
        "the morning",
      );
      demand(checkInOn(state, { person: "a", day: day + 1 })?.act === next.act, "the second");
      demand(checkInOn(state, { person: "b", day }) === undefined, "nothing of the other");
    },
  },
  {
    title: "a day that a zone skipped exists for nobody, and the days around it do",
    run: () => {
      // Samoa went from 29 to 31 December 2011.
      const days = new Set<number>();
      for (let at = Date.UTC(2011, 11, 29); at < Date.UTC(2012, 0, 2); at += hour)
        days.add(dayOf(stampNow(zonedClock(() => at, "Pacific/Apia")).at));
      demand(!days.has(dayOf("2011-12-30")), "no 30 December");
      demand(days.has(dayOf("2011-12-29")) && days.has(dayOf("2011-12-31")), "the days around it");
    },
  },
  {
    title: "a clock that jumps ten years loses nothing and keeps the order of acts",
    run: () => {
      const years = [2026, 2036, 2016, 2026];
      const acts = years.map((year) => act(`${year}-05-05T12:00:00+02:00`));
      const state = stateFromActs(acts);
      demand(state.acts === 4 && state.checkIns.length === 4, "four check-ins");
      const days = state.checkIns.map(({ time }) => time.day);
      demand(
        days.every((day, i) => i === 0 || day >= (days[i - 1] ?? 0)),
        "check-ins by local time",
      );
      demand(
        state.checkIns[1]?.act === acts[0]?.act && state.checkIns[2]?.act === acts[3]?.act,
        "ties in order",
      );
    },
  },
  {
    title: "yesterday filled in today belongs to yesterday and is marked late",
    run: () => {
      const { checkIns } = stateFromActs([
        act("2026-03-02T08:00:00+01:00", { time: "2026-03-01", late: 1 }),
      ]);
      demand(checkIns[0]?.time.day === dayOf("2026-03-01"), "yesterday");
      demand(
        checkIns[0]?.late === true && checkIns[0].time.minute === undefined,
        "late, without a minute",
      );
    },
  },
  {
    title: "leap days, old and far days are written and read back",
    run: () => {
      for (const text of ["2028-02-29", "2100-02-28", "1970-01-01", "2000-02-29"])
        demand(isoWithOffset(dayOf(text) * 86_400_000, 0).slice(0, 10) === text, text);
      for (const text of ["2100-02-29", "2026-02-30", "2026-13-01", "2026-00-10", "26-01-01"])
        demand(localTimeFromIso(text) === undefined, `${text} to be no day`);
      demand(
        isoWithOffset(0, -570) === "1969-12-31T14:30:00-09:30",
        "a negative offset with half an hour",
      );
    },
  },
  {
    title: "noon begins the evening half, midnight the morning half",
    run: () => {
      const part = (at: string) => slotOfStamp({ at })?.part;
      demand(part("2026-03-01T00:00:00+01:00") === "morning", "midnight");
      demand(part("2026-03-01T11:59:00+01:00") === "morning", "one minute before noon");
      demand(part("2026-03-01T12:00:00+01:00") === "evening", "noon");
    },
  },
];
