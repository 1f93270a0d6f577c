/**
 * The component page as development serves it. Run as a command it says its address in one line and ends with
 * its parent: the browser tests start it so.
 */

import { createServer as createTcpServer } from "node:net";
import { join } from "node:path";
import { createServer } from "vite";

const app = join(import.meta.dirname, "..");

/** The socket of the development server needs its number before it listens. */
function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createTcpServer().on("error", reject);
    probe.listen(0, () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

/** Serves the page; resolves with its address and a way to stop it. */
export async function serveParts() {
  const server = await createServer({
    root: app,
    configFile: join(app, "vite.config.ts"),
    logLevel: "error",
    server: { port: await freePort(), strictPort: true, watch: null },
    optimizeDeps: { noDiscovery: true, include: [] },
  });
  await server.listen();
  return { url: server.resolvedUrls?.local[0] ?? "", stop: () => server.close() };
}

if (process.argv[1] === import.meta.filename) {
  const { url } = await serveParts();
  console.log(url);
  process.stdin.resume().on("end", () => process.exit(0));
}
