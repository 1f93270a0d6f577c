/**
 * Writes a made WhatsApp export of any length: two people, sessions in the morning, at noon and in the
 * evening over five years, words drawn by Zipf's law, several lines, media, deletions, edits, links, missed
 * calls, emoji with joiners. The same seed writes the same file.
 */

import { closeSync, openSync, writeSync } from "node:fs";
import { seededChance } from "@ebb/platform/memory";

/** What is to be written. */
export interface BigChat {
  readonly path: string;
  /** Lines that begin a message; stops at whichever comes first. */
  readonly messages: number;
  readonly bytes?: number;
  readonly seed: number;
  readonly style: "android" | "ios" | "us";
}

const syllables = [
  "ka",
  "lo",
  "mi",
  "ten",
  "ra",
  "su",
  "vel",
  "no",
  "pi",
  "der",
  "an",
  "ge",
  "sho",
  "fu",
  "li",
  "tor",
];
const extras = ["👍🏽", "👩‍👩‍👧", "❤️", "https://example.org/a/b?c=1", "ü", "10:30"];
const names = ["Anna Müller", "Ben"];
const flushBytes = 1 << 20;

/** Writes the file; gives the number of messages written. */
export function writeBigChat(chat: BigChat): number {
  const random = seededChance(chat.seed);
  const vocabulary = Array.from({ length: 4000 }, () => wordOf(random));
  const file = openSync(chat.path, "w");
  let pending: string[] = [];
  let pendingLength = 0;
  let written = 0;
  let bytes = 0;
  let time = Date.UTC(2019, 0, 1, 7, 30);
  const step = (5 * 365 * 86_400_000) / Math.max(chat.messages, 1);
  for (
    ;
    written < chat.messages && bytes < (chat.bytes ?? Number.POSITIVE_INFINITY);
    written += 1
  ) {
    time = nextTime(time, step, random);
    const line = `${headerOf(time, chat.style)}${names[random() < 0.52 ? 0 : 1]}: ${bodyOf(random, vocabulary, chat.style)}\n`;
    pending.push(line);
    pendingLength += line.length;
    if (pendingLength > flushBytes) {
      bytes += writeSync(file, pending.join(""));
      pending = [];
      pendingLength = 0;
    }
  }
  writeSync(file, pending.join(""));
  closeSync(file);
  return written;
}

function wordOf(random: () => number): string {
  const count = 1 + Math.floor(random() * 3);
  return Array.from(
    { length: count },
    () => syllables[Math.floor(random() * syllables.length)],
  ).join("");
}

// Bursts of seconds to minutes; nights are skipped.
function nextTime(time: number, step: number, random: () => number): number {
  const gap = random() < 0.85 ? random() * step * 0.4 : random() * step * 9;
  const next = time + Math.max(1000, gap);
  const hour = new Date(next).getUTCHours();
  return hour < 6 ? next + (6.5 - hour) * 3_600_000 : next;
}

function headerOf(time: number, style: BigChat["style"]): string {
  const iso = new Date(time).toISOString();
  const [year, month, day] = [iso.slice(0, 4), iso.slice(5, 7), iso.slice(8, 10)];
  const clock = iso.slice(11, 19);
  if (style === "ios") return `[${day}.${month}.${year.slice(2)}, ${clock}] `;
  if (style === "android") return `${day}.${month}.${year.slice(2)}, ${clock.slice(0, 5)} - `;
  const hour = Number(clock.slice(0, 2));
  const half = hour < 12 ? "AM" : "PM";
  return `${Number(month)}/${Number(day)}/${year.slice(2)}, ${hour % 12 || 12}:${clock.slice(3, 5)}\u202f${half} - `;
}

function bodyOf(
  random: () => number,
  vocabulary: readonly string[],
  style: BigChat["style"],
): string {
  const kind = random();
  if (kind < 0.05) return style === "ios" ? "\u200eimage omitted" : "<Media omitted>";
  if (kind < 0.055)
    return style === "ios" ? "\u200eThis message was deleted." : "This message was deleted";
  if (kind < 0.06) return style === "ios" ? "\u200eMissed voice call" : "Missed voice call";
  const count = 1 + Math.floor(-Math.log(1 - random()) * 5);
  const words = Array.from(
    { length: Math.min(count, 60) },
    () => vocabulary[Math.floor(vocabulary.length ** random()) - 1] ?? "ok",
  );
  if (random() < 0.1) words.push(extras[Math.floor(random() * extras.length)] ?? "");
  if (random() < 0.056) words.splice(Math.ceil(words.length / 2), 0, "\nand");
  const text = words.join(" ") + (random() < 0.12 ? "?" : "");
  return random() < 0.01 ? `${text} <This message was edited>` : text;
}
