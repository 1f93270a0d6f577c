/**
 * `ebb loglik` against stored results of other programs: a simulated couple, a simulated twin of a
 * 103-couple diary (dense joint Gaussian, test/oracle/dense.py), and, where the shared data lie beside
 * the repository, that diary itself.
 */

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readCsvTable } from "../../apps/cli/src/csv-table.ts";
import {
  type LoglikParameters,
  readLoglikParameters,
} from "../../apps/cli/src/loglik/parameters.ts";
import { loglikOfDyads } from "../../apps/cli/src/loglik/pooled.ts";

const here = import.meta.dirname;
const shared = process.env["EBB_SHARED"] ?? join(here, "../../../shared");

interface Reference {
  readonly cases: Record<string, { change: Partial<LoglikParameters>; loglik: number }>;
}

function pooled(data: string, parameters: LoglikParameters): number {
  return loglikOfDyads(readCsvTable(data), parameters).reduce((sum, one) => sum + one.loglik, 0);
}

describe.each(["sim-couple", "pooled-twin"])(
  "loglik of %s equals the dense joint Gaussian",
  (name) => {
    const folder = join(here, name);
    const reference: Reference = JSON.parse(readFileSync(join(folder, "reference.json"), "utf8"));
    test.each(Object.entries(reference.cases))(
      "at %s to 1e-9 relative",
      (_, { change, loglik }) => {
        const parameters = { ...readLoglikParameters(join(folder, "params.json")), ...change };
        const got = pooled(join(folder, "data.csv"), parameters);
        expect(Math.abs(got - loglik) / Math.abs(loglik)).toBeLessThan(1e-9);
      },
    );
  },
);

describe("loglik of the 103-couple diary (data without a licence: looked for beside the repository)", () => {
  const diary = join(shared, "data/diaries/kashy_wide.csv");
  const isThere = existsSync(diary);
  if (!isThere) process.stderr.write(`SKIPPED: ${diary} is not there; set EBB_SHARED.\n`);
  test.skipIf(!isThere)("is -2646.85456115426 at the stored parameters", () => {
    const parameters = readLoglikParameters(join(here, "pooled-twin/params.json"));
    const got = pooled(diary, parameters);
    expect(Math.abs(got + 2646.85456115426) / 2646.85456115426).toBeLessThan(1e-9);
  });
});
