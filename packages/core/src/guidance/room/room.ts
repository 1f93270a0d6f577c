/**
 * Room with a return: how long, a word of reason, when back, may the other write. Two taps make a
 * message to copy or share and a calendar entry for both; lateness is told without blame.
 */

import type { Guidance } from "../prepare.ts";

/** A word of reason; the words themselves stand in the texts (`room_message`, `word_…`). */
export const roomWords = ["tired", "full", "think", "calm", "alone", "work"] as const;

/** One of them. */
export type RoomWord = (typeof roomWords)[number];

/** What is asked for. Minutes are those of the local clock from `now`. */
export interface RoomRequest {
  /** Minutes until the return. */
  readonly minutes: number;
  /** The return as the reader's locale writes it, such as `20:30` or `Sunday, 18:00`. */
  readonly backAt: string;
  readonly word?: RoomWord;
  readonly mayWrite: "yes" | "late" | "urgent" | "no";
  readonly afterwards?: "talk" | "together";
}

/** The message, ready to be copied; it can be changed before it is sent. */
export function roomMessage(request: RoomRequest, guidance: Guidance): string {
  const words = guidance.conversation["room_message"]?.labels ?? {};
  const filled = (key: string) =>
    (words[key] ?? "")
      .replace("{minutes}", String(request.minutes))
      .replace("{hours}", String(Math.round(request.minutes / 60)))
      .replaceAll("{when}", request.backAt);
  const parts = [
    openingKey(request.minutes),
    ...(request.word === undefined ? [] : [`word_${request.word}`]),
    "not_about",
    "back_at",
    ...(request.afterwards === undefined ? [] : [`then_${request.afterwards}`]),
    { yes: "may_write", late: "may_write_late", urgent: "only_urgent", no: "please_not_write" }[
      request.mayWrite
    ],
  ];
  return parts.map(filled).join(" ");
}

function openingKey(minutes: number): string {
  if (minutes < 120) return "opening_minutes";
  return minutes <= 12 * 60 && minutes % 60 === 0 ? "opening_hours" : "opening_until";
}

/** A room that was taken. Times are minutes since 1970-01-01 of the local clock. */
export interface RoomTaken {
  readonly from: number;
  readonly backAt: number;
  /** When the return happened, if it did. */
  readonly returnedAt: number | undefined;
}

/** How it stands: nobody is blamed for `late`; a quarter of an hour is still on time. */
export type ReturnState = "away" | "late" | "returned" | "returned_late";

/** Minutes after the agreed time that still count as kept. */
export const graceMinutes = 15;

/** State of a room at `now`. */
export function returnStateOf({ backAt, returnedAt }: RoomTaken, now: number): ReturnState {
  const limit = backAt + graceMinutes;
  if (returnedAt !== undefined) return returnedAt <= limit ? "returned" : "returned_late";
  return now <= limit ? "away" : "late";
}
