/** What a chat shows beside the tide, as a record: amounts, answers, changes, and how far it goes with closeness. */

import type { PartnerId } from "../couple/index.ts";
import type { ChatDays } from "../dynamics/index.ts";
import {
  type ChatLink,
  chatFindings,
  chatLinkOf,
  type Finding,
  interval80Of,
  type SignalLink,
  speakingDays,
} from "../findings/index.ts";
import type { Interval } from "../kit/index.ts";
import type { Strength } from "../observations/index.ts";
import { type ChatEstimate, type ChatTerms, chatTermsOf } from "../signals/index.ts";
import { type CoupleRecord, documentDay } from "./record.ts";

/** A number with its 80 % interval. */
export interface ChatNumber {
  readonly mean: number;
  readonly interval80: Interval;
}

/** One person's side of a chat; null where the file cannot carry it. */
export interface ChatSide {
  /** Log of messages per active time, the last four weeks against the year before. */
  readonly amount: ChatNumber | null;
  /** Log of the wait until a reply in own active time, likewise; above 0 is slower. */
  readonly wait: ChatNumber | null;
  /** Own part of the starts of the last year. */
  readonly start_share: number | null;
  /** Turns that one turn of the other brings, above the rhythm of the week. */
  readonly answers: ChatNumber | null;
  /** How closeness goes with the chat where check-ins and chat overlap; wide (null) below 14 such days. */
  readonly closeness: {
    readonly days: number;
    readonly slope: ChatNumber | null;
    /** The check-ins went one way lately and the chat the other: the check-ins win. */
    readonly disagrees: boolean;
    /** The messages between check-ins enter the tide as readings: their link has been shown. */
    readonly speaks: boolean;
    /** The same of the waits until this person's replies, and of this person's part of the starts. */
    readonly replies: ChatSignalLink;
    readonly starts: ChatSignalLink;
  };
}

/** How closeness goes with one signal of a chat. */
export interface ChatSignalLink {
  readonly days: number;
  readonly slope: ChatNumber | null;
  readonly speaks: boolean;
}

/** A day from which on one person wrote more or less for good; passed the threshold of the null study. */
export interface ChatChangeRecord {
  /** As in `findings`: a card like any other, among the two new ones of a week. */
  readonly id: string;
  readonly person: PartnerId;
  readonly dates: readonly string[];
  readonly strength: Strength;
  /** Log ratio of messages after and before. */
  readonly size: number;
  readonly interval80: Interval;
  readonly gates: Finding["gates"];
}

/** The member `chat` of `reading/1`. */
export interface ChatReading {
  readonly a: ChatSide;
  readonly b: ChatSide;
  readonly changes: readonly ChatChangeRecord[];
}

/** A chat as its terms and as what its messages say of closeness. */
export interface ReadChat {
  readonly terms: ChatTerms;
  readonly links: Readonly<Record<PartnerId, ChatLink>>;
}

/** The terms of a record's chat and their link to closeness; null without its features. */
export function readChat({ chat, checkIns }: CoupleRecord): ReadChat | null {
  const features = chat?.features;
  if (!features) return null;
  const terms = chatTermsOf(features);
  const linkOf = (person: PartnerId) => chatLinkOf({ features, terms, checkIns, person });
  return { terms, links: { a: linkOf("a"), b: linkOf("b") } };
}

/** Days of a chat that enter the model of closeness. */
export function daysThatSpeak(read: ReadChat | null): ChatDays[] {
  return read === null ? [] : [read.links.a, read.links.b].flatMap(speakingDays);
}

/** Changes of a chat that passed their gates, as cards, the most certain first. */
export function chatCards(read: ReadChat | null, days: CoupleRecord["days"]): Finding[] {
  return read === null ? [] : chatFindings(read.terms, (day) => documentDay(day, days));
}

/** What a chat shows, as a record. */
export function chatReadingOf(
  { terms, links }: ReadChat,
  changes: readonly Finding[],
): ChatReading {
  const sideOf = (person: PartnerId): ChatSide => ({
    amount: numberOf(terms[person].amount),
    wait: numberOf(terms[person].wait),
    start_share: terms[person].startShare?.share ?? null,
    answers: numberOf(terms[person].answers),
    closeness: linkRecord(links[person]),
  });
  return {
    a: sideOf("a"),
    b: sideOf("b"),
    changes: changes.map(({ id, person, days: dates, strength, size, interval80, gates }) => ({
      id,
      person: person ?? "a",
      dates,
      strength,
      size,
      interval80,
      gates,
    })),
  };
}

function numberOf(estimate: ChatEstimate | null): ChatNumber | null {
  if (estimate === null || !Number.isFinite(estimate.mean + estimate.sd)) return null;
  return { mean: estimate.mean, interval80: interval80Of(estimate) };
}

function linkRecord({ messages, replies, starts, disagrees }: ChatLink): ChatSide["closeness"] {
  const { days, slope, speaks } = signalRecord(messages);
  return {
    ...{ days, slope, disagrees, speaks },
    replies: signalRecord(replies),
    starts: signalRecord(starts),
  };
}

function signalRecord({ days, slope, speaks }: SignalLink): ChatSignalLink {
  return { days, slope: numberOf(slope), speaks: speaks !== null };
}
