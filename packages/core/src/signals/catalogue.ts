/**
 * What can be measured: every signal with its unit, range and source. Knowledge refers to signals by
 * these ids. An id never changes its meaning; new ones are added.
 *
 * A diary signal is read from check-ins; a chat signal from the daily features of a conversation
 * (signals/chat-features.ts). All are per person and local day.
 */

import type { EventName, ScaleName } from "../observations/index.ts";
import { eventNames, scaleRanges } from "../observations/index.ts";

/** Signals that only a conversation gives. */
export const chatSignalIds = [
  "messages",
  "words_written",
  "media",
  "voice_notes",
  "calls",
  "reactions",
  "questions",
  "left_questions",
  "starts",
  "closings",
  "turns",
  "late_messages",
  "reply_wait",
  "repair_wait",
  "unanswered_runs",
  "start_share",
  "word_share",
  "excitation",
  "affection_words",
  "thanks_words",
  "we_words",
  "i_words",
  "you_words",
  "future_words",
  "stress_words",
  "repair_words",
  "harsh_words",
  "feelings_words",
  "disclosures",
  "harsh_starts",
] as const;

/** A signal of a conversation. */
export type ChatSignalId = (typeof chatSignalIds)[number];

/** Id of a signal. */
export type SignalId = ScaleName | EventName | ChatSignalId;

/** Where a signal comes from. */
export type SignalSource = "diary" | "chat";

/** What kind of likelihood term a signal becomes (docs/model.md, sections 1 and 5). */
export type SignalTerm =
  | "gaussian"
  | "input"
  | "count"
  | "censored_wait"
  | "share"
  | "point_process";

/** One entry of the catalogue. */
export interface Signal {
  readonly id: SignalId;
  readonly source: SignalSource;
  readonly unit: "slider" | "event" | "count" | "active_hours" | "share" | "per_message";
  readonly range: readonly [number, number];
  readonly term: SignalTerm;
  /** How it is derived, for the pages that show what is stored. */
  readonly derivation: string;
}

/** All signals by id. */
export const signals: Readonly<Record<SignalId, Signal>> = Object.fromEntries(
  [...diarySignals(), ...chatSignals()].map((signal) => [signal.id, signal]),
  // Every id of the three lists has exactly one entry; the test beside this file counts them.
) as Record<SignalId, Signal>;

/** All ids, in the order of the catalogue. */
export const signalIds: readonly SignalId[] = [...diarySignals(), ...chatSignals()].map(
  (signal) => signal.id,
);

function diarySignals(): Signal[] {
  const scales = Object.entries(scaleRanges).map(
    ([id, range]): Signal => ({
      // Object.entries forgets the key type of a const record.
      id: id as ScaleName,
      source: "diary",
      unit: "slider",
      range,
      term: id === "stress" ? "input" : "gaussian",
      derivation: "mean of the day's check-ins",
    }),
  );
  const events = eventNames.map(
    (id): Signal => ({
      id,
      source: "diary",
      unit: "event",
      range: [0, 1],
      term: "input",
      derivation: "largest of the day's check-ins",
    }),
  );
  return [...scales, ...events];
}

function chatSignals(): Signal[] {
  return chatSignalIds.map((id) => ({ id, source: "chat" as const, ...chatKind(id) }));
}

function chatKind(id: ChatSignalId): Omit<Signal, "id" | "source"> {
  const many = Number.POSITIVE_INFINITY;
  if (id === "reply_wait") {
    const derivation =
      "from the end of the other's turn to the first reply, in hours of the replier's own active time; censored at a new start or after a day";
    return { unit: "active_hours", range: [0, many], term: "censored_wait", derivation };
  }
  if (id === "repair_wait") {
    const derivation =
      "from a turn that touches the list of harsh words to the next one of this person that touches none, in hours of own active time; censored where the other was first or after a week";
    return { unit: "active_hours", range: [0, many], term: "censored_wait", derivation };
  }
  if (id === "start_share" || id === "word_share") {
    const derivation = "own part of the couple's count, by week";
    return { unit: "share", range: [0, 1], term: "share", derivation };
  }
  if (id === "excitation") {
    const derivation =
      "messages that one message of the other brings, above the rhythm of the week";
    return { unit: "per_message", range: [0, many], term: "point_process", derivation };
  }
  const derivation =
    "count of the day over the share of the day's active time that the file covers";
  return { unit: "count", range: [0, many], term: "count", derivation };
}
