/** Other software on the same couple, where it is installed; what is missing is said, not guessed. */

import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { BenchFigure } from "./bench.ts";

const scriptPath = (name: string) =>
  fileURLToPath(new URL(`../../src/bench/rivals/${name}`, import.meta.url));

/** Runs a script that prints one JSON object on its last line; undefined where it cannot run. */
function runRival(
  program: string,
  args: readonly string[],
): Readonly<Record<string, number>> | undefined {
  const run = spawnSync(program, [...args], { encoding: "utf8", timeout: 1_800_000 });
  const last = run.status === 0 ? (run.stdout.trim().split("\n").at(-1) ?? "") : "";
  if (!last.startsWith("{")) return undefined;
  // The rival scripts print numbers only.
  return JSON.parse(last) as Readonly<Record<string, number>>;
}

function firstThatRuns(
  programs: readonly string[],
  args: readonly string[],
): Readonly<Record<string, number>> | undefined {
  for (const program of programs) {
    const outcome = runRival(program, args);
    if (outcome !== undefined) return outcome;
  }
  return undefined;
}

/** Times of the rivals and the engine's ratios to them. */
export function rivalFigures(dataPath: string, own: readonly BenchFigure[]): BenchFigure[] {
  const ownValue = (name: string) => own.find((one) => one.name === name)?.value ?? Number.NaN;
  const figures: BenchFigure[] = [];
  const missing = (name: string) => process.stderr.write(`${name}: not installed, left out\n`);
  const openMx = runRival("Rscript", [scriptPath("openmx.R"), dataPath]);
  if (openMx === undefined) missing("OpenMx");
  else {
    const seconds = openMx["fit_seconds"] ?? Number.NaN;
    const value = (1000 * seconds) / ownValue("MAP and Laplace");
    figures.push({ name: "OpenMx fit", value: 1000 * seconds, unit: "ms" });
    figures.push({ name: "faster than OpenMx", value, unit: "times", bar: 80, better: "higher" });
  }
  const stan = runRival("Rscript", [scriptPath("stan.R"), dataPath, scriptPath("m1.stan")]);
  if (stan === undefined) missing("rstan");
  else {
    const rate = (stan["min_ess"] ?? Number.NaN) / (stan["sample_seconds"] ?? Number.NaN);
    const value = ownValue("sampler, effective draws") / rate;
    figures.push({ name: "rstan, effective draws", value: rate, unit: "per s" });
    figures.push({
      name: "more effective draws than rstan",
      value,
      unit: "times",
      bar: 5,
      better: "higher",
    });
  }
  const python = ["python3", "/usr/bin/python3"];
  const statsmodels = firstThatRuns(python, [scriptPath("statsmodels_fit.py"), dataPath]);
  if (statsmodels === undefined) missing("statsmodels");
  else {
    const value = statsmodels["likelihood_us"] ?? Number.NaN;
    figures.push({ name: "statsmodels likelihood, no gradient", value, unit: "us" });
  }
  return figures;
}
