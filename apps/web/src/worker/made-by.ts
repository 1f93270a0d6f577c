/** Which versions made a document in the browser. */

import type { MadeBy } from "@ebb/core";
import type { Knowledge } from "@ebb/knowledge";

/** Version of the app. */
export const appVersion = "0.1.0";

/** Versions of app, engine and knowledge. */
export function madeBy(knowledge: Pick<Knowledge, "version">): MadeBy {
  return { app: appVersion, engine: appVersion, knowledge: knowledge.version };
}
