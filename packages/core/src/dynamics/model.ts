/**
 * How a couple's record becomes the engine's numbers (docs/model.md (4), (5)): closeness of both as
 * anchors, what each guesses of the other where only one notes, stress as a level, events as impulses.
 *
 * [Note: Whose event] What happens between two people (an argument, time together) is one input,
 * strength as the stronger of the two notes, counted once a day, and acts on both. What one person feels
 * or does is an input of that person and acts on that person; stress of one can reach the other. Wishes (`wanted_room`) and `raised_by_me` are no causes and stay out.
 *
 * [Note: Flat notes] Notes that never vary say nothing of what moves somebody, and leave no spread to
 * fit. They enter as absent: the other person keeps a tide by the case of one reporter, and nothing is
 * said of the one whose notes stand still. The record itself keeps them.
 *
 * [Note: Absent events] A record that ever notes an event as 0 notes it explicitly: there, nothing noted
 * is unknown. Otherwise events are chips: an answered form (stress or any event) without the chip is 0.
 */

import type { Indicator, Input, Series } from "@ebb/engine";
import type { PartnerId } from "../couple/index.ts";
import type { CheckIn, EventName } from "../observations/index.ts";
import { type ContactDay, type Moment, momentsOf } from "../signals/index.ts";

/** Events that are one thing for both. */
export const sharedEvents: readonly EventName[] = [
  "argument",
  "future_talk",
  "together",
  "apart",
  "deep_talk",
  "milestone",
  "repair",
];

/** Events that belong to the person who notes them. */
export const ownEvents: readonly EventName[] = [
  "opened_up",
  "asked_feelings",
  "criticised",
  "pushed",
  "not_enough",
  "friends_family",
  "money_work",
  "reminder",
  "low_mood",
  "good_news",
  "small_openness",
];

/** A couple's record ready for the engine. */
export interface CoupleModel {
  readonly series: Series;
  /** Who noted own closeness in a way that can be weighed: not at all, or never varying, is not. */
  readonly reporters: ByPerson;
  /** Whose own notes of closeness never vary ([Note: Flat notes]). */
  readonly flat: ByPerson;
  /** Of whose closeness the model has any reading, own or guessed. */
  readonly read: ByPerson;
  /** Inputs that were noted but carry too little to be weighed: noted on fewer than three moments. */
  readonly leftOut: readonly string[];
  /** Typical time of day of the notes, as a fraction of a day, at which the tide is read. */
  readonly timeOfDay: number;
}

type ByPerson = Readonly<Record<PartnerId, boolean>>;

const people: readonly PartnerId[] = ["a", "b"];
/** From this many equal notes on they count as never varying. */
const fewestFlat = 3;
const fewestMoments = 3;
const censoredShare = 0.15;
/** More inputs than this cost more than they explain: each takes two effects from the same notes. */
const mostInputs = 12;

/** The model of a couple's check-ins. */
export function modelOfCheckIns(checkIns: readonly CheckIn[]): CoupleModel {
  const moments = momentsOf(checkIns);
  const columns = inputColumns(moments);
  const enough = columns.filter((column) => column.moments >= fewestMoments);
  const most = Math.min(mostInputs, Math.max(2, Math.floor(moments.length / 10)));
  const kept = [...enough].sort((p, q) => q.moments - p.moments).slice(0, most);
  const used = columns.filter((column) => kept.includes(column));
  const readings = readingColumns(moments);
  return {
    series: {
      times: Float64Array.from(moments, (moment) => moment.timeDays),
      indicators: readings.map((column) => column.indicator),
      y: rowMajor(
        moments.length,
        readings.map((column) => column.values),
      ),
      inputs: used.map((column) => column.input),
      u: rowMajor(
        moments.length,
        used.map((column) => column.values),
      ),
      hold: "day",
    },
    ...whoIsRead(readings),
    leftOut: columns.filter((column) => !used.includes(column)).map((column) => column.input.name),
    timeOfDay: typicalTimeOfDay(moments),
  };
}

/** The model of contact in a chat: one reading a day and person, no inputs. */
export function modelOfContact(days: readonly ContactDay[]): CoupleModel {
  const readings = people.map((person, index): ReadingColumn => {
    const own = days.map((one) => one.contact[person]);
    const isFlat = neverVary(own);
    return {
      indicator: { name: `contact_${person}`, person: index === 0 ? 0 : 1, kind: "anchor" },
      values: isFlat ? own.map(() => Number.NaN) : own,
      isFlat,
    };
  });
  return {
    series: {
      times: Float64Array.from(days, (one) => one.day),
      indicators: readings.map((column) => column.indicator),
      y: rowMajor(
        days.length,
        readings.map((column) => column.values),
      ),
      inputs: [],
      u: new Float64Array(0),
      hold: "day",
    },
    ...whoIsRead(readings),
    leftOut: [],
    timeOfDay: 0,
  };
}

interface ReadingColumn {
  readonly indicator: Indicator;
  /** What enters the fit: NaN where nothing is known, or where it is flat. */
  readonly values: readonly number[];
  readonly isFlat: boolean;
}

function whoIsRead(
  columns: readonly ReadingColumn[],
): Pick<CoupleModel, "reporters" | "flat" | "read"> {
  const [a, b] = columns;
  const of = (test: (column: ReadingColumn) => boolean) => ({
    a: a !== undefined && test(a),
    b: b !== undefined && test(b),
  });
  const isRead = ({ values }: ReadingColumn) => !values.every(Number.isNaN);
  return {
    reporters: of((column) => column.indicator.kind === "anchor" && isRead(column)),
    flat: of((column) => column.isFlat),
    read: of(isRead),
  };
}

