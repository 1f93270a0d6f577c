/**
 * What all acts together mean. Pure: the same acts in the same order give the same state, on every
 * device and in every later version. Nothing here is stored; the acts are.
 */

import { type CheckIn, modelTimeDays, type PartnerId } from "@ebb/core";
import { type Act, type ActKind, type ActOf, isActKind, type UnknownAct } from "./act.ts";
import { checkInOfAct, personPlaces } from "./check-in-of-act.ts";
import type { JsonValue } from "./field.ts";
import { type GuessingState, guessingOf } from "./guessing.ts";
import { localTimeFromIso } from "./local-time.ts";
import { type SharingState, sharingOf } from "./sharing.ts";

/** A check-in with the act that made it. */
export interface NotedCheckIn extends CheckIn {
  readonly act: string;
  readonly at: string;
}

/** A line, its reviews, and the date on which it is looked at next. */
export interface LineState extends ActOf<"line"> {
  readonly reviews: readonly ActOf<"line-review">[];
  /** Date of the next review. */
  readonly due: string;
  readonly closed: boolean;
}

/** An experiment with the days that were noted, 1 done, 0 not done. */
export interface ExperimentState extends ActOf<"experiment"> {
  readonly doneByDay: Readonly<Record<string, boolean>>;
}

/** The record as the app sees it. Lists are in the order of the acts unless said otherwise. */
export interface RecordState {
  /** Number of acts, retracted and unknown ones included. */
  readonly acts: number;
  /** Acts of a newer Ebb, kept but not understood. */
  readonly unknown: number;
  /** Names other than `a` and `b` in the order of appearance, at most two that count. */
  readonly people: Readonly<Partial<Record<PartnerId, string>>>;
  /** Both people's, by local time. */
  readonly checkIns: readonly NotedCheckIn[];
  readonly tags: readonly (ActOf<"tag"> & { readonly who: PartnerId })[];
  readonly answers: readonly ActOf<"answer">[];
  /** The last answer to each question that was not skipped. */
  readonly answerById: Readonly<Record<string, JsonValue>>;
  readonly helped: readonly ActOf<"helped">[];
  readonly notes: readonly ActOf<"note">[];
  /** The last of each week, by week. */
  readonly weekly: readonly ActOf<"weekly">[];
  readonly episodes: readonly ActOf<"episode">[];
  readonly lines: readonly LineState[];
  readonly agreements: readonly ActOf<"agreement">[];
  readonly rooms: readonly ActOf<"room">[];
  /** Grants in force. */
  readonly grants: readonly ActOf<"grant">[];
  readonly sharing: SharingState;
  readonly guessing: GuessingState;
  readonly settings: Readonly<Record<string, JsonValue>>;
  readonly situation: Readonly<Record<string, JsonValue>>;
  readonly drawnLoop: ActOf<"loop"> | undefined;
  /** Subjects that the person rejected. */
  readonly notIt: readonly string[];
  readonly steps: readonly ActOf<"step">[];
  readonly experiments: readonly ExperimentState[];
  /** Forecasts kept for the ledger. */
  readonly forecasts: readonly ActOf<"forecast">[];
  readonly cards: readonly ActOf<"card">[];
  readonly imports: readonly ActOf<"import">[];
  readonly supports: readonly ActOf<"support">[];
  readonly seasons: readonly ActOf<"season">[];
  /** Last backup that was made and opened again, or undefined: then the reminder stands. */
  readonly verifiedBackup: ActOf<"backup-made"> | undefined;
}

/** The state that all acts together make, in the order in which they were recorded. */
export function stateFromActs(acts: readonly (Act | UnknownAct)[]): RecordState {
  const known = standing(acts);
  const of = <Kind extends ActKind>(kind: Kind) =>
    known.filter((act): act is Extract<Act, { kind: Kind }> => act.kind === kind) as ActOf<Kind>[];
  const places = personPlaces(
    known.map((act) => ("person" in act ? act.person : undefined) as string | undefined),
  );
  const who = (name: string | undefined): PartnerId => places.get(name ?? "a") ?? "a";
  const verified = of("backup-made").filter((made) => made.verified);
  return {
    acts: acts.length,
    unknown: acts.filter((act) => !isActKind(act.kind)).length,
    people: peopleOf(places),
    checkIns: checkInsOf(of("check-in"), places),
    tags: of("tag").map((tag) => ({ ...tag, who: who(tag.person) })),
    answers: of("answer"),
    answerById: lastByKey(
      of("answer").filter(({ value }) => value !== null),
      "id",
      "value",
    ),
    helped: of("helped"),
    notes: of("note"),
    weekly: lastOfEach(of("weekly"), "week").sort((x, y) => (x.week < y.week ? -1 : 1)),
    episodes: lastOfEach(of("episode"), "episode"),
    lines: linesOf(of("line"), of("line-review")),
    agreements: lastOfEach(of("agreement"), "agreement"),
    rooms: lastOfEach(of("room"), "room"),
    grants: grantsOf(known),
    sharing: sharingOf(known),
    guessing: guessingOf(known),
    settings: lastByKey(of("setting"), "name", "value"),
    situation: merged(of("situation").map(({ fields }) => fields)),
    drawnLoop: of("loop").at(-1),
    notIt: rejected(of("not-it")),
    steps: of("step"),
    experiments: experimentsOf(of("experiment"), of("experiment-day")),
    forecasts: of("forecast"),
    cards: of("card"),
    imports: importsOf(known),
    supports: lastOfEach(of("support"), "support").filter(({ removed }) => removed !== true),
    seasons: of("season"),
    verifiedBackup: verified.at(-1),
  };
}

