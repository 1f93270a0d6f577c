/** A diary file for the commands that take many couples: `ebb fit`, `ebb forecast`, the cohort. */

import type { Diary, DiaryMap, DyadDiary } from "@ebb/core";
import { parseDiaryCsv } from "@ebb/core";
import { CommandFailure } from "../failure.ts";
import { openFiles } from "../read/files.ts";
import { decodedText, readMap, refuseBadHeader, refuseEmpty } from "../read/sources.ts";
import { diaryProblemText } from "./diary-problem.ts";

/** Which diary, and which couple of it. */
export interface DiaryChoice {
  readonly path: string;
  readonly map: string | undefined;
  readonly dyad: string | undefined;
}

/** The couples of a diary file; problems go to standard error, unusable files end with exit 3. */
export function readDyads(choice: DiaryChoice): readonly DyadDiary[] {
  return readDiary(choice).dyads;
}

/** A diary file with the chosen couple, or all of them. */
export function readDiary({ path, map, dyad }: DiaryChoice): Diary {
  const diary = readDiaryFile(path, map === undefined ? undefined : readMap(map));
  if (dyad === undefined) return diary;
  const found = diary.dyads.filter(({ id }) => id === dyad);
  if (found.length > 0) return { ...diary, dyads: found };
  const ids = diary.dyads.map(({ id }) => id || "(no id)");
  const shown = `${ids.slice(0, 8).join(", ")}${ids.length > 8 ? ", …" : ""}`;
  throw new CommandFailure(2, `${path}: there is no couple “${dyad}”. There are: ${shown}.`);
}

/** Reads one diary file as it is. */
export function readDiaryFile(path: string, map: DiaryMap | undefined): Diary {
  const [file] = openFiles([path]);
  if (file === undefined) throw new CommandFailure(3, `${path}: there is nothing to read.`);
  const diary = parseDiaryCsv(decodedText(file), map);
  refuseBadHeader(file.name, diary);
  if (diary.dyads.length === 0) refuseEmpty(file.name, diary);
  tellProblems(file.name, diary);
  return diary;
}

const mostShown = 20;

function tellProblems(name: string, { problems, unknownColumns }: Diary): void {
  for (const problem of problems.slice(0, mostShown)) {
    process.stderr.write(`${diaryProblemText(name, problem)}\n`);
  }
  if (problems.length > mostShown) {
    process.stderr.write(`… and ${problems.length - mostShown} more\n`);
  }
  if (unknownColumns.length > 0) {
    process.stderr.write(`${name}: columns not used: ${unknownColumns.join(", ")}\n`);
  }
}
