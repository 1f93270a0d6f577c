/**
 * A reading of two invented people for the component page and the tests: two coupled series drawn with a
 * fixed seed, 84 days, eight blank days. It is a drawing aid and never shown as anybody's record.
 */

import type { Ebb, EventName, PartnerId, Reading, TideDay, TidePoint } from "@ebb/core";
import { dayFromCivil, isoDate } from "@ebb/core";

const firstDay = dayFromCivil(2026, 3, 2);
const length = 84;
const usual = { a: 6.4, b: 5.8 };

/** Park and Miller's minimal standard generator, as numbers in (0, 1). */
function stream(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 16807) % 2147483647;
    return state / 2147483647;
  };
}

const gaussian = (next: () => number) =>
  Math.sqrt(-2 * Math.log(next())) * Math.cos(2 * Math.PI * next());

const eventDays: Readonly<Record<number, EventName>> = {
  9: "argument",
  17: "future_talk",
  24: "together",
  38: "argument",
  39: "repair",
  52: "opened_up",
  61: "apart",
  70: "future_talk",
  79: "deep_talk",
};

function levels(): { a: number[]; b: number[] } {
  const next = stream(20260302);
  const a: number[] = [];
  const b: number[] = [];
  let x = 0;
  let y = 0;
  for (let day = 0; day < length; day++) {
    const shock = eventDays[day] === "argument" ? -2.2 : eventDays[day] === "together" ? 1.4 : 0;
    const nextX = 0.72 * x + 0.2 * y + 0.45 * gaussian(next) + shock * 0.6;
    const nextY = 0.76 * y - 0.16 * x + 0.5 * gaussian(next) + shock;
    x = nextX;
    y = nextY;
    a.push(Math.max(0, Math.min(10, usual.a + x)));
    b.push(Math.max(0, Math.min(10, usual.b + y)));
  }
  return { a, b };
}

const isBlank = (day: number) => day >= 44 && day <= 49;
const isUnseen = (day: number) => isBlank(day) || day === 30 || day === 31;

function point(value: number, day: number): TidePoint | null {
  if (isBlank(day) && day > 45 && day < 48) return null;
  const half = isUnseen(day) ? 1.5 : 0.75;
  return { mean: value, interval80: [value - half, value + half] };
}

function tideOf(series: { a: number[]; b: number[] }): TideDay[] {
  return series.a.map((value, day) => {
    const other = series.b[day] ?? 0;
    const name = eventDays[day];
    return {
      date: isoDate(firstDay + day),
      a: point(value, day),
      b: point(other, day),
      observed: isUnseen(day)
        ? { a: null, b: null }
        : { a: Math.round(value), b: Math.round(other) },
      events: name ? [{ name, by: "a" as const, strength: 1 }] : [],
    };
  });
}

const ebb = (person: PartnerId, kind: Ebb["kind"], from: number, to: number): Ebb => ({
  person,
  kind,
  from: isoDate(firstDay + from),
  to: isoDate(firstDay + to),
  strength: 0.78,
  parts: [
    { source: "argument", amount: -3.1, interval80: [-4.6, -1.5], share: null },
    { source: "stress", amount: -1.4, interval80: [-2.6, -0.3], share: null },
    { source: "other", amount: -0.9, interval80: [-2.2, 0.5], share: null },
    { source: "together", amount: 0.8, interval80: [0.1, 1.6], share: null },
  ],
  unexplained: -1.2,
});

/** The same reading every time. */
export function sampleReading(): Reading {
  const tide = tideOf(levels());
  const interval = (mean: number): TidePoint => ({ mean, interval80: [mean - 0.4, mean + 0.4] });
  const last = tide[tide.length - 1]?.date ?? "";
  return {
    ebb: "reading/1",
    made_by: { app: "0", engine: "0", knowledge: "0" },
    example: true,
    measure: "closeness",
    people: { a: "Robin", b: "Kim", reader: "a" },
    range: {
      from: isoDate(firstDay),
      to: last,
      origin: null,
      days: length,
      check_ins: 152,
      messages: 0,
    },
    usual: { a: interval(usual.a), b: interval(usual.b) },
    standing: { a: "near", b: "farther" },
    tide,
    ebbs: [ebb("b", "stepped_back", 9, 13), ebb("a", "felt_far", 38, 41)],
    loop: {
      strength: "leaning",
      a_on_b: {
        mean: -0.22,
        interval80: [-0.4, -0.05],
        probability: 0.95,
        held_out_gain: null,
        supported: false,
      },
      b_on_a: {
        mean: 0.31,
        interval80: [0.12, 0.5],
        probability: 0.99,
        held_out_gain: 2.1,
        supported: true,
      },
      return_days: {
        a: { mean: 2.1, interval80: [1.4, 3.2] },
        b: { mean: 2.8, interval80: [1.7, 4.4] },
      },
      first_mover: null,
    },
    reasons: { of: "other", status: "too_early", leading: [], unclear: 1, ask: [] },
    chat: null,
    noted: { a: null, b: null },
    findings: [],
    question: null,
    questions: [],
    advice: null,
    forecast: null,
    safety: { gate: "unanswered" },
    limits: [{ about: "cycle", reason: "too_few_check_ins", have: 152, need: 365 }],
    model: null,
  };
}
