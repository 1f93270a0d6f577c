/** `npm run build`: packages and app, when something changed. */

import { demandNode, ensureBuilt, ensureInstalled } from "./house.mjs";

demandNode();
ensureInstalled();
ensureBuilt();
