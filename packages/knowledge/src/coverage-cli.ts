/** `npm run coverage:seeds`: the table of what carries the five articles; 1 when something is not covered. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { checkKnowledge, readKnowledgeFolder } from "./compile/index.ts";
import { eachEntry } from "./lint/each-entry.ts";
import { coverageTable, readCoverage } from "./traceability/coverage.ts";
import { absentSeeds, readSeeds } from "./traceability/seeds.ts";

const folder = fileURLToPath(new URL("../../../knowledge/", import.meta.url));
const { draft } = checkKnowledge(readKnowledgeFolder(folder));
const ids = new Set(eachEntry(draft).map(({ entry }) => entry.id));
const seeds = readSeeds();
if (seeds === undefined) process.stderr.write(`${absentSeeds}\n`);

const rows = coverageTable(
  readCoverage(readFileSync(join(folder, "coverage.yml"), "utf8")),
  seeds,
  ids,
);
const line = (cells: readonly (string | number)[]) =>
  `${cells.map((cell) => String(cell).padStart(10)).join("")}\n`;
process.stdout.write(line(["article", "sentences", "claims", "carried", "entries", "compared"]));
for (const row of rows) {
  const { article, sentences, claims, carried, entries, compared } = row;
  process.stdout.write(
    line([article, sentences, claims, carried, entries, compared ? "yes" : "no"]),
  );
}
const sum = (pick: "sentences" | "claims" | "carried") =>
  rows.reduce((total, row) => total + row[pick], 0);
const share = ((100 * sum("carried")) / sum("claims")).toFixed(1);
process.stdout.write(line(["all", sum("sentences"), sum("claims"), sum("carried"), "", ""]));
process.stdout.write(`${share} % of the sentences that make a claim are carried.\n`);
for (const { article, problems } of rows) {
  for (const problem of problems) process.stderr.write(`article ${article}: ${problem}\n`);
}
if (rows.some(({ problems }) => problems.length > 0)) process.exitCode = 1;
