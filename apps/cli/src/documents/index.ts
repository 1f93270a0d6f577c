/** The documents of docs/contract.md whose shape is published under `schemas/`, by file name. */

import type { GenericSchema } from "valibot";
import { situationSchema } from "../advise/situation-schema.ts";
import { adviceSchema, saySchema } from "./advice-schema.ts";
import { askSchema } from "./ask-schema.ts";
import { fitSchema, forecastSchema, priorSchema, truthSchema } from "./fit-schema.ts";
import { importSchema } from "./import-schema.ts";
import {
  knowledgeCheckSchema,
  knowledgeListSchema,
  knowledgeShowSchema,
} from "./knowledge-schema.ts";
import { loglikSchema } from "./loglik-schema.ts";
import { readingSchema } from "./reading-schema.ts";
import {
  exportSchema,
  vaultBackupSchema,
  vaultCreatedSchema,
  vaultDestroyedSchema,
  vaultRestoredSchema,
  vaultVerifySchema,
} from "./vault-schema.ts";

/** Schemas by the name of their file: `reading-1` becomes `schemas/reading-1.json`. */
export const documentSchemas: Readonly<Record<string, GenericSchema>> = {
  "advice-1": adviceSchema,
  "ask-1": askSchema,
  "export-1": exportSchema,
  "fit-1": fitSchema,
  "forecast-1": forecastSchema,
  "import-1": importSchema,
  "knowledge-check-1": knowledgeCheckSchema,
  "knowledge-list-1": knowledgeListSchema,
  "knowledge-show-1": knowledgeShowSchema,
  "loglik-1": loglikSchema,
  "prior-1": priorSchema,
  "reading-1": readingSchema,
  "say-1": saySchema,
  "situation-1": situationSchema,
  "truth-1": truthSchema,
  "vault-backup-1": vaultBackupSchema,
  "vault-created-1": vaultCreatedSchema,
  "vault-destroyed-1": vaultDestroyedSchema,
  "vault-restored-1": vaultRestoredSchema,
  "vault-verify-1": vaultVerifySchema,
};
