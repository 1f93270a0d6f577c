/**
 * The learned headers of a file: one template for each signature that occurs, with the place of the time,
 * the order of the date, and the hours of its day-period words. Nothing is listed; everything is learned
 * from the file (chats.md 1.2 and 2, "learn the template").
 */

import type { DateOrder } from "../importer.ts";
import type { OrderVerdict, WrittenDate } from "./date-order.ts";
import { dateOrders, dayInOrder, decideOrder } from "./date-order.ts";
import type { HourByWord } from "./day-period.ts";
import { dayPeriodPart, hoursOfHalf, hoursOfWords } from "./day-period.ts";
import type { Header } from "./header.ts";
import { segmentOrders } from "./segment-orders.ts";

/** A header of the file with the line (1-based) where it stands. */
export interface HeaderNote extends Header {
  readonly line: number;
}

/** From a line on, dates of a template stand in this order. */
export interface OrderSegment {
  readonly fromLine: number;
  readonly order: DateOrder;
}

/** How the headers of one signature are read. */
export interface Template {
  readonly key: string;
  readonly form: Header["form"];
  readonly signature: string;
  /** Five numbers, or six with seconds. */
  readonly numbers: 5 | 6;
  /** Where in `numbers` the date starts (0, 2 or 3) and the time starts. */
  readonly dateAt: number;
  readonly timeAt: number;
  readonly segments: readonly OrderSegment[];
  /** Slot whose word tells the part of the day, or -1. */
  readonly periodSlot: number;
  readonly hourByWord: HourByWord;
  /** Twelve hours without any word: every time is doubtful by half a day. */
  readonly isUnmarked: boolean;
  /** False where more headers of the same file might teach something else. */
  readonly isSure: boolean;
  /** Line of the first header. */
  readonly firstLine: number;
  /** Headers that the template was learned from. */
  readonly seen: number;
}

/** What was learned; `open` stands where the order of a template has to be asked. */
export interface LearnedTemplates {
  readonly templates: readonly Template[];
  readonly open:
    | {
        readonly note: HeaderNote;
        readonly orders: readonly [DateOrder, DateOrder];
        readonly template: Template;
      }
    | undefined;
}

/** Key of a header's template. */
export function templateKey(header: Header): string {
  return `${header.form} ${header.signature}`;
}

/** The date of a header. */
export function writtenDate(
  header: Pick<Header, "signature" | "numbers" | "widths">,
  dateAt: number,
): WrittenDate {
  const three = (list: readonly number[]): [number, number, number] => [
    list[dateAt] ?? 0,
    list[dateAt + 1] ?? 0,
    list[dateAt + 2] ?? 0,
  ];
  const marks = header.signature
    .split("#")
    .slice(dateAt + 1, dateAt + 3)
    .join("");
  return { numbers: three(header.numbers), widths: three(header.widths), marks };
}

/** What is known beside the headers. */
export interface KnownOfDates {
  /** The answer to the question of the order. */
  readonly asked: DateOrder | undefined;
  /** No message is of a later day. */
  readonly latestDay: number | undefined;
}

/** Learns the templates of a file from its headers; with `asked`, in that order only. */
export function learnTemplates(
  notes: readonly HeaderNote[],
  known: KnownOfDates,
): LearnedTemplates {
  const groups = new Map<string, HeaderNote[]>();
  for (const note of notes) {
    const group = groups.get(templateKey(note));
    if (group === undefined) groups.set(templateKey(note), [note]);
    else group.push(note);
  }
  const drafts = [...groups.values()].flatMap((group) => draftOf(group, known));
  drafts.sort((one, other) => other.notes.length - one.notes.length);
  const settled = drafts.map((draft) => settleByOthers(draft, drafts));
  const open = settled.find((draft) => draft.verdict.kind === "open");
  return {
    templates: settled.map(templateOf),
    open:
      open?.verdict.kind === "open"
        ? { note: firstAmbiguous(open), orders: open.verdict.orders, template: templateOf(open) }
        : undefined,
  };
}

interface Draft {
  readonly notes: readonly HeaderNote[];
  readonly dateAt: number;
  readonly timeAt: number;
  readonly verdict: OrderVerdict;
  readonly segments: readonly OrderSegment[];
}

function draftOf(group: readonly HeaderNote[], known: KnownOfDates): Draft[] {
  const { asked, latestDay } = known;
  for (const place of placesOf(group)) {
    const notes = group.filter((note) => hasTime(note, place.timeAt));
    if (notes.length * 2 < group.length || hasOnlySingles(notes, place.timeAt)) continue;
    const dates = notes.map((note) => writtenDate(note, place.dateAt));
    const orders = asked === undefined ? dateOrders : [asked];
    const verdict = decideOrder(dates, orders, latestDay);
    const fromLine = 0;
    if (verdict.kind === "decided")
      return [{ notes, ...place, verdict, segments: [{ fromLine, order: verdict.order }] }];
    if (verdict.kind === "open")
      return [{ notes, ...place, verdict, segments: [{ fromLine, order: verdict.orders[0] }] }];
    const segments = asked === undefined ? segmentOrders(notes, dates) : [];
    if (segments.length > 0) return [{ notes, ...place, verdict, segments }];
  }
  return [];
}

