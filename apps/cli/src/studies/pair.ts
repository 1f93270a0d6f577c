/**
 * Two people on one reading (docs/validation.md): what the one did not release changes nothing for the
 * other, the reading is the same on both sides, hostile files are refused.
 */

import { type HostileRow, hostileTable } from "./pair/hostile.ts";
import { type NonInterference, nonInterference } from "./pair/non-interference.ts";
import { reportAlone, type SeededRun, sumOf, withEarlierRuns } from "./pair/runs.ts";
import { type Symmetry, symmetry } from "./pair/symmetry.ts";
import { markdownTable, type StudyOptions, type StudyReport } from "./study.ts";

/** Of one run; runs of other seeds add up. */
const usual = { cases: 10_000, couples: 250 };

const scaled = (whole: number, size: number): number => Math.max(2, Math.round(whole * size));

/** A run of all three parts, or of one of them (`--only`). */
interface SilentRun extends SeededRun {
  readonly nonInterference?: NonInterference;
  readonly symmetry?: Symmetry;
  readonly hostile?: readonly HostileRow[];
}

/** What is not released, the mirror, hostile files; `--only silence`, `mirror` or `hostile`; `report`: none. */
export async function pairStudy(options: StudyOptions): Promise<StudyReport> {
  const { seed, size, progress, only } = options;
  if (only !== undefined && !["silence", "mirror", "hostile", reportAlone].includes(only))
    throw new Error("pairStudy: expected --only silence, mirror, hostile or report");
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
  const runs = withEarlierRuns("pair", only === reportAlone ? undefined : run);
  return { title: "Two people on one reading", body: bodyOf(runs), figures: { runs } };
}

function bodyOf(runs: readonly SilentRun[]): string {
  const silent = (name: keyof NonInterference) =>
    sumOf(runs, ({ nonInterference: part }) => part?.[name] ?? 0);
  const mirror = (name: keyof Symmetry) => sumOf(runs, ({ symmetry: part }) => part?.[name] ?? 0);
  return [
    `Runs so far, by seed: ${runs.map(runName).join(", ")}. Another seed adds a run.`,
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

/** A seed, with the part where the run was of one alone. */
function runName({ seed, nonInterference: silent, symmetry: mirror, hostile }: SilentRun): string {
  const parts = [silent && "silence", mirror && "mirror", hostile && "hostile"].filter(Boolean);
  return parts.length === 1 ? `${seed} (${parts[0]})` : `${seed}`;
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
