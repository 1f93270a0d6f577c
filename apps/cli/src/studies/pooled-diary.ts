/**
 * The 103-couple diary (Campbell, Simpson, Boldry & Kashy 2005), which is not part of the repository: it
 * is looked for in the folder that `EBB_SHARED` names, or in `../shared` beside the repository.
 */

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** One couple: 14 days, values 1-7, NaN where missing; index 0 is the woman, 1 the man. */
export interface PooledCouple {
  readonly id: string;
  readonly days: number;
  readonly closeness: readonly [Float64Array, Float64Array];
  readonly conflict: readonly [Float64Array, Float64Array];
  /** Attachment avoidance, about its mean. */
  readonly avoidance: readonly [number, number];
}

/** Reads the diary; undefined, with a line on standard error, where it is absent. */
export function readPooledDiary(): PooledCouple[] | undefined {
  const beside = fileURLToPath(new URL("../../../../../shared", import.meta.url));
  const path = join(process.env["EBB_SHARED"] ?? beside, "data/diaries/kashy_wide.csv");
  if (!existsSync(path)) {
    process.stderr.write(
      "SKIPPED: the 103-couple diary is not here. Set EBB_SHARED to its folder.\n",
    );
    return undefined;
  }
  const [header = "", ...lines] = readFileSync(path, "utf8").trim().split("\n");
  const names = header.split(",").map((name) => name.replaceAll('"', "").trim());
  const rowsById = new Map<string, number[][]>();
  for (const line of lines) {
    const cells = line.split(",");
    const value = (name: string) => {
      const cell = (cells[names.indexOf(name)] ?? "").trim();
      return cell === "" || cell === "NA" ? Number.NaN : Number(cell);
    };
    const id = String(value("couple"));
    const row = ["day", "clos_w", "clos_m", "conf_w", "conf_m", "avoid_w", "avoid_m"].map(value);
    rowsById.set(id, [...(rowsById.get(id) ?? []), row]);
  }
  return [...rowsById].map(([id, rows]) => coupleOf(id, rows));
}

function coupleOf(id: string, rows: readonly (readonly number[])[]): PooledCouple {
  const sorted = [...rows].sort((p, q) => (p[0] ?? 0) - (q[0] ?? 0));
  const column = (k: number) => Float64Array.from(sorted, (row) => row[k] ?? Number.NaN);
  return {
    id,
    days: sorted.length,
    closeness: [column(1), column(2)],
    conflict: [column(3), column(4)],
    avoidance: [column(5)[0] ?? Number.NaN, column(6)[0] ?? Number.NaN],
  };
}
