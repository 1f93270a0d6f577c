/**
 * The page for a therapist as a file: what stands on the page and nothing else, as JSON. The reader trusts
 * nothing: whatever does not have the shape is refused as a whole. Pure.
 */

import type { LoopView } from "./loop.ts";
import type { TideView } from "./tide.ts";

/** What the file says of itself. */
export const pageFormat = "ebb/page/1";

/** What stands on the page. Reasons, private answers and lines are not in it. */
export interface PageView {
  /** Day on which the page was made. */
  readonly made: string;
  readonly tide: TideView;
  readonly loop: Pick<LoopView, "names" | "drawn" | "arrows" | "sentences" | "strength"> | null;
  readonly topics: string;
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
  if (!isRecord(file) || file["format"] !== pageFormat) return undefined;
  const { made, tide, loop, topics } = file;
  const isWhole = isText(made) && isText(topics) && isTide(tide) && (loop === null || isLoop(loop));
  // Every field was looked at one by one.
  return isWhole ? ({ made, tide, loop, topics } as unknown as PageView) : undefined;
}

type Check = (value: unknown) => boolean;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isText: Check = (value) => typeof value === "string" && value.length <= 20_000;
const isNumber: Check = (value) => typeof value === "number" && Number.isFinite(value);
const isCount: Check = (value) => Number.isInteger(value) && Number(value) >= 0;
const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);
const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.length <= 4000 && value.every(check);
const pair: Check = (value) => listOf(isNumber)(value) && (value as unknown[]).length === 2;
const oneOf =
  (...choices: readonly unknown[]): Check =>
  (value) =>
    choices.includes(value);
const shape =
  (fields: Readonly<Record<string, Check>>): Check =>
  (value) =>
    isRecord(value) && Object.entries(fields).every(([name, check]) => check(value[name]));

const isPerson = oneOf("a", "b");
const both = (check: Check) => shape({ a: check, b: check });
const isNames = shape({ a: isText, b: isText, reader: orNull(isPerson) });

const isStretch: Check = (value) =>
  shape({ start: isCount, mean: listOf(isNumber), low: listOf(isNumber), high: listOf(isNumber) })(
    value,
  );

const tideFields = shape({
  measure: oneOf("closeness", "contact"),
  names: isNames,
  step: isCount,
  dates: listOf(isText),
  ribbons: both(listOf(isStretch)),
  seen: both(listOf(pair)),
  extent: pair,
  usual: both(orNull(isNumber)),
  wells: listOf(
    shape({
      id: isCount,
      person: isPerson,
      kind: isText,
      from: isNumber,
      to: isNumber,
      heading: isText,
    }),
  ),
  events: listOf(shape({ at: isCount, names: listOf(isText), drawn: listOf(isText) })),
  title: isText,
  axis: shape({ high: isText, low: isText }),
  sentence: isText,
  basis: isText,
  limits: listOf(isText),
  range: shape({ from: isText, to: isText }),
  days: isCount,
});

/** The shape, and that no position lies outside the days of the drawing. */
const isTide: Check = (value) => {
  if (!tideFields(value)) return false;
  // The shape was just looked at.
  const tide = value as TideView;
  const isInside = (at: number) => at >= 0 && at < tide.dates.length;
  return (["a", "b"] as const).every(
    (person) =>
      tide.ribbons[person].every(
        ({ start, mean, low, high }) =>
          mean.length > 0 &&
          mean.length === low.length &&
          mean.length === high.length &&
          isInside(start + mean.length - 1),
      ) && tide.seen[person].every(([at]) => Number.isInteger(at) && isInside(at)),
  );
};

const isLoop = shape({
  names: isNames,
  drawn: orNull(shape({ trigger: isText, mine: isText, theirs: isText, ends: isText })),
  strength: isText,
  sentences: listOf(isText),
  arrows: listOf(
    shape({
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
