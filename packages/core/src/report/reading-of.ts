/**
 * The main job: one couple's record becomes `reading/1`. This function is the story of a reading:
 * what was noted, the model, the fit, the tide, the ebbs, the loop, the reasons, what could not be told.
 * The same record, knowledge and versions give the same reading.
 */

import { type ChainTask, defaultPrior } from "@ebb/engine";
import type { Knowledge } from "@ebb/knowledge";
import type { PartnerId } from "../couple/index.ts";
import {
  type CoupleFit,
  type CoupleModel,
  type Forecast,
  fitWholeCouple,
  forecastDays,
  type Measure,
  modelOfCheckIns,
  modelOfContact,
  type SmoothedDays,
  skillOf,
  smoothedDays,
  standingOf,
  type TidePoint,
  withChatDays,
} from "../dynamics/index.ts";
import {
  type Finding,
  type FoundCards,
  findCards,
  type Noted,
  notedOf,
  withinTheWeek,
} from "../findings/index.ts";
import { advise, type Guidance } from "../guidance/index.ts";
import { keptBy } from "../observations/index.ts";
import type { Reasons } from "../reasons/index.ts";
import { gateOf, type Situation } from "../safety/index.ts";
import { approximated, type DrawnChains, standsOn, wouldBeSaid } from "./approximated.ts";
import { chatCards, chatReadingOf, daysThatSpeak, type ReadChat, readChat } from "./chat-of.ts";
import { ebbsOf } from "./ebbs-of.ts";
import { limitsOf } from "./limits-of.ts";
import { loopOf } from "./loop-of.ts";
import { isInReadingOrder, mirroredReading, mirroredRecord } from "./mirror.ts";
import type { MadeBy, Reading } from "./reading.ts";
import { reasonsIn } from "./reasons-in.ts";
import { type CoupleRecord, documentDay } from "./record.ts";
import { situationOf } from "./situation-of.ts";
import { type NotedDays, nearness, notedDays, tideDays } from "./tide-days.ts";

/** What a reading needs besides the record. */
export interface ReadingContext {
  readonly madeBy: MadeBy;
  readonly knowledge: Pick<Knowledge, "prior" | "questions" | "reasons">;
  /** Knowledge made ready for advice; without it the reading carries none. */
  readonly guidance?: Guidance;
  /** What the reader says of the situation; the gate is unanswered without it. */
  readonly situation?: Situation;
  /** ISO date of today, so that a line of one's own can come due. */
  readonly today?: string;
  /** Whether forecasts of the record's last days are scored, which takes as long as the reading. */
  readonly scoreForecasts?: boolean;
  /** The sampler's chains that `prepareReading` asked for, once they are drawn. */
  readonly drawn?: DrawnChains;
}

const forecastLength = 7;

/** What the model says of the two of them, before anything is said of one person. */
export interface DyadReading
  extends Pick<Reading, "measure" | "range" | "usual" | "standing" | "tide" | "loop"> {
  readonly noted: NotedDays;
  readonly coupleFit: CoupleFit;
  readonly smoothed: SmoothedDays | undefined;
  readonly checkIns: Readonly<Record<PartnerId, number>>;
  /** What the chat shows, and what of it speaks of closeness; null without one. */
  readonly chat: ReadChat | null;
  /** Chains that would let more be said; none where the approximation is trusted. */
  readonly chains: readonly ChainTask[];
}

/** The tide and the loop of a record; undefined when nothing in it can be drawn. */
export function dyadReadingOf(record: CoupleRecord, drawn?: DrawnChains): DyadReading | undefined {
  const measure = measureOf(record);
  const noted = notedDays(record, measure);
  if (noted === undefined) return undefined;
  const chat = readChat(record);
  const model =
    measure === "contact"
      ? modelOfContact(noted.contact)
      : withChatDays(modelOfCheckIns(record.checkIns), daysThatSpeak(chat));
  const checkIns = { a: keptBy(record.checkIns, "a"), b: keptBy(record.checkIns, "b") };
  const bothNoted = measure === "contact" ? 0 : Math.min(checkIns.a, checkIns.b);
  const { coupleFit, chains } = approximated(fitWholeCouple(model, measure), bothNoted, drawn);
  const smoothed = smoothedWhereFitted(coupleFit, noted);
  const usualOf = (person: PartnerId) =>
    model.reporters[person] ? (smoothed?.usual[person] ?? null) : null;
  const standingOfPerson = (person: PartnerId) =>
    model.read[person] ? standing(noted, smoothed, person) : "unknown";
  return {
    ...{ measure, noted, coupleFit, smoothed, checkIns, chains, chat },
    range: rangeOf(record, noted, checkIns),
    usual: { a: usualOf("a"), b: usualOf("b") },
    standing: { a: standingOfPerson("a"), b: standingOfPerson("b") },
    tide: tideDays(record, noted, { measure, smoothed, read: model.read }),
    loop: loopOf(coupleFit, bothNoted),
  };
}