// Date first unless only the other place has the colon of a time (Vietnamese), or no date fits there.
function placesOf(group: readonly HeaderNote[]): { dateAt: number; timeAt: number }[] {
  const [first] = group;
  if (first === undefined) return [];
  const count = first.numbers.length;
  const between = first.signature.split("#");
  const dateFirst = { dateAt: 0, timeAt: 3 };
  const timeFirst = { dateAt: count - 3, timeAt: 0 };
  const colonFirst = between[1]?.includes(":") === true && between[4]?.includes(":") !== true;
  return colonFirst ? [timeFirst, dateFirst] : [dateFirst, timeFirst];
}

function hasTime(note: HeaderNote, timeAt: number): boolean {
  const seconds = note.numbers.length === 6;
  const [hour = 99, minute = 99, second = 0] = note.numbers.slice(timeAt);
  const width = note.widths[timeAt + 1];
  const isSecond = !seconds || (second < 61 && (note.widths[timeAt + 2] ?? 9) <= 2);
  const isWritten = (width ?? 9) <= 2 && (note.widths[timeAt] ?? 9) <= 2;
  return hour < 24 && minute < 60 && isWritten && isSecond;
}

// Minutes or seconds that are single digits throughout are no minutes or seconds.
function hasOnlySingles(notes: readonly HeaderNote[], timeAt: number): boolean {
  const parts = notes[0]?.numbers.length === 6 ? [1, 2] : [1];
  return parts.some((part) => notes.every((note) => note.widths[timeAt + part] === 1));
}

// A style that leaves two orders open takes the one in which the whole file runs forward, or, where it is
// rare (a pasted line), the order of the file's main style.
function settleByOthers(draft: Draft, all: readonly Draft[]): Draft {
  if (draft.verdict.kind !== "open") return draft;
  const [first, second] = draft.verdict.orders;
  const decided = all.filter((other) => other !== draft && other.verdict.kind === "decided");
  if (decided.length === 0) return draft;
  const backward = (order: DateOrder) =>
    backwardSteps([...decided, { ...draft, segments: [{ fromLine: 0, order }] }]);
  const difference = backward(first) - backward(second);
  const [main] = decided;
  const mainOrder = main?.segments[0]?.order ?? first;
  const isRare = main !== undefined && draft.notes.length * 20 < main.notes.length;
  if (difference === 0 && !isRare) return draft;
  const order = difference < 0 ? first : difference > 0 ? second : mainOrder;
  const verdict = { kind: "decided", order, isOnly: false } as const;
  return { ...draft, verdict, segments: [{ fromLine: 0, order }] };
}

function backwardSteps(drafts: readonly Draft[]): number {
  const days = drafts.flatMap((draft) =>
    draft.notes.map((note) => ({
      line: note.line,
      day: dayInOrder(writtenDate(note, draft.dateAt), draft.segments[0]?.order ?? "dmy"),
    })),
  );
  days.sort((one, other) => one.line - other.line);
  return days.filter(({ day }, index) => day < (days[index - 1]?.day ?? day) - 1).length;
}

function firstAmbiguous(draft: Draft): HeaderNote {
  const orders = draft.verdict.kind === "open" ? draft.verdict.orders : dateOrders;
  const found = draft.notes.find((note) => {
    const date = writtenDate(note, draft.dateAt);
    return dayInOrder(date, orders[0] ?? "dmy") !== dayInOrder(date, orders[1] ?? "mdy");
  });
  // A draft has at least one note, and an open one at least one date with two readings.
  return found ?? (draft.notes[0] as HeaderNote);
}

function templateOf(draft: Draft): Template {
  // As above: never empty.
  const first = draft.notes[0] as HeaderNote;
  const hours = draft.notes.map((note) => note.numbers[draft.timeAt] ?? 0);
  const isTwelve = hours.every((hour) => hour <= 12);
  const period = isTwelve ? periodOf(draft) : { slot: -1, hourByWord: new Map(), isSure: true };
  const isMany = hours.length >= 8 && new Set(hours).size >= 4;
  // A word behind the time that no table knows may well be the one that tells the half of the day.
  const isMarkedUnknown = draft.timeAt > 0 && (first.words.at(-1) ?? "") !== "";
  const isOpen = isMany || isMarkedUnknown || mayLackWord(draft);
  const isUnmarked = period.slot < 0 && isTwelve && !hours.includes(0) && isOpen;
  return {
    key: templateKey(first),
    form: first.form,
    signature: first.signature,
    numbers: first.numbers.length === 6 ? 6 : 5,
    dateAt: draft.dateAt,
    timeAt: draft.timeAt,
    segments: draft.segments,
    periodSlot: period.slot,
    hourByWord: period.hourByWord,
    isUnmarked,
    isSure:
      draft.verdict.kind === "decided" && draft.verdict.isOnly && !isUnmarked && period.isSure,
    firstLine: first.line,
    seen: draft.notes.length,
  };
}

