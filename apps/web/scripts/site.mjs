/** What the scripts share: an installed browser, and the built app as `ebb serve` serves it. */

import { spawn } from "node:child_process";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { findChromium } from "../../../scripts/chromium.mjs";

/** Folder of the repository. */
export const root = join(import.meta.dirname, "../../..");

/** Starts a browser, or ends the process with one sentence. */
export function launch() {
  const executablePath = findChromium();
  if (executablePath) return chromium.launch({ executablePath, args: ["--no-sandbox"] });
  console.error("No Chromium, Chrome or Edge found; set CHROMIUM_PATH.");
  process.exit(3);
}

/** Serves the built app; resolves with its address once it listens, and a way to stop it. */
export function serve(port) {
  const command = process.env.EBB_SERVE ?? join(root, "apps/cli/bin/ebb.js");
  const server = spawn(process.execPath, [command, "serve", "--port", String(port)], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  return new Promise((resolve, reject) => {
    let said = "";
    server.stderr.on("data", (chunk) => {
      said += chunk;
      if (said.includes("http://localhost:"))
        resolve({ url: `http://localhost:${port}`, stop: () => server.kill("SIGTERM") });
    });
    server.on("exit", () => reject(new Error(`ebb serve ended: ${said}`)));
  });
}
