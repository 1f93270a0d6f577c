/** Which text export this is, told by its first lines, and its reader; WhatsApp's and Signal's are learned. */

import { createLineReader } from "../bytes/read-lines.ts";
import { encodingOf, readText } from "../bytes/text-pieces.ts";
import { decodeUtf8 } from "../bytes/utf8.ts";
import { chatColumnsOf, readCsvChat } from "../generic-csv/csv-chat.ts";
import { isDiaryHeader } from "../generic-csv/diary-header.ts";
import type { Separator } from "../generic-csv/read-csv.ts";
import { createCsvReader, separators } from "../generic-csv/read-csv.ts";
import { isImessageText, startImessageText } from "../imessage/imessage-text.ts";
import type { SourceFile, Steps } from "../importer.ts";
import { isKakaoText, startKakaoText } from "../kakaotalk/kakaotalk-text.ts";
import { isLineText, startLineText } from "../line/line-text.ts";
import type { Refusal } from "../refusal.ts";
import type { ReadFile } from "../report/build-report.ts";
import type { ReadOptions } from "../report/read-options.ts";
import { readWhatsApp } from "../whatsapp/read-whatsapp.ts";
import { readLineRecords } from "./line-records.ts";

const headBytes: readonly number[] = [1 << 13, 1 << 16];
const headLines = 60;

/** Reads a text file of any known format. */
export function* readTextFile(file: SourceFile, options: ReadOptions): Steps<ReadFile | Refusal> {
  const lines = yield* firstLines(file);
  if (isLineText(lines)) {
    const format = { source: "line" as const, dialect: "y/m/d, H:M", start: startLineText };
    return yield* readLineRecords(file, options, format);
  }
  if (isImessageText(lines)) {
    const format = {
      source: "imessage" as const,
      dialect: "b d, y H:M:S a",
      start: startImessageText,
    };
    return yield* readLineRecords(file, options, format);
  }
  if (isKakaoText(lines)) {
    const format = { source: "kakaotalk" as const, dialect: "y m d a H:M", start: startKakaoText };
    return yield* readLineRecords(file, options, format);
  }
  const first = lines[0] ?? "";
  if (isDiaryHeader(csvHeader(first, ","))) return { kind: "diary", file: file.name };
  const separator = separators.find((one) => chatColumnsOf(csvHeader(first, one)) !== undefined);
  if (separator !== undefined) return yield* readCsvChat(file, options, separator);
  return yield* readWhatsApp(file, options);
}

function* firstLines(file: SourceFile): Steps<string[]> {
  let lines: string[] = [];
  for (const limit of headBytes) {
    lines = yield* linesOfHead(file, limit);
    if (lines.length === headLines) break;
  }
  return lines;
}

function* linesOfHead(file: SourceFile, limit: number): Steps<string[]> {
  const lines: string[] = [];
  const reader = createLineReader((bytes, start, end) => {
    if (lines.length < headLines)
      lines.push(decodeUtf8(bytes, start, Math.min(end, start + 2000)).replace("\ufeff", ""));
  });
  yield* readText(file, encodingOf(file.read(0, 512)), reader.push, limit);
  reader.finish();
  return lines;
}

function csvHeader(line: string, separator: Separator): string[] {
  let header: string[] = [];
  const reader = createCsvReader((cells) => {
    header = cells.map((cell) => decodeUtf8(cell));
  }, separator);
  reader.push(
    Uint8Array.from([...line].map((character) => Math.min(character.charCodeAt(0), 0x7f))),
  );
  reader.finish();
  return header;
}
