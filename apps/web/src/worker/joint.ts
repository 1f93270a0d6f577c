/**
 * The reading of both in the worker: kept while what both released stays the same. Where something would
 * be said that the quick approximation cannot carry, the sampler draws in the background.
 */

import { type JointReading, type PreparedJoint, prepareJoint, type Released } from "@ebb/core";
import type { Language } from "@ebb/knowledge";
import { type RecordState, releasedSides } from "@ebb/platform";
import { type JointView, jointView } from "../views/joint.ts";
import type { Refining } from "./chains.ts";
import type { Store } from "./store.ts";

interface Kept {
  readonly key: string;
  readonly reading: JointReading;
}

/** Handlers of the reading of both; `grew` is told when it was refined. */
export function createJoint(store: Store, grew?: () => void) {
  let last: Kept | undefined;
  let refining: Refining<JointReading> | undefined;
  const forget = () => {
    refining?.end();
    refining = undefined;
    last = undefined;
  };
  const refine = async (kept: Kept, released: Released, { chains }: PreparedJoint) => {
    const { refineInBackground } = await import("./chains.ts");
    if (last !== kept) return;
    refining = refineInBackground({ kind: "joint", released }, chains);
    const reading = await refining.reading;
    if (last !== kept || reading === undefined) return;
    last = { key: kept.key, reading };
    grew?.();
  };
  const read = (): JointReading | undefined => {
    const state = store.state();
    const { sharing } = state;
    if (!sharing.other?.words) return undefined;
    const released = { ...releasedSides(sharing), names: namesOf(state) };
    const key = JSON.stringify(released);
    if (last?.key === key) return last.reading;
    forget();
    const prepared = prepareJoint(released);
    const kept = { key, reading: prepared.reading };
    last = kept;
    // A device that gives no further worker keeps the quick reading.
    if (prepared.isWaiting) refine(kept, released, prepared).catch(() => undefined);
    return prepared.reading;
  };
  return {
    forget,
    read,
    joint: ({ language }: { language: Language }): JointView | null => {
      const reading = read();
      return reading ? jointView(reading, store.state().drawnLoop, language) : null;
    },
  };
}

function namesOf({ settings, sharing }: RecordState): { own: string; other: string } {
  const own = settings["share_name"];
  return { own: typeof own === "string" ? own : "", other: sharing.other?.name ?? "" };
}
