export type { FileKind } from "./detect.ts";
export { detectFile } from "./detect.ts";
export { appDiaryToCsv } from "./generic-csv/app-diary.ts";
export type { DiaryKind } from "./generic-csv/diary-header.ts";
export { diaryKindOf } from "./generic-csv/diary-header.ts";
export type {
  DateOrder,
  ImportOptions,
  ImportOutcome,
  ImportProgress,
  ImportReport,
  LinesAccounted,
  Problem,
  ProblemType,
  SourceFile,
  SourceName,
  StartedProgram,
  StartProgram,
  Steps,
  Undecided,
  ZoneClock,
} from "./importer.ts";
export { fileFromBytes, problemTypes } from "./importer.ts";
export type { PlainLinesMachine } from "./program/plain-lines.ts";
export { createPlainLines } from "./program/plain-lines.ts";
export type { ImportHooks } from "./read-conversation.ts";
export { readConversation, readConversationSteps } from "./read-conversation.ts";
export type { RecordSource } from "./read-records.ts";
export { readRecords } from "./read-records.ts";
export type { Refusal, RefusalKind } from "./refusal.ts";
export { refusalSentence } from "./refusal.ts";
export type { ChatRecord } from "./report/record-sink.ts";
export { normaliseWord } from "./whatsapp/header.ts";
export { cleanName } from "./whatsapp/writers.ts";
export type { ChosenChat } from "./zip/chat-files.ts";
export { chatFilesOf, chatFolderOf, chosenChat } from "./zip/chat-files.ts";
export { zoneClockOf } from "./zone-clock.ts";
