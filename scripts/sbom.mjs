/**
 * `npm run sbom [FILE]`: the bill of materials (CycloneDX) to a file or to standard output. Packages that
 * only development needs are in it and marked as such (`cdx:npm:package:development`): npm would leave out
 * those that are needed by both.
 */

import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../", import.meta.url));
const made = spawnSync("npm", ["sbom", "--sbom-format=cyclonedx"], {
  cwd: root,
  encoding: "utf8",
  maxBuffer: 64 * 1024 * 1024,
  shell: process.platform === "win32",
});
if (made.status !== 0) {
  process.stderr.write(made.stderr);
  process.exit(3);
}
const [file] = process.argv.slice(2);
if (file === undefined) process.stdout.write(made.stdout);
else writeFileSync(file, made.stdout);
