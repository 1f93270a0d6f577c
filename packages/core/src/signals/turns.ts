/**
 * Turns of a conversation of two people. Messages of one person with at most three minutes between them
 * and nothing of the other in between are one turn, because many people write a sentence in pieces;
 * splitting a message in two within a minute changes no turn. Calls, notices and reactions are no turns.
 */

import type { PartnerId } from "../couple/index.ts";
import type { Conversation, MessageColumns } from "../observations/index.ts";
import { messageFlags, messageKinds } from "../observations/index.ts";
import type { ContactDay, TurnDay } from "./contact.ts";
import { contactOf } from "./contact.ts";

/** Longest pause within a turn, in milliseconds. */
const pauseMs = 3 * 60_000;
const dayMs = 86_400_000;

/** Which writer of a conversation is which person (indices into `participants`). */
export interface Pairing {
  readonly a: number;
  readonly b: number;
}

/** Turns as columns, in order of time. */
export interface Turns {
  readonly count: number;
  /** Wall-clock milliseconds of the first and of the last message. */
  readonly startMs: Float64Array;
  readonly endMs: Float64Array;
  /** 0 = a, 1 = b. */
  readonly person: Uint8Array;
  /** Row of the first message in the conversation's columns, and of the last. */
  readonly firstRow: Uint32Array;
  readonly lastRow: Uint32Array;
  /** 1 where the last message of the turn asks something. */
  readonly asks: Uint8Array;
}

/** True for a row that somebody wrote: no call, notice or reaction. */
export function isWritten(kind: number): boolean {
  return kind < messageKinds.call || (kind >= messageKinds.deleted && kind <= messageKinds.empty);
}

/** The turns of two people; rows must be in order of time. */
export function turnsOf(messages: MessageColumns, pairing: Pairing): Turns {
  const starts: number[] = [];
  const lasts: number[] = [];
  const people: number[] = [];
  for (let row = 0; row < messages.count; row += 1) {
    const author = messages.author[row] as number;
    const person = author === pairing.a ? 0 : author === pairing.b ? 1 : -1;
    if (person < 0 || !isWritten(messages.kind[row] as number)) continue;
    const before = lasts.at(-1);
    const pause =
      before === undefined
        ? Number.POSITIVE_INFINITY
        : (messages.timeMs[row] as number) - (messages.timeMs[before] as number);
    if (person === people.at(-1) && pause <= pauseMs) lasts[lasts.length - 1] = row;
    else {
      starts.push(row);
      lasts.push(row);
      people.push(person);
    }
  }
  const timeOf = (row: number) => messages.timeMs[row] as number;
  return {
    count: starts.length,
    startMs: Float64Array.from(starts, timeOf),
    endMs: Float64Array.from(lasts, timeOf),
    person: Uint8Array.from(people),
    firstRow: Uint32Array.from(starts),
    lastRow: Uint32Array.from(lasts),
    asks: Uint8Array.from(lasts, (row) => (messages.flags[row] as number) & messageFlags.question),
  };
}

/** Turns of both on every local day with at least one message by either; a turn counts where it starts. */
export function turnDays(conversation: Conversation, pairing: Pairing): TurnDay[] {
  const turns = turnsOf(conversation.messages, pairing);
  const days: { day: number; turns: Record<PartnerId, number> }[] = [];
  const dayAt = (day: number) => {
    const last = days.at(-1);
    if (last !== undefined && last.day === day) return last;
    const next = { day, turns: { a: 0, b: 0 } };
    days.push(next);
    return next;
  };
  for (let turn = 0; turn < turns.count; turn += 1) {
    const start = Math.floor((turns.startMs[turn] as number) / dayMs);
    const end = Math.floor((turns.endMs[turn] as number) / dayMs);
    dayAt(start).turns[turns.person[turn] === 0 ? "a" : "b"] += 1;
    // A turn over midnight leaves its second day with a message, but without a start.
    if (end > start) dayAt(end);
  }
  return days;
}

/** Contact in a chat by day and person; see signals/contact.ts for what it is and is not. */
export function contactSeries(conversation: Conversation, pairing: Pairing): ContactDay[] {
  return contactOf(turnDays(conversation, pairing));
}
