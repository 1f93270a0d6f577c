export type { CheckIn, EventName, LocalTime, ReasonId, ScaleName, TagId } from "./check-in.ts";
export { eventNames, isKept, keptBy, modelTimeDays, reasonIds, scaleRanges } from "./check-in.ts";
export type { CsvProblem, CsvRow, CsvTable } from "./csv.ts";
export { parseCsv, unguardedText, writeCsv } from "./csv.ts";
export type { Diary, DiaryProblem, DiaryProblemType, DyadDiary } from "./diary.ts";
export { diaryProblemTypes } from "./diary.ts";
export { parseDiaryCsv } from "./diary-csv.ts";
export type {
  DiaryMap,
  DiaryMapError,
  MappedColumn,
  NumberField,
  PersonColumns,
} from "./diary-map.ts";
export { parseDiaryMap } from "./diary-map.ts";
export type { DyadToWrite } from "./diary-write.ts";
export { writeDiaryCsv } from "./diary-write.ts";
export { localTimeFromIso } from "./local-time.ts";
export type { Conversation, MessageColumns, MessageKind } from "./message.ts";
export { messageFlags, messageKinds, wordMarks } from "./message.ts";
export type { HalfDay, ReleasedDay } from "./released-day.ts";
export { checkInsOfReleased, releasedDays } from "./released-day.ts";
export type { Strength } from "./strength.ts";
