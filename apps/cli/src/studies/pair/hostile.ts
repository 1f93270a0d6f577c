/**
 * Hostile share files: each is refused for one reason of the closed list, and what the receiver knows
 * stays as it was. The rows are made from good files, so that only the one thing is wrong.
 */

import type { ReleasedDay } from "@ebb/core";
import { createRandom, type Random } from "@ebb/engine";
import {
  largestShareBytes,
  makeShare,
  openShare,
  type ShareProblem,
  type ShareReceiver,
  type ShareRequest,
  shareCardText,
  signedShare,
  signedShareText,
} from "@ebb/platform";
import { lockedForCard, lockedWithPassphrase } from "@ebb/platform/memory";
import { drawSharer, firstDay, type Sharer } from "./people.ts";

/** One row of the table. */
export interface HostileRow {
  readonly what: string;
  readonly files: number;
  /** Reasons given, each once. */
  readonly refused: readonly string[];
  /** Files that were taken in, or after which the receiver knew something else. */
  readonly takenIn: number;
  /** Slowest refusal in ms. */
  readonly slowestMs: number;
}

interface Cast {
  readonly ada: Sharer;
  readonly ben: Sharer;
  readonly cleo: Sharer;
  readonly random: Random;
}

interface Hostile {
  readonly file: Uint8Array;
  readonly receiver?: Partial<ShareReceiver>;
}

const days: readonly ReleasedDay[] = Array.from({ length: 30 }, (_, i) => ({
  day: firstDay + i,
  part: "evening" as const,
  closeness: i % 11,
}));

/** Runs the table; `size` scales the number of flipped and cut files. */
export async function hostileTable(
  seed: number,
  size: number,
  nowMs: () => number,
): Promise<HostileRow[]> {
  const random = createRandom(seed);
  const [ada, ben, cleo] = [
    await drawSharer(random.fork(1)),
    await drawSharer(random.fork(2)),
    await drawSharer(random.fork(3)),
  ];
  const cast = { ada, ben, cleo, random: random.fork(4) };
  const rows: HostileRow[] = [];
  for (const [what, make] of Object.entries(hostileFiles))
    rows.push(await rowOf(what, await make(cast, size), cast, nowMs));
  return rows;
}

async function rowOf(
  what: string,
  files: readonly Hostile[],
  { ada, ben }: Cast,
  nowMs: () => number,
): Promise<HostileRow> {
  const refused = new Set<ShareProblem["type"]>();
  let [takenIn, slowestMs] = [0, 0];
  for (const { file, receiver } of files) {
    const known = { shares: new Set<string>(["s0"]), lastNumber: 5 };
    const whole: ShareReceiver = { ...ben, other: ada.card, known, ...receiver };
    const before = JSON.stringify([[...whole.known.shares], whole.known.lastNumber]);
    const start = nowMs();
    const opened = await openShare(file, whole);
    slowestMs = Math.max(slowestMs, nowMs() - start);
    const after = JSON.stringify([[...whole.known.shares], whole.known.lastNumber]);
    if (opened.ok || before !== after) takenIn += 1;
    if (!opened.ok) refused.add(opened.error.type);
  }
  return { what, files: files.length, refused: [...refused].sort(), takenIn, slowestMs };
}

function requestOf({ ada, ben }: Cast, more: Partial<ShareRequest> = {}): ShareRequest {
  const base = { from: ada.identity, fromCard: ada.card, to: ben.card, share: "s9", number: 9 };
  return { ...base, made: "2026-02-17", name: "Ada", days, notes: [], revokes: [], ...more };
}

/** A text locked for the receiver, by whoever has the card: anybody can do that. */
const locked = (plain: Uint8Array | string, { ben }: Cast): Promise<Uint8Array> =>
  lockedForCard(plain, ben.card);

/** A signed body in which one thing was changed after signing. */
async function changedBody(cast: Cast, from: string, to: string): Promise<Uint8Array> {
  const text = new TextDecoder().decode(signedShare(requestOf(cast)));
  if (!text.includes(from)) throw new Error("changedBody: expected the text to be changed");
  return locked(text.replace(from, to), cast);
}

const one = async (file: Promise<Uint8Array>): Promise<Hostile[]> => [{ file: await file }];

type Make = (cast: Cast, size: number) => Promise<Hostile[]>;

