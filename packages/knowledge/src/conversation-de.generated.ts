// Generated from knowledge/ by `npm run knowledge`: the rules for drafts in de. Do not edit.

import type { ConversationRule } from "./schema.ts";

/** Rules for drafts in this language. */
export const conversation: readonly ConversationRule[] = [];
