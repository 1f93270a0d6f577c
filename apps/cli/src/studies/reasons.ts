/**
 * Calibration of the reasons (docs/model.md, section 4.2): stated probability of the first reason against
 * how often it is the true one, over couples from a stated mixture of worlds, before caps; and after caps
 * inside each single world, where over-statement is what counts.
 */

import { largest, outcomesOf, type ReasonOutcome, type ReasonWorld } from "./reason-worlds.ts";
import { markdownTable, percent, type StudyOptions, type StudyReport } from "./study.ts";

const mixture: readonly ReasonWorld[] = [28, 56, 120].flatMap((days) =>
  [0, 3, 6].map((tags) => ({
    name: `mixture, ${days} days, ${tags} tags`,
    scenario: "mixture" as const,
    days,
    tags,
  })),
);

const single: readonly ReasonWorld[] = [0, 6].flatMap((tags): ReasonWorld[] => {
  const of = (name: string, changes: NonNullable<ReasonWorld["changes"]>): ReasonWorld => ({
    name: `${name}, ${tags} tags`,
    scenario: "default",
    days: 56,
    tags,
    changes,
  });
  return [
    of("half-sized effects", { scale: 0.5 }),
    of("two reasons", { second: true }),
    of("endogenous events", { endogeneity: 1 }),
    of("65 % missing", { design: { missing: 0.65 } }),
    of("one reporter", { design: { reporters: ["a"] } }),
    of("effects for one's own sd, however small", { smallestSd: 0 }),
  ];
});

const usualCouples = { mixture: 1100, single: 1600 };
const binWidth = 0.1;
/** Below this a bin is shown and not judged. */
const fewest = 30;
const allowed = { mixture: 0.05, single: 0.1 };

/** Runs the study. */
export async function reasonsStudy({ seed, size, progress }: StudyOptions): Promise<StudyReport> {
  const drawn = (worlds: readonly ReasonWorld[], couples: number, stream: number) =>
    worlds.map((world, i) => ({
      world,
      streams: [stream + i],
      couples: Math.round(couples * size),
    }));
  const outcomes = await outcomesOf(
    [...drawn(mixture, usualCouples.mixture, 100), ...drawn(single, usualCouples.single, 200)],
    { seed, progress },
  );
  const named = (worlds: readonly ReasonWorld[], from: number) =>
    worlds.map(({ name }, i) => ({ world: name, outcomes: outcomes[from + i] ?? [] }));
  const mixed = named(mixture, 0);
  const singles = named(single, mixture.length);
  const mixedBins = binsOf(mixed.flatMap(({ outcomes }) => outcomes.map(firstBeforeCaps)));
  const singleBins = singles.map(({ world, outcomes }) => ({
    world,
    bins: binsOf(outcomes.flatMap(shownFirst)).filter((bin) => bin.from >= 0.5),
  }));
  const times = mixed.flatMap(({ outcomes }) => outcomes.slice(20).map((one) => one.ms));
  return {
    title: "Reasons: stated probability against truth",
    body: bodyOf(mixedBins, singleBins, mixed[0]?.outcomes.length ?? 0),
    figures: { seed, size, mixture: mixedBins, single: singleBins, medianMs: median(times) },
  };
}

interface Bin {
  readonly from: number;
  readonly couples: number;
  readonly stated: number;
  readonly true: number;
  readonly standardError: number;
}

interface Statement {
  readonly stated: number;
  readonly right: boolean;
}

function firstBeforeCaps({ stated, main }: ReasonOutcome): Statement {
  const [first = 0] = largest(stated, 1);
  return { stated: stated[first] ?? 0, right: first === main };
}

function shownFirst({ first, main }: ReasonOutcome): Statement[] {
  return first ? [{ stated: first.probability, right: first.reason === main }] : [];
}

function binsOf(statements: readonly Statement[]): Bin[] {
  return Array.from({ length: 10 }, (_, i): Bin => {
    const inside = statements.filter(
      ({ stated }) => Math.min(9, Math.floor(stated / binWidth + 1e-9)) === i,
    );
    const couples = inside.length;
    const mean = (pick: (one: Statement) => number) =>
      inside.reduce((sum, one) => sum + pick(one), 0) / Math.max(1, couples);
    const share = mean((one) => (one.right ? 1 : 0));
    return {
      from: i * binWidth,
      couples,
      stated: mean((one) => one.stated),
      true: share,
      standardError: Math.sqrt((share * (1 - share)) / Math.max(1, couples)),
    };
  }).filter((bin) => bin.couples > 0);
}

function bodyOf(
  mixed: readonly Bin[],
  singles: readonly { readonly world: string; readonly bins: readonly Bin[] }[],
  perWorld: number,
): string {
  const head = ["stated", "couples", "mean stated", "true", "s.e.", "within"];
  const row = (bin: Bin, limit: number, isTwoSided: boolean) => {
    const gap = bin.stated - bin.true;
    const isWithin = (isTwoSided ? Math.abs(gap) : gap) <= limit + 2 * bin.standardError;
    const isFew = bin.couples < fewest;
    const range = `${bin.from.toFixed(1)}-${(bin.from + binWidth).toFixed(1)}`;
    const numbers = [bin.stated, bin.true, bin.standardError].map((value) => value.toFixed(3));
    return [range, bin.couples, ...numbers, isFew ? "too few" : isWithin ? "yes" : "**no**"];
  };
  const worlds = singles.map(
    ({ world, bins }) =>
      `**${world}**\n\n${markdownTable(
        head,
        bins.map((bin) => row(bin, allowed.single, false)),
      )}`,
  );
  return [
    `Mixture of worlds: ${perWorld} couples in each of nine designs (28, 56, 120 days; 0, 3, 6 tags at most);`,
    "three in ten without any reason; the others with one reason or, a quarter of them, with two at 60/40,",
    "drawn by the base weights, at scales .35, .7 and 1 alike; own items of reliability .80, stepping back",
    `.75, ${percent(0.25, 0)} of days missing. The first reason of each couple, before caps; "within" allows 0.05 and two`,
    "standard errors either way.",
    "",
    markdownTable(
      head,
      mixed.map((bin) => row(bin, allowed.mixture, true)),
    ),
    "",
    "After caps, inside single worlds, 56 days, the first reason that is shown; bins from 0.5; over-statement",
    "of at most 0.10 (and two standard errors) is allowed, under-statement is not counted.",
    "",
    ...worlds.flatMap((text) => [text, ""]),
  ].join("\n");
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((p, q) => p - q);
  return sorted[sorted.length >> 1] ?? 0;
}
