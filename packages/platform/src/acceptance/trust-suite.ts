/** What makes the vault worth trusting: costs, contexts, nonces, heads, backups, faults of the disk. */

import { diskChecks } from "./trust-of-disks.ts";
import { keyChecks } from "./trust-of-keys.ts";
import { recordChecks } from "./trust-of-records.ts";
import type { TrustCheck } from "./trust-tools.ts";

export type { TrustCheck } from "./trust-tools.ts";

/** All checks. */
export const trustChecks: readonly TrustCheck[] = [...keyChecks, ...recordChecks, ...diskChecks];
