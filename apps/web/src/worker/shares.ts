/** Giving days to the other and bringing in theirs: what is chosen, what is written, what is refused. */

import {
  dayFromCivil,
  isoDate,
  type ReleasableItem,
  type ReleasedDay,
  releasedDays,
} from "@ebb/core";
import {
  type JsonValue,
  largestShareBytes,
  makeShare,
  type NewActOf,
  newActId,
  openShare,
  parseShareCard,
  type RecordState,
  type SharedAgreement,
  type ShareProblem,
  sharedDaysOf,
} from "@ebb/platform";
import {
  type AgreementView,
  agreementsView,
  ownNotes,
  type SharedDay,
  type SharedNote,
} from "../views/ours.ts";
import type { createOurs, OursSources } from "./ours.ts";

/** What the person chose to give. */
export interface ShareChoice {
  readonly items: readonly ReleasableItem[];
  readonly from: string;
  readonly to: string;
  readonly without: readonly string[];
  readonly notes: readonly string[];
  readonly agreements: readonly string[];
  readonly therapist: boolean;
}

/** Exactly what the other will see. */
export interface SharePreview {
  readonly days: readonly SharedDay[];
  readonly notes: readonly SharedNote[];
  readonly agreements: readonly AgreementView[];
}

/** What can be chosen from. */
export interface ShareSources {
  /** First and last day with a check-in of one's own, and where the last sixty days begin; null without any. */
  readonly span: { readonly from: string; readonly to: string; readonly lately: string } | null;
  readonly notes: readonly (SharedNote & { readonly id: string })[];
  readonly agreements: readonly AgreementView[];
}

/** What became of the wish to make a file. */
export type MakeAnswer =
  | { readonly kind: "made"; readonly file: Uint8Array; readonly name: string }
  | { readonly kind: "not-paired" | "not-sure" | "not-kept" };

/** What became of a file of the other's. */
export type BroughtAnswer =
  | { readonly kind: "brought"; readonly days: number; readonly notes: number }
  | { readonly kind: "taken-back" }
  | { readonly kind: "cannot"; readonly problem: ShareProblem["type"] | "not-paired" };

const nothing: ShareChoice = {
  items: [],
  from: "1970-01-01",
  to: "1970-01-01",
  without: [],
  notes: [],
  agreements: [],
  therapist: false,
};

/** Handlers of the files. */
export function createShares(
  { store, random, now }: OursSources,
  ours: Pick<ReturnType<typeof createOurs>, "own">,
) {
  const make = async (choice: ShareChoice): Promise<MakeAnswer> => {
    const state = store.state();
    const { other } = state.sharing;
    const to = parseShareCard(other?.card ?? "");
    if (!other || !to) return { kind: "not-paired" };
    if (!other.words) return { kind: "not-sure" };
    const mine = await ours.own();
    if (!mine) return { kind: "not-kept" };
    const { at } = now();
    const act = actOfChoice(state, choice, { share: newActId(random), at });
    const { given, name } = givenBy(state, choice);
    const file = await makeShare({
      ...{ from: mine.identity, fromCard: mine.card, to, name, made: at.slice(0, 10) },
      ...{ share: act.share, number: act.number, revokes: act.revokes ?? [] },
      ...given,
    });
    store.add(act);
    return { kind: "made", file, name: `days-${at.slice(0, 10)}.age` };
  };
  return {
    shareSources: (): ShareSources => shareSources(store.state()),
    sharePreview: (choice: ShareChoice): SharePreview => ({
      days: sharedDaysOf(daysOf(store.state(), choice)),
      notes: notesOf(store.state(), choice).map(({ date, text }) => ({ date, text })),
      agreements: agreementsOf(store.state(), choice),
    }),
    makeShare: make,
    /** A file that takes back all that stands. */
    takeBack: () => make(nothing),
    openShare: async ({ file }: { file: Blob }): Promise<BroughtAnswer> => {
      if (file.size > largestShareBytes) return { kind: "cannot", problem: "too-large" };
      const { other, known } = store.state().sharing;
      const card = parseShareCard(other?.card ?? "");
      const mine = await ours.own();
      if (!other || !card || !mine) return { kind: "cannot", problem: "not-paired" };
      const bytes = new Uint8Array(await file.arrayBuffer());
      const opened = await openShare(bytes, { ...mine, other: card, known });
      if (!opened.ok) return { kind: "cannot", problem: opened.error.type };
      const { share, number, name, days, notes, agreements, revokes } = opened.value;
      const { therapist, therapist_signature } = opened.value;
      store.add({
        kind: "share-received",
        ...{ share, number, name, days: asKept(days), notes, revokes },
        ...(agreements ? { agreements: asKept(agreements) } : {}),
        ...(therapist ? { therapist } : {}),
        ...(therapist && therapist_signature ? { therapist_signature } : {}),
      });
      await store.forget(store.state().sharing.spent);
      const isEmpty = days.length === 0 && notes.length === 0 && !agreements?.length;
      if (isEmpty) return { kind: "taken-back" };
      return { kind: "brought", days: days.length, notes: notes.length };
    },
    removeShare: async ({ share }: { share: string }) => {
      const found = store.state().sharing.received.find((one) => one.share === share);
      if (found) store.add({ kind: "share-removed", share, number: found.number });
      await store.forget(store.state().sharing.spent);
      return null;
    },
  };
}

