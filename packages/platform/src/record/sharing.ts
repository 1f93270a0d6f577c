/**
 * What the acts say of sharing with the other: the own identity, the other's card, what was given, what
 * was brought in and still stands. Ended on one side it is ended there, silently; what the other brought
 * in stays theirs until they take it out or a later file revokes it.
 *
 * Everything is counted by card: with another card all begins anew, and with a card that comes back
 * nothing that was given or brought in before stands again, but no old file comes in twice.
 */

import type { Act, ActOf } from "./act.ts";

/** A file given, as the record has it. */
export type MadeShare = ActOf<"share-made">;

/** A file brought in, as the record has it. */
export type ReceivedShare = ActOf<"share-received">;

/** Sharing, as the record has it. */
export interface SharingState {
  /** Secret half of the own card, hex; undefined before the first pairing. */
  readonly seed: string | undefined;
  /** The person one is paired with; undefined before and after. */
  readonly other:
    | { readonly name: string; readonly card: string; readonly words: boolean }
    | undefined;
  /** Files given to this person that still stand, in order. */
  readonly made: readonly MadeShare[];
  /** Number of the last file given to this person. */
  readonly lastMade: number;
  /** Files brought in that still stand: neither taken out nor revoked by a later one. */
  readonly received: readonly ReceivedShare[];
  /** Every file ever brought in from this person, so that none comes twice. */
  readonly known: { readonly shares: ReadonlySet<string>; readonly lastNumber: number };
  /** Acts of brought-in files that no longer stand; a kept record writes them out of its files. */
  readonly spent: readonly string[];
}

/** What happened with one card. */
interface WithCard {
  made: MadeShare[];
  lastMade: number;
  received: ReceivedShare[];
  shares: Set<string>;
  lastNumber: number;
}

/** Sharing from all standing acts. */
export function sharingOf(acts: readonly Act[]): SharingState {
  let seed: string | undefined;
  let other: SharingState["other"];
  const cards = new Map<string, WithCard>();
  const present = () => cardOf(cards, other?.card ?? "");
  for (const act of acts) {
    if (act.kind === "share-identity") seed = act.seed;
    if (act.kind === "paired") {
      if (other?.card !== act.card) endAll(cards);
      other = { name: act.name, card: act.card, words: act.words };
    }
    if (act.kind === "unpaired") {
      const ended = present();
      ended.lastNumber = Math.max(ended.lastNumber, act.number ?? 0);
      endAll(cards);
      other = undefined;
    }
    if (act.kind === "share-made") noteMade(present(), act as MadeShare);
    if (act.kind === "share-received") noteReceived(present(), act as ReceivedShare);
    if (act.kind === "share-removed") noteRemoved(present(), act as ActOf<"share-removed">);
  }
  const { made, lastMade, received, shares, lastNumber } = present();
  const standing = other === undefined ? [] : received;
  return {
    seed,
    other,
    made: other === undefined ? [] : made,
    lastMade,
    received: standing,
    known: { shares, lastNumber },
    spent: spentOf(acts, standing),
  };
}

function cardOf(cards: Map<string, WithCard>, card: string): WithCard {
  const known = cards.get(card);
  if (known) return known;
  const fresh = { made: [], lastMade: 0, received: [], shares: new Set<string>(), lastNumber: 0 };
  cards.set(card, fresh);
  return fresh;
}

function endAll(cards: Map<string, WithCard>): void {
  for (const card of cards.values()) {
    card.made = [];
    card.received = [];
  }
}

/** A file takes back what it names; one that gives nothing stands for nothing. */
function noteMade(card: WithCard, act: MadeShare): void {
  card.lastMade = Math.max(card.lastMade, act.number);
  const gone = new Set(act.revokes ?? []);
  const kept = card.made.filter(({ share }) => !gone.has(share));
  const { items, notes = [], agreements = [] } = act;
  const isEmpty = items.length + notes.length + agreements.length === 0;
  card.made = isEmpty ? kept : [...kept, act];
}

function noteReceived(card: WithCard, act: ReceivedShare): void {
  card.shares.add(act.share);
  card.lastNumber = Math.max(card.lastNumber, act.number);
  const gone = new Set(act.revokes);
  card.received = [...card.received.filter(({ share }) => !gone.has(share)), act];
}

function noteRemoved(card: WithCard, act: ActOf<"share-removed">): void {
  card.shares.add(act.share);
  card.lastNumber = Math.max(card.lastNumber, act.number ?? 0);
  card.received = card.received.filter(({ share }) => share !== act.share);
}

function spentOf(acts: readonly Act[], standing: readonly ReceivedShare[]): string[] {
  const kept = new Set(standing.map(({ act }) => act));
  return acts
    .filter((act) => act.kind === "share-received" && !kept.has(act.act))
    .map(({ act }) => act);
}