// Clocks of twelve hours without a word are known in two forms: behind a date with slashes and no comma,
// the hour not padded (Cameroon, Balochi), and in brackets, the hour padded and the date not (Argentina).
function mayLackWord(draft: Draft): boolean {
  const { notes, dateAt, timeAt } = draft;
  // As above: never empty.
  const first = notes[0] as HeaderNote;
  const marks = first.signature.split("#");
  if (timeAt !== 3 || marks[dateAt + 1]?.includes("/") !== true) return false;
  // None of them has the year in front, as Japanese and Chinese clocks of 24 hours have.
  if ((first.widths[dateAt] ?? 0) > 2) return false;
  const isPadded = (at: number) =>
    notes.some(({ numbers, widths }) => (numbers[at] ?? 0) < 10 && widths[at] === 2);
  const isBare = (at: number) => notes.some(({ widths }) => widths[at] === 1);
  const hasComma = marks[3] !== " ";
  if (!hasComma) return !isPadded(timeAt);
  const hasShortYear = first.widths[dateAt + 2] === 2;
  const isDatePadded = isPadded(dateAt) || isPadded(dateAt + 1);
  return first.form === "bracket" && hasShortYear && !isDatePadded && !isBare(timeAt);
}

function periodOf(draft: Draft): {
  readonly slot: number;
  readonly hourByWord: HourByWord;
  readonly isSure: boolean;
} {
  const slots = Array.from({ length: draft.notes[0]?.words.length ?? 0 }, (_, slot) => {
    const words = [...new Set(draft.notes.map((note) => note.words[slot] ?? ""))];
    const rests = withoutCommon(words);
    const known = words.map(
      (word, index) => dayPeriodPart(word) ?? dayPeriodPart(rests[index] ?? ""),
    );
    return { slot, words, known: known.filter((one) => one !== undefined) };
  }).filter(({ words }) => !words.includes(""));
  const isKnown = (one: (typeof slots)[number]) => one.known.length === one.words.length;
  const varying = slots.filter(({ words }) => words.length > 1);
  const found = varying.find((one) => isKnown(one) && new Set(one.known).size > 1);
  const [unknown] = varying;
  // With one word throughout, the last slot of its kind: `20 h 10 min p. m.`
  const chosen = found ?? (unknown === undefined ? slots.findLast(isKnown) : undefined);
  if (chosen !== undefined) {
    const hours = hoursOfWords(chosen.known);
    const hourByWord = new Map(
      chosen.words.map((word, index) => [word, hours.get(chosen.known[index] ?? "") ?? []]),
    );
    return { slot: chosen.slot, hourByWord, isSure: true };
  }
  if (unknown === undefined) return { slot: -1, hourByWord: new Map(), isSure: true };
  const hourByWord = hoursByRunningForward(draft, unknown.slot);
  return { slot: unknown.slot, hourByWord, isSure: false };
}

// Words without the beginning that all of them share.
function withoutCommon(words: readonly string[]): string[] {
  const [first = ""] = words;
  let length = 0;
  while (length < first.length && words.every((word) => word[length] === first[length]))
    length += 1;
  return words.map((word) => word.slice(length).trim());
}

// Words of no table: each is before or after noon, whichever lets every day run forward.
function hoursByRunningForward(draft: Draft, slot: number): HourByWord {
  const words = [...new Set(draft.notes.map((note) => note.words[slot] ?? ""))];
  if (words.length > 4) return new Map(words.map((word) => [word, []]));
  const trials = Array.from({ length: 1 << words.length }, (_, bits) => {
    const hourByWord: HourByWord = new Map(
      words.map((word, index) => [word, hoursOfHalf(((bits >> index) & 1) === 1)]),
    );
    return { hourByWord, backward: backwardWithinDays(draft, slot, hourByWord) };
  });
  trials.sort((one, other) => one.backward - other.backward);
  const [best, second] = trials;
  const isClear = best !== undefined && (second === undefined || best.backward < second.backward);
  return isClear ? best.hourByWord : new Map(words.map((word) => [word, []]));
}

function backwardWithinDays(draft: Draft, slot: number, hourByWord: HourByWord): number {
  let before = Number.NEGATIVE_INFINITY;
  let date = "";
  let steps = 0;
  for (const note of draft.notes) {
    const own = note.numbers.slice(draft.dateAt, draft.dateAt + 3).join();
    const hour = hourByWord.get(note.words[slot] ?? "")?.[note.numbers[draft.timeAt] ?? 0] ?? 0;
    const minutes = hour * 60 + (note.numbers[draft.timeAt + 1] ?? 0);
    if (own === date && minutes < before) steps += 1;
    before = minutes;
    date = own;
  }
  return steps;
}