/** Plain data as the record keeps it. */
function asKept(list: readonly object[]): Record<string, JsonValue>[] {
  // What a schema let through, or what was made for one, is text and numbers only.
  return list as Record<string, JsonValue>[];
}

/** What the record keeps of a file given: its days as they stand in it. */
function actOfChoice(
  state: RecordState,
  choice: ShareChoice,
  { share, at }: { readonly share: string; readonly at: string },
): NewActOf<"share-made"> & { readonly at: string } {
  const { lastMade, made } = state.sharing;
  const { items, from, to, without, notes, agreements, therapist } = choice;
  return {
    kind: "share-made",
    at,
    share,
    number: Math.max(lastMade + 1, Math.floor(Date.parse(at) / 60_000)),
    ...{ items: [...items], from, to, without: [...without], therapist },
    ...{ notes: [...notes], agreements: [...agreements] },
    days: asKept(sharedDaysOf(daysOf(state, choice))),
    revokes: made.map((one) => one.share),
  };
}

/** What goes into the file. */
function givenBy(state: RecordState, choice: ShareChoice) {
  const name = state.settings["share_name"];
  return {
    name: typeof name === "string" && name !== "" ? name : "…",
    given: {
      days: daysOf(state, choice),
      notes: notesOf(state, choice).map(({ date, text }) => ({ date, text })),
      agreements: agreementsOf(state, choice).map(asShared),
      therapist: choice.therapist,
    },
  };
}

function shareSources(state: RecordState): ShareSources {
  const own = state.checkIns.filter(({ person }) => person === "a").map(({ time }) => time.day);
  const from = own.reduce((least, day) => Math.min(least, day), Number.POSITIVE_INFINITY);
  const to = own.reduce((most, day) => Math.max(most, day), Number.NEGATIVE_INFINITY);
  return {
    span:
      own.length === 0
        ? null
        : { from: isoDate(from), to: isoDate(to), lately: isoDate(Math.max(from, to - 59)) },
    notes: ownNotes(state),
    agreements: agreementsView(state).filter(({ isOpen }) => isOpen),
  };
}

/** The days that a choice gives. */
export function daysOf(state: RecordState, choice: ShareChoice): ReleasedDay[] {
  return releasedDays(state.checkIns, "a", {
    items: choice.items,
    fromDay: dayOf(choice.from),
    toDay: dayOf(choice.to),
    without: choice.without.map(dayOf),
  });
}

function notesOf(state: RecordState, { notes }: ShareChoice) {
  return ownNotes(state)
    .filter(({ id }) => notes.includes(id))
    .reverse();
}

function agreementsOf(state: RecordState, { agreements }: ShareChoice): AgreementView[] {
  return agreementsView(state).filter(({ id }) => agreements.includes(id));
}

function asShared({ id, about, text, when, repeats }: AgreementView): SharedAgreement {
  return { agreement: id, about, text, when, repeats };
}

function dayOf(iso: string): number {
  const [year = 1970, month = 1, day = 1] = iso.split("-").map(Number);
  return dayFromCivil(year, month, day);
}
