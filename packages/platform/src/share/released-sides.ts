/** What each of two released, as one of them has it: the last file given and the last one brought in. */

import type { ReleasedDay } from "@ebb/core";
import type { SharingState } from "../record/sharing.ts";
import { releasedDaysOf } from "./share-file.ts";

/** Own days as they stand in the last file, and the other's as they were brought in. */
export function releasedSides(sharing: Pick<SharingState, "made" | "received">): {
  readonly own: readonly ReleasedDay[];
  readonly other: readonly ReleasedDay[];
} {
  return {
    own: releasedDaysOf(sharing.made.at(-1)?.days ?? []),
    other: releasedDaysOf(sharing.received.at(-1)?.days ?? []),
  };
}
