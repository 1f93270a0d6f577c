/**
 * KakaoTalk's text export in its three forms: phone (`2024년 3월 11일 오전 9:12, 이름 : 글`), the same with
 * dots (`2025. 10. 14. 오전 9:30, 이름 : 글`), and desktop (a date line between dashes, then
 * `[이름] [오전 9:12] 글`). Korean and English.
 */

import { messageKinds } from "@ebb/core";
import type { LineRecords, TakeTextLine } from "../text/line-records.ts";
import {
  englishMonths,
  hourOfDay,
  numbersIn,
  secondsOfClock,
  wallClockMs,
} from "../text/numbers.ts";

type CivilDate = readonly [number, number, number];

/** True where the first lines are KakaoTalk's. */
export function isKakaoText(lines: readonly string[]): boolean {
  const head = lines.slice(0, 6).join("\n");
  if (head.includes("카카오톡 대화") || head.includes("KakaoTalk Chats")) return true;
  return lines
    .slice(0, 40)
    .some((line) => phoneEntry(line) !== undefined || desktopDate(line) !== undefined);
}

/** A fresh reader. */
export function startKakaoText(): TakeTextLine {
  let date: CivilDate | undefined;
  let hasBegun = false;
  return (line, records) => {
    const dateLine = desktopDate(line) ?? plainDate(line);
    if (dateLine !== undefined) {
      date = dateLine;
      records.skip();
      return;
    }
    const entry = phoneEntry(line) ?? (date === undefined ? undefined : desktopEntry(line, date));
    if (entry !== undefined) {
      hasBegun = true;
      begin(records, entry);
    } else if (!hasBegun || (line.trim() === "" && date !== undefined)) records.skip();
    else records.more(line);
  };
}

interface Entry {
  readonly timeMs: number;
  readonly name: string | undefined;
  readonly text: string;
}

function begin(records: LineRecords, entry: Entry): void {
  const isNotice = entry.name === undefined;
  records.begin({
    ...entry,
    kindOf: (text) => (isNotice ? messageKinds.notice : kindOfKakao(text)),
    seconds: isCall(entry.text) ? secondsOfClock(entry.text) : 0,
  });
}

// Everything before `, ` is date and time; the name ends at ` : `.
function phoneEntry(line: string): Entry | undefined {
  const comma = commaBehindTime(line);
  if (comma < 0) return noticeEntry(line);
  const timeMs = timeOf(line.slice(0, comma));
  if (timeMs === undefined) return undefined;
  const rest = line.slice(comma + 2);
  const colon = rest.indexOf(" : ");
  if (colon < 0) {
    return rest.endsWith(" :")
      ? { timeMs, name: rest.slice(0, -2), text: "" }
      : { timeMs, name: undefined, text: rest };
  }
  return { timeMs, name: rest.slice(0, colon), text: rest.slice(colon + 3) };
}

// `2024. 3. 11. 오후 12:15: …`, or a colon behind an English time: a line of the program itself.
function noticeEntry(line: string): Entry | undefined {
  const clock = line.indexOf(":");
  const colon = clock < 0 ? -1 : line.indexOf(": ", clock + 1);
  if (colon < 0 || colon > clock + 6 || !isDigit(line[0])) return undefined;
  const timeMs = timeOf(line.slice(0, colon));
  return timeMs === undefined
    ? undefined
    : { timeMs, name: undefined, text: line.slice(colon + 2) };
}

// English dates hold a comma of their own (`March 11, 2024 9:12 AM, Name : text`), so the one behind the
// minutes counts, with nothing but a half of the day between.
function commaBehindTime(line: string): number {
  const clock = line.indexOf(":");
  if (clock < 0 || clock > 40 || !isDigit(line[clock - 1]) || !isDigit(line[clock + 1])) return -1;
  const comma = line.indexOf(", ", clock);
  const between = line.slice(clock + 3, comma).trim();
  return comma > 0 && comma <= clock + 6 && (between === "" || between === "AM" || between === "PM")
    ? comma
    : -1;
}

