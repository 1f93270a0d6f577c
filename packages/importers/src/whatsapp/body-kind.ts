/**
 * What the first line of a message is: text, or something that the messenger wrote in its place. Told by
 * the app's own marks where possible (angle brackets, U+200E, a file name), else by its phrases.
 */

import { messageKinds } from "@ebb/core";
import { codePointAt, decodeUtf8, encodeUtf8 } from "../bytes/utf8.ts";
import { longestPhrase } from "./limits.ts";
import {
  callPhrases,
  deletedPhrases,
  disappearingParts,
  missedCallPhrases,
  noticeParts,
  pollPhrases,
  privacyParts,
  unansweredParts,
  voicePhrases,
} from "./phrases.ts";

const less = 0x3c;
const greater = 0x3e;
const dot = 0x2e;

// The same sentence begins with a capital where it stands first.
const lowerNotices = noticeParts.map((part) => part.toLowerCase());
const lowerDisappearing = disappearingParts.map((part) => part.toLowerCase());
const lowerPrivacy = privacyParts.map((part) => part.toLowerCase());
const deleted = byLength(deletedPhrases);
const missed = byLength(missedCallPhrases);
const voiceMarks: readonly Uint8Array[] = [".opus", "PTT-", "-AUDIO-"].map(encodeUtf8);
/** Bytes of the shortest mark of an edit that has a single space. */
const shortestMark = 14;
const null4 = encodeUtf8("null");

function byLength(phrases: readonly string[]): Map<number, Uint8Array[]> {
  const found = new Map<number, Uint8Array[]>();
  for (const phrase of phrases.map(encodeUtf8))
    found.set(phrase.length, [...(found.get(phrase.length) ?? []), phrase]);
  return found;
}

/** 1 at 256 times the length plus the first byte of a phrase, its full stop counted or not. */
export const phraseStarts: Uint8Array = new Uint8Array((longestPhrase + 2) * 256);
for (const phrase of [...deletedPhrases, ...missedCallPhrases].map(encodeUtf8)) {
  phraseStarts[phrase.length * 256 + (phrase[0] ?? 0)] = 1;
  phraseStarts[(phrase.length + 1) * 256 + (phrase[0] ?? 0)] = 1;
}

/** True for a line that is surely plain text, told by its first and last byte and its length. */
export function isPlainBody(bytes: Uint8Array, start: number, end: number): boolean {
  const length = end - start;
  if (length < 1) return false;
  const first = bytes[start] as number;
  const last = bytes[end - 1] as number;
  // A bracket, a mark of the messenger, `null`, an attached file, an edited mark, a poll.
  if (first === less || first === 0xe2 || (first === 0x6e && length === 4)) return false;
  if (last === 0x29 || last === greater || last === 0x3a) return false;
  return length > longestPhrase || phraseStarts[length * 256 + first] === 0;
}

/** Kind of a message by the first line of its body, `start` to `end`; a notice where a name carries one. */
export function kindOfBody(bytes: Uint8Array, start: number, end: number): number {
  const from = skipMark(bytes, start, end);
  const isGenerated = from > start;
  const length = end - from;
  if (length === 0) return messageKinds.empty;
  const first = bytes[from] as number;
  const last = bytes[end - 1] as number;
  if (first === less && last === greater) return kindOfBrackets(bytes, from, end);
  if (isGenerated) return kindOfGenerated(bytes, from, end);
  if (last === 0x29 && isLinkedFile(bytes, from, end)) return messageKinds.media;
  if (last === 0x29 && isFileLine(bytes, from, end)) return kindOfFile(bytes, from, end);
  if (length > longestPhrase) return messageKinds.text;
  if (phraseStarts[length * 256 + first] === 1) {
    const shown = last === dot ? length - 1 : length;
    if (holds(deleted, bytes, from, shown)) return messageKinds.deleted;
    if (holds(missed, bytes, from, shown)) return messageKinds.missedCall;
  }
  if (length === 4 && isSame(bytes, from, null4)) return messageKinds.empty;
  if (last === 0x3a && startsWithAny(bytes, from, end, pollPhrases)) return messageKinds.poll;
  return messageKinds.text;
}

/** Kind of a line without a name. */
export function kindOfNotice(bytes: Uint8Array, start: number, end: number): number {
  const from = skipMark(bytes, start, end);
  if (end - from > longestPhrase) return messageKinds.notice;
  return startsWithAny(bytes, from, end, missedCallPhrases)
    ? messageKinds.missedCall
    : messageKinds.notice;
}

/** True when the sentence of a notice occurs in a line that has a name (an encryption note, say). */
export function isNoticeText(bytes: Uint8Array, start: number, end: number): boolean {
  const text = decodeUtf8(bytes, start, Math.min(end, start + 600)).toLowerCase();
  return lowerNotices.some((part) => text.includes(part));
}

/** What a notice says about the chat itself. */
export function noticeMeaning(
  bytes: Uint8Array,
  start: number,
  end: number,
): "disappearing" | "privacy" | undefined {
  const text = decodeUtf8(bytes, start, Math.min(end, start + 600)).toLowerCase();
  if (lowerDisappearing.some((part) => text.includes(part))) return "disappearing";
  return lowerPrivacy.some((part) => text.includes(part)) ? "privacy" : undefined;
}

/** Position behind the direction marks that the messenger puts before its own words. */
export function skipMark(bytes: Uint8Array, start: number, end: number): number {
  let at = start;
  while (at + 2 < end + 0 && bytes[at] === 0xe2 && bytes[at + 1] === 0x80) {
    const third = bytes[at + 2] as number;
    if (third !== 0x8e && third !== 0x8f && !(third >= 0xaa && third <= 0xae)) break;
    at += 3;
  }
  return at;
}

