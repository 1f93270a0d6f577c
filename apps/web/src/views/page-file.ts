/**
 * The page for a therapist as a file: what stands on the page and nothing else, as JSON. The reader trusts
 * nothing: whatever does not have the shape is refused as a whole. Pure.
 */

import type { BothOnPage } from "./both-on-page.ts";
import type { ArrowView, LoopView } from "./loop.ts";
import type { Stretch, TideView, Well } from "./tide.ts";

/** What the file says of itself. */
export const pageFormat = "ebb/page/1";

/** What stands on the page. Reasons, private answers and lines are not in it. */
export interface PageView {
  /** Day on which the page was made. */
  readonly made: string;
  readonly tide: TideView;
  readonly loop: Pick<LoopView, "names" | "drawn" | "arrows" | "sentences" | "strength"> | null;
  readonly topics: string;
  /** Both, as both released it; not there where one of them did not. */
  readonly both?: BothOnPage;
}

/** The file as text. */
export function pageText(page: PageView): string {
  return `${JSON.stringify({ format: pageFormat, ...page })}\n`;
}

/** The page in a file; undefined where the text is not one, or not a whole one. */
export function readPage(text: string): PageView | undefined {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return undefined;
  }
  return isPageFile(file) && isInside(file.tide) ? pageOf(file) : undefined;
}

/** Of both nothing is taken but a whole part; whether both released it is for the keys to say. */
function pageOf({ made, tide, loop, topics, both }: PageView): PageView | undefined {
  const page = { made, tide, loop, topics };
  if (both === undefined) return page;
  const isWhole = isBoth(both) && (both.tide === null || isInside(both.tide));
  return isWhole ? { ...page, both: bothOf(both) } : undefined;
}

function bothOf({ names, pattern, tide, basis, loop, releases }: BothOnPage): BothOnPage {
  return { names, pattern, tide, basis, loop, releases };
}

type Guard<T> = (value: unknown) => value is T;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string =>
  typeof value === "string" && value.length <= 20_000;
const isNumber = (value: unknown): value is number =>
  typeof value === "number" && Number.isFinite(value);
const isCount = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 0;
const isPair = (value: unknown): value is readonly [number, number] =>
  Array.isArray(value) && value.length === 2 && value.every(isNumber);
const orNull =
  <T>(guard: Guard<T>): Guard<T | null> =>
  (value): value is T | null =>
    value === null || guard(value);
const listOf =
  <T>(guard: Guard<T>): Guard<readonly T[]> =>
  (value): value is readonly T[] =>
    Array.isArray(value) && value.length <= 4000 && value.every(guard);
const oneOf = <const T extends readonly unknown[]>(...choices: T): Guard<T[number]> => {
  const known = new Set<unknown>(choices);
  return (value): value is T[number] => known.has(value);
};
const shape =
  <T>(fields: { readonly [Name in keyof T]-?: Guard<T[Name]> }): Guard<T> =>
  (value): value is T => {
    if (!isRecord(value)) return false;
    // Object.entries forgets that every field of T has its guard.
    const guards = Object.entries(fields) as [string, Guard<unknown>][];
    return guards.every(([name, guard]) => guard(value[name]));
  };
const ofEach = <T>(guard: Guard<T>) => shape<{ a: T; b: T }>({ a: guard, b: guard });

const isPerson = oneOf("a", "b");
const isNames = shape<TideView["names"]>({ a: isText, b: isText, reader: orNull(isPerson) });

const isTide = shape<TideView>({
  measure: oneOf("closeness", "contact"),
  names: isNames,
  step: isCount,
  dates: listOf(isText),
  ribbons: ofEach(
    listOf(
      shape<Stretch>({
        start: isCount,
        mean: listOf(isNumber),
        low: listOf(isNumber),
        high: listOf(isNumber),
      }),
    ),
  ),
  seen: ofEach(listOf(isPair)),
  extent: isPair,
  usual: ofEach(orNull(isNumber)),
  wells: listOf(
    shape<Well>({
      id: isCount,
      person: isPerson,
      kind: oneOf("stepped_back", "felt_far"),
      from: isNumber,
      to: isNumber,
      heading: isText,
    }),
  ),
  events: listOf(
    shape<TideView["events"][number]>({
      at: isCount,
      names: listOf(isText),
      drawn: listOf(isText),
    }),
  ),
  title: isText,
  axis: shape<TideView["axis"]>({ high: isText, low: isText }),
  sentence: isText,
  basis: isText,
  limits: listOf(isText),
  range: shape<TideView["range"]>({ from: isText, to: isText }),
  days: isCount,
});

/** Whether no position lies outside of the days of the drawing. */
function isInside(tide: TideView): boolean {
  const isDay = (at: number) => Number.isInteger(at) && at >= 0 && at < tide.dates.length;
  return (["a", "b"] as const).every(
    (person) =>
      tide.ribbons[person].every(
        ({ start, mean, low, high }) =>
          mean.length > 0 &&
          mean.length === low.length &&
          mean.length === high.length &&
          isDay(start + mean.length - 1),
      ) && tide.seen[person].every(([at]) => isDay(at)),
  );
}

const isLoop = shape<NonNullable<PageView["loop"]>>({
  names: isNames,
  drawn: orNull(
    shape<NonNullable<LoopView["drawn"]>>({
      trigger: isText,
      mine: isText,
      theirs: isText,
      ends: isText,
    }),
  ),
  strength: oneOf("too_early", "leaning", "likely", "well_supported"),
  sentences: listOf(isText),
  arrows: listOf(
    shape<ArrowView>({
      from: isPerson,
      mean: isNumber,
      low: isNumber,
      high: isNumber,
      size: isNumber,
      isTold: oneOf(true, false),
      direction: oneOf("follows", "opposes"),
    }),
  ),
});

const isRelease = shape<BothOnPage["releases"][number]>({
  from: isText,
  to: isText,
  share: isText,
  signature: isText,
});
const isReleases = (value: unknown): value is BothOnPage["releases"] =>
  Array.isArray(value) && value.length === 2 && value.every(isRelease);

const isBoth = shape<BothOnPage>({
  names: ofEach(isText),
  pattern: orNull(
    oneOf("too_early", "not_told", "one_way", "both_follow", "both_oppose", "push_pull"),
  ),
  tide: orNull(isTide),
  basis: shape<BothOnPage["basis"]>({ own: isCount, other: isCount }),
  loop: isLoop,
  releases: isReleases,
});

const isPageFile = shape<Omit<PageView, "both"> & { readonly format: typeof pageFormat }>({
  format: oneOf(pageFormat),
  made: isText,
  tide: isTide,
  loop: orNull(isLoop),
  topics: isText,
});