/**
 * The reading of a record; undefined when nothing in it can be drawn. It is computed in an order of the
 * two that does not depend on who is called a, so that labels and names change no number.
 */
export function readingOf(record: CoupleRecord, context: ReadingContext): Reading | undefined {
  return prepareReading(record, context)?.reading;
}

/** A reading as it stands now, and the chains that would let it stand better. */
export interface PreparedReading {
  readonly reading: Reading;
  /** To be drawn by `runChainTask`; then read again with them as `context.drawn`. */
  readonly chains: readonly ChainTask[];
  /** Whether something waits for the chains that would otherwise be said. */
  readonly isWaiting: boolean;
}

/** The reading of a record, with the chains of the sampler that it would need. */
export function prepareReading(
  record: CoupleRecord,
  context: ReadingContext,
): PreparedReading | undefined {
  if (isInReadingOrder(record)) return readingInOrder(record, context);
  const prepared = readingInOrder(mirroredRecord(record), context);
  return prepared && { ...prepared, reading: mirroredReading(prepared.reading) };
}

function readingInOrder(
  record: CoupleRecord,
  context: ReadingContext,
): PreparedReading | undefined {
  const dyad = dyadReadingOf(record, context.drawn);
  if (dyad === undefined) return undefined;
  const reading = readingFrom(record, dyad, context);
  const isWaiting = wouldBeSaid(dyad.loop, dyad.coupleFit.approximation);
  return { reading, chains: dyad.chains, isWaiting };
}

function readingFrom(record: CoupleRecord, dyad: DyadReading, context: ReadingContext): Reading {
  const { measure, noted, coupleFit, smoothed, checkIns, loop } = dyad;
  const { cards, passed } = cardsIn(record, dyad, context);
  const isOfChat = ({ kind }: Finding) => kind === "chat_change";
  const findings = cards.filter((card) => !isOfChat(card));
  const { person, reasons, questions } = reasonsIn(record, {
    knowledge: context.knowledge,
    today: context.today,
  });
  const chat = dyad.chat && chatReadingOf(dyad.chat, cards.filter(isOfChat));
  return {
    ebb: "reading/1",
    made_by: context.madeBy,
    example: record.example,
    measure,
    people: { ...record.names, reader: record.reader },
    range: dyad.range,
    usual: dyad.usual,
    standing: dyad.standing,
    tide: dyad.tide,
    ebbs: ebbsOf({ record, noted, coupleFit, smoothed }),
    loop,
    reasons,
    noted: { a: notedBy(record, "a"), b: notedBy(record, "b") },
    findings,
    chat,
    question: questions[0] ?? null,
    questions,
    advice: adviceOf({ ...record, reader: record.reader ?? person }, reasons, context),
    forecast: measure === "contact" ? null : forecastOf(record, dyad, context),
    safety: { gate: gateOf(context.situation?.gate) },
    limits: limitsOf({
      measure,
      coupleFit,
      loop,
      checkIns,
      hasCalendar: record.days === "calendar",
      claimed: passed.filter((card) => !isOfChat(card)).map(({ kind }) => kind),
      chatDisagrees: chat !== null && (chat.a.closeness.disagrees || chat.b.closeness.disagrees),
    }),
    model: standsOn(coupleFit),
  };
}

/** What Ebb would offer; the gate stands at the head of `advise`. */
function adviceOf(
  record: CoupleRecord,
  reasons: Reasons,
  { guidance, situation = {}, today, madeBy }: ReadingContext,
): Reading["advice"] {
  if (guidance === undefined) return null;
  const advice = advise(situationOf(record, reasons, situation), guidance, today);
  return { ebb: "advice/1", made_by: madeBy, ...advice };
}