/** Known acts that were neither retracted nor corrected, each id once. */
function standing(acts: readonly (Act | UnknownAct)[]): Act[] {
  const gone = new Set<string>();
  for (const act of acts) {
    if (!isKnown(act)) continue;
    if (act.kind === "retract") gone.add(act.retracts);
    if (act.kind === "check-in" && act.replaces !== undefined) gone.add(act.replaces);
  }
  const seen = new Set<string>();
  return acts.filter((act): act is Act => {
    if (!isKnown(act) || gone.has(act.act) || seen.has(act.act)) return false;
    seen.add(act.act);
    return true;
  });
}

function isKnown(act: Act | UnknownAct): act is Act {
  return isActKind(act.kind);
}

function peopleOf(places: ReadonlyMap<string, PartnerId>): Partial<Record<PartnerId, string>> {
  const people: Partial<Record<PartnerId, string>> = {};
  for (const [name, place] of places) if (name !== place) people[place] ??= name;
  return people;
}

function checkInsOf(
  acts: readonly ActOf<"check-in">[],
  places: ReadonlyMap<string, PartnerId>,
): NotedCheckIn[] {
  const noted = acts.flatMap((act) => {
    const person = places.get(act.person ?? "a");
    if (person === undefined) return [];
    return [{ ...checkInOfAct(act, person), act: act.act, at: act.at }];
  });
  return noted.sort((x, y) => modelTimeDays(x.time) - modelTimeDays(y.time));
}

function linesOf(
  lines: readonly ActOf<"line">[],
  reviews: readonly ActOf<"line-review">[],
): LineState[] {
  return lastOfEach(lines, "line").map((line) => {
    const own = reviews.filter((review) => review.line === line.line);
    const due = own.findLast((review) => review.next_review)?.next_review ?? line.review;
    return { ...line, reviews: own, due, closed: own.some((review) => review.closed === true) };
  });
}

function grantsOf(acts: readonly Act[]): ActOf<"grant">[] {
  const inForce = new Map<string, ActOf<"grant">>();
  for (const act of acts) {
    if (act.kind === "grant") inForce.set(act.grant, act as ActOf<"grant">);
    if (act.kind === "grant-revoked") inForce.delete(act.grant);
  }
  return [...inForce.values()].filter(({ level }) => level !== "none");
}

function importsOf(acts: readonly Act[]): ActOf<"import">[] {
  const kept = new Map<string, ActOf<"import">>();
  for (const act of acts) {
    if (act.kind === "import") kept.set(act.source, act as ActOf<"import">);
    if (act.kind === "import-removed") kept.delete(act.source);
  }
  return [...kept.values()];
}

function rejected(acts: readonly ActOf<"not-it">[]): string[] {
  const subjects = new Set<string>();
  for (const { subject, accepted } of acts) {
    if (accepted === true) subjects.delete(subject);
    else subjects.add(subject);
  }
  return [...subjects];
}

function experimentsOf(
  experiments: readonly ActOf<"experiment">[],
  days: readonly ActOf<"experiment-day">[],
): ExperimentState[] {
  return lastOfEach(experiments, "experiment").map((experiment) => {
    const own = days.filter((day) => day.experiment === experiment.experiment);
    return { ...experiment, doneByDay: lastByKey(own, "day", "done") };
  });
}

/** The last act of each key, in the order in which the keys first came. */
function lastOfEach<Item extends object>(items: readonly Item[], key: keyof Item): Item[] {
  const last = new Map<unknown, Item>();
  for (const item of items) last.set(item[key], item);
  return [...last.values()];
}

/** The last value of each key; without a prototype, so that no key can be special. */
function lastByKey<Item extends object, Value extends keyof Item>(
  items: readonly Item[],
  key: keyof Item,
  value: Value,
): Record<string, Item[Value]> {
  const record: Record<string, Item[Value]> = Object.create(null);
  for (const item of items) record[String(item[key])] = item[value];
  return record;
}

function merged<Value>(records: readonly Readonly<Record<string, Value>>[]): Record<string, Value> {
  const whole: Record<string, Value> = Object.create(null);
  for (const record of records)
    for (const [name, value] of Object.entries(record)) whole[name] = value;
  return whole;
}

/** The check-in that a person already made on a local day, and half of it when given. */
export function checkInOn(
  state: RecordState,
  slot: { readonly person: PartnerId; readonly day: number; readonly part?: "morning" | "evening" },
): NotedCheckIn | undefined {
  return state.checkIns.findLast(({ person, time }) => {
    if (person !== slot.person || time.day !== slot.day) return false;
    if (slot.part === undefined) return true;
    return ((time.minute ?? 720) < 720 ? "morning" : "evening") === slot.part;
  });
}

/** Local day, days since 1970-01-01, on which an act was made. */
export function dayOfAct(act: { readonly at: string }): number {
  return localTimeFromIso(act.at)?.day ?? Number.NaN;
}
