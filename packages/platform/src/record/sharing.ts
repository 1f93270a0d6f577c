/**
 * What the acts say of sharing with the other: the own identity, the other's card, what was given, what
 * was brought in and still stands. Ended on one side it is ended there, silently; what the other brought
 * in stays theirs until they take it out or a later file revokes it.
 */

import type { Act, ActOf } from "./act.ts";

/** Sharing, as the record has it. */
export interface SharingState {
  /** Secret half of the own card, hex; undefined before the first pairing. */
  readonly seed: string | undefined;
  /** The person one is paired with; undefined before and after. */
  readonly other:
    | { readonly name: string; readonly card: string; readonly words: boolean }
    | undefined;
  /** Files given, in order, without those that a later file took back. */
  readonly made: readonly ActOf<"share-made">[];
  /** Number of the last file given. */
  readonly lastMade: number;
  /** Files brought in that still stand: neither taken out nor revoked by a later one. */
  readonly received: readonly ActOf<"share-received">[];
  /** Every file ever brought in from this person, so that none comes twice. */
  readonly known: { readonly shares: ReadonlySet<string>; readonly lastNumber: number };
}

/** Sharing from all standing acts. A new card of the other begins anew. */
export function sharingOf(acts: readonly Act[]): SharingState {
  let seed: string | undefined;
  let other: SharingState["other"];
  let made: ActOf<"share-made">[] = [];
  let received: ActOf<"share-received">[] = [];
  const removed = new Set<string>();
  let lastMade = 0;
  for (const act of acts) {
    if (act.kind === "share-identity") seed = act.seed;
    if (act.kind === "unpaired") other = undefined;
    if (act.kind === "share-removed") removed.add(act.share);
    if (act.kind === "paired") {
      if (other?.card !== act.card) received = [];
      other = { name: act.name, card: act.card, words: act.words };
    }
    if (act.kind === "share-made") {
      lastMade = Math.max(lastMade, act.number);
      made = [...made, act as ActOf<"share-made">];
    }
    if (act.kind === "share-received") received = [...received, act as ActOf<"share-received">];
  }
  const revokedByMe = new Set(made.flatMap(({ revokes }) => revokes ?? []));
  const revokedByOther = new Set(received.flatMap(({ revokes }) => revokes));
  return {
    seed,
    other,
    made: made.filter(({ share }) => !revokedByMe.has(share)),
    lastMade,
    received: received.filter(
      ({ share }) => other !== undefined && !removed.has(share) && !revokedByOther.has(share),
    ),
    known: {
      shares: new Set(received.map(({ share }) => share)),
      lastNumber: received.reduce((most, { number }) => Math.max(most, number), 0),
    },
  };
}
