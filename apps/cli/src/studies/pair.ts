/**
 * Two people on one reading (docs/validation.md): what the one did not release changes nothing for the
 * other, the reading is the same on both sides, hostile files are refused, and couplings are claimed
 * neither too often nor too rarely.
 */

import { type ClaimCell, claimCell } from "./pair/claims.ts";
import { type HostileRow, hostileTable } from "./pair/hostile.ts";
import { type NonInterference, nonInterference } from "./pair/non-interference.ts";
import { type Symmetry, symmetry } from "./pair/symmetry.ts";
import { markdownTable, type StudyOptions, type StudyReport, shareWithError } from "./study.ts";

const usual = { cases: 100_000, couples: 10_000, null: 500, strong: 300 };
const nullDays = [43, 60, 90, 120, 180];
const strongDays = [45, 60, 120, 365];
/** dynamics.md, section 3: population S, neutral prior, calls at P > .9: share made, and of these right. */
const before: Readonly<Record<number, readonly [number, number]>> = {
  60: [0.43, 0.96],
  120: [0.62, 0.98],
  365: [0.78, 1],
};

/** Runs the study. */
export async function pairStudy({ seed, size, progress }: StudyOptions): Promise<StudyReport> {
  const count = (whole: number) => Math.max(2, Math.round(whole * size));
  const hostile = await hostileTable(seed, size, () => performance.now());
  progress("hostile files done");
  const cells = [
    ...nullDays.map((days) => ({ scenario: "null" as const, days, couples: count(usual.null) })),
    ...strongDays.map((days) => ({
      scenario: "pursue-withdraw" as const,
      days,
      couples: count(usual.strong),
    })),
  ].map((cell) => {
    progress(`${cell.scenario}, ${cell.days} days`);
    return claimCell(cell, seed);
  });
  const mirror = symmetry(count(usual.couples), seed, (done) => progress(`symmetry ${done}`));
  const silent = await nonInterference(count(usual.cases), seed);
  return {
    title: "Two people on one reading",
    body: bodyOf({ hostile, cells, mirror, silent }),
    figures: { seed, nonInterference: silent, symmetry: mirror, hostile, claims: cells },
  };
}

interface Outcome {
  readonly hostile: readonly HostileRow[];
  readonly cells: readonly ClaimCell[];
  readonly mirror: Symmetry;
  readonly silent: NonInterference;
}

function bodyOf({ hostile, cells, mirror, silent }: Outcome): string {
  return [
    "## What is not released changes nothing",
    "",
    `${silent.cases} random records, releases and changes of everything unreleased (${silent.mutated} changed the`,
    "record): differences in what the other can see, export or compute, to the byte: " +
      `**${silent.differences}**; after the file that takes it back, where everything may be different: ` +
      `**${silent.afterRevocation}**.`,
    `${silent.wholeFiles} cases went through the locked file, ${silent.readings} through the reading. Control: a change of`,
    `released closeness was seen in ${silent.controlSeen} of ${silent.controls} cases.`,
    "",
    "## The same on both sides",
    "",
    `${mirror.couples} random couples, ${mirror.read} of them with enough days: readings that are not the mirror of the`,
    `other's to the last digit: **${mirror.differences}**.`,
    "",
    "## Hostile files",
    "",
    markdownTable(
      ["file", "tried", "refused as", "taken in or changed something", "slowest ms"],
      hostile.map((row) => [
        row.what,
        row.files,
        row.refused.join(", "),
        row.takenIn,
        row.slowestMs.toFixed(0),
      ]),
    ),
    "",
    "## Claims about simulated pairs",
    "",
    "Each misses 30 % of the days; both release closeness, pulling back, reaching out and events. A claim is",
    "an answer of one to the other that passes all gates. Calls are signs of the answer of the one who",
    "steps back at P > .9, beside the earlier figures (population S, neutral prior).",
    "",
    markdownTable(
      [
        "couples",
        "days",
        "number",
        "read",
        "any claim",
        "claims with right signs",
        "calls at P > .9",
        "… right",
        "earlier: made / right",
      ],
      cells.map(claimRow),
    ),
  ].join("\n");
}

function claimRow(cell: ClaimCell): (string | number)[] {
  const { scenario, days, couples, read, claimed, claimedRight, calls, callsRight } = cell;
  const isNull = scenario === "null";
  const known = before[days];
  return [
    scenario,
    days,
    couples,
    read,
    shareWithError(claimed, couples),
    isNull || claimed === 0 ? "–" : shareWithError(claimedRight, claimed),
    shareWithError(calls, couples),
    isNull || calls === 0 ? "–" : shareWithError(callsRight, calls),
    isNull || !known ? "–" : `${Math.round(100 * known[0])} % / ${Math.round(100 * known[1])} %`,
  ];
}
