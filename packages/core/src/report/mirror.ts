/**
 * A couple's record and its reading with a and b swapped. A reading is computed in an order of the two
 * that comes from what they noted, not from their labels or names, and is then written with the labels of
 * the record: whoever is called a, the numbers are the same to the last digit (the draws of a fit depend
 * on the order in which the two stand).
 */

import type { PartnerId } from "../couple/index.ts";
import { otherPartner } from "../couple/index.ts";
import type { Ebb, Forecast, Loop, TideDay } from "../dynamics/index.ts";
import type { Finding, Limit, ShownCard } from "../findings/index.ts";
import type { ChatFeatures } from "../signals/index.ts";
import type { ChatReading } from "./chat-of.ts";
import type { Reading } from "./reading.ts";
import type { ChatRecord, CoupleRecord } from "./record.ts";

/** True where the two stand in the order in which a reading is computed. */
export function isInReadingOrder(record: CoupleRecord): boolean {
  return keyOf(record, "a") <= keyOf(record, "b");
}

/**
 * All that one of the two noted or wrote, without who it was. Whose closeness varies comes first, so that
 * beside somebody who never notes, or never anything else, a person is read as if alone.
 */
function keyOf({ checkIns, chat }: CoupleRecord, person: PartnerId): string {
  const own = checkIns.filter((one) => one.person === person);
  const levels = new Set(own.flatMap(({ scales }) => scales.closeness ?? []));
  const rank = levels.size > 1 ? "0" : "1";
  if (own.length > 0) return rank + JSON.stringify(own.map(({ person: _, ...rest }) => rest));
  return rank + JSON.stringify(chat?.turnDays.map(({ turns }) => turns[person]) ?? []);
}

/** The record with a and b swapped. */
export function mirroredRecord(record: CoupleRecord): CoupleRecord {
  return {
    ...record,
    names: swapped(record.names),
    reader: record.reader === null ? null : otherPartner(record.reader),
    checkIns: record.checkIns.map((one) => ({ ...one, person: otherPartner(one.person) })),
    chat: record.chat && mirroredChat(record.chat),
    ...(record.shown === undefined ? {} : { shown: record.shown.map(mirroredCard) }),
  };
}

function mirroredChat(chat: ChatRecord): ChatRecord {
  const { features } = chat;
  return {
    ...chat,
    turnDays: chat.turnDays.map(({ day, turns }) => ({ day, turns: swapped(turns) })),
    ...(features === undefined ? {} : { features: features && mirroredFeatures(features) }),
  };
}

function mirroredFeatures(features: ChatFeatures): ChatFeatures {
  const { timeDays, person } = features.turns;
  return {
    ...features,
    people: swapped(features.people),
    turns: { timeDays, person: person.map((one) => 1 - one) },
  };
}

/** The reading with a and b swapped; lists that name a first name a first again. */
export function mirroredReading(reading: Reading): Reading {
  const { people, reasons, chat, forecast } = reading;
  const reader = people.reader === null ? null : otherPartner(people.reader);
  return {
    ...reading,
    people: { a: people.b, b: people.a, reader },
    usual: swapped(reading.usual),
    standing: swapped(reading.standing),
    tide: reading.tide.map(mirroredDay),
    ebbs: inOrder(
      reading.ebbs.map(mirroredEbb),
      (p, q) => p.from === q.from && p.to === q.to,
      ({ person }) => person,
    ),
    loop: mirroredLoop(reading.loop),
    reasons,
    noted: swapped(reading.noted),
    findings: reading.findings.map(mirroredFinding),
    chat: chat && mirroredChatReading(chat),
    forecast: forecast && mirroredForecast(forecast),
    limits: inOrder(
      reading.limits.map(mirroredLimit),
      (p, q) => p.about.startsWith("person_") && q.about.startsWith("person_"),
      ({ about }) => about,
    ),
  };
}

/** A day of the tide with a and b swapped. */
export function mirroredDay(day: TideDay): TideDay {
  const events = day.events.map((event) => ({ ...event, by: otherPartner(event.by) }));
  return { ...day, ...swapped(day), observed: swapped(day.observed), events };
}

/** A loop with a and b swapped. */
export function mirroredLoop(loop: Loop): Loop {
  const first = loop.first_mover;
  return {
    ...loop,
    a_on_b: loop.b_on_a,
    b_on_a: loop.a_on_b,
    return_days: swapped(loop.return_days),
    first_mover: first && { ...first, person: otherPartner(first.person) },
  };
}

function mirroredEbb(ebb: Ebb): Ebb {
  const parts = ebb.parts.map((part) => ({ ...part, source: mirroredName(part.source) }));
  return { ...ebb, person: otherPartner(ebb.person), parts };
}

/** `stress_a` is what a noted. */
function mirroredName(name: string): string {
  return name.replace(/_([ab])$/, (_, person) => `_${person === "a" ? "b" : "a"}`);
}

function mirroredFinding(finding: Finding): Finding {
  const { id, person, about } = finding;
  return {
    ...finding,
    id: mirroredId(id),
    person: person && otherPartner(person),
    about: about && mirroredLabel(about),
  };
}

function mirroredCard(card: ShownCard): ShownCard {
  return { ...card, id: mirroredId(card.id) };
}

/** `coupling:a:b`: kind and labels, parted by colons. */
function mirroredId(id: string): string {
  return id.split(":").map(mirroredLabel).join(":");
}

function mirroredLabel(part: string): string {
  return part === "a" || part === "b" ? otherPartner(part) : part;
}

function mirroredChatReading(chat: ChatReading): ChatReading {
  const changes = chat.changes.map((one) => ({
    ...one,
    id: mirroredId(one.id),
    person: otherPartner(one.person),
  }));
  return { ...chat, ...swapped(chat), changes };
}

function mirroredForecast(forecast: Forecast): Forecast {
  const days = forecast.days.map((day) => ({ ...day, ...swapped(day) }));
  return { ...forecast, days, paths: swapped(forecast.paths) };
}

function mirroredLimit(limit: Limit): Limit {
  return limit.about.startsWith("person_") ? { ...limit, about: mirroredName(limit.about) } : limit;
}

function swapped<T>({ a, b }: { readonly a: T; readonly b: T }): { readonly a: T; readonly b: T } {
  return { a: b, b: a };
}

/** Neighbours that are alike are put in the order of their key; all others stay. */
function inOrder<T>(
  list: readonly T[],
  alike: (p: T, q: T) => boolean,
  key: (one: T) => string,
): T[] {
  const groups: T[][] = [];
  for (const one of list) {
    const last = groups.at(-1);
    const before = last?.[0];
    if (last && before !== undefined && alike(before, one)) last.push(one);
    else groups.push([one]);
  }
  return groups.flatMap((group) =>
    group.sort((p, q) => (key(p) < key(q) ? -1 : key(p) > key(q) ? 1 : 0)),
  );
}
