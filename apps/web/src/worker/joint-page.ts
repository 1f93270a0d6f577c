/**
 * Both on the page for a therapist, in the worker: only where the file that each gave last says so, with
 * the signed releases of both. Taken back on either side, the next page carries one person alone.
 */

import type { GateState, JointReading } from "@ebb/core";
import type { Language } from "@ebb/knowledge";
import {
  isReleasedByBoth,
  parseShareCard,
  type SharingState,
  shareCardOf,
  shareIdentityFromHex,
  signTherapistRelease,
} from "@ebb/platform";
import { type BothOnPage, bothOnPage } from "../views/both-on-page.ts";
import { jointView } from "../views/joint.ts";
import type { Store } from "./store.ts";

/** What the page needs of the session; `read` is the reading of both as it stands. */
interface JointPageSources {
  readonly store: Store;
  readonly read: () => JointReading | undefined;
  /** The gate of what two do together (`gateOfTwo`). */
  readonly gate: () => GateState;
}

/**
 * Both, where both released it; `held` while the private questions are not all answered with no; null
 * where one of the two did not release it.
 */
export type PageOfBoth = BothOnPage | "held" | null;

/** Handlers of the page. */
export function createJointPage({ store, read, gate }: JointPageSources) {
  return {
    jointForTherapist: async ({ language }: { language: Language }): Promise<PageOfBoth> => {
      const releases = await releasesOfBoth(store.state().sharing);
      const reading = releases ? read() : undefined;
      if (!releases || !reading?.read) return null;
      // A yes to a private question looks like one that is not answered, here too.
      if (gate() !== "clear") return "held";
      return bothOnPage(jointView(reading, undefined, language), releases);
    },
    /** Whether a page that somebody brought bears the releases of both. */
    isReleasedByBoth: ({ releases: [one, other] }: { releases: BothOnPage["releases"] }) =>
      isReleasedByBoth(one, other),
  };
}

/** The releases of both for the files that stand, or undefined while one of them is missing. */
async function releasesOfBoth({
  seed,
  other,
  made,
  received,
}: SharingState): Promise<BothOnPage["releases"] | undefined> {
  const [given, brought] = [made.at(-1), received.at(-1)];
  const signature = brought?.therapist === true ? brought.therapist_signature : undefined;
  const identity = seed === undefined ? undefined : shareIdentityFromHex(seed);
  const card = parseShareCard(other?.card ?? "");
  if (!identity || !card || !given?.therapist || !brought || !signature) return undefined;
  const from = await shareCardOf(identity);
  const own = signTherapistRelease(identity, { from, to: card, share: given.share });
  const theirs = { from: own.to, to: own.from, share: brought.share, signature };
  return isReleasedByBoth(own, theirs) ? [own, theirs] : undefined;
}
