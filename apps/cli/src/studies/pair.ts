/**
 * Two people on one reading (docs/validation.md). `pair`: what the one did not release changes nothing for
 * the other, the reading is the same on both sides, hostile files are refused. `pair-claims`: couplings are
 * claimed neither too often nor too rarely.
 */

import { type ClaimCell, claimCell } from "./pair/claims.ts";
import { type HostileRow, hostileTable } from "./pair/hostile.ts";
import { type NonInterference, nonInterference } from "./pair/non-interference.ts";
import { type SeededRun, sumOf, withEarlierRuns } from "./pair/runs.ts";
import { type Symmetry, symmetry } from "./pair/symmetry.ts";
import { markdownTable, type StudyOptions, type StudyReport, shareWithError } from "./study.ts";

/** Of one run; runs of other seeds add up. */
const usual = { cases: 10_000, couples: 250, null: 40, strong: 15, long: 3 };
const nullDays = [45, 60, 90, 120, 180];
const strongDays = [45, 60, 120, 365];
/** dynamics.md, section 3: population S, neutral prior, calls at P > .9: share made, and of these right. */
const before: Readonly<Record<number, readonly [number, number]>> = {
  60: [0.43, 0.96],
  120: [0.62, 0.98],
  365: [0.78, 1],
};

const scaled = (whole: number, size: number): number => Math.max(2, Math.round(whole * size));

/** A run of all three parts, or of one of them (`--only`). */
interface SilentRun extends SeededRun {
  readonly nonInterference?: NonInterference;
  readonly symmetry?: Symmetry;
  readonly hostile?: readonly HostileRow[];
}

/** What is not released, the mirror, hostile files; `--only silence`, `mirror` or `hostile`. */
export async function pairStudy(options: StudyOptions): Promise<StudyReport> {
  const { seed, size, progress, only } = options;
  if (only !== undefined && !["silence", "mirror", "hostile"].includes(only))
    throw new Error("pairStudy: expected --only silence, mirror or hostile");
  const isAsked = (part: string) => only === undefined || only === part;
  const note = <Value>(value: Value, what: string): Value => {
    progress(`${what} done`);
    return value;
  };
  const run: SilentRun = {
    seed,
    ...(isAsked("silence") && {
      nonInterference: note(await nonInterference(scaled(usual.cases, size), seed), "silence"),
    }),
    ...(isAsked("mirror") && {
      symmetry: symmetry(scaled(usual.couples, size), seed, (done) => progress(`${done}`)),
    }),
    ...(isAsked("hostile") && {
      hostile: note(await hostileTable(seed, size, () => performance.now()), "hostile files"),
    }),
  };
  const runs = withEarlierRuns("pair", run);
  return { title: "Two people on one reading", body: bodyOf(runs), figures: { runs } };
}

interface ClaimRun extends SeededRun {
  readonly claims: readonly ClaimCell[];
}

/** Claims about simulated pairs. */
export function pairClaimsStudy({ seed, size, progress }: StudyOptions): StudyReport {
  const cells = [
    ...nullDays.map((days) => ({ scenario: "null" as const, days, couples: usual.null })),
    ...strongDays.map((days) => ({
      scenario: "pursue-withdraw" as const,
      days,
      couples: days > 200 ? usual.long : usual.strong,
    })),
  ].map((cell) => {
    progress(`${cell.scenario}, ${cell.days} days`);
    return claimCell({ ...cell, couples: scaled(cell.couples, size) }, seed);
  });
  const runs = withEarlierRuns<ClaimRun>("pair-claims", { seed, claims: cells });
  return {
    title: "Claims about two people who both released their days",
    body: claimsOf(joinedCells(runs)),
    figures: { runs },
  };
}

