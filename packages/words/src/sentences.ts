/**
 * Sentences of a reading, made from its records alone, so that app, terminal and page cannot disagree.
 * A sentence about both stays true with the names swapped.
 */

import type { Ebb, Finding, Limit, LoopArrow, PartnerId, Reading } from "@ebb/core";
import { de } from "./de.ts";
import { en } from "./en.ts";
import type { Language, Subject, Words } from "./words.ts";

/** The words of a language. */
export function wordsOf(language: Language): Words {
  return language === "de" ? de : en;
}

/** A person of the reading as a subject of a sentence. */
export function subjectOf(reading: Reading, person: PartnerId): Subject {
  return { name: reading.people[person], isReader: reading.people.reader === person };
}

/** A day of a document (`2026-05-03` or `day 12`) as a person says it. */
export function dayWords(day: string, words: Words, withYear = false): string {
  const parts = day.split("-").map(Number);
  const [year, month, dayOfMonth] = parts;
  if (parts.length !== 3 || !year || !month || !dayOfMonth) return words.numberedDay(day);
  return words.dayOf(dayOfMonth, month, withYear ? year : undefined);
}

/** From one day to another, as a person says it. */
export function daysWords(from: string, to: string, words: Words): string {
  return from === to ? dayWords(from, words) : `${dayWords(from, words)} – ${dayWords(to, words)}`;
}

/** The one plain sentence of the tide; of somebody who never noted anything it says nothing. */
export function tideSentence(reading: Reading, words: Words): string {
  const { a, b } = reading.standing;
  const order: readonly PartnerId[] = reading.people.reader === "b" ? ["b", "a"] : ["a", "b"];
  const spoken = order.filter((person) => reading.tide.some((day) => day[person] !== null));
  const said =
    a === b
      ? words.bothStand(reading.measure, a)
      : words.and(
          (spoken.length === 0 ? order : spoken).map((person) =>
            words.oneStands(reading.measure, reading.standing[person], subjectOf(reading, person)),
          ),
        );
  const comma = words.language === "en" ? "," : "";
  return `${words.upTo(dayWords(reading.range.to, words, true))}${comma} ${said}.`;
}

/** One sentence for something that could not be told. */
export function limitSentence(limit: Limit, reading: Reading, words: Words): string {
  const about =
    limit.about === "person_a" || limit.about === "person_b"
      ? reading.people[limit.about === "person_a" ? "a" : "b"]
      : (words.about[limit.about] ?? limit.about);
  return words.limit(limit.reason, about, limit.have, limit.need);
}

/** Heading of an ebb: who, which kind, when. */
export function ebbHeading(ebb: Ebb, reading: Reading, words: Words): string {
  const days = daysWords(ebb.from, ebb.to, words);
  const isContact = reading.measure === "contact" && ebb.kind === "felt_far";
  return words.ebbOf(isContact ? "less_contact" : ebb.kind, subjectOf(reading, ebb.person), days);
}

/** Name of a part of an ebb. Inputs carry the person who noted them: `stress_a`. */
export function partWords(source: string, reading: Reading, words: Words): string {
  const own = words.part[source] ?? words.input[source];
  if (own !== undefined) return own;
  const match = /^(.+)_([ab])$/.exec(source);
  const name = match?.[1] === undefined ? undefined : words.input[match[1]];
  if (name === undefined || match === null) return source;
  const person = subjectOf(reading, match[2] === "a" ? "a" : "b");
  return `${name} (${words.person(person)})`;
}

/** How much there is to read from. */
export function basisWords(reading: Reading, words: Words): string {
  const { check_ins, messages, days } = reading.range;
  return words.noteCount(check_ins, messages, days);
}

/** Sentences of what was noted, before anything is weighed: levels, and counts of days. */
export function notedSentences(reading: Reading, words: Words): string[] {
  const order: readonly PartnerId[] = reading.people.reader === "b" ? ["b", "a"] : ["a", "b"];
  return order.flatMap((person) => {
    const noted = reading.noted[person];
    if (!noted?.closeness) return [];
    const subject = subjectOf(reading, person);
    const { mean, least, most, days } = noted.closeness;
    const digits = (value: number) => value.toFixed(Number.isInteger(value) ? 0 : 1);
    return [
      words.usualLevel(subject, mean.toFixed(1), digits(least), digits(most), days),
      ...noted.same_day.map((one) =>
        words.sameDayCount(words.input[one.about] ?? one.about, subject, one),
      ),
    ];
  });
}

/** What a sentence about a finding is made of; a card that was kept has no more. */
export type StatedFinding = Pick<
  Finding,
  "kind" | "strength" | "person" | "about" | "size" | "interval80" | "days"
>;

/** One sentence for a finding; "goes along with", never "because". */
export function findingSentence(finding: StatedFinding, reading: Reading, words: Words): string {
  const { kind, person, about, size, days } = finding;
  const subject = subjectOf(reading, person ?? "a");
  if (kind === "coupling") {
    const whom = subjectOf(reading, person === "a" ? "b" : "a");
    return `${words.answers(subject, whom, size > 0)} ${words.fromDays(days.length)}`;
  }
  if (kind === "push_pull")
    return `${words.pushPull(about === "yes")} ${words.fromDays(days.length)}`;
  if (kind === "cycle" || kind === "drift")
    return `${slowSentence(finding, subject, words)} ${words.fromDays(days.length)}`;
  const name = about ?? "";
  if (kind === "same_day")
    return words.sameDay(words.input[name] ?? name, size > 0, subject, days.length);
  const isView = reading.people.reader !== null && reading.people.reader !== person;
  const before = isView ? words.beforeOtherSteppedBack : words.beforeSteppingBack;
  return before(words.predictor[name] ?? name, size > 0, subject, days.length);
}

/** A rhythm or a slow change; numbers are said only from *likely* on. */
function slowSentence(
  { kind, strength, size, interval80 }: StatedFinding,
  s: Subject,
  words: Words,
) {
  const hasNumber = strength === "likely" || strength === "well_supported";
  const [low, high] = interval80.map((value) => value.toFixed(0));
  if (kind === "cycle")
    return words.rhythm(
      hasNumber ? { days: size.toFixed(0), low: low ?? "", high: high ?? "" } : null,
    );
  return words.slowChange(s, size > 0, hasNumber ? Math.abs(size).toFixed(1) : null);
}

/** Sentences of the loop: both answers and the way back, or one that it is too early. */
export function loopSentences(reading: Reading, words: Words): string[] {
  const { loop } = reading;
  if (loop.a_on_b === null || loop.b_on_a === null) return [words.loopTooEarly];
  const a = subjectOf(reading, "a");
  const b = subjectOf(reading, "b");
  const answer = (who: typeof a, whom: typeof a, arrow: LoopArrow) =>
    arrow.supported ? words.answers(who, whom, arrow.mean > 0) : words.answerUnknown(who, whom);
  const days = (value: number) => value.toFixed(1);
  const way = (who: typeof a, back: Reading["loop"]["return_days"]["a"]) =>
    back === null
      ? []
      : [
          words.returnTime(
            who,
            days(back.mean),
            days(back.interval80[0]),
            days(back.interval80[1]),
          ),
        ];
  return [
    answer(b, a, loop.a_on_b),
    answer(a, b, loop.b_on_a),
    ...way(a, loop.return_days.a),
    ...way(b, loop.return_days.b),
  ];
}
