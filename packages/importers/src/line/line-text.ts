/**
 * LINE's chat history as text: a heading, date lines (`2024/01/02(火)`, `2024.01.15 Monday`), then
 * `HH:MM<TAB>name<TAB>text`; the newer form has spaces instead of tabs, and then the writer's name must be
 * one that the file names (heading) or that has no space. Longer texts stand in quotation marks.
 */

import { messageKinds } from "@ebb/core";
import { weekdayOfDay, weekdaysNamed } from "../text/calendar-words.ts";
import type { LineRecords, TakeTextLine } from "../text/line-records.ts";
import { hourOfDay, numbersIn, secondsOfClock, wallClockMs } from "../text/numbers.ts";

/** True where the first lines are LINE's. */
export function isLineText(lines: readonly string[]): boolean {
  const [first = ""] = lines.filter((line) => line.trim() !== "");
  if (first.startsWith("[LINE]")) return true;
  return lines.some((line, index) => dateOf(line) !== undefined && isEntry(lines[index + 1] ?? ""));
}

/** A fresh reader. */
export function startLineText(): TakeTextLine {
  let date: DayOfYear | undefined;
  let isQuoted = false;
  return (line, records) => {
    const found = isQuoted ? undefined : dateOf(line, date);
    if (found !== undefined) {
      if (weekdayDate(line, date)?.isSure === false)
        records.problems.note("date-order-changes", records.line());
      date = found;
      records.skip();
      return;
    }
    if (date === undefined) {
      records.skip();
      return;
    }
    const entry = isQuoted ? undefined : entryOf(line);
    if (entry === undefined) {
      if (line.trim() === "" && !isQuoted) records.skip();
      else records.more(line);
      if (isQuoted && line.endsWith('"')) isQuoted = false;
      return;
    }
    isQuoted = entry.text.startsWith('"') && !(entry.text.length > 1 && entry.text.endsWith('"'));
    beginEntry(records, date, entry);
  };
}

interface Entry {
  readonly clock: string;
  readonly name: string | undefined;
  readonly text: string;
}

function beginEntry(
  records: LineRecords,
  date: readonly [number, number, number],
  entry: Entry,
): void {
  const [hour = 99, minute = 99] = numbersIn(entry.clock);
  const timeMs = wallClockMs(date, [hourOfDay(hour, entry.clock) ?? 99, minute, 0]);
  if (timeMs === undefined) {
    records.problems.note("impossible-time", records.line());
    records.more(entry.text);
    return;
  }
  const { name, text } = entry;
  const isNotice = name === undefined;
  records.begin({
    timeMs,
    name,
    text,
    kindOf: (whole) => (isNotice ? messageKinds.notice : kindOfLine(whole)),
    seconds: text.startsWith("☎") ? secondsOfClock(text) : 0,
  });
}

function isEntry(line: string): boolean {
  return entryOf(line) !== undefined;
}

// `HH:MM`, a tab or space, and the rest.
function entryOf(line: string): Entry | undefined {
  const tab = line.indexOf("\t");
  const space = tab >= 0 ? tab : line.indexOf(" ", isClock(line.slice(0, 5)) ? 4 : 7);
  if (space < 0) return undefined;
  const clock = line.slice(0, space);
  if (!isClock(clock)) return undefined;
  const rest = line.slice(space + 1);
  const next = tab >= 0 ? rest.indexOf("\t") : rest.indexOf(" ");
  if (next < 0) return { clock, name: undefined, text: rest };
  return { clock, name: rest.slice(0, next) || undefined, text: rest.slice(next + 1) };
}

function isClock(text: string): boolean {
  if (!text.includes(":") || text.length > 9) return false;
  const [hour, minute, more] = numbersIn(text);
  return (
    hour !== undefined &&
    minute !== undefined &&
    more === undefined &&
    hour < 25 &&
    minute < 60 &&
    !text.includes("/")
  );
}

type DayOfYear = readonly [number, number, number];

// Year first, with slashes or dots, and a weekday behind it; or a weekday in front and the year last.
function dateOf(line: string, known?: DayOfYear): DayOfYear | undefined {
  const isPlain = !line.includes("\t") && !line.includes(":");
  if (line.length < 8 || line.length > 30 || !isPlain) return undefined;
  const mark = line[4];
  if (mark !== "/" && mark !== "." && mark !== "-") return weekdayDate(line, known)?.date;
  const [year = 0, month = 0, day = 0, more] = numbersIn(line);
  const isDate = more === undefined && wallClockMs([year, month, day], [0, 0, 0]) !== undefined;
  return isDate ? [year, month, day] : undefined;
}

