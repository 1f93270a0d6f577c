/**
 * Modesty (docs/model.md, section 4.3): how often Ebb says something where there is nothing. Worlds
 * without any reason; null worlds and any card in a season; re-paired strangers and coupling, beside the
 * share in real pairs; ten unrelated inert series and any card, beside the common rule of diary apps
 * (|r| >= 0.5 with n >= 30). The real diaries are read from the folder of EBB_SHARED where it is there.
 */

import {
  type CheckIn,
  couplingNeeds,
  drawCoupleSpec,
  type Finding,
  findingsOf,
  fitCouple,
  fitWholeCouple,
  loopOf,
  modelOfCheckIns,
  pairStrangers,
  type ScenarioName,
  simulateCouple,
} from "@ebb/core";
import { createRandom, normalCdf, type Random } from "@ebb/engine";
import { knowledge } from "@ebb/knowledge";
import { inertRows } from "./modest-inert.ts";
import { modestTable, type Row, row } from "./modest-rows.ts";
import { zScores } from "./null-couple.ts";
import { firstAndLast, nullCouple, seasonOf } from "./null-rows.ts";
import { dialCouples, diaryCouples } from "./real-couples.ts";
import { type ReasonWorld, reasonOutcomes } from "./reason-worlds.ts";
import type { StudyOptions, StudyReport } from "./study.ts";

const usual = {
  reasons: 400,
  seasons: 60,
  simulated: 1000,
  asTheyAre: 200,
  real: 1000,
  inert: 1000,
};

/** Runs the study. */
export function modestStudy({ seed, size, progress }: StudyOptions): StudyReport {
  const random = createRandom(seed);
  const count = (of: keyof typeof usual) => Math.max(10, Math.round(usual[of] * size));
  const step = (name: string, rows: readonly Row[]) => {
    progress(name);
    return rows;
  };
  const reasons = step("reasons", reasonRows(count("reasons"), random.fork(1), progress));
  const cards = step("cards", cardRows(count("seasons"), random.fork(2)));
  const inert = step("inert", inertRows(count("inert"), random.fork(3)));
  const simulatedCounts = { strangers: count("simulated"), asTheyAre: count("asTheyAre") };
  const simulated = step("simulated", [
    ...simulatedRows(120, simulatedCounts, random.fork(4)),
    ...simulatedRows(365, simulatedCounts, random.fork(5)),
  ]);
  const real = step("real", realRows(count("real"), random.fork(6)));
  const all = { reasons, cards, coupling: [...simulated, ...real], inert };
  return {
    title: "Modesty: what is said where there is nothing",
    body: bodyOf(all),
    figures: { seed, size, ...all },
  };
}

/** Worlds without any reason: how often one is called likely or more. */
export function reasonRows(
  couples: number,
  random: Random,
  progress: (text: string) => void,
): Row[] {
  const world = (name: string, days: number, tags: number, endogeneity: number): ReasonWorld => ({
    name,
    scenario: "null",
    days,
    tags,
    changes: { endogeneity },
  });
  const worlds = [28, 56, 120, 240].flatMap((days) => [
    { limit: 0.03, world: world(`no reason, ${days} days`, days, 0, 0) },
    { limit: 0.03, world: world(`no reason, ${days} days, 6 tags`, days, 6, 0) },
    { limit: 0.05, world: world(`no reason, endogenous events, ${days} days`, days, 0, 1) },
  ]);
  return worlds.map(({ world, limit }, i) => {
    const outcomes = reasonOutcomes(world, couples, random.fork(i));
    progress(world.name);
    const said = outcomes.filter((one) => one.word === "likely" || one.word === "well_supported");
    return { world: world.name, said: said.length, total: couples, limit };
  });
}

/**
 * Any card in the reading of both: of one person's own record at the four looks of the last season; of
 * both together at the first look, and at the last with every part of the model that a reading tries
 * (beyond a year, where that takes seconds a couple, the plain model at both).
 */
function cardRows(couples: number, random: Random): Row[] {
  return [42, 63, 120, 180, 500].map((days) => {
    const isLong = days > 365;
    const here = isLong ? Math.max(10, Math.round(couples / 2)) : couples;
    let said = 0;
    for (let i = 0; i < here; i++) {
      const looks = seasonOf(nullCouple(days, random.fork(days * 10_000 + i)));
      const [first = [], last = []] = firstAndLast(looks);
      const own = looks.some((checkIns) => cardsOf(checkIns, {}).length > 0);
      if (own || hasCoupleCard(first, false) || hasCoupleCard(last, !isLong)) said++;
    }
    return { world: `null couples, ${days} days`, said, total: here, limit: 0.05 };
  });
}

