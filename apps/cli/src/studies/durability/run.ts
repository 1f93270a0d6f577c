/**
 * `npm run study:durability`: the long form of the durability figures. Each part can be sized:
 *
 *     node apps/cli/dist/studies/durability/run.js [--crashes 1000000] [--corruptions 1000000]
 *       [--kills 2000] [--cuts 500] [--control 50] [--mistakes 0,5,9] [--seed 1] [--only PART,PART]
 *       [--minutes N] (crash points and corruptions stop then, each)
 *       [--out FILE.json]
 *
 * Results go to standard output as one JSON document; progress to standard error.
 */

import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import {
  checkZones,
  corruptVault,
  crashWorkload,
  emptyCorruptionTally,
  emptyTally,
  seededChance,
} from "@ebb/platform/memory";
import { killWriters } from "./kills.ts";
import { plantBugs } from "./planted-bugs.ts";
import { cutPower, whyNoPowerCuts } from "./power-cuts.ts";

const { values } = parseArgs({
  options: {
    crashes: { type: "string", default: "1000000" },
    corruptions: { type: "string", default: "1000000" },
    kills: { type: "string", default: "2000" },
    cuts: { type: "string", default: "500" },
    control: { type: "string", default: "50" },
    seed: { type: "string", default: "1" },
    mistakes: { type: "string" },
    only: { type: "string" },
    minutes: { type: "string" },
    out: { type: "string" },
  },
});
const seed = Number(values.seed);
const chance = seededChance(seed + 11);

function say(text: string): void {
  process.stderr.write(`${text}\n`);
}

/** True once a part has used up its minutes. */
function deadline(): () => boolean {
  const started = performance.now();
  const limit = values.minutes === undefined ? Number.POSITIVE_INFINITY : Number(values.minutes);
  return () => performance.now() - started > limit * 60_000;
}

/** At least 50 workloads, and more until the number of cases is reached. */
async function crashes(cases: number) {
  const tally = emptyTally();
  let workloads = 0;
  const subsets = cases >= 100_000 ? 40 : 3;
  const isOver = deadline();
  while (tally.cases < cases && !isOver()) {
    await crashWorkload(seed * 1000 + workloads, { steps: 8, subsets }, tally);
    workloads += 1;
    if (workloads % 10 === 0)
      say(`crash points: ${tally.cases} cases, ${tally.failures.length} failures`);
  }
  return { workloads, ...tally };
}

async function corruptions(cases: number) {
  const tally = emptyCorruptionTally();
  let vaults = 0;
  const isOver = deadline();
  while (tally.cases < cases && !isOver()) {
    const records = 4 + Math.floor(seededChance(vaults)() * 20);
    await corruptVault(seed * 1000 + vaults, { records, cases: 2000 }, tally);
    vaults += 1;
    if (vaults % 20 === 0) say(`corruptions: ${tally.cases} cases, ${tally.silentlyWrong} silent`);
  }
  return { vaults, ...tally };
}

async function powerCuts(cuts: number, control: number) {
  const skipped = whyNoPowerCuts();
  if (skipped !== undefined) {
    say(`SKIPPED power cuts: ${skipped}`);
    return { skipped };
  }
  const delay = () => 5 + chance() * 120;
  const flushed = await cutPower(cuts, "flush", delay);
  say(`power cuts: ${flushed.cuts}, lost ${flushed.lost}, unreadable ${flushed.unreadable}`);
  return { flushed, control: await cutPower(control, "no-flush", delay) };
}

/** Every zone that the system knows, every change of its clocks in twenty years. */
function zones() {
  const names = Intl.supportedValuesOf("timeZone");
  return { zones: names.length, instants: checkZones(names, 2010, 2030), wrong: 0 };
}

const parts: Readonly<Record<string, () => Promise<unknown>>> = {
  planted: async () => plantBugs(say, values.mistakes?.split(",").map(Number)),
  zones: async () => zones(),
  kills: () => killWriters(Number(values.kills), () => chance() * 60),
  cuts: () => powerCuts(Number(values.cuts), Number(values.control)),
  crashes: () => crashes(Number(values.crashes)),
  corruptions: () => corruptions(Number(values.corruptions)),
};

const results: Record<string, unknown> = { ebb: "durability/1", seed, node: process.version };
for (const [name, part] of Object.entries(parts)) {
  if (values.only !== undefined && !values.only.split(",").includes(name)) continue;
  const started = performance.now();
  say(`${name} …`);
  const found = await part();
  results[name] = { seconds: Math.round((performance.now() - started) / 1000), result: found };
}
const text = `${JSON.stringify(results, null, 2)}\n`;
process.stdout.write(text);
if (values.out !== undefined) writeFileSync(values.out, text);
