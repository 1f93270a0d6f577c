/** Which versions made a document: those of the packages as they stand beside this one. */

import { readFileSync } from "node:fs";
import type { MadeBy } from "@ebb/core";

const versionOf = (folder: string): string => {
  const text = readFileSync(new URL(`../../../${folder}/package.json`, import.meta.url), "utf8");
  // A package file of this repository; its version is a string.
  return (JSON.parse(text) as { version: string }).version;
};

/** The versions of app, engine and knowledge. */
export function madeBy(): MadeBy {
  return {
    app: versionOf("apps/cli"),
    engine: versionOf("packages/engine"),
    knowledge: versionOf("packages/knowledge"),
  };
}
