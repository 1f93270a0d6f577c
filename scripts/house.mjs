/**
 * What the scripts share: where the house stands, whether its dependencies are installed, whether its
 * build is fresh. Plain Node without dependencies, because it runs before anything is installed.
 */

import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const stampFolder = join(root, ".ebb");

/** Stops with one sentence unless this Node can run Ebb. */
export function demandNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(`Ebb needs Node 20.19 or newer; this is Node ${process.versions.node}.`);
  process.exit(2);
}

/** Runs a command in the house; ends the process with its exit code when it fails. */
export function run(command, args, options = {}) {
  const result = spawnSync(command, args, {
    cwd: root,
    stdio: "inherit",
    shell: process.platform === "win32",
    ...options,
  });
  if (result.status !== 0) process.exit(result.status ?? 1);
}

function readStamp(name) {
  const file = join(stampFolder, name);
  return existsSync(file) ? readFileSync(file, "utf8") : "";
}

function writeStamp(name, value) {
  mkdirSync(stampFolder, { recursive: true });
  writeFileSync(join(stampFolder, name), value);
}

const changedAt = (file) => (existsSync(file) ? statSync(file).mtimeMs : 0);
const lockfile = join(root, "package-lock.json");
const installedLockfile = join(root, "node_modules/.package-lock.json");

/** Installs the exact dependencies of the lockfile when they are missing or older than it. */
export function ensureInstalled() {
  if (changedAt(installedLockfile) >= changedAt(lockfile)) return;
  console.error("Installing what Ebb needs (once) …");
  run("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], { stdio: ["ignore", 2, 2] });
}

const sourceFolders = ["packages", "apps", "knowledge", "scripts"];
const leftOut = new Set(["node_modules", "dist", "dist-page", "test", "fixtures"]);

/** Newest change and number of all source files: cheap, and enough to see that a build is stale. */
function sourceState() {
  let newest = 0;
  let count = 0;
  const visit = (folder) => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      if (leftOut.has(entry.name)) continue;
      const path = join(folder, entry.name);
      if (entry.isDirectory()) visit(path);
      else {
        count += 1;
        newest = Math.max(newest, statSync(path).mtimeMs);
      }
    }
  };
  for (const folder of sourceFolders) visit(join(root, folder));
  return `${count} ${newest} ${changedAt(installedLockfile)}`;
}

/** Builds the packages and the app when a source is newer than the last build. */
export function ensureBuilt() {
  const state = sourceState();
  const built = existsSync(join(root, "apps/web/dist/index.html"));
  if (built && readStamp("built") === state) return;
  console.error("Building Ebb …");
  const bin = (name) => join(root, "node_modules", name);
  run(process.execPath, [bin("typescript/bin/tsc"), "-b"], { stdio: ["ignore", 2, 2] });
  for (const config of ["vite.config.ts", "vite.page.config.ts"]) {
    run(process.execPath, [bin("vite/bin/vite.js"), "build", "--logLevel", "warn", "-c", config], {
      cwd: join(root, "apps/web"),
      stdio: ["ignore", 2, 2],
    });
  }
  writeStamp("built", state);
}
