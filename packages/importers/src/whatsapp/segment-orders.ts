/**
 * A file whose dates fit no single order: the phone's language changed on the way, or a line with a date
 * of another phone was pasted. The cheapest path through the dates (Viterbi 1967) says where the order
 * changes and which dates stand outside; a change costs more than a step backward, and an outsider more
 * than either, so that the plainest story wins.
 */

import type { DateOrder } from "../importer.ts";
import type { WrittenDate } from "./date-order.ts";
import { dateOrders, dayInOrder } from "./date-order.ts";

const changeCost = 8;
const backwardCost = 5;
const outsideCost = 6;
/** Days that a chat may rest without cost worth naming; longer gaps cost their logarithm. */
const gapScaleDays = 3;

interface Path {
  readonly cost: number;
  /** Last day that was understood on this path. */
  readonly day: number;
  readonly before: Path | undefined;
  readonly order: DateOrder;
}

/** Orders by line; empty when fewer than half of the dates can be understood at all. */
export function segmentOrders(
  notes: readonly { readonly line: number }[],
  dates: readonly WrittenDate[],
): { fromLine: number; order: DateOrder }[] {
  let paths = dateOrders.map(
    (order): Path => ({ cost: 0, day: Number.NaN, before: undefined, order }),
  );
  let outside = 0;
  for (const date of dates) {
    const days = dateOrders.map((order) => dayInOrder(date, order));
    if (days.every(Number.isNaN)) outside += 1;
    paths = dateOrders.map((order, index) => cheapest(paths, order, days[index] ?? Number.NaN));
  }
  if (outside * 2 > dates.length) return [];
  paths.sort((one, other) => one.cost - other.cost);
  return changesOf(paths[0], notes);
}

function cheapest(paths: readonly Path[], order: DateOrder, day: number): Path {
  let best: Path | undefined;
  for (const path of paths) {
    const change = path.order === order ? 0 : changeCost;
    const cost = path.cost + change + stepCost(path.day, day);
    if (best === undefined || cost < best.cost)
      best = { cost, day: Number.isNaN(day) ? path.day : day, before: path, order };
  }
  // `paths` holds one path for each order and is never empty.
  return best as Path;
}

function stepCost(before: number, day: number): number {
  if (Number.isNaN(day)) return outsideCost;
  if (Number.isNaN(before)) return 0;
  if (day < before - 1) return backwardCost;
  return Math.log1p(Math.max(0, day - before) / gapScaleDays) / 2;
}

function changesOf(
  end: Path | undefined,
  notes: readonly { readonly line: number }[],
): { fromLine: number; order: DateOrder }[] {
  const orders: DateOrder[] = [];
  for (let path = end; path?.before !== undefined; path = path.before) orders.push(path.order);
  orders.reverse();
  return orders.flatMap((order, index) =>
    index > 0 && orders[index - 1] === order
      ? []
      : [{ fromLine: index === 0 ? 0 : (notes[index]?.line ?? 0), order }],
  );
}
