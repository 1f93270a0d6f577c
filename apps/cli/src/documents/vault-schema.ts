/** The shapes of what `ebb vault` prints (docs/contract.md): `vault-verify/1`, `export/1` and receipts. */

import * as v from "valibot";
import { madeBySchema } from "./made-by-schema.ts";

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const seq = v.pipe(v.number(), v.integer(), v.minValue(1));

/** `vault-verify/1`. */
export const vaultVerifySchema = v.object({
  ebb: v.literal("vault-verify/1"),
  made_by: madeBySchema,
  ok: v.boolean(),
  records: count,
  damaged_from: v.nullable(seq),
  reason: v.nullable(v.string()),
  lost: v.array(seq),
  unfinished_bytes: count,
});

/** `export/1`; the fields of each kind of act are in packages/platform/src/record/act.ts. */
export const exportSchema = v.object({
  ebb: v.literal("export/1"),
  made_by: madeBySchema,
  exported: v.string(),
  acts: v.array(v.looseObject({ act: v.string(), at: v.string(), kind: v.string() })),
});

/** `vault-created/1`, what `ebb vault create --json` prints. */
export const vaultCreatedSchema = v.object({
  ebb: v.literal("vault-created/1"),
  made_by: madeBySchema,
  dir: v.string(),
  vault: v.string(),
  recovery_words: v.optional(v.string()),
});

/** `vault-restored/1`, what `ebb vault restore --json` prints. */
export const vaultRestoredSchema = v.object({
  ebb: v.literal("vault-restored/1"),
  made_by: madeBySchema,
  dir: v.string(),
  records: count,
});

/** `vault-backup/1`, what `ebb vault backup --json` prints. */
export const vaultBackupSchema = v.object({
  ebb: v.literal("vault-backup/1"),
  made_by: madeBySchema,
  file: v.string(),
  records: count,
  bytes: count,
  verified: v.literal(true),
});

/** `vault-destroyed/1`, what `ebb vault destroy --json` prints. */
export const vaultDestroyedSchema = v.object({
  ebb: v.literal("vault-destroyed/1"),
  made_by: madeBySchema,
  dir: v.string(),
  files: count,
  remaining: v.literal(0),
});