/** Closeness wherever anybody noted it; otherwise what a chat shows. */
function measureOf(record: CoupleRecord): Measure {
  const notesCloseness = record.checkIns.some(
    ({ scales }) => scales.closeness !== undefined || scales.other_closeness !== undefined,
  );
  return !notesCloseness && record.chat !== null ? "contact" : "closeness";
}

function smoothedWhereFitted(coupleFit: CoupleFit, noted: NotedDays): SmoothedDays | undefined {
  const { fit, model } = coupleFit;
  return fit.status === "fitted" ? smoothedDays(fit, model, noted) : undefined;
}

function rangeOf(
  record: CoupleRecord,
  noted: NotedDays,
  checkIns: { readonly a: number; readonly b: number },
): Reading["range"] {
  const from = documentDay(noted.firstDay, record.days);
  return {
    from,
    to: documentDay(noted.lastDay, record.days),
    origin: record.days === "calendar" ? from : null,
    days: noted.days.size,
    check_ins: checkIns.a + checkIns.b,
    messages: record.chat?.messages ?? 0,
  };
}

function standing(noted: NotedDays, smoothed: SmoothedDays | undefined, person: PartnerId) {
  if (smoothed === undefined) return "unknown";
  const near = nearness(noted, person);
  const points = smoothed.deviation[person].map((point, i) => (near[i] ? point : null));
  return standingOf(points.slice(-7));
}

/** What one noted; of the other than the reader nothing. */
function notedBy(record: CoupleRecord, person: PartnerId): Noted | null {
  const mayBeRead = record.reader === null || record.reader === person;
  const nameOfDay = (day: number) => documentDay(day, record.days);
  return mayBeRead ? notedOf(record.checkIns, person, nameOfDay) : null;
}

/**
 * What passed the gates, of the reader's own record; of both where nobody reads; and of the chat. All of
 * them share the two new cards of a week.
 */
function cardsIn(
  record: CoupleRecord,
  { measure, loop, coupleFit, chat, noted }: DyadReading,
  { knowledge }: ReadingContext,
): FoundCards {
  const ofChat = chatCards(chat, record.days);
  const shown = record.shown ?? [];
  if (measure === "contact") {
    return { passed: ofChat, cards: withinTheWeek(ofChat, { shown, today: noted.lastDay }) };
  }
  return findCards({
    checkIns: record.checkIns,
    people: record.reader === null ? ["a", "b"] : [record.reader],
    reader: record.reader ?? undefined,
    predictors: knowledge.prior.predictors,
    chat: ofChat,
    loop,
    coupleFit,
    shown,
    nameOfDay: (day) => documentDay(day, record.days),
  });
}

function forecastOf(
  record: CoupleRecord,
  { noted, coupleFit: { fit, model } }: DyadReading,
  { scoreForecasts }: ReadingContext,
): Forecast | null {
  if (fit.status !== "fitted") return null;
  // A last check-in without closeness is the record's last day all the same.
  const lastDay = Math.max(noted.lastDay, Math.floor(model.series.times.at(-1) ?? noted.lastDay));
  const ahead = forecastDays(fit, model, { lastDay, days: forecastLength });
  const pointOf = (point: { mean: number; interval80: TidePoint["interval80"] } | undefined) =>
    point ? { mean: point.mean, interval80: point.interval80 } : null;
  return {
    days: ahead.times.map((_, i) => ({
      date: documentDay(lastDay + 1 + i, record.days),
      a: model.reporters.a ? pointOf(ahead.a[i]?.level) : null,
      b: model.reporters.b ? pointOf(ahead.b[i]?.level) : null,
    })),
    paths: pathsOf(ahead.levels, ahead.times.length, model),
    skill: scoreForecasts === true ? skillOf(model, defaultPrior) : null,
  };
}

const shownPaths = 20;

/** Twenty of the drawn paths, evenly spaced among the draws. */
function pathsOf(levels: Float64Array, days: number, model: CoupleModel): Forecast["paths"] {
  const draws = Math.floor(levels.length / (2 * days));
  const step = Math.max(1, Math.floor(draws / shownPaths));
  const of = (person: 0 | 1) =>
    Array.from({ length: Math.min(shownPaths, draws) }, (_, k) =>
      Array.from({ length: days }, (_, i) => levels[(k * step * days + i) * 2 + person] ?? 0),
    );
  return { a: model.reporters.a ? of(0) : [], b: model.reporters.b ? of(1) : [] };
}
