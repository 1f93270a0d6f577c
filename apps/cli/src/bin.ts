/** The command line: registers the commands, runs one, and turns an outcome into an exit code. */

import { runCommandLine } from "./command-line.ts";

process.exitCode = await runCommandLine(process.argv.slice(2));
