/**
 * Modesty (docs/model.md, section 4.3): how often Ebb says something where there is nothing. Worlds
 * without any reason; null worlds and any card in a season; re-paired strangers and coupling, beside the
 * share in real pairs; ten unrelated inert series and any card, beside the common rule of diary apps
 * (|r| >= 0.5 with n >= 30). The real diaries are read from the folder of EBB_SHARED where it is there.
 */

import { couplingNeeds } from "@ebb/core";
import { createRandom } from "@ebb/engine";
import type { CardsPiece, CoupleSource, CouplingPiece } from "./modest-claims.ts";
import { inertRows } from "./modest-inert.ts";
import { modestTable, type Row, row } from "./modest-rows.ts";
import { answersTo, stretches } from "./pieces.ts";
import { dialCouples, diaryCouples } from "./real-couples.ts";
import { outcomesOf, type ReasonWorld } from "./reason-worlds.ts";
import type { StudyOptions, StudyReport } from "./study.ts";

const usual = {
  reasons: 400,
  seasons: 100,
  strangers: 1000,
  asTheyAre: 100,
  inert: 1000,
};

/** Parts of the study, each by itself with `--only`. */
const parts = ["reasons", "cards", "real", "simulated", "inert"] as const;
type Part = (typeof parts)[number];

/** Runs the study. */
export async function modestStudy(options: StudyOptions): Promise<StudyReport> {
  const { seed, size } = options;
  const wanted = (part: Part) =>
    options.only === undefined || options.only.split(",").includes(part);
  const count = (of: keyof typeof usual) => Math.max(10, Math.round(usual[of] * size));
  const counts = { strangers: count("strangers"), asTheyAre: count("asTheyAre") };
  const rows: Record<Part, readonly Row[]> = {
    reasons: wanted("reasons") ? await reasonRows(count("reasons"), options) : [],
    cards: wanted("cards") ? await cardRows(count("seasons"), options) : [],
    real: wanted("real") ? await realRows(counts, options) : [],
    simulated: wanted("simulated") ? await simulatedRows(counts, options) : [],
    inert: wanted("inert") ? inertRows(count("inert"), createRandom(seed).fork(3)) : [],
  };
  return {
    title: "Modesty: what is said where there is nothing",
    body: bodyOf(rows),
    figures: { seed, size, ...rows },
  };
}

/** Worlds without any reason: how often one is called likely or more. */
export async function reasonRows(
  couples: number,
  options: Pick<StudyOptions, "seed" | "progress">,
): Promise<Row[]> {
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
  const drawn = worlds.map(({ world: one }, i) => ({ world: one, streams: [1, i], couples }));
  const outcomes = await outcomesOf(drawn, options);
  return worlds.map(({ world: one, limit }, i) => {
    const said = (outcomes[i] ?? []).filter(
      ({ word }) => word === "likely" || word === "well_supported",
    );
    return row(one.name, said.length, couples, limit);
  });
}

const cardDays = [42, 63, 120, 180, 500];
/** Beyond a year a couple takes seconds: a third of the couples. */
const longDays = 365;

async function cardRows(
  couples: number,
  { seed, progress }: Pick<StudyOptions, "seed" | "progress">,
): Promise<Row[]> {
  const here = (days: number) => (days > longDays ? Math.ceil(couples / 3) : couples);
  const pieces = [...cardDays]
    .reverse()
    .flatMap((days) =>
      stretches(here(days), 5).map((part): CardsPiece => ({ seed, days, ...part })),
    );
  const answers = await answersTo<CardsPiece, number>("cards", pieces, progress);
  return cardDays.map((days) => {
    const said = answers.reduce((sum, one, i) => sum + (pieces[i]?.days === days ? one : 0), 0);
    return row(`null couples, ${days} days`, said, here(days), 0.05);
  });
}

interface Counts {
  readonly strangers: number;
  readonly asTheyAre: number;
}

/** Strangers and pairs as they are, of a list of sources. */
async function couplingRows(
  sources: readonly {
    readonly name: string;
    readonly source: CoupleSource;
    readonly own: number;
  }[],
  strangers: number,
  { seed, progress }: Pick<StudyOptions, "seed" | "progress">,
): Promise<Row[]> {
  const kinds = sources.flatMap(({ name, source, own }) => [
    { name: `${name}, re-paired`, source, isStrangers: true, total: strangers, limit: 0.05 },
    { name: `${name}, as they are`, source, isStrangers: false, total: own, limit: undefined },
  ]);
  const pieces = kinds.flatMap((kind) =>
    stretches(kind.total, 20).map(({ from, to }) => ({
      kind,
      of: {
        ...{ seed, source: kind.source, isStrangers: kind.isStrangers },
        ...{ first: from, end: to },
      } satisfies CouplingPiece,
    })),
  );
  const answers = await answersTo<CouplingPiece, number[]>(
    "coupling-signs",
    pieces.map(({ of }) => of),
    progress,
  );
  return kinds.map((kind) => {
    const signs = answers.filter((_, i) => pieces[i]?.kind === kind).flat();
    const said = signs.filter((probability) => probability >= couplingNeeds.probability);
    return row(kind.name, said.length, kind.total, kind.limit);
  });
}

function simulatedRows({ strangers, asTheyAre }: Counts, options: StudyOptions): Promise<Row[]> {
  const sources = [120, 365].flatMap((days) =>
    (["default", "pursue-withdraw"] as const).map((scenario) => ({
      name: `simulated ${scenario}, ${days} days`,
      source: { from: "simulated" as const, scenario, days },
      own: asTheyAre,
    })),
  );
  return couplingRows(sources, strangers, options);
}

/** Real pairs, and pairs of strangers drawn again and again until there are as many as asked for. */
async function realRows({ strangers }: Counts, options: StudyOptions): Promise<Row[]> {
  const sets = [
    {
      name: "103-couple diary, 14 days, day gate off",
      from: "diary" as const,
      couples: diaryCouples(),
    },
    { name: "74-couple dial, one point in 20 s", from: "dial" as const, couples: dialCouples() },
  ];
  const absent = sets.filter(({ couples }) => couples === undefined);
  const sources = sets.flatMap(({ name, from, couples }) =>
    couples ? [{ name, source: { from }, own: couples.length }] : [],
  );
  const rows = await couplingRows(sources, strangers, options);
  return [...rows, ...absent.map(({ name }) => row(`${name}: not present`, 0, 0))];
}

function bodyOf(all: Readonly<Record<Part, readonly Row[]>>): string {
  const titles: Readonly<Record<Part, string>> = {
    reasons: "Worlds without any reason: *likely* or *well supported* is said",
    cards: "Null worlds: any card at one of four looks of a season of 21 days",
    real: "Coupling is claimed of real couples (threshold of the null study; check-ins not counted)",
    simulated: "Coupling is claimed of simulated couples (the same threshold)",
    inert: "Unrelated inert series: any card",
  };
  const shown = parts.filter((part) => all[part].length > 0);
  const fits =
    "Couples are fitted as a reading fits them, with every part of the model that it tries.";
  return [
    fits,
    "",
    ...shown.flatMap((part) => [`**${titles[part]}**`, "", modestTable(all[part]), ""]),
  ].join("\n");
}
