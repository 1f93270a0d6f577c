/** The simulated couple of `sim-couple/` as the engine takes it. */

import { join } from "node:path";
import { pairSeries, type Series } from "@ebb/engine";
import { numberColumn, readCsvTable } from "../../apps/cli/src/csv-table.ts";

/** Folder of the case. */
export const simulatedFolder = join(import.meta.dirname, "sim-couple");

/** 120 irregular times, inputs as plain levels over the whole step before their row. */
export function simulatedCouple(): Series {
  const table = readCsvTable(join(simulatedFolder, "data.csv"));
  const names = ["stress", "conflict", "future", "together"];
  const inputs = names.map((name) => numberColumn(table, name));
  const times = numberColumn(table, "t");
  return pairSeries({
    times,
    a: numberColumn(table, "y1"),
    b: numberColumn(table, "y2"),
    inputs: names.map((name) => ({ name, acts: "level", centre: 0 })),
    u: Float64Array.from({ length: times.length * 4 }, (_, i) => inputs[i % 4][Math.floor(i / 4)]),
    hold: "interval",
  });
}
