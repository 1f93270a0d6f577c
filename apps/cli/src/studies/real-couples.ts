/**
 * Published diaries of couples as check-ins, for studies; read from the folder `data/diaries` under
 * EBB_SHARED (or beside the repository). They are never copied in; without them a study says so.
 */

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { CheckIn, PartnerId } from "@ebb/core";

/** 103 dating couples, 14 nightly reports (Campbell, Simpson, Boldry & Kashy 2005); undefined when absent. */
export function diaryCouples(): CheckIn[][] | undefined {
  const rows = rowsOf("kashy_diary_103couples_14days.csv");
  return rows && coupled(rows, (row) => row["dyadid"] ?? "", kashyNote);
}

/** 74 couples' own feeling during a talk, dialled every 2 s (Butler & Barnard 2019), thinned to 20 s; one point counts as a day. */
export function dialCouples(): CheckIn[][] | undefined {
  const rows = rowsOf("qid_dial_2s.csv.gz")?.filter((row) => Number(row["time"]) % dialStep === 0);
  return rows && coupled(rows, (row) => row["couple"] ?? "", dialNote);
}

const dialStep = 10;
type Row = Readonly<Record<string, string>>;

function kashyNote(row: Row): CheckIn {
  const person: PartnerId = row["person"] === "1" ? "a" : "b";
  const closeness = onSlider(row["satisf_A"], 1, 7);
  const argument = onSlider(row["conflict_A"], 1, 7);
  return {
    person,
    time: { day: Number(row["Day"]), minute: undefined, offsetMinutes: undefined },
    scales: closeness === undefined ? {} : { closeness },
    events: argument === undefined ? {} : { argument: argument / 10 },
  };
}

function dialNote(row: Row): CheckIn {
  const closeness = onSlider(row["dial"], 0, 5);
  return {
    person: row["male"] === "0" ? "a" : "b",
    time: { day: Number(row["time"]) / dialStep, minute: undefined, offsetMinutes: undefined },
    scales: closeness === undefined ? {} : { closeness },
    events: {},
  };
}

function onSlider(text: string | undefined, low: number, high: number): number | undefined {
  const value = Number(text);
  const isKnown = text !== undefined && text !== "" && Number.isFinite(value);
  return isKnown ? (10 * (value - low)) / (high - low) : undefined;
}

function coupled(
  rows: readonly Row[],
  idOf: (row: Row) => string,
  note: (row: Row) => CheckIn,
): CheckIn[][] {
  const couples = new Map<string, CheckIn[]>();
  for (const row of rows) {
    const id = idOf(row);
    couples.set(id, [...(couples.get(id) ?? []), note(row)]);
  }
  return [...couples.values()];
}

function rowsOf(name: string): Row[] | undefined {
  const folder = process.env["EBB_SHARED"] ?? join(process.cwd(), "..", "shared");
  const path = join(folder, "data", "diaries", name);
  if (!existsSync(path)) {
    process.stderr.write(
      `${name} is not present; set EBB_SHARED to the folder that has data/diaries\n`,
    );
    return undefined;
  }
  const bytes = readFileSync(path);
  const text = (name.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
  const [head = "", ...lines] = text.trim().split(/\r?\n/);
  const cells = (line: string) => line.split(",").map((cell) => cell.replaceAll('"', ""));
  const names = cells(head);
  return lines.map((line) => {
    const values = cells(line);
    return Object.fromEntries(names.map((column, k) => [column, values[k] ?? ""]));
  });
}