const dayMs = 86_400_000;

// The word before the first digit, or in brackets behind the last.
function weekdayWord(line: string): string {
  const first = [...line].findIndex((character) => character >= "0" && character <= "9");
  return line.slice(0, Math.max(first, 0)).replaceAll(",", "").trim();
}

// `Wed, 03/12/2025`, `พ. 12/03/2025`: the weekday says which of the two is the month; where it fits both, the one that
// comes sooner after the day before, and month first (as this program writes English) where none is known.
function weekdayDate(
  line: string,
  known: DayOfYear | undefined,
): { readonly date: DayOfYear; readonly isSure: boolean } | undefined {
  const [p = 0, q = 0, year = 0, more] = numbersIn(line);
  const isNumeric = line.includes("/") || line.includes(".") || line.includes("-");
  if (!isNumeric || more !== undefined || year < 1000) return undefined;
  const weekdays = weekdaysNamed(weekdayWord(line));
  if (weekdays.size === 0) return undefined;
  const before = known === undefined ? Number.NEGATIVE_INFINITY : dayOf(known);
  const fits = ([[year, p, q] as const, [year, q, p] as const] satisfies DayOfYear[])
    .map((date) => ({ date, day: dayOf(date) }))
    .filter(({ day }) => weekdays.has(weekdayOfDay(day)))
    .filter(({ day }, at, all) => at === 0 || day !== all[0]?.day);
  const later = fits.filter(({ day }) => day >= before);
  const [best] = known === undefined ? fits : later.sort((one, other) => one.day - other.day);
  const chosen = best ?? fits[0];
  if (chosen === undefined) return undefined;
  return {
    date: chosen.date,
    isSure: fits.length === 1 || (known !== undefined && later.length > 0),
  };
}

function dayOf([year, month, day]: DayOfYear): number {
  const ms = wallClockMs([year, month, day], [0, 0, 0]);
  return ms === undefined ? Number.NaN : Math.floor(ms / dayMs);
}

const media = [
  "Photo",
  "Video",
  "Sticker",
  "File",
  "Photos",
  "Videos",
  "Stickers",
  "Location",
  "Contact",
  "写真",
  "動画",
  "スタンプ",
  "ファイル",
  "位置情報",
  "連絡先",
  "アルバム",
  "圖片",
  "照片",
  "影片",
  "貼圖",
  "檔案",
  "图片",
  "贴图",
  "视频",
  "文件",
  "사진",
  "동영상",
  "스티커",
  "Foto",
  "Stiker",
  "รูปภาพ",
  "ภาพ",
  "รูป",
  "วิดีโอ",
  "สติกเกอร์",
  "ไฟล์",
];
const voice = ["Voice message", "ボイスメッセージ", "語音訊息", "ข้อความเสียง", "Audio", "Voice"];
const missed = [
  "Missed call",
  "不在着信",
  "Canceled call",
  "Cancelled call",
  "キャンセル",
  "未接來電",
  "ไม่ได้รับสาย",
  "No answer",
  "応答なし",
];
const calls = ["Call time", "通話時間", "โทรเมื่อ", "เวลาที่ใช้โทร"];
const unsent = [
  "unsent a message",
  "メッセージの送信を取り消しました",
  "已收回訊息",
  "ยกเลิกข้อความ",
];

function kindOfLine(text: string): number {
  const inner = bracketed(text);
  // The newer form leaves the brackets out.
  if (voice.includes(inner ?? text)) return messageKinds.voice;
  if (media.includes(inner ?? text)) return messageKinds.media;
  const call = text.startsWith("☎") ? text.slice(1).trim() : text;
  if (text.startsWith("☎") && missed.some((phrase) => call.includes(phrase)))
    return messageKinds.missedCall;
  if (text.startsWith("☎") || calls.some((phrase) => call.startsWith(phrase)))
    return messageKinds.call;
  if (missed.includes(call)) return messageKinds.missedCall;
  if (unsent.some((phrase) => text.endsWith(phrase))) return messageKinds.deleted;
  return text === "" ? messageKinds.empty : messageKinds.text;
}

function bracketed(text: string): string | undefined {
  return text.startsWith("[") && text.endsWith("]") ? text.slice(1, -1).trim() : undefined;
}