function kindOfBrackets(bytes: Uint8Array, start: number, end: number): number {
  const isShort = end - start <= longestPhrase;
  if (!isShort) return messageKinds.text;
  return isVoiceFile(bytes, start, end - 1) ? messageKinds.voice : messageKinds.media;
}

function kindOfGenerated(bytes: Uint8Array, start: number, end: number): number {
  const shown = bytes[end - 1] === dot ? end - start - 1 : end - start;
  if (holds(deleted, bytes, start, shown)) return messageKinds.deleted;
  if (startsWithAny(bytes, start, end, missedCallPhrases)) return messageKinds.missedCall;
  if (startsWithAny(bytes, start, end, callPhrases))
    return isUnanswered(bytes, start, end) ? messageKinds.missedCall : messageKinds.call;
  if (startsWithAny(bytes, start, end, voicePhrases)) return messageKinds.voice;
  if (startsWithAny(bytes, start, end, pollPhrases)) return messageKinds.poll;
  if (bytes[start] === less && bytes.subarray(start, end).includes(greater))
    return kindOfBrackets(bytes, start, end);
  if (isNoticeText(bytes, start, end)) return messageKinds.notice;
  return end - start <= longestPhrase ? messageKinds.media : messageKinds.notice;
}

function isUnanswered(bytes: Uint8Array, start: number, end: number): boolean {
  const text = decodeUtf8(bytes, start, Math.min(end, start + longestPhrase)).toLowerCase();
  return unansweredParts.some((part) => text.includes(part));
}

// `IMG-20230212-WA0001.jpg (…)`: a file name with an ending, then the words for "attached".
function isFileLine(bytes: Uint8Array, start: number, end: number): boolean {
  const open = bytes.lastIndexOf(0x28, end - 1);
  if (open < start + 5 || bytes[open - 1] !== 0x20) return false;
  let at = open - 2;
  while (at > start && at > open - 7 && bytes[at] !== dot) at -= 1;
  return bytes[at] === dot && at < open - 2 && !bytes.subarray(start, at).includes(0x2f);
}

// `![](./media/name.jpg)`, as signal-export writes a picture.
function isLinkedFile(bytes: Uint8Array, start: number, end: number): boolean {
  const text = decodeUtf8(bytes, start, Math.min(end, start + longestPhrase));
  return (text.startsWith("![") || text.startsWith("[")) && text.includes("](./media/");
}

function kindOfFile(bytes: Uint8Array, start: number, end: number): number {
  const open = bytes.lastIndexOf(0x28, end - 1);
  return isVoiceFile(bytes, start, open - 1) ? messageKinds.voice : messageKinds.media;
}

function isVoiceFile(bytes: Uint8Array, start: number, end: number): boolean {
  return voiceMarks.some((mark) => includesBytes(bytes, start, end, mark));
}

function holds(
  table: Map<number, Uint8Array[]>,
  bytes: Uint8Array,
  at: number,
  length: number,
): boolean {
  const phrases = table.get(length);
  if (phrases === undefined) return false;
  return phrases.some((phrase) => isSame(bytes, at, phrase));
}

function startsWithAny(
  bytes: Uint8Array,
  start: number,
  end: number,
  phrases: readonly string[],
): boolean {
  const text = decodeUtf8(bytes, start, Math.min(end, start + longestPhrase));
  return phrases.some((phrase) => text.startsWith(phrase));
}

function includesBytes(bytes: Uint8Array, start: number, end: number, part: Uint8Array): boolean {
  const first = part[0];
  for (let at = start; at + part.length <= end; at += 1) {
    if (bytes[at] === first && isSame(bytes, at, part)) return true;
  }
  return false;
}

function isSame(bytes: Uint8Array, at: number, phrase: Uint8Array): boolean {
  for (let index = 0; index < phrase.length; index += 1) {
    if (bytes[at + index] !== phrase[index]) return false;
  }
  return true;
}

/** Position where a trailing `<This message was edited>` begins, or -1. */
export function editedMarkAt(bytes: Uint8Array, start: number, end: number): number {
  if (bytes[end - 1] !== greater || end - start < 6) return -1;
  const open = bytes.lastIndexOf(less, end - 1);
  if (open <= start || end - open > 100) return -1;
  const before = bytes[open - 1] as number;
  const isSet = before === 0x20 || before === 0x8e;
  let spaces = 0;
  for (let at = open; at < end; at += 1) if (bytes[at] === 0x20) spaces += 1;
  const first = codePointAt(bytes, open + 1);
  const isWide = spaces < 2 && first > 0x2e80;
  // `<Mensagem editada>`, `<Сообщение изменено>`
  const isLong = end - open >= shortestMark;
  const isSentence = isLong && spaces === 1 && isCapital(first) && !isTagged(bytes, open, end);
  return isSet && (spaces >= 2 || isWide || isSentence) ? open : -1;
}

// Latin and Cyrillic.
function isCapital(point: number): boolean {
  return (
    (point >= 0x41 && point <= 0x5a) ||
    (point >= 0xc0 && point <= 0xde) ||
    (point >= 0x410 && point <= 0x42f)
  );
}

// `<Button type="x">` is no sentence.
function isTagged(bytes: Uint8Array, start: number, end: number): boolean {
  const part = bytes.subarray(start, end);
  return part.includes(0x3d) || part.includes(0x22) || part.includes(0x2f);
}
