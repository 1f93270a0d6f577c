/**
 * Both on the page for a therapist: what the two released to it, with the signed releases of both, so that
 * whoever opens a saved page can check that both said so. Pure.
 */

import type { TherapistRelease } from "@ebb/platform";
import type { JointView } from "./joint.ts";
import type { LoopView } from "./loop.ts";

/** The part of a page that is of both; what one said beside what the other guessed is not in it. */
export interface BothOnPage extends Pick<JointView, "names" | "pattern" | "tide"> {
  readonly basis: { readonly own: number; readonly other: number };
  readonly loop: Pick<LoopView, "names" | "drawn" | "arrows" | "sentences" | "strength">;
  /** Of the one whose page it is, and of the other. */
  readonly releases: readonly [TherapistRelease, TherapistRelease];
}

/** That part from the view of both; nothing that somebody drew alone goes along. */
export function bothOnPage(
  { names, pattern, tide, basis, loop }: JointView,
  releases: BothOnPage["releases"],
): BothOnPage {
  const { names: loopNames, arrows, sentences, strength } = loop;
  return {
    ...{ names, pattern, tide, releases },
    basis: { own: basis.own, other: basis.other },
    loop: { names: loopNames, drawn: null, arrows, sentences, strength },
  };
}
