/** The built app as `ebb serve` serves it, on a free port. */

import { type ChildProcess, spawn } from "node:child_process";
import { createServer } from "node:net";
import { join } from "node:path";

/** A running server. */
export interface Site {
  readonly url: string;
  readonly stop: () => void;
}

/** `EBB_SERVE` names another command, to try a build that lies elsewhere. */
const command = process.env["EBB_SERVE"] ?? join(import.meta.dirname, "../../apps/cli/bin/ebb.js");

/** Starts `ebb serve` and waits until it says that it listens. */
export async function startSite(): Promise<Site> {
  const port = await freePort();
  const child = spawn(process.execPath, [command, "serve", "--port", String(port)], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  await untilListening(child);
  return { url: `http://localhost:${port}`, stop: () => child.kill("SIGTERM") };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      const port = typeof address === "object" && address ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}

function untilListening(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = "";
    child.stderr?.on("data", (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes("http://localhost:")) resolve();
    });
    child.on("exit", () => reject(new Error(`ebb serve ended: ${said}`)));
  });
}
