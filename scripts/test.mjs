/**
 * `npm test`: installs what tests need, builds, and runs everything: types, formatting, architecture,
 * unit, oracle, golden and browser tests. The last line is `N passed, N failed, N skipped`.
 */

import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findChromium, installChromium } from "./chromium.mjs";
import { demandNode, ensureBuilt, ensureInstalled, root } from "./house.mjs";

demandNode();
ensureInstalled();
if (!findChromium()) installChromium();
ensureBuilt();

const steps = { passed: 0, failed: 0 };
const bin = (name) => join(root, "node_modules", name);

/** A step that is no test suite counts as one test. */
function step(title, script, args) {
  const result = spawnSync(process.execPath, [bin(script), ...args], {
    cwd: root,
    stdio: "inherit",
  });
  const good = result.status === 0;
  steps[good ? "passed" : "failed"] += 1;
  console.log(`${good ? "ok" : "FAILED"}  ${title}`);
}

step("types of tests", "typescript/bin/tsc", ["-p", "test"]);
step("format and lint", "@biomejs/biome/bin/biome", ["check", "."]);

const report = join(tmpdir(), `ebb-tests-${process.pid}.json`);
const extra = process.argv.slice(2);
spawnSync(
  process.execPath,
  [
    bin("vitest/vitest.mjs"),
    "run",
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${report}`,
    ...extra,
  ],
  { cwd: root, stdio: "inherit", env: { ...process.env, EBB_CHROMIUM: findChromium() ?? "" } },
);
let counts = { numPassedTests: 0, numFailedTests: 1, numPendingTests: 0 };
if (existsSync(report)) {
  const result = JSON.parse(readFileSync(report, "utf8"));
  const brokenFiles = result.testResults.filter(
    (file) =>
      file.status === "failed" && !file.assertionResults.some((test) => test.status === "failed"),
  );
  counts = { ...result, numFailedTests: result.numFailedTests + brokenFiles.length };
  rmSync(report);
}
const passed = counts.numPassedTests + steps.passed;
const failed = counts.numFailedTests + steps.failed;
const skipped = counts.numPendingTests > 0 ? `, ${counts.numPendingTests} skipped` : "";
if (!findChromium()) {
  console.log(
    "SKIPPED the browser tests: no Chromium, Chrome or Edge found; install one and run again.",
  );
}
console.log(`${passed} passed, ${failed} failed${skipped}`);
process.exit(failed === 0 ? 0 : 1);
