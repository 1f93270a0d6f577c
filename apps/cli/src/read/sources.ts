/**
 * What the files of `ebb read` are, and how they become one couple's record: chat exports of one
 * conversation of two people, one of whom is the reader; diaries of one couple; or both.
 */

import { readFileSync } from "node:fs";
import {
  type CheckIn,
  type CoupleRecord,
  chatRecordOf,
  type Diary,
  type DiaryMap,
  type DyadDiary,
  type PartnerId,
  parseCsv,
  parseDiaryCsv,
  parseDiaryMap,
} from "@ebb/core";
import {
  appDiaryToCsv,
  type DateOrder,
  diaryKindOf,
  type ImportReport,
  type Problem,
  readConversation,
  refusalSentence,
  type SourceFile,
  type ZoneClock,
} from "@ebb/importers";
import { diaryProblemText } from "../diary/diary-problem.ts";
import { CommandFailure } from "../failure.ts";
import type { DayStretch } from "../import/elsewhere-of.ts";
import { createProgressLine } from "../import/progress.ts";
import { openSourceFiles } from "../import/source-files.ts";
import { plainLines } from "../import/start-program.ts";
import { localTodayDay } from "../local-today.ts";
import type { KeptFiles } from "./kept-files.ts";

/** Options of `ebb read` that decide what the files mean. */
export interface SourceOptions {
  readonly me: string | undefined;
  readonly dateOrder: DateOrder | undefined;
  /** Which chat to take from an export that holds several. */
  readonly chat?: string | undefined;
  /** Zone into which times in UTC are put. */
  readonly zone?: ZoneClock | undefined;
  /** Days in which the two wrote or spoke another way. */
  readonly elsewhere?: readonly DayStretch[] | undefined;
  readonly map: string | undefined;
  readonly dyad: string | undefined;
}

/** A record, or the question that must be answered first. */
export type Sources =
  | { readonly kind: "record"; readonly record: CoupleRecord; readonly problems: readonly string[] }
  | { readonly kind: "undecided"; readonly report: ImportReport };

/** Reads files as one couple's record; ends with exit 3 where they cannot be used. */
export function readSources(paths: readonly string[], options: SourceOptions): Sources {
  return sourcesOf(openSourceFiles(paths, options.chat), options);
}

/** Reads opened files as one couple's record, together with what Ebb kept itself. */
export function sourcesOf(
  files: readonly SourceFile[],
  options: SourceOptions,
  kept: Pick<KeptFiles, "own" | "ofOther"> = { own: undefined, ofOther: [] },
): Sources {
  const { own, ofOther } = kept;
  if (own === undefined) return foreignSources(files, options);
  const known = { ...own, checkIns: [...own.checkIns, ...ofOther] };
  if (files.length === 0) return { kind: "record", record: known, problems: [] };
  const rest = foreignSources(files, options);
  return rest.kind === "undecided" ? rest : { ...rest, record: withKept(known, rest.record) };
}

/** The own record is the reader's; what other files hold is turned to the same side. */
function withKept(own: CoupleRecord, rest: CoupleRecord): CoupleRecord {
  if (rest.days === "numbered")
    throw new CommandFailure(3, "A diary that counts days cannot be joined with a record of Ebb.");
  if (rest.checkIns.length > 0 && rest.reader === null)
    throw new CommandFailure(
      2,
      `Who are you in the diary beside the record? Add --me "${rest.names.a}" or --me "${rest.names.b}".`,
    );
  const isOther = rest.reader === "b";
  const theirs = isOther ? { a: rest.names.b, b: rest.names.a } : rest.names;
  return {
    ...own,
    names: { a: own.names.a || theirs.a, b: own.names.b || theirs.b },
    checkIns: [...own.checkIns, ...(isOther ? rest.checkIns.map(swapped) : rest.checkIns)],
    chat: rest.chat ?? own.chat,
  };
}

function foreignSources(files: readonly SourceFile[], options: SourceOptions): Sources {
  const map = options.map === undefined ? undefined : readMap(options.map);
  const isDiary = (file: SourceFile) => map !== undefined || looksLikeDiary(file);
  const diaries = files.filter(isDiary).map((file) => readDiary(file, map, options));
  const chats = files.filter((file) => !isDiary(file));
  if (chats.length === 0) return joined(diaries, undefined, options);
  const chat = readChat(chats, options, togetherDaysOf(diaries));
  return "undecided" in chat ? { kind: "undecided", report: chat } : joined(diaries, chat, options);
}

/** Reads the mapping file of a diary. */
export function readMap(path: string): DiaryMap {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch {
    throw new CommandFailure(3, `${path}: the mapping file could not be read. Check the name.`);
  }
  const map = parseDiaryMap(text);
  if (map.ok) return map.value;
  const where = map.error.path === "" ? path : `${path}, entry ${map.error.path}`;
  throw new CommandFailure(3, `${where}: expected ${map.error.expected}. See docs/contract.md.`);
}

const headSize = 4096;
const knownColumns = /^(closeness|stress|room|reach|understood|other_closeness)$/;

