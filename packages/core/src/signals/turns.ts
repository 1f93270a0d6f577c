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

// Counted first, so that nothing grows.
function makeTurns(messages: MessageColumns, pairing: Pairing): Turns {
  const { timeMs, author, flags } = messages;
  const opens = turnStarts(messages, pairing);
  const { count } = opens;
  const turns = {
    count,
    startMs: new Float64Array(count),
    endMs: new Float64Array(count),
    person: new Uint8Array(count),
    firstRow: new Uint32Array(count),
    lastRow: new Uint32Array(count),
    asks: new Uint8Array(count),
  };
  let turn = -1;
  for (let row = 0; row < messages.count; row += 1) {
    const role = opens.roles[row] as number;
    if (role === noPart) continue;
    if (role === opensTurn) {
      turn += 1;
      turns.firstRow[turn] = row;
      turns.startMs[turn] = timeMs[row] as number;
      turns.person[turn] = author[row] === pairing.a ? 0 : 1;
    }
    turns.lastRow[turn] = row;
    turns.endMs[turn] = timeMs[row] as number;
    turns.asks[turn] = (flags[row] as number) & messageFlags.question;
  }
  return turns;
}

const noPart = 0;
const opensTurn = 1;
const goesOn = 2;

// What each row is for the turns, and how many turns there are.
function turnStarts(
  messages: MessageColumns,
  pairing: Pairing,
): { readonly roles: Uint8Array; readonly count: number } {
  const { timeMs, author, kind } = messages;
  const { a, b } = pairing;
  const roles = new Uint8Array(messages.count);
  let count = 0;
  let before = -1;
  let last = 0;
  for (let row = 0; row < messages.count; row += 1) {
    const who = author[row] as number;
    if ((who !== a && who !== b) || !isWritten(kind[row] as number)) continue;
    const time = timeMs[row] as number;
    const isSame = who === before && time - last <= pauseMs;
    roles[row] = isSame ? goesOn : opensTurn;
    if (!isSame) count += 1;
    before = who;
    last = time;
  }
  return { roles, count };
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
