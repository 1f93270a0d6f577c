/**
 * Non-interference: whatever one person did not release can be anything; what the other can see, export
 * or compute stays the same to the byte. And after what was released is taken back, all of it can have
 * been anything. The view of the other is everything there is on their side: the opened file, the state
 * of their record, the record of both, the gaps, the reading, their export, their table, and what their
 * journal holds once spent files are written out.
 */

import {
  type CheckIn,
  jointReadingOf,
  jointRecordOf,
  perceptionGaps,
  type Release,
  releasedDays,
  writeDiaryCsv,
} from "@ebb/core";
import { createRandom, type Random } from "@ebb/engine";
import {
  type Act,
  exportRecord,
  makeShare,
  openShare,
  readShare,
  releasedSides,
  type ShareBody,
  type ShareRequest,
  shareCardText,
  signedShare,
  stateFromActs,
} from "@ebb/platform";
import { drawCheckIn, drawRelease, drawSharer, otherRecord, type Sharer } from "./people.ts";

/** What came of it. */
export interface NonInterference {
  readonly cases: number;
  readonly differences: number;
  readonly afterRevocation: number;
  /** Cases that went through the whole file, lock included, and through the reading. */
  readonly wholeFiles: number;
  readonly readings: number;
  /** Cases in which the mutation changed the giver's record: a study that mutates nothing shows nothing. */
  readonly mutated: number;
  /** Cases in which a change of something that *was* released is seen: the control must be seen. */
  readonly controlSeen: number;
  readonly controls: number;
}

const wholeEvery = 200;
const readingEvery = 500;
const controlEvery = 10;
const dayCount = 24;

/** Runs `cases` random couples, grants and mutations. */
export async function nonInterference(cases: number, seed: number): Promise<NonInterference> {
  const random = createRandom(seed);
  backOf = undefined;
  openedBefore.clear();
  const [giver, reader] = [await drawSharer(random.fork(1)), await drawSharer(random.fork(2))];
  const world = { giver, reader };
  const seen = { differences: 0, afterRevocation: 0, mutated: 0, controlSeen: 0, controls: 0 };
  let [wholeFiles, readings] = [0, 0];
  for (let i = 0; i < cases; i++) {
    const one = random.fork(10 + i);
    const [isWhole, isRead] = [i % wholeEvery === 0, i % readingEvery === 0];
    const result = await oneCase(world, one, {
      isWhole,
      isRead,
      isControl: i % controlEvery === 0,
    });
    wholeFiles += isWhole ? 1 : 0;
    readings += isRead ? 1 : 0;
    for (const name of ["differences", "afterRevocation", "mutated", "controlSeen"] as const)
      seen[name] += result[name] ? 1 : 0;
    seen.controls += result.controlSeen === undefined ? 0 : 1;
  }
  return { cases, ...seen, wholeFiles, readings };
}

interface World {
  readonly giver: Sharer;
  readonly reader: Sharer;
}

interface How {
  readonly isWhole: boolean;
  readonly isRead: boolean;
  readonly isControl: boolean;
}

async function oneCase(world: World, random: Random, how: How) {
  const length = how.isRead ? 60 : random.int(10);
  const record = Array.from({ length }, () => drawCheckIn(random, dayCount));
  const drawn = drawRelease(random, dayCount);
  const release: Release = how.isRead ? { ...drawn, items: ["closeness", "events"] } : drawn;
  const changed = otherRecord(record, release, random);
  const texts = drawTexts(random);
  const before = await viewOf(world, { record, release, text: texts[0] }, how);
  const after = await viewOf(world, { record: changed, release, text: texts[1] }, how);
  const opposite = record.map((one) => withOtherCloseness(one));
  const control = how.isControl && release.items.includes("closeness");
  const seen = control
    ? await viewOf(world, { record: opposite, release, text: texts[0] }, how)
    : undefined;
  const wasThere = releasedDays(record, "b", release).some((day) => day.closeness !== undefined);
  return {
    differences: before.given !== after.given,
    afterRevocation: before.takenBack !== after.takenBack,
    mutated: JSON.stringify(record) !== JSON.stringify(changed),
    controlSeen: seen && wasThere ? seen.given !== before.given : undefined,
  };
}

