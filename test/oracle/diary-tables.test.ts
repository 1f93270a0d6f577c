/**
 * Tables of the 103-couple diary (Campbell, Simpson, Boldry & Kashy 2005) as R's nlme 3.1 gives them, and
 * the maximum of the pooled dynamics as scipy finds it. The data carry no licence: they are looked for
 * beside the repository.
 */

import { existsSync } from "node:fs";
import { join } from "node:path";
import {
  fitMixedModel,
  fitPooledDynamics,
  type MixedFit,
  type MixedRow,
  pairSeries,
  type Series,
} from "@ebb/engine";
import { describe, expect, test } from "vitest";
import { type CsvTable, numberColumn, readCsvTable } from "../../apps/cli/src/csv-table.ts";

const shared = process.env["EBB_SHARED"] ?? join(import.meta.dirname, "../../../shared");
const folder = join(shared, "data/diaries");
const isThere = existsSync(join(folder, "kashy_wide.csv"));
if (!isThere) process.stderr.write(`SKIPPED: ${folder} is not there; set EBB_SHARED.\n`);

type Column = (name: string) => Float64Array;
const columnsOf =
  (table: CsvTable): Column =>
  (name) =>
    numberColumn(table, name);

/** Rows of the diary that have everything a model asks for. */
function diaryRows(
  select: (at: (name: string) => number) => { x: number[]; z: number[] },
  person?: number,
): MixedRow[] {
  const table = readCsvTable(join(folder, "kashy_diary_103couples_14days.csv"));
  const names = ["dyadid", "Day", "person", "satisf_A", "conflict_A", "conflict_P", "Cavoid_A"];
  const column = columnsOf(table);
  const values = Object.fromEntries(names.map((name) => [name, column(name)]));
  return table.rows.flatMap((_, i): MixedRow[] => {
    const at = (name: string) => values[name][i];
    const { x, z } = select(at);
    if (person !== undefined && at("person") !== person) return [];
    if ([at("satisf_A"), ...x, ...z].some(Number.isNaN)) return [];
    const member = at("person") === 1 ? 0 : 1;
    return [
      { group: `${at("dyadid")}`, occasion: `${at("Day")}`, member, y: at("satisf_A"), x, z },
    ];
  });
}

function fitted(rows: MixedRow[]): MixedFit {
  const fit = fitMixedModel(rows);
  if (fit === undefined) throw new Error("expected a fit");
  return fit;
}

function expectNear(value: number, truth: number, tolerance: number): void {
  expect(Math.abs(value - truth)).toBeLessThan(tolerance);
}