function neverVary(values: readonly number[]): boolean {
  const known = values.filter((value) => !Number.isNaN(value));
  return known.length >= fewestFlat && known.every((value) => value === known[0]);
}

function readingColumns(moments: readonly Moment[]): ReadingColumn[] {
  return people.map((person, index): ReadingColumn => {
    const own = moments.map((moment) => moment[person]?.scales.closeness ?? Number.NaN);
    const other: PartnerId = person === "a" ? "b" : "a";
    const guessed = moments.map((moment) => moment[other]?.scales.other_closeness ?? Number.NaN);
    const isFlat = neverVary(own);
    const hasGuess = !guessed.every(Number.isNaN) && !neverVary(guessed);
    const isGuess = (isFlat || own.every(Number.isNaN)) && hasGuess;
    const values = isGuess ? guessed : isFlat ? own.map(() => Number.NaN) : own;
    const indicator: Indicator = {
      name: `closeness_${person}`,
      person: index === 0 ? 0 : 1,
      kind: isGuess ? "guess" : "anchor",
      ...(standsAtEnds(values) ? { censored: { low: 0, high: 10 } } : {}),
    };
    return { indicator, values, isFlat };
  });
}

/** More than 15 % of a person's scores at an end: then an end is censored, not exact (4). */
function standsAtEnds(values: readonly number[]): boolean {
  const known = values.filter((value) => !Number.isNaN(value));
  const atEnds = known.filter((value) => value <= 0 || value >= 10).length;
  return known.length > 0 && atEnds / known.length > censoredShare;
}

interface InputColumn {
  readonly input: Input;
  readonly values: readonly number[];
  /** Moments at which it was noted as present. */
  readonly moments: number;
}

function inputColumns(moments: readonly Moment[]): InputColumn[] {
  const shared = sharedEvents.map((name) => eventColumn(name, sharedStrength(moments, name)));
  const own = people.flatMap((person) => [
    stressColumn(moments, person),
    ...ownEvents.map((name) =>
      eventColumn(`${name}_${person}`, ownStrength(moments, name, person), person),
    ),
  ]);
  return [...shared, ...own].filter((column) => column.moments > 0);
}

function eventColumn(name: string, values: readonly number[], on?: PartnerId): InputColumn {
  return {
    input: {
      name,
      acts: "event",
      centre: 0,
      ...(on === undefined ? {} : { on: [on === "a" ? 0 : 1] as const }),
    },
    values,
    moments: values.filter((value) => value > 0).length,
  };
}

/** Stress in units of the person's own standard deviation (at least one point), centred by the engine. */
function stressColumn(moments: readonly Moment[], person: PartnerId): InputColumn {
  const raw = moments.map((moment) => moment[person]?.scales.stress ?? Number.NaN);
  const known = raw.filter((value) => !Number.isNaN(value));
  const mean = known.reduce((sum, value) => sum + value, 0) / Math.max(known.length, 1);
  const variance =
    known.reduce((sum, value) => sum + (value - mean) ** 2, 0) / Math.max(known.length - 1, 1);
  const unit = Math.max(Math.sqrt(variance), 1);
  return {
    input: { name: `stress_${person}`, acts: "level", centre: "mean" },
    values: raw.map((value) => value / unit),
    moments: variance > 0 ? known.length : 0,
  };
}

/** Strength of a shared event at each moment; a second note on the same day counts as the same event. */
function sharedStrength(moments: readonly Moment[], name: EventName): number[] {
  const strengthIn = eventReader(moments, name);
  let dayOfLast = Number.NaN;
  let strongestOfDay = 0;
  return moments.map((moment) => {
    if (moment.day !== dayOfLast) strongestOfDay = 0;
    dayOfLast = moment.day;
    const known = [strengthIn(moment.a), strengthIn(moment.b)].filter((one) => !Number.isNaN(one));
    if (known.length === 0) return Number.NaN;
    const strength = Math.max(...known);
    const added = Math.max(0, strength - strongestOfDay);
    strongestOfDay = Math.max(strongestOfDay, strength);
    return added;
  });
}

/** Strength of an own event; unknown (NaN) where this person noted nothing of it at that moment. */
function ownStrength(moments: readonly Moment[], name: EventName, person: PartnerId): number[] {
  const strengthIn = eventReader(moments, name);
  return moments.map((moment) => strengthIn(moment[person]));
}

/** Reads one event out of a check-in; NaN is unknown ([Note: Absent events]). */
function eventReader(
  moments: readonly Moment[],
  name: EventName,
): (checkIn: CheckIn | undefined) => number {
  const isExplicit = moments.some(
    (moment) => moment.a?.events[name] === 0 || moment.b?.events[name] === 0,
  );
  return (checkIn) => {
    if (checkIn === undefined) return Number.NaN;
    const noted = checkIn.events[name];
    if (noted !== undefined) return noted;
    const isAnswered =
      checkIn.scales.stress !== undefined || Object.keys(checkIn.events).length > 0;
    return !isExplicit && isAnswered ? 0 : Number.NaN;
  };
}

function typicalTimeOfDay(moments: readonly Moment[]): number {
  const fractions = moments.map((moment) => moment.timeDays - moment.day).sort((p, q) => p - q);
  return fractions[fractions.length >> 1] ?? 0;
}

/** Columns of equal length as one row-major grid. */
function rowMajor(rows: number, columns: readonly (readonly number[])[]): Float64Array {
  const grid = new Float64Array(rows * columns.length);
  columns.forEach((column, q) => {
    column.forEach((value, i) => {
      grid[i * columns.length + q] = value;
    });
  });
  return grid;
}
