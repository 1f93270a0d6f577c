/**
 * Pieces of the study of modesty that fit couples: any card in null couples, and a coupling claimed of
 * couples as they are and of strangers, all by the fit of a reading with every part that it tries.
 */

import {
  type CheckIn,
  drawCoupleSpec,
  type Finding,
  findingsOf,
  fitWholeCouple,
  loopOf,
  modelOfCheckIns,
  pairStrangers,
  type ScenarioName,
  simulateCouple,
} from "@ebb/core";
import { createRandom, normalCdf, type Random } from "@ebb/engine";
import { knowledge } from "@ebb/knowledge";
import { zScores } from "./null-couple.ts";
import { firstAndLast, nullCouple, seasonOf } from "./null-rows.ts";
import { dialCouples, diaryCouples } from "./real-couples.ts";

/** Null couples `from` to `to` of a length. */
export interface CardsPiece {
  readonly seed: number;
  readonly days: number;
  readonly from: number;
  readonly to: number;
}

/**
 * In how many of them any card is said: of one person's own record at the four looks of the last season,
 * of both together at the first and the last.
 */
export function cardsSaid({ seed, days, from, to }: CardsPiece): number {
  const random = createRandom(seed).fork(2);
  let said = 0;
  for (let i = from; i < to; i++) {
    const looks = seasonOf(nullCouple(days, random.fork(days * 10_000 + i)));
    const isOwn = looks.some((checkIns) => cardsOf(checkIns, {}).length > 0);
    if (isOwn || firstAndLast(looks).some(hasCoupleCard)) said++;
  }
  return said;
}

type CoupleParts = Pick<Parameters<typeof findingsOf>[0], "loop" | "coupleFit">;

function cardsOf(checkIns: readonly CheckIn[], parts: CoupleParts): readonly Finding[] {
  const { predictors } = knowledge.prior;
  return findingsOf({ checkIns, people: ["a", "b"], predictors, nameOfDay: String, ...parts });
}

/** Answers, slow changes, push and pull, a rhythm; the number of check-ins counts as in a reading. */
function hasCoupleCard(checkIns: readonly CheckIn[]): boolean {
  const coupleFit = fitWholeCouple(modelOfCheckIns(checkIns), "closeness");
  const countOf = (person: "a" | "b") => checkIns.filter((one) => one.person === person).length;
  const loop = loopOf(coupleFit, Math.min(countOf("a"), countOf("b")));
  const own: readonly string[] = ["same_day", "before_stepping_back"];
  return cardsOf(checkIns, { loop, coupleFit }).some(({ kind }) => !own.includes(kind));
}

/** Where couples come from: simulated ones of a length, or a published diary. */
export type CoupleSource =
  | { readonly from: "simulated"; readonly scenario: ScenarioName; readonly days: number }
  | { readonly from: "diary" | "dial" };

/** Pairs `first` to `end` of a source: as they are, or strangers. */
export interface CouplingPiece {
  readonly seed: number;
  readonly source: CoupleSource;
  readonly isStrangers: boolean;
  readonly first: number;
  readonly end: number;
}

/**
 * Of each of them the probability of the sign of the more certain arrow, to be held against the threshold
 * of the null study; 0 without a fit. The number of check-ins is not looked at.
 */
export function couplingSigns({ seed, source, isStrangers, first, end }: CouplingPiece): number[] {
  const random = createRandom(seed);
  const couples = source.from === "simulated" ? [] : realCouples(source.from);
  const pairs = Array.from({ length: end - first }, (_, i) => {
    const index = first + i;
    if (source.from === "simulated") return simulatedPair(source, { isStrangers, index, random });
    return isStrangers ? strangersOf(couples, index, random) : (couples[index] ?? []);
  });
  return pairs.map(surestSign);
}

function realCouples(from: "diary" | "dial"): readonly CheckIn[][] {
  return (from === "diary" ? diaryCouples() : dialCouples()) ?? [];
}

interface PairWanted {
  readonly isStrangers: boolean;
  readonly index: number;
  readonly random: Random;
}

/** Simulated strangers are a's side of a couple with b's side of the next one drawn. */
function simulatedPair(
  source: Extract<CoupleSource, { from: "simulated" }>,
  { isStrangers, index, random }: PairWanted,
): CheckIn[] {
  const here = simulated(source, random.fork(4).fork(2 * index));
  if (!isStrangers) return here;
  const next = simulated(source, random.fork(4).fork(2 * index + 1));
  return pairStrangers([here, next], random.fork(5).fork(index))[0] ?? [];
}

/** Couples of a diary are drawn again and again, everybody with somebody else's partner once a round. */
function strangersOf(couples: readonly CheckIn[][], index: number, random: Random): CheckIn[] {
  const round = Math.floor(index / couples.length);
  return pairStrangers(couples, random.fork(6).fork(round))[index % couples.length] ?? [];
}

function simulated(
  { scenario, days }: Extract<CoupleSource, { from: "simulated" }>,
  random: Random,
): CheckIn[] {
  const source = { id: "0", scenario, days, matrix: knowledge.prior };
  const spec = drawCoupleSpec(source, random.fork(1));
  return [...simulateCouple(spec, knowledge.prior, random.fork(2)).checkIns];
}

function surestSign(checkIns: readonly CheckIn[]): number {
  const { fit } = fitWholeCouple(modelOfCheckIns(checkIns), "closeness");
  return fit.status === "fitted" ? normalCdf(Math.max(...zScores(fit).map(Math.abs))) : 0;
}
