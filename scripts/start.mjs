/** `npm start`: installs and builds what is missing, then serves the app on http://localhost:4180. */

import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { demandNode, ensureBuilt, ensureInstalled, root } from "./house.mjs";

demandNode();
ensureInstalled();
ensureBuilt();
process.argv.splice(2, process.argv.length, "serve", ...process.argv.slice(2));
await import(pathToFileURL(join(root, "apps/cli/dist/bin.js")).href);