function bodyOf(runs: readonly SilentRun[]): string {
  const silent = (name: keyof NonInterference) =>
    sumOf(runs, ({ nonInterference: part }) => part?.[name] ?? 0);
  const mirror = (name: keyof Symmetry) => sumOf(runs, ({ symmetry: part }) => part?.[name] ?? 0);
  return [
    `Runs so far, by seed: ${runs.map(({ seed }) => seed).join(", ")}. Another seed adds a run.`,
    "",
    "## What is not released changes nothing",
    "",
    `${silent("cases")} random records, releases and changes of everything unreleased (${silent("mutated")} changed the`,
    "record): differences in what the other can see, export or compute, to the byte: " +
      `**${silent("differences")}**; after the file that takes it back, where everything may be different: ` +
      `**${silent("afterRevocation")}**.`,
    `${silent("wholeFiles")} cases went through the locked file, ${silent("readings")} through the reading. Control: a change of`,
    `released closeness was seen in ${silent("controlSeen")} of ${silent("controls")} cases.`,
    "",
    "## The same on both sides",
    "",
    `${mirror("couples")} random couples, ${mirror("read")} of them with enough days: readings that are not the mirror of the`,
    `other's to the last digit: **${mirror("differences")}**.`,
    "",
    "## Hostile files",
    "",
    markdownTable(
      ["file", "tried", "refused as", "taken in or changed something", "slowest ms"],
      joinedRows(runs).map((row) => [
        row.what,
        row.files,
        row.refused.join(", "),
        row.takenIn,
        row.slowestMs.toFixed(0),
      ]),
    ),
  ].join("\n");
}

/** Rows of the same name as one. */
function joinedRows(runs: readonly SilentRun[]): HostileRow[] {
  const all = runs.flatMap(({ hostile }) => hostile ?? []);
  return [...new Set(all.map(({ what }) => what))].map((what) => {
    const same = all.filter((row) => row.what === what);
    return {
      what,
      files: sumOf(same, ({ files }) => files),
      refused: [...new Set(same.flatMap(({ refused }) => refused))].sort(),
      takenIn: sumOf(same, ({ takenIn }) => takenIn),
      slowestMs: same.reduce((most, { slowestMs }) => Math.max(most, slowestMs), 0),
    };
  });
}

/** Cells of the same scenario and length as one. */
function joinedCells(runs: readonly ClaimRun[]): ClaimCell[] {
  const all = runs.flatMap(({ claims }) => claims);
  const keyOf = ({ scenario, days }: ClaimCell) => `${scenario} ${days}`;
  return [...new Set(all.map(keyOf))].map((key) => {
    const same = all.filter((cell) => keyOf(cell) === key);
    const [first] = same;
    if (first === undefined) throw new Error("joinedCells: expected a cell of each key");
    const sum = (name: Exclude<keyof ClaimCell, "scenario" | "days">) =>
      sumOf(same, (cell) => cell[name]);
    return {
      ...first,
      couples: sum("couples"),
      claimed: sum("claimed"),
      claimedRight: sum("claimedRight"),
      calls: sum("calls"),
      callsRight: sum("callsRight"),
      read: sum("read"),
      waiting: sum("waiting"),
    };
  });
}

function claimsOf(cells: readonly ClaimCell[]): string {
  const none = cells.filter(({ scenario }) => scenario === "null");
  const sum = (name: "claimed" | "couples" | "waiting") => sumOf(none, (cell) => cell[name]);
  return [
    "Each misses 30 % of the days; both release closeness, pulling back, reaching out and events. A claim is",
    "an answer of one to the other that passes all gates on the quick fit; `waiting` are couples in which",
    "something would be claimed if the sampler, which is not asked here (a minute a couple), agreed. Calls",
    "are signs of the answer of the one who steps back at P > .9, beside the earlier figures (population S,",
    "neutral prior).",
    "",
    markdownTable(
      [
        "couples",
        "days",
        "number",
        "read",
        "waiting",
        "any claim",
        "claims with right signs",
        "calls at P > .9",
        "… right",
        "earlier: made / right",
      ],
      cells.map(claimRow),
    ),
    "",
    `Null couples with any claim, all lengths: **${shareWithError(sum("claimed"), sum("couples"))}**; were every`,
    `waiting one claimed too: **${shareWithError(sum("claimed") + sum("waiting"), sum("couples"))}** (the bar is 5 %).`,
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
    cell.waiting,
    shareWithError(claimed, couples),
    isNull || claimed === 0 ? "–" : shareWithError(claimedRight, claimed),
    shareWithError(calls, couples),
    isNull || calls === 0 ? "–" : shareWithError(callsRight, calls),
    isNull || !known ? "–" : `${Math.round(100 * known[0])} % / ${Math.round(100 * known[1])} %`,
  ];
}
