/**
 * Android writes only the newest 40,000 messages, 10,000 with media (WhatsApp's own help; exports of
 * 39,999 to 40,001 rows are reported, chats.md 0.3). A chat that stops there did not begin there.
 */

import type { Template } from "./template.ts";

const caps = [40_000, 10_000] as const;
const slack = 10;

/** Why the file is probably cut, or null. */
export function truncationOf(template: Template | undefined, rows: number): string | null {
  if (template?.form !== "dash") return null;
  const cap = caps.find((one) => Math.abs(rows - one) <= slack);
  return cap === undefined
    ? null
    : `the file ends at the ${cap} newest messages that Android exports`;
}
