/**
 * `npm run knowledge`: compiles `knowledge/` and writes the generated modules of this package. With
 * `--check` nothing is written, and a difference is an error.
 */

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { compileKnowledge, generatedFiles, readKnowledgeFolder } from "./compile/index.ts";

const sourceFolder = fileURLToPath(new URL("../src/", import.meta.url));
const knowledgeFolder = fileURLToPath(new URL("../../../knowledge/", import.meta.url));
const checkOnly = process.argv.includes("--check");

const compiled = compileKnowledge(readKnowledgeFolder(knowledgeFolder));
if (!compiled.ok) {
  for (const { rule, file, id, message } of compiled.problems) {
    process.stderr.write(`${file}${id === undefined ? "" : ` (${id})`}: ${message} [${rule}]\n`);
  }
  process.stderr.write(`${compiled.problems.length} problems; nothing was written.\n`);
  process.exitCode = 1;
} else {
  for (const [name, content] of Object.entries(generatedFiles(compiled.value))) {
    const path = join(sourceFolder, name);
    if (!checkOnly) writeFileSync(path, content);
    else if (readFileSync(path, "utf8") !== content) {
      process.stderr.write(`${name} is not what knowledge/ compiles to; run: npm run knowledge\n`);
      process.exitCode = 1;
    }
  }
}
