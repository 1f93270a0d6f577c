/** `ebb serve`: what `npm start` runs. Serves the built app on this machine only. */

import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AddCommand } from "../add-command.ts";
import { CommandFailure } from "../failure.ts";
import { startServer } from "../serve/start-server.ts";

const standardPort = 4180;

/** Folder of the built app, found from the place of this file in the repository. */
function appFolder(): string {
  const folder = join(dirname(fileURLToPath(import.meta.url)), "../../../web/dist");
  if (!existsSync(join(folder, "index.html"))) {
    throw new CommandFailure(3, "The app is not built yet. Run: npm run build");
  }
  return folder;
}

function portOf(given: string | undefined): number {
  const text = given ?? process.env["PORT"] ?? String(standardPort);
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65536) return port;
  throw new CommandFailure(2, `A port is a whole number from 1 to 65535, not “${text}”.`);
}

async function listen(port: number): Promise<void> {
  const server = await startServer(appFolder(), port).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "EADDRINUSE") throw error;
    const advice = `Is Ebb open already? Otherwise: PORT=${port + 1} npm start`;
    throw new CommandFailure(3, `Port ${port} is in use. ${advice}`);
  });
  const own = port === standardPort ? "" : " Another port is another, empty store.";
  process.stderr.write(
    `Ebb is at http://localhost:${port} (this machine only; Ctrl-C ends it).${own}\n`,
  );
  await new Promise<void>((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) {
      process.once(signal, () => {
        server.close();
        resolve();
        process.exit(0);
      });
    }
  });
}

/** Adds `ebb serve`. */
export const addServeCommand: AddCommand = (program) => {
  program
    .command("serve")
    .description("serve the app on this machine (what npm start runs)")
    .option("--port <n>", `port, ${standardPort} unless PORT says otherwise`)
    .action((options: { port?: string }) => listen(portOf(options.port)));
};
