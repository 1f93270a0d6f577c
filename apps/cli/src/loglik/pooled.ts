/** Exact log likelihood of every dyad of a table, and their sum. */

import { type LikelihoodParameters, logLikelihood, pairSeries, type Series } from "@ebb/engine";
import { type CsvTable, numberColumn, textColumn, timeColumn } from "../csv-table.ts";
import { CommandFailure } from "../failure.ts";
import type { LoglikParameters } from "./parameters.ts";

/** One dyad's part. */
export interface DyadLoglik {
  readonly dyad: string | null;
  readonly loglik: number;
  readonly observed: number;
  readonly rows: number;
}

/** Log likelihood of each dyad, in the order of first appearance. */
export function loglikOfDyads(table: CsvTable, parameters: LoglikParameters): DyadLoglik[] {
  const columns = readColumns(table, parameters);
  return rowsByDyad(table, parameters).map(([dyad, rows]) => {
    const { loglik, observed } = logLikelihood(
      seriesOf(columns, rows, parameters),
      likelihoodParameters(parameters),
    );
    if (!Number.isFinite(loglik)) {
      throw new CommandFailure(
        3,
        `${table.file}: the likelihood ${dyad === null ? "" : `of dyad "${dyad}" `}is not defined at these parameters (a reading without any variance). Raise r or g above 0.`,
      );
    }
    return { dyad, loglik, observed, rows: rows.length };
  });
}

interface Columns {
  readonly time: Float64Array;
  readonly a: Float64Array;
  readonly b: Float64Array;
  readonly inputs: readonly Float64Array[];
}

function readColumns(table: CsvTable, parameters: LoglikParameters): Columns {
  const { columns, input_offset, missing_input } = parameters;
  const time = timeColumn(table, columns.time);
  return {
    time,
    a: numberColumn(table, columns.a),
    b: numberColumn(table, columns.b),
    inputs: columns.inputs.map((name) =>
      numberColumn(table, name).map((value) => {
        const centred = value + (input_offset[name] ?? 0);
        return Number.isNaN(centred) ? missing_input : centred;
      }),
    ),
  };
}

/** Row indices of each dyad in order of time; rows of one moment stay in the file's order. */
function rowsByDyad(
  table: CsvTable,
  parameters: LoglikParameters,
): (readonly [dyad: string | null, rows: readonly number[]])[] {
  const { dyad, time } = parameters.columns;
  const times = timeColumn(table, time);
  const names = dyad === null ? table.rows.map(() => null) : textColumn(table, dyad);
  const groups = new Map<string | null, number[]>();
  names.forEach((name, i) => {
    const rows = groups.get(name);
    if (rows === undefined) groups.set(name, [i]);
    else rows.push(i);
  });
  return [...groups].map(([name, rows]) => [
    name,
    rows.sort((i, j) => (times[i] ?? 0) - (times[j] ?? 0) || i - j),
  ]);
}

function seriesOf(columns: Columns, rows: readonly number[], parameters: LoglikParameters): Series {
  const pick = (values: Float64Array) => Float64Array.from(rows, (i) => values[i] ?? Number.NaN);
  const count = columns.inputs.length;
  const u = new Float64Array(rows.length * count);
  columns.inputs.forEach((values, q) => {
    rows.forEach((row, i) => {
      u[i * count + q] = values[row] ?? Number.NaN;
    });
  });
  return pairSeries({
    times: pick(columns.time),
    a: pick(columns.a),
    b: pick(columns.b),
    inputs: parameters.columns.inputs.map((name) => ({ name, acts: "level", centre: 0 })),
    u,
    hold: parameters.hold,
  });
}

function likelihoodParameters(parameters: LoglikParameters): LikelihoodParameters {
  const { a_a, a_b, k_ab, k_ba, g_a, g_b, rho, r_a, r_b, mu_a, mu_b, d_a, d_b } = parameters;
  const none = parameters.columns.inputs.map(() => 0);
  const { effects, random_intercepts } = parameters;
  return {
    ...{ a_a, a_b, k_ab, k_ba, g_a, g_b, rho, r_a, r_b, mu_a, mu_b, d_a, d_b },
    effects: {
      a: effects.a.length > 0 ? effects.a : none,
      b: effects.b.length > 0 ? effects.b : none,
    },
    ...(random_intercepts === null ? {} : { randomIntercepts: random_intercepts }),
  };
}
