/**
 * The part of the null study that concerns two people: answers (coupling), a slow change of somebody's
 * usual, push and pull, a rhythm that is seen; in couples of whom none of it is true. One fit a look, the
 * fit of a reading with every part of the model that it tries, serves all of them; the first and the last
 * look of a season of 21 days count.
 */

import {
  type CheckIn,
  coupleClaimsOf,
  drawCoupleSpec,
  fitWholeCouple,
  modelOfCheckIns,
  simulateCouple,
} from "@ebb/core";
import {
  createRandom,
  type Fitted,
  normalCdf,
  normalQuantile,
  probabilityOfPull,
  type Random,
} from "@ebb/engine";
import { knowledge } from "@ebb/knowledge";
import {
  firstAndLast,
  levelsOf,
  none,
  nullCouple,
  type Outcome,
  outcomeOf,
  quantileRow,
  type Row,
  seasonOf,
} from "./null-rows.ts";
import { answersTo, stretches } from "./pieces.ts";
import type { StudyOptions } from "./study.ts";

/** Share of couples a season in which each kind of claim may be wrong. */
export const coupleErrors = { coupling: 0.01, drift: 0.01, push_pull: 0.0025, cycle: 0.0025 };

/** Kinds of claims about two people. */
export type CoupleKind = keyof typeof coupleErrors;

const kinds: readonly CoupleKind[] = ["coupling", "drift", "push_pull", "cycle"];
const usualCouples = { short: 400, long: 150 };
/** Couples of a piece. */
const pieceSize = 5;

/** A world of couples, and what is not true in it. */
interface World {
  readonly name: string;
  readonly days: number;
  readonly couples: number;
  readonly draw: (days: number, random: Random) => readonly CheckIn[];
  readonly kinds: readonly CoupleKind[];
}

const worlds: readonly World[] = [
  ...[60, 90, 120, 180].map((days) => ({
    name: `two people without coupling, ${days} days`,
    days,
    couples: usualCouples.short,
    draw: nullCouple,
    kinds,
  })),
  {
    name: "two people without coupling, 500 days",
    days: 500,
    couples: usualCouples.long,
    draw: nullCouple,
    kinds,
  },
  ...[180, 500].map((days) => ({
    name: `one answers, the other does not, ${days} days`,
    days,
    couples: usualCouples.long,
    draw: oneArrowCouple,
    kinds: ["push_pull", "cycle"] as const,
  })),
];

/** Couples `from` to `to` of a world. */
interface LooksPiece {
  readonly seed: number;
  readonly world: number;
  readonly from: number;
  readonly to: number;
}

/** Runs the worlds; an outcome by kind. */
export async function coupleStudy({
  seed,
  size,
  progress,
}: StudyOptions): Promise<Record<CoupleKind, Outcome>> {
  const pieces = worlds.flatMap((world, w) =>
    stretches(Math.round(world.couples * size), pieceSize).map(
      (part): LooksPiece => ({
        seed,
        world: w,
        ...part,
      }),
    ),
  );
  // The longest first, so that no thread waits for another at the end.
  pieces.sort((p, q) => (worlds[q.world]?.days ?? 0) - (worlds[p.world]?.days ?? 0));
  const answers = await answersTo<LooksPiece, Look[]>("null-looks", pieces, progress);
  const rows: Record<CoupleKind, Row[]> = { coupling: [], drift: [], push_pull: [], cycle: [] };
  worlds.forEach((world, w) => {
    const looks = answers.filter((_, i) => pieces[i]?.world === w).flat();
    for (const kind of world.kinds) {
      const values = looks.map((look) => look[kind]);
      rows[kind].push(quantileRow(world.name, values, coupleErrors[kind]));
    }
  });
  return outcomesOf(rows);
}

/** The larger value of each kind at the first and the last look, a couple each. */
export function nullLooks({ seed, world, from, to }: LooksPiece): Look[] {
  const random = createRandom(seed).fork(2);
  const here = worlds[world];
  if (here === undefined) throw new Error(`nullLooks: expected a world, got ${world}`);
  return Array.from({ length: to - from }, (_, i): Look => {
    const couple = here.draw(here.days, random.fork(1000 * (world + 1) + from + i));
    const looks = firstAndLast(seasonOf(couple)).map(lookOf);
    const largest = (kind: CoupleKind) => Math.max(...looks.map((look) => look[kind]));
    return {
      coupling: largest("coupling"),
      drift: largest("drift"),
      push_pull: largest("push_pull"),
      cycle: largest("cycle"),
    };
  });
}

