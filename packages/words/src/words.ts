/** What a language must say. Every entry is a word or a function of slots; English and German are complete. */

import type { DayCount, LimitReason, Measure, Standing, Strength } from "@ebb/core";

/** Languages of Ebb. */
export type Language = "en" | "de";

/** A name as a subject: the reader ("you") or somebody else. */
export interface Subject {
  readonly name: string;
  readonly isReader: boolean;
}

/** All words of a reading in one language. */
export interface Words {
  readonly language: Language;
  readonly months: readonly string[];
  /** Title of the tide by measure. */
  readonly title: Readonly<Record<Measure, string>>;
  /** Words at the two ends of the axis by measure. */
  readonly axis: Readonly<Record<Measure, { readonly high: string; readonly low: string }>>;
  readonly exampleLabel: string;
  readonly strength: Readonly<Record<Strength, string>>;
  /** Names of events and of `stress`, as they stand in a list. */
  readonly input: Readonly<Record<string, string>>;
  /** Names of the parts of an ebb that are no inputs. */
  readonly part: Readonly<Record<string, string>>;
  /** Subjects of limits. */
  readonly about: Readonly<Record<string, string>>;
  dayOf(dayOfMonth: number, month: number, year: number | undefined): string;
  numberedDay(day: string): string;
  person(subject: Subject): string;
  /** Beginning of the sentence of the tide. */
  upTo(day: string): string;
  bothStand(measure: Measure, standing: Standing): string;
  oneStands(measure: Measure, standing: Standing, subject: Subject): string;
  limit(reason: LimitReason, about: string, have: number | null, need: number | null): string;
  and(parts: readonly string[]): string;
  readonly nothingMore: string;
  readonly couldNotTell: string;
  readonly noteCount: (checkIns: number, messages: number, days: number) => string;
  readonly ebbOf: (
    kind: "stepped_back" | "felt_far" | "less_contact",
    subject: Subject,
    days: string,
  ) => string;
  readonly unexplained: string;
  /** Predictors of stepping back by their code in the prior matrix, as they stand in a sentence. */
  readonly predictor: Readonly<Record<string, string>>;
  /** An association on the same day: what goes along with feeling closer or farther. */
  sameDay(about: string, isCloser: boolean, subject: Subject, days: number): string;
  /** Counts of days before anything is weighed; farther is below the own middle day. */
  sameDayCount(
    about: string,
    subject: Subject,
    counts: { readonly with: DayCount; readonly without: DayCount },
  ): string;
  /** Level and spread of closeness on the slider. */
  usualLevel(subject: Subject, mean: string, least: string, most: string, days: number): string;
  readonly countsTitle: string;
  readonly onlyCounts: string;
  /** What goes before stepping back, or before less of it. */
  beforeSteppingBack(about: string, isMore: boolean, subject: Subject, days: number): string;
  /** The same of the other, as the reader noted it. */
  beforeOtherSteppedBack(about: string, isMore: boolean, other: Subject, days: number): string;
  /** One person's answer to the other's closeness. */
  answers(who: Subject, whom: Subject, isTogether: boolean): string;
  answerUnknown(who: Subject, whom: Subject): string;
  /** Answers of opposite kind, or of one kind. */
  pushPull(isPushPull: boolean): string;
  /** Period with its error, or null before numbers may be said. */
  rhythm(
    period: { readonly days: string; readonly low: string; readonly high: string } | null,
  ): string;
  /** How many days of notes a sentence about both, or about weeks, rests on. */
  fromDays(days: number): string;
  /** A slow change of somebody's usual, in slider points a month; null before numbers may be said. */
  slowChange(subject: Subject, isCloser: boolean, points: string | null): string;
  returnTime(who: Subject, days: string, low: string, high: string): string;
  readonly loopTitle: string;
  readonly loopTooEarly: string;
  readonly whyTitle: string;
  readonly notClearYet: string;
  readonly speaksFor: string;
  readonly speaksAgainst: string;
  readonly askTitle: string;
  readonly nextTitle: string;
  readonly goesAlong: string;
}