type CoupleParts = Pick<Parameters<typeof findingsOf>[0], "loop" | "coupleFit">;

function cardsOf(checkIns: readonly CheckIn[], parts: CoupleParts): readonly Finding[] {
  const { predictors } = knowledge.prior;
  return findingsOf({ checkIns, people: ["a", "b"], predictors, nameOfDay: String, ...parts });
}

/** Answers, slow changes, push and pull, a rhythm; the number of check-ins counts as in a reading. */
function hasCoupleCard(checkIns: readonly CheckIn[], isWhole: boolean): boolean {
  const fit = isWhole ? fitWholeCouple : fitCouple;
  const coupleFit = fit(modelOfCheckIns(checkIns), "closeness");
  const countOf = (person: "a" | "b") => checkIns.filter((one) => one.person === person).length;
  const loop = loopOf(coupleFit, Math.min(countOf("a"), countOf("b")));
  const own: readonly string[] = ["same_day", "before_stepping_back"];
  return cardsOf(checkIns, { loop, coupleFit }).some(({ kind }) => !own.includes(kind));
}

/** True when one of the couplings of a record passes; the number of check-ins is not looked at. */
function claimsCoupling(checkIns: readonly CheckIn[]): boolean {
  const { fit } = fitCouple(modelOfCheckIns(checkIns), "closeness");
  if (fit.status !== "fitted") return false;
  return zScores(fit).some((z) => normalCdf(Math.abs(z)) >= couplingNeeds.probability);
}

function simulatedRows(
  days: number,
  { strangers, asTheyAre }: { readonly strangers: number; readonly asTheyAre: number },
  random: Random,
): Row[] {
  return (["default", "pursue-withdraw"] as const).flatMap((scenario): Row[] => {
    const records = Array.from({ length: strangers }, (_, i) =>
      simulated(scenario, days, random.fork(i)),
    );
    const pairs = pairStrangers(records, random.fork(strangers));
    const share = (of: readonly (readonly CheckIn[])[]) => of.filter(claimsCoupling).length;
    const real = records.slice(0, asTheyAre);
    return [
      row(`simulated ${scenario}, ${days} days, re-paired`, share(pairs), pairs.length, 0.05),
      row(`simulated ${scenario}, ${days} days, as they are`, share(real), real.length),
    ];
  });
}

function simulated(scenario: ScenarioName, days: number, random: Random): readonly CheckIn[] {
  const source = { id: "0", scenario, days, matrix: knowledge.prior };
  return simulateCouple(drawCoupleSpec(source, random.fork(1)), knowledge.prior, random.fork(2))
    .checkIns;
}

/** Real pairs, and pairs of strangers drawn again and again until there are `pairs` of them. */
function realRows(pairs: number, random: Random): Row[] {
  const sets = [
    { name: "103-couple diary, 14 days, day gate off", couples: diaryCouples() },
    { name: "74-couple dial, one point in 20 s", couples: dialCouples() },
  ];
  return sets.flatMap(({ name, couples }): Row[] => {
    if (!couples) return [row(`${name}: not present`, 0, 0)];
    let said = 0;
    let total = 0;
    for (let round = 0; total < pairs; round++)
      for (const strangers of pairStrangers(couples, random.fork(round))) {
        if (total >= pairs) break;
        total++;
        if (claimsCoupling(strangers)) said++;
      }
    const own = couples.filter(claimsCoupling).length;
    return [
      row(`${name}, re-paired`, said, total, 0.05),
      row(`${name}, as they are`, own, couples.length),
    ];
  });
}

function bodyOf(all: Readonly<Record<string, readonly Row[]>>): string {
  const titles: Readonly<Record<string, string>> = {
    reasons: "Worlds without any reason: *likely* or *well supported* is said",
    cards: "Null worlds: any card at one of four looks of a season of 21 days",
    coupling: "Coupling is claimed (threshold of the null study; check-ins not counted)",
    inert: "Unrelated inert series: any card",
  };
  return Object.entries(all)
    .flatMap(([name, rows]) => [`**${titles[name] ?? name}**`, "", modestTable(rows), ""])
    .join("\n");
}
