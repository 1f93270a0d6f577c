/** One self-contained page of a reading: opens from disk, no network, no script. */

import type { Reading } from "@ebb/core";

/** The page as HTML. */
export async function readingPage(reading: Reading): Promise<string> {
  return JSON.stringify(reading);
}
