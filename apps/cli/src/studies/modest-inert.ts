/**
 * Ten unrelated inert series as a diary: any card, beside the common rule of diary apps (|r| >= 0.5 with
 * n >= 30).
 */

import { type CheckIn, eventNames, findingsOf } from "@ebb/core";
import { normalCdf, type Random } from "@ebb/engine";
import { knowledge } from "@ebb/knowledge";
import { type Row, row } from "./modest-rows.ts";

const inertia = 0.5;
const inertDays = 30;
const inertFields = ["closeness", "room", "stress", ...eventNames.slice(0, 7)] as const;

/** Ten unrelated inert series as one person's diary: closeness, room, stress, seven events by strength. */
export function inertRows(people: number, random: Random): Row[] {
  let ebb = 0;
  let rival = 0;
  for (let i = 0; i < people; i++) {
    const one = random.fork(i);
    const series = inertFields.map(() => walk(one));
    if (rivalClaims(series)) rival++;
    const found = findingsOf({
      checkIns: diaryOf(series),
      people: ["a"],
      predictors: knowledge.prior.predictors,
      nameOfDay: String,
    });
    if (found.length > 0) ebb++;
  }
  return [
    row("ten inert series, 30 days: any card of Ebb", ebb, people, 0.05),
    row("the same: |r| >= 0.5 with n >= 30", rival, people),
  ];
}

function walk(random: Random): number[] {
  let z = random.normal();
  return Array.from({ length: inertDays }, () => {
    z = inertia * z + Math.sqrt(1 - inertia * inertia) * random.normal();
    return z;
  });
}

function diaryOf(series: readonly (readonly number[])[]): CheckIn[] {
  return Array.from({ length: inertDays }, (_, day): CheckIn => {
    const value = (k: number) => series[k]?.[day] ?? 0;
    const slider = (k: number) => Math.min(10, Math.max(0, Math.round(5 + 2 * value(k))));
    const scales = { closeness: slider(0), room: slider(1), stress: slider(2) };
    const events = Object.fromEntries(
      inertFields.slice(3).map((name, k) => [name, normalCdf(value(k + 3))]),
    );
    return {
      person: "a",
      time: { day: 20_000 + day, minute: undefined, offsetMinutes: undefined },
      scales,
      events,
    };
  });
}

/** Any pair of the ten with |r| >= 0.5; every pair has n = 30. */
function rivalClaims(series: readonly (readonly number[])[]): boolean {
  return series.some((p, i) => series.slice(i + 1).some((q) => Math.abs(correlation(p, q)) >= 0.5));
}

function correlation(p: readonly number[], q: readonly number[]): number {
  const mean = (x: readonly number[]) => x.reduce((sum, value) => sum + value, 0) / x.length;
  const [mp, mq] = [mean(p), mean(q)];
  let cross = 0;
  let pp = 0;
  let qq = 0;
  p.forEach((value, i) => {
    const other = (q[i] ?? 0) - mq;
    cross += (value - mp) * other;
    pp += (value - mp) ** 2;
    qq += other * other;
  });
  return cross / Math.sqrt(pp * qq);
}
