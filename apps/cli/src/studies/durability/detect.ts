/**
 * Runs the suites of the platform against the compiled copy named by the first argument. Ends with 1 and
 * the title of the first check that fails, or with 0. A program of its own, because a mistake may hang it.
 */

import { pathToFileURL } from "node:url";
import { systemClock, systemRandom } from "@ebb/platform";

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

for (const one of suites.localDayChecks) await check(one.title, one.run);
for (const one of suites.storageChecks)
  await check(one.title, () => one.run(suites.memoryStorage()));

const crashes = suites.emptyTally();
for (let seed = 1; seed <= 6; seed++)
  await check("the crash enumerator runs", () =>
    suites.crashWorkload(seed, { steps: 12, subsets: 4 }, crashes),
  );
if (crashes.lost > 0) report("the crash enumerator: a confirmed record is lost");
if (crashes.unreadable > 0) report("the crash enumerator: a store is unreadable");
if (crashes.stuck > 0) report("the crash enumerator: a store does not go on");

const changes = suites.emptyCorruptionTally();
for (let seed = 1; seed <= 3; seed++)
  await check("the corruption study runs", () =>
    suites.corruptVault(seed, { records: 10, cases: 250 }, changes),
  );
if (changes.silentlyWrong > 0) report("the corruption study: silently wrong");
if (changes.keptBefore < changes.cases) report("the corruption study: records before damage lost");

for (const one of suites.trustChecks) await check(one.title, one.run);
for (const one of suites.vaultChecks)
  await check(one.title, () =>
    one.run({
      storage: suites.memoryStorage(),
      other: suites.memoryStorage(),
      random: systemRandom(),
      clock: systemClock(),
    }),
  );
