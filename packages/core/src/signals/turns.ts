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
  /** 1 where the last message of the turn asks something. */
  readonly asks: Uint8Array;
  /** Bits of `wordMarks` of all its messages; empty where no list fits the language. */
  readonly marks: Uint16Array;
}

// By kind: 1 for rows that somebody wrote. A table, because every row of a chat is looked up several times.
const writtenKinds = Uint8Array.from({ length: 256 }, (_, kind) =>
  kind < messageKinds.call || (kind >= messageKinds.deleted && kind <= messageKinds.empty) ? 1 : 0,
);

/** True for a row that somebody wrote: no call, notice or reaction. */
export function isWritten(kind: number): boolean {
  return writtenKinds[kind] === 1;
}

// Features and contact of one chat ask for the same turns one after the other; columns never change.
const made = new WeakMap<MessageColumns, { readonly pairing: Pairing; readonly turns: Turns }>();

/** The turns of two people; rows must be in order of time. */
export function turnsOf(messages: MessageColumns, pairing: Pairing): Turns {
  const known = made.get(messages);
  if (known?.pairing.a === pairing.a && known.pairing.b === pairing.b) return known.turns;
  const turns = makeTurns(messages, pairing);
  made.set(messages, { pairing: { ...pairing }, turns });
  return turns;
}

// At most as many turns as rows; what is left over is never touched.
function makeTurns(messages: MessageColumns, pairing: Pairing): Turns {
  const { timeMs, author, kind, flags } = messages;
  const startMs = new Float64Array(messages.count);
  const endMs = new Float64Array(messages.count);
  const person = new Uint8Array(messages.count);
  const asks = new Uint8Array(messages.count);
  const { a, b } = pairing;
  let turn = -1;
  let before = -1;
  let last = 0;
  for (let row = 0; row < messages.count; row += 1) {
    const who = author[row] as number;
    if ((who !== a && who !== b) || !isWritten(kind[row] as number)) continue;
    const time = timeMs[row] as number;
    if (who !== before || time - last > pauseMs) {
      turn += 1;
      startMs[turn] = time;
      person[turn] = who === a ? 0 : 1;
    }
    endMs[turn] = time;
    asks[turn] = (flags[row] as number) & messageFlags.question;
    before = who;
    last = time;
  }
  const count = turn + 1;
  const marks = marksOfTurns(messages, pairing, count);
  return {
    count,
    startMs: startMs.subarray(0, count),
    endMs: endMs.subarray(0, count),
    person: person.subarray(0, count),
    asks: asks.subarray(0, count),
    marks,
  };
}

function marksOfTurns(messages: MessageColumns, pairing: Pairing, turns: number): Uint16Array {
  const { timeMs, author, kind, marks } = messages;
  if (marks === undefined) return new Uint16Array(0);
  const touched = new Uint16Array(turns);
  let turn = -1;
  let before = -1;
  let last = 0;
  for (let row = 0; row < messages.count; row += 1) {
    const who = author[row] as number;
    const isOfTwo = who === pairing.a || who === pairing.b;
    if (!isOfTwo || !isWritten(kind[row] as number)) continue;
    const time = timeMs[row] as number;
    if (who !== before || time - last > pauseMs) turn += 1;
    touched[turn] = (touched[turn] as number) | (marks[row] as number);
    before = who;
    last = time;
  }
  return touched;
}

/** Turns of both on every local day with at least one message by either; a turn counts where it starts. */
export function turnDays(conversation: Conversation, pairing: Pairing): TurnDay[] {
  return daysOfTurns(turnsOf(conversation.messages, pairing));
}

function daysOfTurns(turns: Turns): TurnDay[] {
  const days: { day: number; turns: Record<PartnerId, number> }[] = [];
  const dayAt = (day: number) => {
    const last = days[days.length - 1];
    if (last !== undefined && last.day === day) return last;
    const next = { day, turns: { a: 0, b: 0 } };
    days.push(next);
    return next;
  };
  for (let turn = 0; turn < turns.count; turn += 1) {
    const start = Math.floor((turns.startMs[turn] as number) / dayMs);
    const end = Math.floor((turns.endMs[turn] as number) / dayMs);
    const { turns: own } = dayAt(start);
    if (turns.person[turn] === 0) own.a += 1;
    else own.b += 1;
    // A turn over midnight leaves its second day with a message, but without a start.
    if (end > start) dayAt(end);
  }
  return days;
}

/** Contact in a chat by day and person; see signals/contact.ts for what it is and is not. */
export function contactSeries(conversation: Conversation, pairing: Pairing): ContactDay[] {
  return contactOf(turnDays(conversation, pairing));
}