function isDigit(character: string | undefined): boolean {
  return character !== undefined && character >= "0" && character <= "9";
}

function timeOf(head: string): number | undefined {
  const numbers = numbersIn(head);
  const [p = 0, q = 0, r = 0, s = 0, t = 0] = numbers;
  const month = monthIn(head);
  if (month > 0 && numbers.length === 4) {
    const hour = hourOfDay(r, head);
    return hour === undefined ? undefined : wallClockMs([q, month, p], [hour, s, 0]);
  }
  if (numbers.length !== 5 || p < 1995) return undefined;
  const hour = hourOfDay(s, head);
  return hour === undefined ? undefined : wallClockMs([p, q, r], [hour, t, 0]);
}

function monthIn(text: string): number {
  const low = text.toLowerCase();
  return (
    englishMonths.findIndex((name) => low.includes(name.slice(0, 3)) && !low.includes("년")) + 1
  );
}

function desktopEntry(line: string, date: CivilDate): Entry | undefined {
  if (!line.startsWith("[")) return undefined;
  const nameEnd = line.indexOf("] [");
  const clockEnd = nameEnd < 0 ? -1 : line.indexOf("]", nameEnd + 3);
  if (clockEnd < 0) return undefined;
  const clock = line.slice(nameEnd + 3, clockEnd);
  const [hour = 99, minute = 99, more] = numbersIn(clock);
  const full = hourOfDay(hour, clock);
  if (more !== undefined || full === undefined || clock.length > 12) return undefined;
  const timeMs = wallClockMs(date, [full, minute, 0]);
  if (timeMs === undefined) return undefined;
  return { timeMs, name: line.slice(1, nameEnd), text: line.slice(clockEnd + 1).trimStart() };
}

// `--------------- 2024년 3월 11일 월요일 ---------------`
function desktopDate(line: string): CivilDate | undefined {
  return line.startsWith("---") && line.endsWith("---") ? plainDate(line) : undefined;
}

function plainDate(line: string): CivilDate | undefined {
  if (line.length > 80 || line.includes(":")) return undefined;
  const numbers = numbersIn(line);
  const [p = 0, q = 0, r = 0] = numbers;
  const isKorean = line.includes("요일") && (line.includes("년") || line.includes(". "));
  if (isKorean && numbers.length === 3 && wallClockMs([p, q, r], [0, 0, 0]) !== undefined)
    return [p, q, r];
  const month = line.includes("day, ") && numbers.length === 2 ? monthIn(line) : 0;
  return month > 0 && wallClockMs([q, month, p], [0, 0, 0]) !== undefined
    ? [q, month, p]
    : undefined;
}

const media = [
  "사진",
  "동영상",
  "이모티콘",
  "파일",
  "지도",
  "연락처",
  "Photo",
  "Video",
  "Photos",
  "Videos",
  "Files",
  "Emoticons",
  "Emoticon",
  "File",
];

/** Kind of a whole text: what the program writes in place of pictures, calls and deleted messages. */
export function kindOfKakao(text: string): number {
  if (text === "음성메시지" || text === "Voice Message" || text === "Voice Note")
    return messageKinds.voice;
  if (media.includes(text) || isCountOf(text, "사진")) return messageKinds.media;
  if (text === "삭제된 메시지입니다." || text === "This message was deleted.")
    return messageKinds.deleted;
  if (isCall(text))
    return text.includes("부재중") || text.includes("취소")
      ? messageKinds.missedCall
      : messageKinds.call;
  return text === "" ? messageKinds.empty : messageKinds.text;
}

// `사진 3장`
function isCountOf(text: string, word: string): boolean {
  return text.startsWith(`${word} `) && text.endsWith("장") && text.length < 10;
}

function isCall(text: string): boolean {
  return ["보이스톡", "페이스톡", "Voice Call", "Video Call"].some(
    (word) => text.startsWith(word) && text.length < 30,
  );
}
