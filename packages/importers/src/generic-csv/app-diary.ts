/**
 * Diaries of Daylio and Bearable as diary CSV (`diary/1`) of one person. Only what has a place there is
 * kept: low mood, and activities that are events of the couple; notes are dropped unread. A mood or an
 * activity that is not known leaves its cell empty, which is missing and not zero.
 */

import { isCivilDate, parseCsv, writeCsv } from "@ebb/core";
import { numbersIn } from "../text/numbers.ts";
import { diaryKindOf } from "./diary-header.ts";

const events = [
  "low_mood",
  "argument",
  "together",
  "apart",
  "deep_talk",
  "friends_family",
  "money_work",
] as const;
type EventColumn = (typeof events)[number];
type EventRow = Partial<Record<EventColumn, number>>;

// The five moods of a fresh Daylio, English and German; own names stay unknown.
const moods: Readonly<Record<string, number>> = {
  rad: 0,
  good: 0,
  meh: 0,
  bad: 0.5,
  awful: 1,
  super: 0,
  gut: 0,
  "so lala": 0,
  schlecht: 0.5,
  lausig: 1,
};

const activityWords: readonly (readonly [string, EventColumn])[] = [
  ["argument", "argument"],
  ["fight", "argument"],
  ["streit", "argument"],
  ["partner", "together"],
  ["date", "together"],
  ["quality time", "together"],
  ["zeit zu zweit", "together"],
  ["deep talk", "deep_talk"],
  ["alone time", "apart"],
  ["family", "friends_family"],
  ["friends", "friends_family"],
  ["familie", "friends_family"],
  ["freunde", "friends_family"],
  ["work stress", "money_work"],
];

/** The diary as `diary/1`, or undefined where the text is of neither program. */
export function appDiaryToCsv(text: string): string | undefined {
  const [header, ...rows] = parseCsv(text).rows;
  if (header === undefined) return undefined;
  const kind = diaryKindOf(header.cells);
  if (kind !== "daylio" && kind !== "bearable") return undefined;
  const names = header.cells.map((cell) => cell.replace("\ufeff", "").trim().toLowerCase());
  const cellOf = (cells: readonly string[], name: string) =>
    (cells[names.indexOf(name)] ?? "").trim();
  const times = new Map<string, EventRow[]>();
  for (const { cells } of rows) {
    const read = kind === "daylio" ? daylioRow : bearableRow;
    const found = read((name) => cellOf(cells, name));
    if (found === undefined) continue;
    times.set(found.time, [...(times.get(found.time) ?? []), found.events]);
  }
  const lines = [...times]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([time, found]) => ["a", time, ...events.map((event) => ofDay(found, event))]);
  return writeCsv([["person", "time", ...events], ...lines]);
}

// Several entries of a day: what happened in one of them happened; moods are averaged.
function ofDay(rows: readonly EventRow[], event: EventColumn): number | undefined {
  const known = rows.flatMap((row) => row[event] ?? []);
  if (known.length === 0) return undefined;
  const sum = known.reduce((all, value) => all + value, 0);
  return event === "low_mood" ? Math.round((100 * sum) / known.length) / 100 : Math.max(...known);
}

type CellOf = (name: string) => string;

function daylioRow(cell: CellOf): { time: string; events: EventRow } | undefined {
  const date = cell("full_date");
  const [year = 0, month = 0, day = 0] = numbersIn(date);
  if (!isCivilDate(year, month, day)) return undefined;
  const mood = moods[cell("mood").toLowerCase()];
  const row: EventRow = mood === undefined ? {} : { low_mood: mood };
  const activities = cell("activities").toLowerCase().split("|");
  for (const activity of activities.map((one) => one.trim())) {
    const known = activityWords.find(([word]) => word === activity);
    if (known !== undefined) row[known[1]] = 1;
  }
  return { time: isoDateOf(year, month, day), events: row };
}

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

// `11th Mar 2024`; a mood is rated from 1 to 5.
function bearableRow(cell: CellOf): { time: string; events: EventRow } | undefined {
  const date = cell("date formatted");
  const [day = 0, year = 0] = numbersIn(date);
  const month = months.findIndex((name) => date.toLowerCase().includes(name)) + 1;
  if (!isCivilDate(year, month, day) || cell("category").toLowerCase() !== "mood") return undefined;
  const rating = Number(cell("rating/amount"));
  if (!(rating >= 1 && rating <= 5)) return undefined;
  return { time: isoDateOf(year, month, day), events: { low_mood: Math.max(0, (3 - rating) / 2) } };
}

function isoDateOf(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
