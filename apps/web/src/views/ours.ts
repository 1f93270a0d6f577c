/**
 * What the screens for two show: whom one shares with, what was given and what was brought in. Nothing
 * here says what the other did, or when. Pure.
 */

import { isoDate, type ReleasableItem, releasableItems } from "@ebb/core";
import {
  type ActOf,
  dayOfAct,
  type RecordState,
  releasedDaysOf,
  type SharingState,
  type Stamp,
  sharedDaysOf,
} from "@ebb/platform";

/** A day as both see it. */
export type SharedDay = ReturnType<typeof sharedDaysOf>[number];

/** A note that is given or was brought in. */
export interface SharedNote {
  readonly date: string;
  readonly text: string;
}

/** An agreement on screen. */
export interface AgreementView {
  readonly id: string;
  readonly about: "space" | "topic" | "ritual";
  readonly text: string;
  readonly when: string | null;
  readonly repeats: "daily" | "weekly" | null;
  readonly isOpen: boolean;
}

/** What the other may see now: the last file. */
export interface GivenView {
  readonly items: readonly string[];
  readonly from: string;
  readonly to: string;
  readonly days: readonly SharedDay[];
  readonly notes: number;
  readonly agreements: number;
  readonly therapist: boolean;
  /** What was chosen, to begin the next choice with. */
  readonly choice: {
    readonly items: readonly ReleasableItem[];
    readonly from: string;
    readonly without: readonly string[];
    readonly notes: readonly string[];
    readonly agreements: readonly string[];
    readonly therapist: boolean;
  };
}

/** What the other gave to see. */
export interface BroughtView {
  readonly share: string;
  readonly days: readonly SharedDay[];
  readonly notes: readonly SharedNote[];
  readonly agreements: readonly AgreementView[];
  readonly therapist: boolean;
}

/** Where the two are with sharing. */
export interface OursView {
  /** A record must be kept before a card can be made: its key lives there. */
  readonly isKept: boolean;
  /** Own name as the other sees it; empty before. */
  readonly ownName: string;
  readonly other: { readonly name: string; readonly isSure: boolean } | null;
  /** The private questions are due, each alone. */
  readonly isAskedAlone: boolean;
  readonly gate: "clear" | "unanswered" | "raised";
  readonly given: GivenView | null;
  readonly brought: readonly BroughtView[];
}

/** Days between two times of being asked alone: eight weeks. */
export const askedAgainDays = 56;

/** Name of the setting that keeps when one was asked alone; never exported. */
export const aloneSetting = "alone";

/** When one was last asked alone, and whether every question was answered with no. */
export function aloneOf(state: RecordState): {
  readonly day: number;
  readonly isWhole: boolean;
} | null {
  const kept = state.settings[aloneSetting];
  if (typeof kept !== "object" || kept === null || Array.isArray(kept)) return null;
  const { day, whole } = kept as { readonly day?: unknown; readonly whole?: unknown };
  return typeof day === "number" ? { day, isWhole: whole === true } : null;
}

/** Is one to be asked alone today? */
export function isDueAlone(state: RecordState, today: number): boolean {
  const last = aloneOf(state);
  return last === null || today - last.day >= askedAgainDays || today < last.day;
}

/** The gate of what two do together: a clear answer holds for eight weeks, a yes for good. */
export function gateOfTwo(
  state: RecordState,
  session: OursView["gate"],
  today: number,
): OursView["gate"] {
  if (session !== "unanswered") return session;
  return aloneOf(state)?.isWhole === true && !isDueAlone(state, today) ? "clear" : "unanswered";
}

/** Builds the view. */
export function oursView(
  state: RecordState,
  what: { readonly isKept: boolean; readonly gate: OursView["gate"]; readonly stamp: Stamp },
): OursView {
  const { sharing, settings } = state;
  const name = settings["share_name"];
  const today = dayOfAct(what.stamp);
  return {
    isKept: what.isKept,
    ownName: typeof name === "string" ? name : "",
    other: sharing.other ? { name: sharing.other.name, isSure: sharing.other.words } : null,
    isAskedAlone: isDueAlone(state, today),
    gate: gateOfTwo(state, what.gate, today),
    given: givenView(sharing),
    brought: sharing.received.map(broughtView).filter(isSomething),
  };
}

function givenView({ made }: SharingState): GivenView | null {
  const last = made.at(-1);
  if (!last) return null;
  return {
    items: last.items,
    from: last.from,
    to: last.to,
    days: sharedDaysOf(releasedDaysOf(last.days ?? [])),
    notes: last.notes?.length ?? 0,
    agreements: last.agreements?.length ?? 0,
    therapist: last.therapist === true,
    choice: {
      items: releasableItems.filter((item) => last.items.includes(item)),
      from: last.from,
      without: last.without ?? [],
      notes: last.notes ?? [],
      agreements: last.agreements ?? [],
      therapist: last.therapist === true,
    },
  };
}

function broughtView(share: SharingState["received"][number]): BroughtView {
  return {
    share: share.share,
    days: sharedDaysOf(releasedDaysOf(share.days)),
    notes: share.notes,
    agreements: (share.agreements ?? []).flatMap(agreementOfShare),
    therapist: share.therapist === true,
  };
}

const isSomething = ({ days, notes, agreements }: BroughtView): boolean =>
  days.length + notes.length + agreements.length > 0;

function agreementOfShare(one: Readonly<Record<string, unknown>>): AgreementView[] {
  const { agreement, about, text, when, repeats } = one;
  const isKnown = about === "space" || about === "topic" || about === "ritual";
  if (typeof agreement !== "string" || typeof text !== "string" || !isKnown) return [];
  return [
    {
      id: agreement,
      about,
      text,
      when: typeof when === "string" ? when : null,
      repeats: repeats === "daily" || repeats === "weekly" ? repeats : null,
      isOpen: true,
    },
  ];
}

/** Own agreements, open ones first. */
export function agreementsView(state: RecordState): AgreementView[] {
  const all = state.agreements
    .filter((one) => one.about !== undefined && (one.text ?? "") !== "")
    .map((one) => ({
      id: one.agreement,
      about: one.about ?? ("topic" as const),
      text: one.text ?? "",
      when: one.when?.slice(0, 16) ?? null,
      repeats: one.repeats ?? null,
      isOpen: one.status === "made" || one.status === "proposed",
    }));
  return [...all.filter(({ isOpen }) => isOpen), ...all.filter(({ isOpen }) => !isOpen)];
}

/** Own notes that could be given, newest first. */
export function ownNotes(state: RecordState): (SharedNote & { readonly id: string })[] {
  return state.notes
    .map((note: ActOf<"note">) => ({
      id: note.act,
      date: isoDate(dayOfAct(note)),
      text: note.text,
    }))
    .reverse();
}
