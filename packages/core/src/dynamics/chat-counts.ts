/**
 * Messages of a day as further readings of closeness (docs/model.md (4), 1.5, 1.7): counts, negative
 * binomial with log mean alpha + lambda (mu + x), of those people whose link to closeness their own
 * check-ins have shown. Only days between the first and the last check-in count: there the two overlap,
 * and the fit learns how far the messages speak; elsewhere nothing is known of the link.
 *
 * [Note: Check-ins win] A count says what it says with its own noise and a loading that is learned from
 * the check-ins; where both went apart lately it does not enter at all (findings/chat.ts).
 */

import type { Series } from "@ebb/engine";
import type { PartnerId } from "../couple/index.ts";
import type { CoupleModel } from "./model.ts";

/** One person's messages by day. */
export interface ChatCounts {
  readonly person: PartnerId;
  /** Day of index 0. */
  readonly firstDay: number;
  /** NaN inside a gap of the chat. */
  readonly counts: Float64Array;
  /** True where more messages went with less closeness. */
  readonly reversed: boolean;
}

/** The model with these counts as readings; the same model where there are none. */
export function withChatCounts(model: CoupleModel, chats: readonly ChatCounts[]): CoupleModel {
  const { series } = model;
  if (chats.length === 0 || series.times.length === 0) return model;
  const rows = rowsOf(model, chats);
  const before = series.indicators.length;
  const after = before + chats.length;
  const y = new Float64Array(rows.length * after).fill(Number.NaN);
  const u = new Float64Array(rows.length * series.inputs.length).fill(Number.NaN);
  rows.forEach(({ source, counts }, row) => {
    if (source >= 0) {
      y.set(series.y.subarray(source * before, (source + 1) * before), row * after);
      const width = series.inputs.length;
      u.set(series.u.subarray(source * width, (source + 1) * width), row * width);
    }
    y.set(counts, row * after + before);
  });
  const indicators: Series["indicators"] = [
    ...series.indicators,
    ...chats.map(({ person, reversed }) => ({
      name: `messages_${person}`,
      person: person === "a" ? (0 as const) : (1 as const),
      kind: "count" as const,
      reversed,
    })),
  ];
  const times = Float64Array.from(rows, (row) => row.time);
  return { ...model, series: { ...series, times, indicators, y, u } };
}

interface Row {
  readonly time: number;
  /** Row of the series before; -1 for a day that has counts alone. */
  readonly source: number;
  readonly counts: readonly number[];
}

/** Days back from the last check-in on which counts are read: each costs as much as ten sliders. */
const mostDays = 180;

/** Rows of the series, the last one of a day with that day's counts, and rows for days without any. */
function rowsOf({ series, timeOfDay }: CoupleModel, chats: readonly ChatCounts[]): Row[] {
  const none = chats.map(() => Number.NaN);
  const from = Math.floor(series.times.at(-1) ?? 0) - mostDays;
  const countsOn = (day: number) =>
    day <= from ? none : chats.map(({ firstDay, counts }) => counts[day - firstDay] ?? Number.NaN);
  const rows: Row[] = [];
  let day = Math.floor(series.times[0] ?? 0);
  series.times.forEach((time, source) => {
    const here = Math.floor(time);
    for (; day < here; day++) {
      const counts = countsOn(day);
      const isNoted = Math.floor(rows.at(-1)?.time ?? Number.NaN) === day;
      if (!isNoted && counts.some((count) => !Number.isNaN(count)))
        rows.push({ time: day + timeOfDay, source: -1, counts });
    }
    const isLastOfDay = Math.floor(series.times[source + 1] ?? Number.NaN) !== here;
    rows.push({ time, source, counts: isLastOfDay ? countsOn(here) : none });
  });
  return rows;
}