/**
 * A table is a diary when its header names a time and something that a check-in has, or when it is a
 * program's diary that Ebb knows. Other tables whose name ends in .csv are diaries too, unless their
 * header is that of a chat (a column of messages).
 */
function looksLikeDiary(file: SourceFile): boolean {
  const head = Buffer.from(file.read(0, Math.min(headSize, file.size))).toString("utf8");
  const [header] = parseCsv(head.split("\n", 1)[0] ?? "").rows;
  const cells = (header?.cells ?? []).map((cell) => cell.replace("\ufeff", "").trim());
  if (diaryKindOf(cells) !== undefined) return true;
  if (cells.includes("time") && cells.some((cell) => knownColumns.test(cell))) return true;
  const isChat = cells.some((cell) => /^(message|content|text)$/i.test(cell));
  return file.name.endsWith(".csv") && !isChat;
}

interface ReadDiary {
  readonly file: string;
  readonly diary: Diary;
  readonly dyad: DyadDiary;
}

const largestDiary = 256 * 1024 * 1024;

function readDiary(file: SourceFile, map: DiaryMap | undefined, options: SourceOptions): ReadDiary {
  const diary = parseDiaryCsv(
    map === undefined ? asDiary(decodedText(file)) : decodedText(file),
    map,
  );
  refuseUnreadable(file.name, diary);
  return { file: file.name, diary, dyad: chosenDyad(file.name, diary, options.dyad) };
}

/** Diaries of other programs become Ebb's own table. */
function asDiary(text: string): string {
  return appDiaryToCsv(text) ?? text;
}

/** The text of a diary; its head is looked at first, so that a large file of another kind is told soon. */
export function decodedText(file: SourceFile): string {
  if (file.size === 0) {
    throw new CommandFailure(
      3,
      `${file.name}: it is empty (0 bytes). Give a chat export or a diary.`,
    );
  }
  const decoder = new TextDecoder("utf-8", { fatal: true });
  try {
    decoder.decode(file.read(0, Math.min(headSize, file.size)), { stream: true });
    if (file.size <= largestDiary) {
      return new TextDecoder("utf-8", { fatal: true }).decode(file.read(0, file.size));
    }
  } catch {
    throw new CommandFailure(
      3,
      `${file.name}: its bytes are not UTF-8 text, so it is no diary. Save the table as CSV UTF-8.`,
    );
  }
  throw new CommandFailure(3, `${file.name}: a diary of more than 256 MB is not read. Split it.`);
}

function refuseUnreadable(name: string, diary: Diary): void {
  refuseBadHeader(name, diary);
  if (diary.dyads.every((dyad) => dyad.checkIns.length === 0)) refuseEmpty(name, diary);
}

/** Problems after which nothing of a diary can be read; each with what was expected and what to do. */
export function refuseBadHeader(name: string, diary: Diary): void {
  const advice = "Name the columns in a mapping file (--map MAP.json, docs/contract.md).";
  for (const problem of diary.problems) {
    const { type, column } = problem;
    if (type === "other-separator") throw new CommandFailure(3, diaryProblemText(name, problem));
    if (type === "no-header") {
      throw new CommandFailure(
        3,
        `${name}, line 1: there is no header with column names. ${advice}`,
      );
    }
    if (type === "no-time-column") {
      throw new CommandFailure(3, `${name}, line 1: there is no column “time”. ${advice}`);
    }
    if (type === "no-known-columns") {
      throw new CommandFailure(3, `${name}, line 1: no column is known to Ebb. ${advice}`);
    }
    if (type === "missing-mapped-column") {
      throw new CommandFailure(
        3,
        `${name}, line 1: the column “${column ?? ""}” of the mapping file is not there. Check its name.`,
      );
    }
  }
}

/** Ends with what stands in the way of the first row. */
export function refuseEmpty(name: string, diary: Diary): never {
  const first = diary.problems[0];
  const why = first ? ` The first problem: ${diaryProblemText(name, first)}` : "";
  throw new CommandFailure(3, `${name}: there is no row with a usable person and time.${why}`);
}

function chosenDyad(name: string, diary: Diary, wanted: string | undefined): DyadDiary {
  const { dyads } = diary;
  const [only] = dyads;
  if (wanted === undefined && dyads.length === 1 && only) return only;
  const found = dyads.find((dyad) => dyad.id === wanted);
  if (found) return found;
  const shown = dyads.slice(0, 8).map((dyad) => dyad.id || "(no id)");
  const list = `${shown.join(", ")}${dyads.length > shown.length ? ", …" : ""}`;
  if (wanted === undefined) {
    throw new CommandFailure(
      2,
      `${name}: it holds ${dyads.length} couples (${list}). Choose one with --dyad ID.`,
    );
  }
  throw new CommandFailure(2, `${name}: there is no couple “${wanted}”. There are: ${list}.`);
}

interface ReadChat {
  readonly names: readonly [me: string, other: string];
  readonly record: NonNullable<CoupleRecord["chat"]>;
  readonly problems: readonly Problem[];
}

