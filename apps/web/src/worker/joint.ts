/** The reading of both in the worker: kept while what both released stays the same. */

import { type JointReading, jointReadingOf } from "@ebb/core";
import type { Language } from "@ebb/knowledge";
import { type RecordState, releasedSides } from "@ebb/platform";
import { type JointView, jointView } from "../views/joint.ts";
import type { Store } from "./store.ts";

/** Handlers of the reading of both. */
export function createJoint(store: Store) {
  let last: { readonly key: string; readonly reading: JointReading } | undefined;
  const read = (): JointReading | undefined => {
    const state = store.state();
    const { sharing } = state;
    if (!sharing.other?.words) return undefined;
    const released = { ...releasedSides(sharing), names: namesOf(state) };
    const key = JSON.stringify(released);
    if (last?.key !== key) last = { key, reading: jointReadingOf(released) };
    return last.reading;
  };
  return {
    forget: () => {
      last = undefined;
    },
    joint: ({ language }: { language: Language }): JointView | null => {
      const reading = read();
      return reading ? jointView(reading, store.state().drawnLoop, language) : null;
    },
    /** For the page for a therapist: both, only where both released their days to it. */
    jointForTherapist: ({ language }: { language: Language }): JointView | null => {
      const { made, received } = store.state().sharing;
      const isReleased = made.at(-1)?.therapist === true && received.at(-1)?.therapist === true;
      const reading = isReleased ? read() : undefined;
      return reading?.read ? jointView(reading, undefined, language) : null;
    },
  };
}

function namesOf({ settings, sharing }: RecordState): { own: string; other: string } {
  const own = settings["share_name"];
  return { own: typeof own === "string" ? own : "", other: sharing.other?.name ?? "" };
}
