/**
 * `npm run study:durability`: the long form of the durability figures, and their report.
 *
 *     node apps/cli/dist/studies/durability/run.js [--only PART,PART] [--seed 1] [--dry] [--fresh]
 *       [--crashes 1000000] [--corruptions 1000000] [--kills 2000] [--tabs 300] [--cuts 500]
 *       [--control 50] [--mistakes 0,5,9] [--minutes N]
 *
 * Parts: zones years planted tabs kills cuts corruptions crashes. Results of a part are added to those of
 * other seeds in docs/reports/study-durability.json, and docs/reports/durability.md is written from them;
 * `--fresh` begins anew, `--dry` writes nothing. Standard output has the runs of this call as JSON.
 */

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type Ledger, type Run, readLedger, withRun } from "./ledger.ts";
import { type PartName, type PartOptions, parts } from "./parts.ts";
import { durabilityReport } from "./report.ts";

const { values } = parseArgs({
  options: {
    crashes: { type: "string", default: "1000000" },
    corruptions: { type: "string", default: "1000000" },
    kills: { type: "string", default: "2000" },
    tabs: { type: "string", default: "300" },
    cuts: { type: "string", default: "500" },
    control: { type: "string", default: "50" },
    seed: { type: "string", default: "1" },
    mistakes: { type: "string" },
    minutes: { type: "string" },
    only: { type: "string" },
    dry: { type: "boolean", default: false },
    fresh: { type: "boolean", default: false },
  },
});

const options: PartOptions = {
  seed: Number(values.seed),
  crashes: Number(values.crashes),
  corruptions: Number(values.corruptions),
  kills: Number(values.kills),
  tabs: Number(values.tabs),
  cuts: Number(values.cuts),
  control: Number(values.control),
  mistakes: values.mistakes?.split(",").map(Number),
  minutes: values.minutes === undefined ? Number.POSITIVE_INFINITY : Number(values.minutes),
  say: (text) => process.stderr.write(`${text}\n`),
};

const folder = join(process.cwd(), "docs", "reports");
const figures = join(folder, "study-durability.json");
const report = join(folder, "durability.md");

function write(ledger: Ledger): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(figures, `${JSON.stringify(ledger, null, 2)}\n`);
  writeFileSync(report, durabilityReport(ledger));
}

async function runPart<Name extends PartName>(name: Name): Promise<Run<Name>> {
  const started = performance.now();
  options.say(`${name} …`);
  const result = await parts[name](options);
  const seconds = Math.round((performance.now() - started) / 1000);
  const date = new Date().toISOString().slice(0, 10);
  return { seed: options.seed, seconds, node: process.version, date, result };
}

const none: Ledger = { ebb: "durability/1", runs: {} };
let ledger = values.fresh ? none : readLedger(figures);
let own = none;
for (const name of Object.keys(parts) as PartName[]) {
  if (values.only !== undefined && !values.only.split(",").includes(name)) continue;
  const run = await runPart(name);
  ledger = withRun(ledger, name, run);
  own = withRun(own, name, run);
  // After each part, so that a long study that is stopped keeps what it has.
  if (!values.dry) write(ledger);
}
process.stdout.write(`${JSON.stringify(own, null, 2)}\n`);
