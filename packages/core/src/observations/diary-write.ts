/** Writes check-ins as a diary file (`diary/1`): one row a check-in, only the columns that are used. */

import { isoDate } from "../kit/index.ts";
import { type CheckIn, eventNames, type ScaleName, scaleRanges } from "./check-in.ts";
import { writeCsv } from "./csv.ts";
import type { DyadDiary } from "./diary.ts";
import { diaryTimeText } from "./diary-time.ts";

/** What `writeDiaryCsv` needs of a dyad. */
export type DyadToWrite = Pick<DyadDiary, "id" | "checkIns"> & Partial<Pick<DyadDiary, "extras">>;

type Cell = string | number | undefined;

interface Column {
  readonly name: string;
  readonly of: (checkIn: CheckIn) => Cell;
}

/** The file of one or more dyads; people are written as `a` and `b`, days as dates or numbers. */
export function writeDiaryCsv(
  dyads: readonly DyadToWrite[],
  days: "calendar" | "numbered",
): string {
  const every = dyads.flatMap(({ checkIns }) => checkIns);
  const columns = fieldColumns.filter(({ of }) => every.some((one) => of(one) !== undefined));
  const extraNames = [
    ...new Set(dyads.flatMap(({ extras }) => (extras ?? []).flatMap((one) => Object.keys(one)))),
  ];
  const withDyad = dyads.length > 1 || dyads.some(({ id }) => id !== "");
  const identity = withDyad ? ["dyad", "person", "time"] : ["person", "time"];
  const header = [...identity, ...columns.map(({ name }) => name), ...extraNames];
  const dayText = days === "calendar" ? isoDate : "numbered";
  const rows = dyads.flatMap(({ id, checkIns, extras }) =>
    checkIns.map((one, index): Cell[] => [
      ...(withDyad ? [id] : []),
      one.person,
      diaryTimeText(one.time, dayText),
      ...columns.map(({ of }) => of(one)),
      ...extraNames.map((name) => extras?.[index]?.[name]),
    ]),
  );
  return writeCsv([header, ...rows]);
}

const fieldColumns: readonly Column[] = [
  ...(Object.keys(scaleRanges) as ScaleName[]).map(
    (name): Column => ({ name, of: ({ scales }) => scales[name] }),
  ),
  ...eventNames.map((name): Column => ({ name, of: ({ events }) => events[name] })),
  { name: "tag", of: ({ tag }) => tag },
  { name: "late", of: ({ late }) => (late === undefined ? undefined : late ? 1 : 0) },
];
