/** The command line: registers the commands, runs one, and turns an outcome into an exit code. */

import { runCommandLine } from "./command-line.ts";

// A reader that closes the pipe early (`ebb … | head`) has all it wants.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

process.exitCode = await runCommandLine(process.argv.slice(2));
