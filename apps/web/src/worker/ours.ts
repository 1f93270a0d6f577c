/**
 * Two people on one reading, in the worker: the own card, the other's card, the way out. Keys never leave
 * the worker; the page gets views. No handler says anything of what the other did.
 */

import type { GateState } from "@ebb/core";
import {
  newShareIdentity,
  parseShareCard,
  type Random,
  type ShareCard,
  type ShareIdentity,
  type Stamp,
  shareCardOf,
  shareCardText,
  shareIdentityFromHex,
  shareIdentityHex,
  slotOfStamp,
  wordsOfCards,
} from "@ebb/platform";
import { aloneSetting, oursView } from "../views/ours.ts";
import type { SafeAnswers } from "./protocol.ts";
import type { Store } from "./store.ts";

/** What sharing needs of the session. */
export interface OursSources {
  readonly store: Store;
  readonly random: Random;
  readonly now: () => Stamp;
  readonly gate: () => GateState;
  readonly answerSafe: (ask: { answers: SafeAnswers }) => GateState;
}

/** What became of the other's card. */
export type PairAnswer =
  | { readonly kind: "words"; readonly words: readonly string[] }
  | { readonly kind: "no-card" | "own-card" | "not-kept" };

/** The own identity with its card. */
export interface OwnCard {
  readonly identity: ShareIdentity;
  readonly card: ShareCard;
}

/** Handlers of the cards. */
export function createOurs({ store, random, now, gate, answerSafe }: OursSources) {
  /** The identity of the record; made when it is first needed and the record is kept. */
  const own = async (): Promise<OwnCard | undefined> => {
    const { seed } = store.state().sharing;
    const known = seed === undefined ? undefined : shareIdentityFromHex(seed);
    if (known) return { identity: known, card: await shareCardOf(known) };
    if (!store.isKept()) return undefined;
    const identity = newShareIdentity(random);
    store.add({ kind: "share-identity", seed: shareIdentityHex(identity) });
    return { identity, card: await shareCardOf(identity) };
  };
  const words = async (other: ShareCard): Promise<PairAnswer> => {
    const mine = await own();
    return mine ? { kind: "words", words: wordsOfCards(mine.card, other) } : { kind: "not-kept" };
  };
  /** What came from somebody with whom one no longer shares is written out of the files. */
  const forgetSpent = () => {
    const { sharing, guessing } = store.state();
    return store.forget([...sharing.spent, ...guessing.spent]);
  };
  return {
    own,
    handlers: {
      ours: () => oursView(store.state(), { isKept: store.isKept(), gate: gate(), stamp: now() }),
      askAlone: (ask: { answers: SafeAnswers }): GateState => {
        const state = answerSafe(ask);
        const day = slotOfStamp(now())?.day ?? 0;
        const value = { day, whole: state === "clear" };
        store.add({ kind: "setting", name: aloneSetting, value });
        return state;
      },
      card: async () => {
        const mine = await own();
        return mine ? shareCardText(mine.card) : null;
      },
      pairWith: async ({ name, card }: { name: string; card: string }): Promise<PairAnswer> => {
        const other = parseShareCard(card);
        if (!other) return { kind: "no-card" };
        const mine = await own();
        if (!mine) return { kind: "not-kept" };
        const text = shareCardText(other);
        if (text === shareCardText(mine.card)) return { kind: "own-card" };
        store.add({ kind: "paired", name: name.trim() || "…", card: text, words: false });
        await forgetSpent();
        return words(other);
      },
      pairWords: async (): Promise<PairAnswer> => {
        const other = parseShareCard(store.state().sharing.other?.card ?? "");
        return other ? words(other) : { kind: "no-card" };
      },
      pairSure: () => {
        const { other } = store.state().sharing;
        if (other) store.add({ kind: "paired", name: other.name, card: other.card, words: true });
        return null;
      },
      /** Ends sharing here, at once; nothing is sent, and the own record stays whole. */
      leaveOther: async () => {
        const { known, other } = store.state().sharing;
        if (other) store.add({ kind: "unpaired", number: known.lastNumber });
        await forgetSpent();
        return null;
      },
    },
  };
}