/** Thresholds from the rows of all worlds. */
export function outcomesOf(
  rows: Readonly<Record<CoupleKind, readonly Row[]>>,
): Record<CoupleKind, Outcome> {
  return {
    coupling: couplingOutcome(rows.coupling),
    drift: outcomeOf(rows.drift, lowestLogOdds.drift),
    push_pull: outcomeOf(rows.push_pull, lowestLogOdds.sign),
    cycle: outcomeOf(rows.cycle, lowestLogOdds.sign),
  };
}

/** The design asks for about 0.98 of a sign; a threshold that comes out lower is raised to it. */
const lowest = [0.98, 0.998, 0.9998] as const;
const logitOf = (p: number) => Math.log(p / (1 - p));
const lowestLogOdds = {
  drift: [0, 2.3, 4.6] as const,
  sign: [logitOf(lowest[0]), logitOf(lowest[1]), logitOf(lowest[2])] as const,
};

/** Log-odds below which a claim counts as none: no threshold lies there, and its held-out score is not asked. */
const asked = { drift: 0, push_pull: 1.5, cycle: 1.5 } as const;

/** Largest value of each kind in a record as it stood at a look. */
type Look = Record<CoupleKind, number>;

function lookOf(checkIns: readonly CheckIn[]): Look {
  const coupleFit = fitWholeCouple(modelOfCheckIns(checkIns), "closeness");
  const { fit } = coupleFit;
  if (fit.status !== "fitted") return { coupling: 0, drift: none, push_pull: none, cycle: none };
  const zs = zScores(fit);
  const claims = coupleClaimsOf(coupleFit).filter(
    ({ interval80: [low, high] }) => low > 0 || high < 0,
  );
  const largest = (kind: keyof typeof asked) =>
    claims
      .filter((claim) => claim.kind === kind && claim.logOdds >= asked[kind])
      .reduce(
        (most, claim) => (claim.heldOutGain() > 0 ? Math.max(most, claim.logOdds) : most),
        none,
      );
  return {
    coupling: Math.max(0, ...zs.map(Math.abs)),
    drift: largest("drift"),
    push_pull: largest("push_pull"),
    cycle: largest("cycle"),
  };
}

/** z-scores of both couplings of a fit. */
export function zScores(fit: Fitted): number[] {
  return (["k_ab", "k_ba"] as const).map((name) => normalQuantile(probabilityOfPull(fit, name)));
}

/** Thresholds of a sign: the worst world, then a tenth and a hundredth of its error by the normal tail. */
function couplingOutcome(rows: readonly Row[]): Outcome {
  const error = coupleErrors.coupling;
  const worst = Math.max(...rows.map((row) => row.threshold));
  const tests = error / (2 * (1 - normalCdf(worst)));
  const scoreAt = (share: number) => -normalQuantile(share / (2 * tests));
  const levels = [worst, scoreAt(error / 10), scoreAt(error / 100)].map((z, i) =>
    Math.max(normalCdf(z), lowest[i] ?? 0),
  );
  const couples = rows.reduce((sum, row) => sum + row.couples, 0);
  return { couples, rows, levels: levelsOf(levels) };
}

/** One answers the other's closeness strongly, the other does not answer at all; nothing else is true. */
function oneArrowCouple(days: number, random: Random): readonly CheckIn[] {
  const source = { id: "0", scenario: "null" as const, days, matrix: knowledge.prior };
  const spec = drawCoupleSpec(
    { ...source, changes: { design: { tagsPer56Days: 0 } } },
    random.fork(1),
  );
  const { a_a, a_b } = spec.parameters;
  const k = 0.7 * Math.sqrt(a_a * a_b) * (random.bernoulli(0.5) ? 1 : -1);
  const arrow = random.bernoulli(0.5) ? { k_ab: k } : { k_ba: k };
  const parameters = { ...spec.parameters, ...arrow };
  return simulateCouple({ ...spec, parameters }, knowledge.prior, random.fork(2)).checkIns;
}
