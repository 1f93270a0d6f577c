/** Which versions made a document in the browser. */

import type { MadeBy } from "@ebb/core";
import type { Knowledge } from "@ebb/knowledge";

const version = "0.1.0";

/** Versions of app, engine and knowledge. */
export function madeBy(knowledge: Pick<Knowledge, "version">): MadeBy {
  return { app: version, engine: version, knowledge: knowledge.version };
}
