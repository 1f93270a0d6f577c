/**
 * A table of messages: one column for the time (ISO 8601), one for the person, one for the text. The
 * columns are found by their names, in any order; DiscordChatExporter's CSV and KakaoTalk's for the Mac are
 * such tables. Cells may hold line breaks.
 */

import { messageKinds } from "@ebb/core";
import type { IsoTime } from "../bytes/iso-time.ts";
import { parseIsoTime, utcMsOf } from "../bytes/iso-time.ts";
import { encodingOf, readText } from "../bytes/text-pieces.ts";
import { decodeUtf8 } from "../bytes/utf8.ts";
import type { SourceFile, SourceName, Steps } from "../importer.ts";
import { kindOfKakao } from "../kakaotalk/kakaotalk-text.ts";
import type { Refusal } from "../refusal.ts";
import type { ReadFile } from "../report/build-report.ts";
import { readOfRecords } from "../report/build-report.ts";
import { createConversationBuilder } from "../report/conversation-builder.ts";
import { createProblemList } from "../report/problem-list.ts";
import type { ReadOptions } from "../report/read-options.ts";
import { scannerOf } from "../report/read-options.ts";
import { createRecordSink } from "../report/record-sink.ts";
import { englishMonths, hourOfDay, numbersIn, wallClockMs } from "../text/numbers.ts";
import type { Separator } from "./read-csv.ts";
import { createCsvReader } from "./read-csv.ts";

const timeNames = [
  "time",
  "timestamp",
  "date",
  "datetime",
  "sent",
  "sent_at",
  "created_at",
  "zeit",
  "datum",
];
const personNames = [
  "person",
  "author",
  "sender",
  "from",
  "user",
  "name",
  "who",
  "von",
  "absender",
];
const textNames = ["text", "message", "content", "body", "nachricht"];

/** Columns of a table of messages. */
interface ChatColumns {
  readonly time: number;
  readonly person: number;
  readonly text: number;
  /** -1 where there is no such column. */
  readonly attachments: number;
  readonly source: SourceName;
}

/** The columns of a header, or undefined where it is no table of messages. */
export function chatColumnsOf(header: readonly string[]): ChatColumns | undefined {
  const names = header.map((cell) => cell.replace("\ufeff", "").trim().toLowerCase());
  const find = (wanted: readonly string[]) =>
    wanted.map((one) => names.indexOf(one)).find((at) => at >= 0) ?? -1;
  const time = find(timeNames);
  const person = find(personNames);
  const text = find(textNames);
  if (time < 0 || person < 0 || text < 0) return undefined;
  const isDiscord = names.includes("authorid") && names.includes("reactions");
  const isKakao = names.join() === "date,user,message";
  const source = isDiscord ? "discord" : isKakao ? "kakaotalk" : "csv";
  return { time, person, text, attachments: names.indexOf("attachments"), source };
}

// KakaoTalk writes words in place of pictures; Discord's table has a column for what was attached.
function kindOfRow(
  { source, attachments }: ChatColumns,
  row: readonly string[],
  text: string,
): number | undefined {
  if (source === "kakaotalk") return kindOfKakao(text);
  return text === "" && (row[attachments] ?? "") !== "" ? messageKinds.media : undefined;
}

// `05-Jan-25 10:02 AM`, as older versions of DiscordChatExporter wrote local times.
function shortTime(text: string): IsoTime | undefined {
  const [date = "", clock = "", half = ""] = text.split(" ");
  const [day = "", month = "", year = ""] = date.split("-");
  const at = englishMonths.findIndex((name) => name.slice(0, 3) === month.toLowerCase());
  const [hour = 99, minute = 99] = numbersIn(clock);
  const full = hourOfDay(hour, half);
  if (at < 0 || full === undefined || day === "" || year.length < 2) return undefined;
  const whole = Number(year) + (year.length === 2 ? 2000 : 0);
  const localMs = wallClockMs([whole, at + 1, Number(day)], [full, minute, 0]);
  return localMs === undefined ? undefined : { localMs, offsetMinutes: undefined };
}

// Seconds or milliseconds since 1970: ten digits or thirteen, as every time since 2001 has.
function unixTime(text: string): IsoTime | undefined {
  const isDigits = [...text].every((one) => one >= "0" && one <= "9");
  if (!isDigits || (text.length !== 10 && text.length !== 13)) return undefined;
  return { localMs: Number(text) * (text.length === 10 ? 1000 : 1), offsetMinutes: 0 };
}

/** Reads the table. */
export function* readCsvChat(
  file: SourceFile,
  options: ReadOptions,
  separator: Separator = ",",
): Steps<ReadFile | Refusal> {
  const builder = createConversationBuilder(options.columns, scannerOf(options));
  const problems = createProblemList();
  const sink = createRecordSink(builder, problems, options);
  let columns: ChatColumns | undefined;
  let zoned = 0;
  let local = 0;
  let isFirst = true;
  const reader = createCsvReader((cells) => {
    const row = cells.map((cell) => decodeUtf8(cell));
    if (isFirst) {
      isFirst = false;
      columns = chatColumnsOf(row);
      return;
    }
    if (columns === undefined || (row.length === 1 && row[0]?.trim() === "")) return;
    const written = (row[columns.time] ?? "").trim();
    const time = parseIsoTime(written) ?? shortTime(written) ?? unixTime(written);
    if (time?.offsetMinutes === undefined) local += 1;
    else zoned += 1;
    const text = row[columns.text] ?? "";
    const plain = text === "" ? messageKinds.empty : messageKinds.text;
    const kind = kindOfRow(columns, row, text) ?? plain;
    sink({
      timeMs: time === undefined ? undefined : utcMsOf(time),
      name: row[columns.person] ?? "",
      kind,
      text: kind === messageKinds.text ? text : "",
      isLocal: time?.offsetMinutes === undefined,
    });
  }, separator);
  const encoding = encodingOf(file.read(0, 512));
  yield* readText(file, encoding, reader.push);
  reader.finish();
  if (encoding !== "utf-8") problems.note("utf-16", 1);
  if (zoned > 0 && local > 0) problems.note("zone-unknown", null, local);
  const zone = zoned > 0 ? (options.zone?.name ?? "utc") : null;
  const built = builder.finish(zone);
  if (columns === undefined) return { kind: "not-a-chat", file: file.name };
  if (built.counts.messages === 0) return { kind: "no-messages", file: file.name };
  return readOfRecords({ source: columns.source, zone, built, problems });
}
