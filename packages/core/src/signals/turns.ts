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
  const { timeMs, author, kind, flags } = messages;
  const firstRow = new Uint32Array(messages.count);
  const lastRow = new Uint32Array(messages.count);
  const person = new Uint8Array(messages.count);
  let count = 0;
  let before = -1;
  let last = 0;
  for (let row = 0; row < messages.count; row += 1) {
    const who = author[row] === pairing.a ? 0 : author[row] === pairing.b ? 1 : -1;
    if (who < 0 || !isWritten(kind[row] as number)) continue;
    const isSame = who === before && (timeMs[row] as number) - (timeMs[last] as number) <= pauseMs;
    if (!isSame) {
      firstRow[count] = row;
      person[count] = who;
      count += 1;
    }
    lastRow[count - 1] = row;
    before = who;
    last = row;
  }
  const turns = {
    count,
    startMs: new Float64Array(count),
    endMs: new Float64Array(count),
    person: person.slice(0, count),
    firstRow: firstRow.slice(0, count),
    lastRow: lastRow.slice(0, count),
    asks: new Uint8Array(count),
  };
  for (let turn = 0; turn < count; turn += 1) {
    const end = lastRow[turn] as number;
    turns.startMs[turn] = timeMs[firstRow[turn] as number] as number;
    turns.endMs[turn] = timeMs[end] as number;
    turns.asks[turn] = (flags[end] as number) & messageFlags.question;
  }
  return turns;
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