describe.skipIf(!isThere)("mixed models of the diary", () => {
  test("the growth curve of men", () => {
    const { fixed, randomCovariance, logLik } = fitted(
      diaryRows((at) => ({ x: [1, at("Day") - 7.5], z: [1, at("Day") - 7.5] }), 1),
    );
    expectNear(logLik, -1450.87675539, 1e-5);
    expectNear(fixed[0].mean, 6.25944, 1e-5);
    expectNear(fixed[1].mean, 0.019287, 1e-6);
    expectNear(fixed[1].sd, 0.006212, 1e-6);
    expectNear(Math.sqrt(randomCovariance[0]), 0.6897, 1e-4);
    expectNear(Math.sqrt(randomCovariance[3]), 0.0499, 1e-4);
  });

  test("the same moderated by avoidance", () => {
    const { fixed } = fitted(
      diaryRows((at) => {
        const time = at("Day") - 7.5;
        const avoidance = at("Cavoid_A");
        return { x: [1, time, avoidance, time * avoidance], z: [1, time] };
      }, 1),
    );
    expectNear(fixed[2].mean, -0.13977, 1e-5);
    expectNear(fixed[3].mean, 0.004503, 1e-6);
  });

  test("the dyadic growth curve with an intercept and a slope each", () => {
    const rows = diaryRows((at) => {
      const man = at("person") === 1 ? 1 : 0;
      const time = at("Day") - 7.5;
      const x = [man, 1 - man, man * time, (1 - man) * time];
      return { x, z: x };
    });
    const { fixed, residualCorrelation, logLik } = fitted(rows);
    expectNear(logLik, -2822.99849058, 1e-4);
    [6.25915, 6.38841, 0.019185, 0.009855].forEach((truth, i) => {
      expectNear(fixed[i].mean, truth, 1e-5);
    });
    expectNear(residualCorrelation, 0.4325, 1e-4);
  });

  test("the longitudinal actor-partner model with random intercepts", () => {
    const rows = diaryRows((at) => {
      const man = at("person") === 1 ? 1 : 0;
      const sign = 2 * man - 1;
      const [actor, partner] = [at("conflict_A"), at("conflict_P")];
      return { x: [1, sign, actor, partner, sign * actor, sign * partner], z: [man, 1 - man] };
    });
    const { fixed, residualCorrelation, logLik } = fitted(rows);
    expectNear(logLik, -2634.36281138, 1e-5);
    expectNear(fixed[2].mean, -0.17993, 1e-5);
    expectNear(fixed[2].sd, 0.00925, 1e-5);
    expectNear(fixed[3].mean, -0.08294, 1e-5);
    expectNear(fixed[3].sd, 0.00929, 1e-5);
    expectNear(fixed[1].mean, -0.109, 1e-5);
    expectNear(residualCorrelation, 0.3245, 1e-4);
  });
});

/** One record a couple, woman first, conflict about its scale's 2, a missing one 0. */
function diaryCouples(withInputs: boolean): Series[] {
  const column = columnsOf(readCsvTable(join(folder, "kashy_wide.csv")));
  const [couple, day, woman, man] = ["couple", "day", "clos_w", "clos_m"].map(column);
  const conflicts = ["conf_w", "conf_m"].map(column);
  return [...new Set(couple)].map((id) => {
    const rows = Array.from(couple.keys()).filter((i) => couple[i] === id);
    const pick = (values: Float64Array) => Float64Array.from(rows, (i) => values[i]);
    const centred = (value: number) => (Number.isNaN(value) ? 0 : value - 2);
    return pairSeries({
      times: pick(day),
      a: pick(woman),
      b: pick(man),
      inputs: withInputs
        ? ["conf_w", "conf_m"].map((name) => ({ name, acts: "level", centre: 0 }))
        : [],
      u: withInputs
        ? Float64Array.from(rows.flatMap((i) => conflicts.map((values) => centred(values[i]))))
        : new Float64Array(0),
      hold: "interval",
    });
  });
}

describe.skipIf(!isThere)("pooled dynamics of the diary", () => {
  test("reach the maximum -2544.80012 and its estimates", () => {
    const fit = fitPooledDynamics(diaryCouples(true));
    if (fit === undefined) throw new Error("expected a fit");
    expectNear(fit.logLik, -2544.80012, 2e-4);
    expectNear(fit.natural.a_a, 1.30078, 2e-3);
    expectNear(fit.natural.k_ba, 0.06277, 2e-3);
    expectNear(fit.natural.rho, 0.30679, 1e-3);
    expectNear(fit.linear["conf_w>a"], -0.34002, 1e-3);
    expectNear(fit.linear["conf_m>b"], -0.23712, 1e-3);
    expectNear(Math.sqrt(fit.interceptCovariance[0]), 0.49138, 1e-3);
  });
  test("without coupling reach -2545.0114", () => {
    const fit = fitPooledDynamics(diaryCouples(true), { withoutCoupling: true });
    expectNear(fit?.logLik ?? Number.NaN, -2545.0113822, 2e-4);
  });
  test("without conflict reach -2744.9155", () => {
    expectNear(fitPooledDynamics(diaryCouples(false))?.logLik ?? Number.NaN, -2744.9155447, 2e-4);
  });
});
