/**
 * A chat day by day as further readings of closeness (docs/model.md (4), 1.5, 1.7): messages (negative
 * binomial over the day's exposure), waits until a reply (log-normal, cut ones censored), starts (own of
 * both), of those people and signals whose link to closeness the person's own check-ins have shown. Only
 * days between the first and the last check-in count: there the two overlap, and the fit learns how far
 * each signal speaks; elsewhere nothing is known of the link.
 *
 * [Note: Check-ins win] A reading of the chat says what it says with its own noise and a loading that is
 * learned from the check-ins; where both went apart lately it does not enter at all (findings/chat-link.ts).
 */

import type { DayWaits, Indicator } from "@ebb/engine";
import type { PartnerId } from "../couple/index.ts";
import type { CoupleModel } from "./model.ts";

/** One person's signal of a chat by day; arrays start at `firstDay`. */
export type ChatDays = {
  readonly person: PartnerId;
  readonly firstDay: number;
  /** True where more of it went with less closeness. */
  readonly reversed: boolean;
} & (
  | {
      readonly signal: "messages";
      /** NaN inside a gap of the chat. */
      readonly counts: Float64Array;
      /** Share of the day's usual active time that the file covers. */
      readonly exposure: Float64Array;
    }
  | { readonly signal: "replies"; readonly waits: readonly (DayWaits | undefined)[] }
  | { readonly signal: "starts"; readonly own: Float64Array; readonly both: Float64Array }
);

/** The model with these days as readings; the same model where there are none. */
export function withChatDays(model: CoupleModel, chats: readonly ChatDays[]): CoupleModel {
  const { series } = model;
  if (chats.length === 0 || series.times.length === 0) return model;
  const rows = rowsOf(model, chats);
  const before = series.indicators.length;
  const after = before + chats.length;
  const y = new Float64Array(rows.length * after).fill(Number.NaN);
  const u = new Float64Array(rows.length * series.inputs.length).fill(Number.NaN);
  rows.forEach(({ source, readings }, row) => {
    if (source >= 0) {
      y.set(series.y.subarray(source * before, (source + 1) * before), row * after);
      const width = series.inputs.length;
      u.set(series.u.subarray(source * width, (source + 1) * width), row * width);
    }
    y.set(readings, row * after + before);
  });
  const days = rows.map(({ time }) => Math.floor(time));
  const indicators = [...series.indicators, ...chats.map((chat) => indicatorOf(chat, days))];
  const times = Float64Array.from(rows, (row) => row.time);
  return { ...model, series: { ...series, times, indicators, y, u } };
}

/** The reading's own numbers, one a row of the series. */
function indicatorOf(chat: ChatDays, days: readonly number[]): Indicator {
  const { person, signal, reversed, firstDay } = chat;
  const base = {
    name: `${signal}_${person}`,
    person: person === "a" ? (0 as const) : (1 as const),
    reversed,
  };
  const byRow = (column: Float64Array) =>
    Float64Array.from(days, (day) => column[day - firstDay] ?? 0);
  switch (chat.signal) {
    case "messages":
      return { ...base, kind: "count", exposure: byRow(chat.exposure) };
    case "replies":
      return { ...base, kind: "waits", waits: days.map((day) => chat.waits[day - firstDay]) };
    case "starts":
      return { ...base, kind: "share", trials: byRow(chat.both) };
  }
}

/** What stands in the series on a day; NaN where the chat says nothing of it. */
function readingOn(chat: ChatDays, day: number): number {
  const at = day - chat.firstDay;
  switch (chat.signal) {
    case "messages":
      return (chat.exposure[at] ?? 0) > 0 ? (chat.counts[at] ?? Number.NaN) : Number.NaN;
    case "replies":
      return chat.waits[at]?.meanLog ?? Number.NaN;
    case "starts":
      return (chat.both[at] ?? 0) > 0 ? (chat.own[at] ?? Number.NaN) : Number.NaN;
  }
}

interface Row {
  readonly time: number;
  /** Row of the series before; -1 for a day that has the chat alone. */
  readonly source: number;
  readonly readings: readonly number[];
}

/** Days back from the last check-in on which a chat is read: each costs as much as ten sliders. */
const mostDays = 180;

/** Rows of the series, the last one of a day with that day's chat, and rows for days without any. */
function rowsOf({ series, timeOfDay }: CoupleModel, chats: readonly ChatDays[]): Row[] {
  const none = chats.map(() => Number.NaN);
  const from = Math.floor(series.times.at(-1) ?? 0) - mostDays;
  const readingsOn = (day: number) =>
    day <= from ? none : chats.map((chat) => readingOn(chat, day));
  const rows: Row[] = [];
  let day = Math.floor(series.times[0] ?? 0);
  series.times.forEach((time, source) => {
    const here = Math.floor(time);
    for (; day < here; day++) {
      const readings = readingsOn(day);
      const isNoted = Math.floor(rows.at(-1)?.time ?? Number.NaN) === day;
      if (!isNoted && readings.some((one) => !Number.isNaN(one)))
        rows.push({ time: day + timeOfDay, source: -1, readings });
    }
    const isLastOfDay = Math.floor(series.times[source + 1] ?? Number.NaN) !== here;
    rows.push({ time, source, readings: isLastOfDay ? readingsOn(here) : none });
  });
  return rows;
}
