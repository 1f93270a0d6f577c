/** Published tables of the 103-couple diary, and the maximum of its pooled dynamics, beside what is found here. */

import {
  fitMixedModel,
  fitPooledDynamics,
  type MixedFit,
  type MixedRow,
  pairSeries,
  type Series,
} from "@ebb/engine";
import type { PooledCouple } from "./pooled-diary.ts";

interface Row {
  readonly person: 0 | 1;
  readonly day: number;
  readonly y: number;
  readonly own: number;
  readonly other: number;
  readonly avoidance: number;
}

function rowsOf({ closeness, conflict, avoidance, days }: PooledCouple): Row[] {
  return ([0, 1] as const).flatMap((person) =>
    Array.from(
      { length: days },
      (_, t): Row => ({
        person,
        day: t,
        y: closeness[person][t] ?? Number.NaN,
        own: conflict[person][t] ?? Number.NaN,
        other: conflict[person === 0 ? 1 : 0][t] ?? Number.NaN,
        avoidance: avoidance[person],
      }),
    ),
  );
}

/** Rows of one couple for a mixed model; `member` is one and the same where one of the two stands alone. */
function groupOf(
  { couple, rows }: { readonly couple: number; readonly rows: readonly Row[] },
  x: (row: Row) => number[],
  z: (row: Row) => number[],
): MixedRow[] {
  const isAlone = new Set(rows.map(({ person }) => person)).size < 2;
  return rows.map((row) => ({
    group: `${couple}`,
    occasion: `${row.day}`,
    member: isAlone ? 0 : row.person,
    y: row.y,
    x: x(row),
    z: z(row),
  }));
}

function fitted(rows: readonly MixedRow[]): MixedFit {
  const fit = fitMixedModel(rows);
  if (fit === undefined) throw new Error("mixed model: expected a fit");
  return fit;
}

const isMan = ({ person }: Row) => person === 1;
const timeOf = ({ day }: Row) => day + 1 - 7.5;
const moderatedLine = (row: Row) => [1, timeOf(row), row.avoidance, timeOf(row) * row.avoidance];

/** Growth curves and the actor-partner model: quantity, here, published or by nlme. */
export function publishedTables(
  couples: readonly PooledCouple[],
): (readonly [string, string, string])[] {
  const known = couples.map((couple, at) => ({
    couple: at,
    rows: rowsOf(couple).filter(({ y }) => !Number.isNaN(y)),
  }));
  const those = (test: (row: Row) => boolean) =>
    known.map(({ couple, rows }) => ({ couple, rows: rows.filter(test) }));
  const line = (row: Row) => [1, timeOf(row)];
  const growth = fitted(those(isMan).flatMap((one) => groupOf(one, line, line)));
  const moderated = fitted(
    those((row) => isMan(row) && !Number.isNaN(row.avoidance)).flatMap((one) =>
      groupOf(one, moderatedLine, line),
    ),
  );
  const both = (row: Row) => [isMan(row) ? 1 : 0, isMan(row) ? 0 : 1];
  const gender = (row: Row) => (isMan(row) ? 1 : -1);
  const apimX = (row: Row) => [
    1,
    gender(row),
    row.own,
    row.other,
    gender(row) * row.own,
    gender(row) * row.other,
  ];
  const complete = those(({ own, other }) => !Number.isNaN(own + other));
  const apim = fitted(complete.flatMap((one) => groupOf(one, apimX, both)));
  const twoLines = (row: Row) => [...both(row), ...both(row).map((one) => one * timeOf(row))];
  const dyadic = fitted(known.flatMap((one) => groupOf(one, twoLines, twoLines)));
  const text = (value: number | undefined, digits: number) => (value ?? Number.NaN).toFixed(digits);
  return [
    ["growth of men: level", text(growth.fixed[0]?.mean, 5), "6.25944"],
    ["growth of men: slope a day", text(growth.fixed[1]?.mean, 6), "0.019287"],
    ["growth of men: standard error", text(growth.fixed[1]?.sd, 6), "0.006212"],
    ["growth of men: sd of levels", text(Math.sqrt(growth.randomCovariance[0] ?? 0), 4), "0.6897"],
    ["growth of men: sd of slopes", text(Math.sqrt(growth.randomCovariance[3] ?? 0), 4), "0.0499"],
    ["growth of men: log likelihood", text(growth.logLik, 6), "-1450.876755"],
    [
      "growth of men: correlation of level and slope",
      text(correlationOf(growth.randomCovariance), 3),
      "-0.055",
    ],
    ["moderated growth: avoidance", text(moderated.fixed[2]?.mean, 5), "-0.13977"],
    ["moderated growth: avoidance x day", text(moderated.fixed[3]?.mean, 6), "0.004503"],
    ["dyadic growth: level of men", text(dyadic.fixed[0]?.mean, 5), "6.25915"],
    ["dyadic growth: level of women", text(dyadic.fixed[1]?.mean, 5), "6.38841"],
    ["dyadic growth: slope of men", text(dyadic.fixed[2]?.mean, 6), "0.019185"],
    ["dyadic growth: slope of women", text(dyadic.fixed[3]?.mean, 6), "0.009855"],
    ["dyadic growth: residual correlation", text(dyadic.residualCorrelation, 4), "0.4325"],
    ["dyadic growth: log likelihood", text(dyadic.logLik, 6), "-2822.998491"],
    ["actor-partner: actor conflict", text(apim.fixed[2]?.mean, 5), "-0.17993"],
    ["actor-partner: its standard error", text(apim.fixed[2]?.sd, 5), "0.00925"],
    ["actor-partner: partner conflict", text(apim.fixed[3]?.mean, 5), "-0.08294"],
    ["actor-partner: gender", text(apim.fixed[1]?.mean, 5), "-0.10900"],
    ["actor-partner: residual correlation", text(apim.residualCorrelation, 4), "0.3245"],
    ["actor-partner: log likelihood", text(apim.logLik, 6), "-2634.362811"],
  ];
}

