/**
 * What Ebb said, kept with the record so that it can be held to it: once a day the forecast of one day
 * that is not noted yet, and each statement whose strength moved. Pure.
 */

import { dayFromCivil, isoDate, type Reading, type TidePoint } from "@ebb/core";
import { dayOfAct, type JsonValue, type NewAct, type RecordState } from "@ebb/platform";
import { admitted } from "../views/admitted.ts";
import { halfBand80, ownDays } from "../views/ledger.ts";

function dayNumber(iso: string): number {
  const [year = 1970, month = 1, day = 1] = iso.split("-").map(Number);
  return dayFromCivil(year, month, day);
}

/** Acts to add after a reading of the person's own record on `today`; empty when all is kept already. */
export function actsOfSaid(reading: Reading, state: RecordState, today: string): NewAct[] {
  if (reading.example || state.settings["frozen"] === true) return [];
  return [...forecastOf(reading, state, today), ...cardsOf(reading, state, today)];
}

function forecastOf(reading: Reading, state: RecordState, today: string): NewAct[] {
  const noted = ownDays(state);
  const next = reading.forecast?.days.find(({ date }) => date >= today && !noted.has(date));
  const isKept = state.forecasts.some(
    (one) => one.day === next?.date || isoDate(dayOfAct(one)) === today,
  );
  if (!next?.a || isKept) return [];
  const sd = Math.hypot(sdOf(next.a), notingSd(reading));
  const persistence = [...noted].findLast(([date]) => date < next.date)?.[1] ?? null;
  // A forecast without spread could not be scored.
  if (!(sd > 0) || !Number.isFinite(sd)) return [];
  const said = { made: today, day: next.date, person: "a" as const, mean: next.a.mean, sd };
  return [{ kind: "forecast", ...said, persistence, made_by: { ...reading.made_by } }];
}

const sdOf = ({ interval80: [low, high] }: TidePoint) => (high - low) / (2 * halfBand80);

/**
 * Sd of what is noted around the level: the distance of noted days from the smoothed level has the
 * variance of noting less that of the smoothed level, so both are added.
 */
function notingSd(reading: Reading): number {
  const squares = reading.tide.flatMap(({ a, observed }) =>
    a === null || observed.a === null ? [] : [(observed.a - a.mean) ** 2 + sdOf(a) ** 2],
  );
  const sum = squares.reduce((total, square) => total + square, 0);
  return squares.length === 0 ? 0 : Math.sqrt(sum / squares.length);
}

function cardsOf(reading: Reading, state: RecordState, today: string): NewAct[] {
  const last = new Map(state.cards.map((card) => [card.subject, card.strength ?? null]));
  const shown = admitted(reading.findings, state, dayNumber(today));
  const moved = shown.filter(({ id, strength }) => last.get(id) !== strength);
  const gone = [...last].filter(
    ([subject, strength]) =>
      strength !== null && !reading.findings.some(({ id }) => id === subject),
  );
  return [
    ...moved.map((finding): NewAct => {
      // A statement is plain data: text, numbers, lists of them.
      const kept = JSON.parse(JSON.stringify(finding)) as JsonValue;
      return { kind: "card", subject: finding.id, strength: finding.strength, finding: kept };
    }),
    ...gone.map(([subject]): NewAct => ({ kind: "card", subject, strength: null })),
  ];
}
