/** Daily signals of a chat of two as diary CSV: one row a person and day, counts and no text. */

import {
  type ChatFeatures,
  type ChatLimits,
  type ContactDay,
  type Conversation,
  chatFeaturesOf,
  contactSeries,
  isoDate,
  type PartnerId,
  type PersonChatFeatures,
  type ReplyWaits,
  writeCsv,
} from "@ebb/core";
import { CommandFailure } from "../failure.ts";

const people: readonly PartnerId[] = ["a", "b"];

/** The signals of a chat of two, and its contact; `a` is the reader where `me` is known, else the first writer. */
export interface ChatSignals {
  readonly features: ChatFeatures;
  readonly contact: readonly ContactDay[];
}

/** Signals of a conversation; a chat of more people, or of one, is refused. */
export function signalsOfChat(
  conversation: Conversation,
  me: string | undefined,
  limits: ChatLimits,
): ChatSignals {
  if (conversation.participants.length !== 2) {
    throw new CommandFailure(
      3,
      `--csv: daily signals need a chat of two people; this one has ${conversation.participants.length}.`,
    );
  }
  const own = Math.max(0, me === undefined ? 0 : conversation.participants.indexOf(me));
  const pairing = { a: own, b: 1 - own };
  const features = chatFeaturesOf(conversation, pairing, limits);
  if (features === undefined)
    throw new CommandFailure(3, "--csv: daily signals need messages of both people.");
  return { features, contact: contactSeries(conversation, pairing) };
}

/** The file. */
export function signalsCsv({ features, contact }: ChatSignals): string {
  const byDay = new Map(contact.map((one) => [one.day, one.contact]));
  return writeCsv([headerOf(features), ...rowsOf(features, byDay)]);
}

function countIds(features: ChatFeatures): string[] {
  return Object.keys(features.people.a.counts);
}

function headerOf(features: ChatFeatures): string[] {
  const waits = ["reply_wait", "replies", "repair_wait", "repairs"];
  return ["person", "time", ...countIds(features), "contact", ...waits, "exposure"];
}

function rowsOf(
  features: ChatFeatures,
  contact: ReadonlyMap<number, Readonly<Record<PartnerId, number>>>,
): (string | number | undefined)[][] {
  const ids = countIds(features);
  const sides = (which: (own: PersonChatFeatures) => ReplyWaits | undefined) => ({
    a: waitsByDay(which(features.people.a)),
    b: waitsByDay(which(features.people.b)),
  });
  const waits = sides((own) => own.replies);
  const repairs = sides((own) => own.repairs);
  const days = Array.from({ length: features.lastDay - features.firstDay + 1 }, (_, day) => day);
  return days.flatMap((index) =>
    people.map((person) => {
      const day = features.firstDay + index;
      const { counts, exposure } = features.people[person];
      const wait = waits[person].get(day);
      const repair = repairs[person].get(day);
      const countOf = (id: string) =>
        known(Object.entries(counts).find(([name]) => name === id)?.[1]?.[index]);
      return [
        person,
        isoDate(day),
        ...ids.map(countOf),
        rounded(contact.get(day)?.[person]),
        rounded(wait?.median),
        wait?.count,
        rounded(repair?.median),
        repair?.count,
        rounded(exposure[index]),
      ];
    }),
  );
}

// Median of the waits that ended, in this person's active hours, and how many they were.
function waitsByDay(
  waits: ReplyWaits | undefined,
): ReadonlyMap<number, { median: number; count: number }> {
  if (waits === undefined) return new Map();
  const { day, activeHours, censored } = waits;
  const all = new Map<number, number[]>();
  day.forEach((on, row) => {
    if (censored[row] === 1) return;
    all.set(on, [...(all.get(on) ?? []), activeHours[row] ?? 0]);
  });
  return new Map(
    [...all].map(([on, hours]) => {
      const sorted = hours.sort((one, other) => one - other);
      return [on, { median: sorted[sorted.length >> 1] ?? 0, count: sorted.length }];
    }),
  );
}

function known(value: number | undefined): number | undefined {
  return value === undefined || Number.isNaN(value) ? undefined : value;
}

function rounded(value: number | undefined): number | undefined {
  const shown = known(value);
  return shown === undefined ? undefined : Math.round(shown * 1000) / 1000;
}