// Days on which somebody noted that they were in one place: a chat says little of them.
function togetherDaysOf(diaries: readonly ReadDiary[]): number[] {
  const days = diaries.flatMap(({ diary, dyad }) =>
    diary.days === "calendar"
      ? dyad.checkIns.flatMap(({ events, time }) => ((events.together ?? 0) > 0 ? [time.day] : []))
      : [],
  );
  return [...new Set(days)];
}

function readChat(
  files: readonly SourceFile[],
  options: SourceOptions,
  togetherDays: readonly number[],
): ReadChat | ImportReport {
  const progress = createProgressLine(() => performance.now());
  const outcome = readConversation(
    files,
    {
      dateOrder: options.dateOrder,
      me: options.me,
      chat: options.chat,
      zone: options.zone,
      today: localTodayDay(),
      words: true,
      plainLines,
    },
    { onProgress: progress.show },
  );
  progress.clear();
  if (outcome.status === "refused") throw new CommandFailure(3, refusalSentence(outcome.refusal));
  if (outcome.status === "undecided") return outcome.report;
  if (outcome.status === "cancelled" || outcome.conversation === undefined) {
    throw new CommandFailure(3, "The import was stopped.");
  }
  const { conversation, report } = outcome;
  const names = report.participants.map(({ name }) => name);
  const [me, other] = pairOf(names, files, options.me);
  const pairing = {
    a: conversation.participants.indexOf(me),
    b: conversation.participants.indexOf(other),
  };
  return {
    names: [me, other],
    record: chatRecordOf(conversation, pairing, {
      isTruncated: report.truncated.likely,
      togetherDays,
      elsewhere: options.elsewhere ?? [],
    }),
    problems: report.problems,
  };
}

/** The reader and the other of a chat of two. */
function pairOf(
  names: readonly string[],
  files: readonly SourceFile[],
  me: string | undefined,
): readonly [string, string] {
  const file = files.map(({ name }) => name).join(", ");
  if (names.length !== 2) {
    const who = names.length === 1 ? "one writer" : `${names.length} writers`;
    throw new CommandFailure(
      3,
      `${file}: this chat has ${who}, and a reading is made only from a chat of two people. Use ebb import to look at it.`,
    );
  }
  const [first = "", second = ""] = names;
  if (me === undefined) {
    throw new CommandFailure(2, `${file}: who are you? Add --me "${first}" or --me "${second}".`);
  }
  if (me !== first && me !== second) {
    throw new CommandFailure(2, `“${me}” writes nothing here. The writers: ${names.join(", ")}.`);
  }
  return me === first ? [first, second] : [second, first];
}

function joined(
  diaries: readonly ReadDiary[],
  chat: ReadChat | undefined,
  options: SourceOptions,
): Sources {
  const [first] = diaries;
  const kinds = new Set(diaries.map(({ diary }) => diary.days));
  if (kinds.size > 1 || (chat && kinds.has("numbered"))) {
    throw new CommandFailure(
      3,
      "One file counts days and another has a calendar, so they cannot be joined. Add “origin” to the mapping file.",
    );
  }
  const diaryNames = first ? namesOfDiary(first.dyad) : undefined;
  const names = diaryNames ?? { a: chat?.names[0] ?? "a", b: chat?.names[1] ?? "b" };
  const reader = readerOf(names, options.me, chat);
  const swap = chat !== undefined && diaryNames !== undefined && reader === "b";
  const checkIns = diaries.flatMap(({ dyad }) => dyad.checkIns);
  const record: CoupleRecord = {
    names: swap ? { a: names.b, b: names.a } : names,
    reader: swap ? "a" : reader,
    checkIns: swap ? checkIns.map(swapped) : checkIns,
    days: first?.diary.days ?? "calendar",
    chat: chat?.record ?? null,
    example: false,
  };
  return { kind: "record", record, problems: problemLines(diaries, chat) };
}

function namesOfDiary(dyad: DyadDiary): { readonly a: string; readonly b: string } {
  return { a: dyad.people.a ?? "a", b: dyad.people.b ?? "b" };
}

function readerOf(
  names: { readonly a: string; readonly b: string },
  me: string | undefined,
  chat: ReadChat | undefined,
): PartnerId | null {
  if (me === undefined) return null;
  if (me === names.a) return "a";
  if (me === names.b) return "b";
  if (chat) return "a";
  throw new CommandFailure(2, `“${me}” is none of the two. They are: ${names.a}, ${names.b}.`);
}

function swapped(checkIn: CheckIn): CheckIn {
  return { ...checkIn, person: checkIn.person === "a" ? "b" : "a" };
}

function problemLines(diaries: readonly ReadDiary[], chat: ReadChat | undefined): string[] {
  const ofDiaries = diaries.flatMap(({ file, diary }) => [
    ...diary.problems.map((problem) => diaryProblemText(file, problem)),
    ...(diary.unknownColumns.length > 0
      ? [`${file}: columns not used: ${diary.unknownColumns.join(", ")}`]
      : []),
  ]);
  const ofChat = (chat?.problems ?? []).map(
    ({ type, line, count }) =>
      `chat: ${type}${line === null ? "" : `, first at line ${line}`}${count > 1 ? `, ${count} times` : ""}`,
  );
  return [...ofDiaries, ...ofChat];
}