const hostileFiles: Readonly<Record<string, Make>> = {
  truncated: async (cast, size) => {
    const file = await makeShare(requestOf(cast));
    const step = Math.max(1, Math.round(1 / Math.max(size, 0.01)));
    const cuts = Array.from({ length: Math.floor(file.length / step) }, (_, i) => i * step);
    return cuts.map((length) => ({ file: file.subarray(0, length) }));
  },
  "one bit flipped, each byte": async (cast, size) => {
    const file = await makeShare(requestOf(cast));
    const step = Math.max(1, Math.round(1 / Math.max(size, 0.01)));
    const places = Array.from({ length: Math.floor(file.length / step) }, (_, i) => i * step);
    return places.map((at) => {
      const bit = 1 << cast.random.int(8);
      return { file: Uint8Array.from(file, (byte, i) => (i === at ? byte ^ bit : byte)) };
    });
  },
  "longer than it was": async (cast) => {
    const file = await makeShare(requestOf(cast));
    return [{ file: Uint8Array.from([...file, 0]) }, { file: Uint8Array.from([...file, ...file]) }];
  },
  "for another person": (cast) => one(makeShare(requestOf(cast, { to: cast.cleo.card }))),
  "for another person, locked anew for the receiver": async (cast) =>
    one(locked(signedShare(requestOf(cast, { to: cast.cleo.card })), cast)),
  "brought in before": async (cast) => one(makeShare(requestOf(cast, { share: "s0" }))),
  "older after newer": async (cast) => one(makeShare(requestOf(cast, { number: 4 }))),
  "another file with the last number": async (cast) =>
    one(makeShare(requestOf(cast, { number: 5 }))),
  "a second identity with the same name": async (cast) =>
    one(makeShare(requestOf(cast, { from: cast.cleo.identity, fromCard: cast.cleo.card }))),
  "a second identity with the card of the first": async (cast) =>
    one(makeShare(requestOf(cast, { from: cast.cleo.identity }))),
  "names that look alike": async (cast) => {
    const names = ["Аda", "Ada\u200b", "\u202eadA", "Ada ", "ADA", "Ａｄａ", "Ad\u0430"];
    const stranger = { from: cast.cleo.identity, fromCard: cast.cleo.card };
    const files = names.map((name) => makeShare(requestOf(cast, { ...stranger, name })));
    return (await Promise.all(files)).map((file) => ({ file }));
  },
  "body changed after signing": async (cast) => [
    { file: await changedBody(cast, '"closeness":3', '"closeness":9') },
    { file: await changedBody(cast, '"name":"Ada"', '"name":"Eve"') },
    { file: await changedBody(cast, '"number":9', '"number":8') },
    { file: await changedBody(cast, '"signature":"', '"signature":"00') },
    { file: await changedBody(cast, '"revokes":[]', '"revokes":["s0"]') },
  ],
  "of a newer version": async (cast) => [
    { file: await changedBody(cast, "ebb-share/1", "ebb-share/2") },
  ],
  "no share": async (cast) => [
    { file: new Uint8Array(0) },
    { file: new TextEncoder().encode("hello") },
    { file: new TextEncoder().encode("age-encryption.org/v1\n") },
    { file: await locked("no line", cast) },
    { file: await locked('{"ebb":"ebb-backup/1","signature":""}\n{}', cast) },
    { file: await locked(new Uint8Array(2000).fill(255), cast) },
  ],
  "locked with a passphrase": () => one(lockedWithPassphrase("x", "seven calm rivers")),
  "2 GB": async () => {
    // The size alone is looked at; nothing of it is read (the app asks the file for its size first).
    const file = new Proxy(new Uint8Array(0), {
      get: (bytes, name) => (name === "length" ? 2 ** 31 : Reflect.get(bytes, name)),
    });
    return [{ file }, { file: new Uint8Array(largestShareBytes + 1) }];
  },
  "deep and odd": async (cast) => {
    // Rightly signed by the giver: what a hostile giver could send.
    const sign = (text: string) => signedShareText(cast.ada.identity, text);
    const deep = `${"[".repeat(1_000_000)}${"]".repeat(1_000_000)}`;
    const body = (more: string) =>
      `{"share":"s9","number":9,"made":"2026-02-17","name":"Ada","from":${JSON.stringify(
        shareCardText(cast.ada.card),
      )},"to":${JSON.stringify(shareCardText(cast.ben.card))},"notes":[],"revokes":[],${more}}`;
    const many = JSON.stringify(
      Array.from({ length: 20_001 }, () => ({ date: "2026-01-01", part: "evening" })),
    );
    const bodies = [
      deep,
      body(`"days":${deep}`),
      body(`"days":[],"extra":${deep}`),
      body(`"days":[],"__proto__":{"polluted":true}`),
      body(`"days":[{"date":"2026-01-01","part":"evening","closeness":11}]`),
      body(`"days":[{"date":"2026-01-01","part":"evening","closeness":1e999}]`),
      body(`"days":[{"date":"2026-02-31","part":"evening","closeness":4}]`),
      body(`"days":[{"date":"2026-02-01","part":"evening","closeness":"4"}]`),
      body(`"days":[{"date":"2026-01-01","part":"evening","events":{"constructor":1}}]`),
      body(`"days":[{"date":"2026-01-01","part":"night"}]`),
      body(`"days":${many}`),
    ];
    const files = await Promise.all(bodies.map((text) => locked(sign(text), cast)));
    return files.map((file) => ({ file }));
  },
};
