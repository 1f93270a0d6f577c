/**
 * Runs a study by name and writes its report: `node apps/cli/dist/studies/run.js NAME [--seed N]
 * [--size S] [--only PART] [--dry]`. Reports go to docs/reports, other files where the study says, from the root of
 * the repository, which is the working directory. `--dry` prints the report and writes nothing.
 */

import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { studies } from "./index.ts";
import { PiecesLeft } from "./pieces.ts";

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: "string", default: "20260101" },
    size: { type: "string", default: "1" },
    only: { type: "string" },
    dry: { type: "boolean", default: false },
  },
});

const name = positionals[0] ?? "";
const study = studies[name];
const notDone = 75;

/** A study in pieces that is to be gone on with says so and ends. */
function sayWhatIsLeft(error: unknown): never {
  if (!(error instanceof PiecesLeft)) throw error;
  process.stderr.write(`${name}: ${error.message}\n`);
  process.exit(notDone);
}

if (!study) {
  process.stderr.write(`Studies: ${Object.keys(studies).join(" ")}\n`);
  process.exitCode = 2;
} else {
  const options = {
    seed: Number(values.seed),
    size: Number(values.size),
    only: values.only,
    progress: (text: string) => process.stderr.write(`${text}\n`),
  };
  const report = await Promise.resolve(study(options)).catch(sayWhatIsLeft);
  const part = values.only === undefined ? "" : ` --only ${values.only}`;
  const command = `npm run study:${name} -- --seed ${values.seed} --size ${values.size}${part}`;
  const text = `# ${report.title}\n\n\`${command}\`\n\n${report.body}\n`;
  process.stdout.write(text);
  if (!values.dry) {
    const json = `${JSON.stringify(report.figures, null, 2)}\n`;
    const files = [
      { path: `docs/reports/study-${name}.md`, text },
      { path: `docs/reports/study-${name}.json`, text: json },
      ...(report.files ?? []),
    ];
    for (const file of files) {
      mkdirSync(dirname(join(process.cwd(), file.path)), { recursive: true });
      writeFileSync(join(process.cwd(), file.path), file.text);
    }
  }
}
