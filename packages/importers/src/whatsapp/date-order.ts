/**
 * In which order day, month and year stand in a file, learned from its dates. An order is kept only while
 * every date of the file is a day in it; of those left, the one wins whose days run forward while the
 * others run backward. What is still open is asked, never guessed.
 */

import type { DateOrder } from "../importer.ts";
import { dayOfHeaderDate } from "./calendar.ts";

/** Three numbers of a date in the order of the file, with the digits of each. */
export interface WrittenDate {
  readonly numbers: readonly [number, number, number];
  readonly widths: readonly [number, number, number];
  /** Punctuation between and behind them. */
  readonly marks: string;
}

/** 1 January 2017. */
const manyYearsDay = 17_167;

/** The orders that phones use. */
export const dateOrders: readonly DateOrder[] = ["dmy", "mdy", "ymd"];

/** Day number of a date in an order; NaN where it is none. */
export function dayInOrder(date: WrittenDate, order: DateOrder): number {
  const [p, q, r] = date.numbers;
  const [wp, , wr] = date.widths;
  const dots = date.marks.includes(".");
  if (order === "ymd") {
    // With dots and a year of two digits only Korean has the year first, and it has spaces between.
    const isForeign = wr > 2 || (wp === 2 && dots && !date.marks.includes(" "));
    return isForeign ? Number.NaN : dayOfHeaderDate(p, q, r, wp);
  }
  if (wp > 2 || date.widths[1] > 2) return Number.NaN;
  if (order === "dmy") return dayOfHeaderDate(r, q, p, wr);
  // No locale writes the month first with dots between the numbers.
  return dots ? Number.NaN : dayOfHeaderDate(r, p, q, wr);
}

/** What the dates of a file say of their order. */
export type OrderVerdict =
  | {
      readonly kind: "decided";
      readonly order: DateOrder;
      /** No other order makes days of all the dates; otherwise it was chosen for how the days run. */
      readonly isOnly: boolean;
    }
  | { readonly kind: "open"; readonly orders: readonly [DateOrder, DateOrder] }
  | { readonly kind: "none" };

interface OrderFit {
  readonly order: DateOrder;
  readonly backward: number;
  readonly first: number;
  readonly span: number;
  readonly sameDayOfMonth: boolean;
  /** All dates fall on one day and month of different years. */
  readonly isAnniversary: boolean;
}

/**
 * Decides on the dates of a file in the order of its lines (repetitions may be left out). An order that
 * reaches beyond `latestDay` is out, unless all do (a phone whose clock ran ahead).
 */
export function decideOrder(
  dates: readonly WrittenDate[],
  allowed: readonly DateOrder[] = dateOrders,
  latestDay: number = Number.POSITIVE_INFINITY,
): OrderVerdict {
  const all = allowed.flatMap((order) => fitOf(dates, order));
  const past = all.filter(({ first, span }) => first + span <= latestDay);
  const fits = past.length > 0 ? past : all;
  if (fits.length === 0) return { kind: "none" };
  const left = fits.filter(
    (fit) => !isBeaten(fit, fits, dates.length) && !isTooOld(fit, fits, dates),
  );
  left.sort((one, other) => one.backward - other.backward || one.span - other.span);
  const [best, second] = left;
  if (best === undefined) return { kind: "none" };
  if (second === undefined || haveEqualDays(dates, left))
    return { kind: "decided", order: best.order, isOnly: fits.length === 1 };
  const pair = [best.order, second.order].sort(
    (one, other) => dateOrders.indexOf(one) - dateOrders.indexOf(other),
  );
  // A pair of two was sorted.
  return { kind: "open", orders: pair as [DateOrder, DateOrder] };
}

// `13/02/23`: a year of two digits in front would lie in the first years of the messenger, and the day in
// front in its many years since.
function isTooOld(
  fit: OrderFit,
  fits: readonly OrderFit[],
  dates: readonly WrittenDate[],
): boolean {
  const isShort = fit.order === "ymd" && dates[0]?.widths[0] === 2;
  if (!isShort || fit.first >= manyYearsDay) return false;
  return fits.some(({ order, first }) => order === "dmy" && first >= manyYearsDay);
}

// Undecided orders that give the same days (3/3/23) need no question.
function haveEqualDays(dates: readonly WrittenDate[], fits: readonly OrderFit[]): boolean {
  return dates.every((date) => new Set(fits.map((fit) => dayInOrder(date, fit.order))).size === 1);
}

function fitOf(dates: readonly WrittenDate[], order: DateOrder): OrderFit[] {
  let backward = 0;
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  let before = Number.NEGATIVE_INFINITY;
  const daysOfMonth = new Set<number>();
  const monthDays = new Set<string>();
  for (const date of dates) {
    const day = dayInOrder(date, order);
    if (Number.isNaN(day)) return [];
    if (day < before - 1) backward += 1;
    before = day;
    first = Math.min(first, day);
    last = Math.max(last, day);
    daysOfMonth.add(date.numbers[order === "dmy" ? 0 : order === "mdy" ? 1 : 2]);
    monthDays.add(order === "ymd" ? date.numbers.slice(1).join() : date.numbers.slice(0, 2).join());
  }
  const span = last - first;
  const isAnniversary = monthDays.size === 1 && span > 0;
  return [{ order, backward, first, span, sameDayOfMonth: daysOfMonth.size === 1, isAnniversary }];
}

// An order is out when another one runs clearly less often backward, or when it would have five or more
// days fall on one day of the month, and another has them within a month or so.
function isBeaten(fit: OrderFit, fits: readonly OrderFit[], count: number): boolean {
  return fits.some((other) => {
    if (other.order === fit.order) return false;
    if (fit.backward >= other.backward + 2) return true;
    if (other.backward === 0 && fit.backward === 1 && count >= 3) return true;
    if (fit.isAnniversary && !other.isAnniversary && other.span < 40) return true;
    return (
      count >= 5 &&
      fit.sameDayOfMonth &&
      !other.sameDayOfMonth &&
      other.backward <= fit.backward &&
      other.span * 8 < fit.span
    );
  });
}