const drawTexts = (random: Random): readonly [string, string] => [
  `a${random.int(1e9)}`,
  `b${random.int(1e9)}`,
];

function withOtherCloseness(one: CheckIn): CheckIn {
  const { closeness } = one.scales;
  if (closeness === undefined) return one;
  return { ...one, scales: { ...one.scales, closeness: (closeness + 5) % 11 } };
}

interface Giving {
  readonly record: readonly CheckIn[];
  readonly release: Release;
  /** A note that is not given. */
  readonly text: string;
}

/** All that the reader has, after the file and after the file that takes it back; as text. */
async function viewOf(world: World, giving: Giving, how: How) {
  const days = releasedDays(giving.record, "b", giving.release);
  const first = requestOf(world, { share: "s1", number: 1, days, revokes: [] });
  const second = requestOf(world, { share: "s2", number: 2, days: [], revokes: ["s1"] });
  const one = await bodyOf(world, first, how);
  // The file that takes back is the same in every case: it is opened once.
  backOf ??= await bodyOf(world, second, how);
  const two = backOf;
  const given = [paired(world), received(one, 1)];
  const spent = stateFromActs([...given, received(two, 2)]).sharing.spent;
  // The journal is written anew without what no longer stands.
  const left = [...given, received(two, 2)].filter(({ act }) => !spent.includes(act));
  return { given: everything(given, how), takenBack: everything(left, how) };
}

function requestOf(
  { giver, reader }: World,
  what: Pick<ShareRequest, "share" | "number" | "days" | "revokes">,
): ShareRequest {
  const names = { name: "Ben", made: "2026-02-17" };
  return {
    from: giver.identity,
    fromCard: giver.card,
    to: reader.card,
    notes: [],
    ...names,
    ...what,
  };
}

let backOf: ShareBody | undefined;

/** Bodies by the signed bytes: the same file is opened once. */
const openedBefore = new Map<string, ShareBody>();
const mostKept = 64;

async function bodyOf(world: World, request: ShareRequest, how: How): Promise<ShareBody> {
  const { giver, reader } = world;
  const known = { shares: new Set<string>(), lastNumber: 0 };
  const receiver = { ...reader, other: giver.card, known };
  const plain = signedShare(request);
  const bytes = Buffer.from(plain).toString("latin1");
  const before = openedBefore.get(bytes);
  if (before && !how.isWhole) return before;
  const opened = how.isWhole
    ? await openShare(await makeShare(request), receiver)
    : readShare(plain, receiver);
  if (!opened.ok) throw new Error(`bodyOf: expected a file that opens, got ${opened.error.type}`);
  if (openedBefore.size > mostKept) openedBefore.clear();
  openedBefore.set(bytes, opened.value);
  return opened.value;
}

const at = "2026-02-17T20:00:00+00:00";

function paired({ giver }: World): Act {
  const card = shareCardText(giver.card);
  return { act: "p1", at, kind: "paired", name: "Ben", card, words: true };
}

function received(body: ShareBody, n: number): Act {
  const { share, number, name, days, notes, revokes } = body;
  const kept = { share, number, name, days, notes, revokes };
  // What the schema of the file let through is text and numbers only.
  return { act: `r${n}`, at, kind: "share-received", ...kept } as Act;
}

function everything(acts: readonly Act[], { isRead }: How): string {
  const state = stateFromActs(acts);
  const sides = releasedSides(state.sharing);
  const names = { own: "Ada", other: "Ben" };
  const { known, ...sharing } = state.sharing;
  return JSON.stringify([
    acts,
    { ...state, sharing: { ...sharing, known: [...known.shares, known.lastNumber] } },
    jointRecordOf({ ...sides, names }),
    perceptionGaps({ a: sides.other, b: sides.other }),
    isRead ? jointReadingOf({ own: sides.other, other: sides.other, names }) : null,
    exportRecord(acts, { exported: at, made_by: {} }),
    writeDiaryCsv([{ id: "", checkIns: state.checkIns }], "calendar"),
  ]);
}
