/**
 * Couples of the study of claims, each with its truth and with what an earlier program's estimator calls
 * of the very same notes (docs/validation.md): zero-mean couplings, the population's distribution on all
 * else, all five inputs, no slow change. `S` is that program's own generator (recovery-couples.ts);
 * `pursue-withdraw` and `null` are scenarios of `ebb simulate`.
 */

import {
  type CheckIn,
  drawCoupleSpec,
  modelOfCheckIns,
  type ReleasedDay,
  releasedDays,
  simulateCouple,
} from "@ebb/core";
import { fitSeries, probabilityOfPull, type Random, type Series } from "@ebb/engine";
import { knowledge } from "@ebb/knowledge";
import {
  drawRecoveryTruth,
  neutralPrior,
  recoveryInputs,
  recoveryPopulations,
  simulateRecoveryCouple,
} from "../recovery-couples.ts";
import { recoverCouple } from "../recovery-outcome.ts";

/** Where a couple comes from. */
export type ClaimSource = "null" | "pursue-withdraw" | "S";

/** Whether the sign of the answer of the one who steps back is called, and rightly. */
export interface Call {
  readonly isMade: boolean;
  readonly isRight: boolean;
}

/** A couple who both released closeness, pulling back, reaching out and events. */
export interface ClaimCouple {
  readonly own: readonly ReleasedDay[];
  readonly other: readonly ReleasedDay[];
  /** True effect of each one's closeness on the other's, by the arrow of the loop. */
  readonly truth: { readonly a_on_b: number; readonly b_on_a: number };
  /** The answer of the one who steps back. */
  readonly answer: "a_on_b" | "b_on_a";
  /** What the earlier way calls of that answer. */
  readonly earlier: Call;
}

const population = recoveryPopulations.S;
const release = {
  items: ["closeness", "room", "reach", "events"],
  fromDay: 0,
  toDay: 1e6,
} as const;
const callAbove = 0.9;

/** Draws a couple that misses 30 % of each one's days. */
export function drawClaimCouple(
  { source, days }: { readonly source: ClaimSource; readonly days: number },
  random: Random,
): ClaimCouple {
  return source === "S" ? ofPopulation(days, random) : ofScenario(source, days, random);
}

function sidesOf(checkIns: readonly CheckIn[]): Pick<ClaimCouple, "own" | "other"> {
  return {
    own: releasedDays(checkIns, "a", release),
    other: releasedDays(checkIns, "b", release),
  };
}

function ofScenario(
  scenario: Exclude<ClaimSource, "S">,
  days: number,
  random: Random,
): ClaimCouple {
  const changes = { design: { missing: 0.3, tagsPer56Days: 0 } };
  const source = { id: "0", scenario, days, matrix: knowledge.prior, changes };
  const spec = drawCoupleSpec(source, random.fork(1));
  const { checkIns } = simulateCouple(spec, knowledge.prior, random.fork(2));
  const { k_ab: onA, k_ba: onB } = spec.parameters;
  return {
    ...sidesOf(checkIns),
    truth: { a_on_b: onB, b_on_a: onA },
    // In `pursue-withdraw` a steps back: what b's closeness does to a's is the answer to look at.
    answer: "b_on_a",
    earlier: callOfEarlierWay(checkIns, onA),
  };
}

const earlierEvents = ["argument", "future_talk", "together", "apart"] as const;

/** The earlier way on the notes of a scenario: the same five inputs, and nothing else. */
function callOfEarlierWay(checkIns: readonly CheckIn[], truth: number): Call {
  const fewer = checkIns.map(({ scales: { closeness, stress }, events, ...rest }): CheckIn => {
    const scales = {
      ...(closeness === undefined ? {} : { closeness }),
      ...(stress === undefined ? {} : { stress }),
    };
    const kept = earlierEvents.map((name) => [name, events[name] ?? 0] as const);
    return { ...rest, scales, events: Object.fromEntries(kept) };
  });
  const prior = { ...neutralPrior(population), effects: {} };
  const fit = fitSeries(modelOfCheckIns(fewer).series, { prior, drift: false });
  if (fit.status !== "fitted") return { isMade: false, isRight: false };
  const pull = probabilityOfPull(fit, "k_ab");
  return { isMade: Math.max(pull, 1 - pull) > callAbove, isRight: pull > 0.5 === truth > 0 };
}

function ofPopulation(days: number, random: Random): ClaimCouple {
  const truth = drawRecoveryTruth(population, random);
  const series = simulateRecoveryCouple(truth, days, random);
  const prior = neutralPrior(population);
  const way = { truth, series, population, prior, linear: "integrate" } as const;
  const found = recoverCouple(way, random);
  const [onA = 0, onB = 0] = truth.theta.slice(2, 4);
  return {
    ...sidesOf(checkInsOfSeries(series)),
    truth: { a_on_b: onB, b_on_a: onA },
    // In population S b steps back.
    answer: "a_on_b",
    earlier: { isMade: found?.isCalled === true, isRight: found?.signRight === true },
  };
}

const firstDay = 20_000;
const eventOfInput: Readonly<Record<string, (typeof earlierEvents)[number]>> = {
  conflict: "argument",
  future: "future_talk",
  together: "together",
  apart: "apart",
};

/** The notes of a couple of population S: closeness and events of the days on which somebody noted. */
export function checkInsOfSeries({ times, y, inputs, u }: Series): CheckIn[] {
  return Array.from(times).flatMap((time, row) =>
    ([0, 1] as const).flatMap((person): CheckIn[] => {
      const closeness = y[2 * row + person] ?? Number.NaN;
      if (Number.isNaN(closeness)) return [];
      const noted = recoveryInputs.flatMap((name, k) => {
        const event = eventOfInput[name];
        const at = row * inputs.length + person * recoveryInputs.length + k;
        return event === undefined ? [] : [[event, u[at] ?? 0] as const];
      });
      return [
        {
          person: person === 0 ? "a" : "b",
          time: { day: firstDay + time, minute: 1260, offsetMinutes: 0 },
          scales: { closeness },
          events: Object.fromEntries(noted),
        },
      ];
    }),
  );
}