/** Of a 2 x 2 covariance. */
function correlationOf(covariance: Float64Array): number {
  const [aa = 0, ab = 0, , bb = 0] = covariance;
  return ab / Math.sqrt(aa * bb);
}

/** Woman first; conflict about its scale's 2, a missing one 0. */
function seriesOf({ closeness, conflict, days }: PooledCouple, withConflict: boolean): Series {
  const centred = (value: number | undefined) =>
    value === undefined || Number.isNaN(value) ? 0 : value - 2;
  const names = withConflict ? ["conf_w", "conf_m"] : [];
  const u = Array.from({ length: days }, (_, t) =>
    names.map((_name, person) => centred(conflict[person]?.[t])),
  );
  return pairSeries({
    times: Float64Array.from({ length: days }, (_, t) => t),
    a: closeness[0],
    b: closeness[1],
    inputs: names.map((name) => ({ name, acts: "level" as const, centre: 0 })),
    u: Float64Array.from(u.flat()),
    hold: "interval",
  });
}

/** The engine's maximum for all couples at once: quantity, here, by scipy. */
export function pooledDynamicsTable(
  couples: readonly PooledCouple[],
): (readonly [string, string, string])[] {
  const withConflict = couples.map((couple) => seriesOf(couple, true));
  const full = fitPooledDynamics(withConflict);
  const uncoupled = fitPooledDynamics(withConflict, { withoutCoupling: true });
  const plain = fitPooledDynamics(couples.map((couple) => seriesOf(couple, false)));
  const text = (value: number | undefined, digits: number) => (value ?? Number.NaN).toFixed(digits);
  const { natural, linear, interceptCovariance } = full ?? {};
  return [
    ["pooled dynamics: log likelihood", text(full?.logLik, 4), "-2544.8001"],
    ["pooled dynamics: without coupling", text(uncoupled?.logLik, 4), "-2545.0114"],
    ["pooled dynamics: without conflict", text(plain?.logLik, 4), "-2744.9155"],
    ["pooled dynamics: rate of return, women", text(natural?.a_a, 3), "1.301"],
    ["pooled dynamics: rate of return, men", text(natural?.a_b, 3), "1.183"],
    ["pooled dynamics: coupling on women", text(natural?.k_ab, 3), "-0.003"],
    ["pooled dynamics: coupling on men", text(natural?.k_ba, 3), "0.063"],
    ["pooled dynamics: correlation of shocks", text(natural?.rho, 3), "0.307"],
    ["pooled dynamics: own conflict on women", text(linear?.["conf_w>a"], 3), "-0.340"],
    ["pooled dynamics: own conflict on men", text(linear?.["conf_m>b"], 3), "-0.237"],
    [
      "pooled dynamics: sd of women's levels",
      text(Math.sqrt(interceptCovariance?.[0] ?? Number.NaN), 3),
      "0.491",
    ],
  ];
}
