/** Worlds from which couples are drawn for the studies of the reasons, and what Ebb says of each couple. */

import {
  drawCoupleSpec,
  ownPosterior,
  reasonIds,
  type ScenarioChanges,
  type ScenarioName,
  type Strength,
  shownReasons,
  simulateCouple,
} from "@ebb/core";
import { createRandom, type Random } from "@ebb/engine";
import { knowledge } from "@ebb/knowledge";
import { answersTo, stretches } from "./pieces.ts";
import { type OracleOutcome, oracleOutcome } from "./reason-oracle.ts";
import type { StudyOptions } from "./study.ts";

/** One world: a scenario of the simulator, or each reason in turn, with what is changed about it. */
export interface ReasonWorld {
  readonly name: string;
  /** `each`: reasons equally often, alone, full-sized; `mixture`: see `mixtureWorld`. */
  readonly scenario: ScenarioName | "each" | "mixture";
  readonly days: number;
  readonly tags: number;
  readonly changes?: ScenarioChanges;
  /** Whether somebody who knows more is asked too. */
  readonly asksOracle?: boolean;
}

/** What was true of a couple, and what was said. */
export interface ReasonOutcome {
  /** Index of the main reason in the prior, -1 for none. */
  readonly main: number;
  /** Probability of each reason being the main one, before caps. */
  readonly stated: readonly number[];
  /** Strongest word that was shown. */
  readonly word: Strength;
  /** Probability of the first reason after caps, and its index; undefined when nothing was shown. */
  readonly first: { readonly reason: number; readonly probability: number } | undefined;
  readonly tags: number;
  readonly ms: number;
  /** The same by somebody who knows more (`reason-oracle.ts`); undefined where nobody asked. */
  readonly oracle?: OracleOutcome;
}

const { prior } = knowledge;

/** Share of couples of `mixture` drawn from `null`: with the tenth of `default` that has none, three in ten. */
const nullShare = 2 / 9;

/** Draws couple number `index` of a world and asks for its reasons. */
export function reasonOutcome(world: ReasonWorld, index: number, random: Random): ReasonOutcome {
  const scenario = scenarioOf(world, index, random);
  const tagsPer56Days = (world.tags * 56) / world.days;
  const design = { tagsPer56Days, ...world.changes?.design };
  const changes = { ...world.changes, design };
  const source = { id: "0", scenario, days: world.days, matrix: prior, changes };
  const spec = drawCoupleSpec(source, random.fork(1));
  const couple = simulateCouple(spec, prior, random.fork(2));
  const { checkIns } = couple;
  const { person, reason } = spec.reason;
  const start = performance.now();
  const { posterior, standing } = ownPosterior({ checkIns, person, knowledge });
  const [first] = shownReasons(posterior.least, standing, prior);
  return {
    main: reason === null ? -1 : prior.reasons.indexOf(reason),
    stated: [...posterior.main],
    word: first?.words ?? "too_early",
    first,
    tags: standing.tags,
    ms: performance.now() - start,
    ...(world.asksOracle ? { oracle: oracleOutcome(couple, random.fork(2)) } : {}),
  };
}

function scenarioOf(world: ReasonWorld, index: number, random: Random): ScenarioName {
  if (world.scenario === "each") return reasonIds[index % reasonIds.length] ?? "stress";
  if (world.scenario !== "mixture") return world.scenario;
  return random.fork(3).bernoulli(nullShare) ? "null" : "default";
}

/** Couples `from` to `to` of a world, drawn from a stream of a seed: forks, one after the other. */
export interface OutcomesPiece {
  readonly world: ReasonWorld;
  readonly seed: number;
  readonly streams: readonly number[];
  readonly from: number;
  readonly to: number;
}

/** A world with the stream that its couples are drawn from, and how many. */
export interface WorldToDraw extends Pick<OutcomesPiece, "world" | "streams"> {
  readonly couples: number;
}

/** Couples of a piece. */
const pieceSize = 50;

/** Outcomes of each world, in pieces. */
export async function outcomesOf(
  worlds: readonly WorldToDraw[],
  { seed, progress }: Pick<StudyOptions, "seed" | "progress">,
): Promise<ReasonOutcome[][]> {
  const pieces = worlds.flatMap(({ world, streams, couples }) =>
    stretches(couples, pieceSize).map((part): OutcomesPiece => ({ world, seed, streams, ...part })),
  );
  const answers = await answersTo<OutcomesPiece, ReasonOutcome[]>("reasons", pieces, progress);
  return worlds.map(({ world }) => answers.filter((_, i) => pieces[i]?.world === world).flat());
}

/** Answers a piece. */
export function reasonOutcomes({ world, seed, streams, from, to }: OutcomesPiece): ReasonOutcome[] {
  const random = streams.reduce((stream, fork) => stream.fork(fork), createRandom(seed));
  return Array.from({ length: to - from }, (_, i) =>
    reasonOutcome(world, from + i, random.fork(from + i + 1)),
  );
}

/** Index of the largest, and the `most` largest, in order. */
export function largest(values: readonly number[], most: number): number[] {
  return values
    .map((value, index) => ({ value, index }))
    .sort((p, q) => q.value - p.value)
    .slice(0, most)
    .map(({ index }) => index);
}
