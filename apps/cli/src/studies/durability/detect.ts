/**
 * Runs the suites of the platform against the compiled copy named by the first argument, that of the second
 * argument first. Ends with 1 and the title of the first check that fails, or with 0. A program of its own, because a mistake may hang it.
 */

import { pathToFileURL } from "node:url";
import { systemClock, systemRandom } from "@ebb/platform";
import type { SuiteName } from "./bug-table.ts";

/** The copy has the shape of the package; only its behaviour may differ. */
type Suites = typeof import("@ebb/platform/memory");

const suites: Suites = await import(pathToFileURL(process.argv[2] ?? "").href);

function report(title: string): never {
  process.stdout.write(`${title}\n`);
  process.exit(1);
}

async function check(title: string, run: () => unknown): Promise<void> {
  try {
    await run();
  } catch {
    report(title);
  }
}

async function tryCrashes(): Promise<void> {
  const tally = suites.emptyTally();
  for (let seed = 1; seed <= 6; seed++) {
    await check("the crash enumerator runs", () =>
      suites.crashWorkload(seed, { steps: 10, subsets: 4 }, tally),
    );
    reportCrashes(tally);
  }
}

function reportCrashes(tally: ReturnType<Suites["emptyTally"]>): void {
  if (tally.lost > 0) report("the crash enumerator: a confirmed record is lost");
  if (tally.unreadable > 0) report("the crash enumerator: a store is unreadable");
  if (tally.stuck > 0) report("the crash enumerator: a store does not go on");
}

async function tryCorruptions(): Promise<void> {
  const tally = suites.emptyCorruptionTally();
  for (let seed = 1; seed <= 3; seed++)
    await check("the corruption study runs", () =>
      suites.corruptVault(seed, { records: 10, cases: 250 }, tally),
    );
  if (tally.silentlyWrong > 0) report("the corruption study: silently wrong");
  if (tally.keptBefore < tally.cases) report("the corruption study: records before damage lost");
}

const world = () => ({
  storage: suites.memoryStorage(),
  other: suites.memoryStorage(),
  random: systemRandom(),
  clock: systemClock(),
});

/** The check that the third argument names comes first. */
function expectedFirst<Check extends { readonly title: string }>(
  checks: readonly Check[],
): Check[] {
  const wanted = process.argv[4] ?? "";
  const isWanted = ({ title }: Check) => wanted !== "" && title.startsWith(wanted);
  return [...checks.filter(isWanted), ...checks.filter((check) => !isWanted(check))];
}

const runs: Readonly<Record<SuiteName, () => Promise<void>>> = {
  days: async () => {
    for (const one of suites.localDayChecks) await check(one.title, one.run);
  },
  storage: async () => {
    for (const one of suites.storageChecks)
      await check(one.title, () => one.run(suites.memoryStorage()));
  },
  crashes: tryCrashes,
  corruptions: tryCorruptions,
  trust: async () => {
    for (const one of expectedFirst(suites.trustChecks)) await check(one.title, one.run);
  },
  vault: async () => {
    for (const one of expectedFirst(suites.vaultChecks))
      await check(one.title, () => one.run(world()));
  },
};

const first = process.argv[3] ?? "days";
const names = Object.keys(runs) as SuiteName[];
for (const name of [
  ...names.filter((one) => one === first),
  ...names.filter((one) => one !== first),
])
  await runs[name]();
