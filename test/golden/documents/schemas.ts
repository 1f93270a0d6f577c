/** The JSON Schemas of `schemas/` as the code has them now. */

import { toJsonSchema } from "@valibot/to-json-schema";
import { documentSchemas } from "../../../apps/cli/src/documents/index.ts";

/** Files of `schemas/` with their text. */
export function schemaFiles(): Map<string, string> {
  const files = new Map<string, string>();
  for (const [name, schema] of Object.entries(documentSchemas)) {
    const json = {
      ...toJsonSchema(schema, { errorMode: "ignore" }),
      title: name.replace(/-(?=\d+$)/, "/"),
    };
    files.set(`${name}.json`, `${JSON.stringify(json, null, 2)}\n`);
  }
  return files;
}
