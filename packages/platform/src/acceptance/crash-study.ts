/**
 * The crash enumerator: runs random work on a vault over a recording disk, then tries every crash point of
 * the run, opens what is left, and compares with what was confirmed. Nothing here knows how the vault is
 * built; it sees only disks, keys and acts.
 */

import type { Clock, Storage } from "../ports.ts";
import type { Act } from "../record/act.ts";
import { installVault } from "../vault/install.ts";
import { createVault, openVault } from "../vault/open.ts";
import type { Vault } from "../vault/vault.ts";
import { type SeededRandom, seededChance, seededRandom } from "./seeded.ts";
import {
  type Disk,
  diskAfterCrash,
  drawCrash,
  type KeepRule,
  type RecordingStorage,
  recordingStorage,
  visitCrashPoints,
} from "./simulated-disk.ts";

/** What one try may find: the texts that were confirmed, then a prefix of those in flight, or the outcome of a rewriting. */
interface Expectation {
  /** First operation during which this holds. */
  readonly from: number;
  readonly confirmed: readonly string[];
  readonly inFlight: readonly string[];
  /** The state after a change of the whole that is under way, or undefined. */
  readonly instead: readonly string[] | undefined;
  /** False before the vault was created. */
  readonly exists: boolean;
}

/** What the study counts. */
export interface CrashTally {
  /** Crash points, modes and subsets. */
  cases: number;
  /** Those of them that leave another disk than the others of their run; each of these is opened. */
  distinct: number;
  /** Cases in which a confirmed record was missing or changed, or something came that was never added. */
  lost: number;
  /** Cases in which the vault did not open or called itself damaged. */
  unreadable: number;
  /** Cases after which appending and opening again failed. */
  stuck: number;
  /** Seed, operation, mode and rule of the first failing cases. */
  readonly failures: string[];
}

/** An empty tally. */
export function emptyTally(): CrashTally {
  return { cases: 0, distinct: 0, lost: 0, unreadable: 0, stuck: 0, failures: [] };
}

interface Run {
  readonly start: Disk;
  readonly storage: RecordingStorage;
  readonly expectations: readonly Expectation[];
  readonly random: SeededRandom;
}

/** In one of so many distinct cases the store is also written to, closed and opened again. */
const goesOnEvery = 4;

const clock: Clock = { nowMs: () => 0, zone: () => "UTC", offsetMinutes: () => 0 };

/** One random workload of `steps` steps, each crash point tried with `subsets` random subsets. */
export async function crashWorkload(
  seed: number,
  size: { readonly steps: number; readonly subsets: number },
  tally: CrashTally,
): Promise<void> {
  const run = await runWorkload(seed, size.steps);
  const chance = seededChance(seed ^ 0x5bd1e995);
  const tries: (() => Promise<void>)[] = [];
  const seen = new Set<string>();
  visitCrashPoints(run.start, run.storage.operations, (point, at, mode) => {
    const expected = expectationAt(run.expectations, mode === "after" ? at + 1 : at);
    for (let i = 0; i < size.subsets; i++) {
      const rule: KeepRule = i === 0 ? "none" : i === 1 ? "all" : "some";
      const outcome = drawCrash(point, rule, chance);
      tally.cases += 1;
      // The same disk, of which the same is expected, opens the same way.
      const key = `${expected.from} ${outcome.key}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const disk = outcome.disk();
      const name = `seed ${seed} operation ${at} ${mode} ${rule} ${i}`;
      tries.push(() => tryDisk(disk, expected, { run, name, tally }));
    }
  });
  for (const one of tries) await one();
}

function expectationAt(expectations: readonly Expectation[], at: number): Expectation {
  const found = expectations.findLast((expectation) => expectation.from <= at);
  if (found === undefined) throw new Error("expectationAt: expected one from operation 0");
  return found;
}

/** Texts of all notes, the only content that the workloads write. */
function textsOf(vault: Vault): string[] {
  return vault.acts().map(({ act }) => ("text" in act ? String(act.text) : ""));
}

async function tryDisk(
  disk: Disk,
  expected: Expectation,
  at: { readonly run: Run; readonly name: string; readonly tally: CrashTally },
): Promise<void> {
  const { tally } = at;
  tally.distinct += 1;
  const fail = (kind: "lost" | "unreadable" | "stuck") => {
    tally[kind] += 1;
    if (tally.failures.length < 5) tally.failures.push(`${kind}: ${at.name}`);
  };
  const storage = recordingStorage(disk);
  const vault = await openAny(storage, at.run.random);
  if (vault === undefined) {
    if (expected.exists || !(await canCreate(storage))) fail("unreadable");
    return;
  }
  if (vault.damage() !== undefined) return fail("unreadable");
  const texts = textsOf(vault);
  if (!isAllowed(texts, expected)) return fail("lost");
  const isTried = tally.distinct % goesOnEvery === 0;
  if (isTried && !(await goesOn(vault, storage, texts, at.run.random))) fail("stuck");
}

function isAllowed(texts: readonly string[], expected: Expectation): boolean {
  const isSame = (x: readonly string[], y: readonly string[]) =>
    x.length === y.length && x.every((text, i) => text === y[i]);
  if (expected.instead !== undefined && isSame(texts, expected.instead)) return true;
  const added = texts.length - expected.confirmed.length;
  if (added < 0 || added > expected.inFlight.length) return false;
  return isSame(texts, [...expected.confirmed, ...expected.inFlight.slice(0, added)]);
}

async function goesOn(
  vault: Vault,
  storage: RecordingStorage,
  texts: readonly string[],
  random: SeededRandom,
): Promise<boolean> {
  // Short records, so that they do not cover a long unfinished write that should have been cleared away.
  for (const i of [1, 2, 3])
    if (vault.append([note(`after ${i}`, random)]) !== texts.length + i) return false;
  await vault.lock();
  const again = await openAny(recordingStorage(storage.disk()), random);
  if (again === undefined || again.damage() !== undefined) return false;
  const found = textsOf(again);
  return found.length === texts.length + 3 && found.at(-1) === "after 3";
}

async function canCreate(storage: Storage): Promise<boolean> {
  const random = seededRandom(1);
  const created = await createVault({ storage, random, passphrase: undefined });
  return created.ok && created.value.vault.append([note("first", random)]) === 1;
}

async function openAny(storage: Storage, random: SeededRandom): Promise<Vault | undefined> {
  for (const key of random.keys()) {
    const secret = { type: "key", key: key.slice() } as const;
    const opened = await openVault({ storage, random, secret, access: "write" });
    if (opened.ok) return opened.value;
    if (opened.error.type !== "wrong-secret") return undefined;
  }
  return undefined;
}

let noteCount = 0;

function note(text: string, random: SeededRandom): Act {
  noteCount += 1;
  const id = `n${noteCount}-${random.bytes(2).join("-")}`;
  const at = new Date(clock.nowMs()).toISOString();
  return { act: id, at, kind: "note", text };
}

/** Does random work; expectations are noted before each step for the operations it will do. */
async function runWorkload(seed: number, steps: number): Promise<Run> {
  const random = seededRandom(seed);
  const chance = seededChance(seed + 77);
  const earlier = chance() < 0.5 ? await diskWithHistory(seed, random) : undefined;
  const storage = recordingStorage(earlier?.disk);
  const expectations: Expectation[] = [];
  let confirmed: readonly string[] = earlier?.texts ?? [];
  const expect = (next: Partial<Expectation>) =>
    expectations.push({
      from: storage.operations.length,
      confirmed,
      inFlight: [],
      instead: undefined,
      exists: true,
      ...next,
    });
  expect(earlier === undefined ? { exists: false } : {});
  let vault =
    earlier === undefined ? await newVault(storage, random) : await openAny(storage, random);
  for (let step = 0; step < steps; step++) {
    if (vault === undefined) throw new Error(`runWorkload: expected a vault, seed ${seed}`);
    expect({});
    const drawn = chance();
    if (drawn < 0.62) {
      const texts = textsToAdd(step, chance);
      expect({ inFlight: texts });
      vault.append(texts.map((text) => note(text, random)));
      confirmed = [...confirmed, ...texts];
    } else if (drawn < 0.72) {
      vault.saveDraft(`draft ${step}`);
    } else if (drawn < 0.84) {
      await vault.lock();
      vault = await openAny(storage, random);
    } else if (drawn < 0.92) {
      const ids = vault.acts().filter(() => chance() < 0.3);
      const gone = new Set(ids.map(({ seq }) => seq));
      const left = vault.acts().filter(({ seq }) => !gone.has(seq));
      const instead = left.map(({ act }) => ("text" in act ? String(act.text) : ""));
      expect({ instead });
      await vault.forget(ids.map(({ act }) => act.act));
      confirmed = instead;
    } else {
      const replaced = await replaceWhole(vault, storage, { random, expect });
      vault = replaced.vault;
      confirmed = replaced.texts;
    }
  }
  expect({});
  await vault?.lock();
  return { start: earlier?.disk ?? new Map(), storage, expectations, random };
}

/** A vault that was already used, and crashed: so that recovering is itself interrupted. */
async function diskWithHistory(
  seed: number,
  random: SeededRandom,
): Promise<{ disk: Disk; texts: string[] }> {
  const storage = recordingStorage();
  const vault = await newVault(storage, random);
  const texts = ["before, one", "before, two"];
  for (const text of texts) vault.append([note(text, random)]);
  const end = storage.operations.length;
  vault.append([note("never confirmed", random)]);
  const torn = storage.operations[end];
  let disk: Disk = new Map();
  visitCrashPoints(new Map(), storage.operations, (point, at, mode) => {
    if (at === end && mode === (torn?.kind === "write" ? "torn" : "before"))
      disk = diskAfterCrash(point, "some", seededChance(seed));
  });
  const found = await openAny(recordingStorage(disk), random);
  return { disk, texts: found === undefined ? texts : textsOf(found) };
}

async function newVault(storage: Storage, random: SeededRandom): Promise<Vault> {
  const created = await createVault({ storage, random, passphrase: undefined });
  if (!created.ok) throw new Error("newVault: expected an empty store");
  return created.value.vault;
}

/** Short notes, and now and then one that spans many sectors. */
function textsToAdd(step: number, chance: () => number): string[] {
  const count = 1 + Math.floor(chance() * 3);
  return Array.from({ length: count }, (_, i) => {
    const length = chance() < 0.15 ? 3000 + Math.floor(chance() * 6000) : Math.floor(chance() * 80);
    return `${step}.${i} ${"x".repeat(length)}`;
  });
}

/** Restores a backup of the present state with one more record into the place of the vault. */
async function replaceWhole(
  vault: Vault,
  storage: RecordingStorage,
  at: { readonly random: SeededRandom; readonly expect: (next: Partial<Expectation>) => void },
): Promise<{ vault: Vault; texts: readonly string[] }> {
  const { records } = vault.backupSource();
  const kept = records.slice(0, Math.ceil(records.length / 2));
  const texts = textsOf(vault).slice(0, kept.length);
  await vault.lock();
  at.expect({ instead: texts });
  const key = at.random.bytes(32);
  const parts = {
    key: key.slice(),
    vault: "0".repeat(32),
    store: "1".repeat(32),
    slots: [],
    recipient: null,
  };
  const installed = await installVault(
    { storage, random: at.random, replace: true },
    { ...parts, records: kept },
  );
  if (!installed.ok) throw new Error("replaceWhole: expected the store to be free");
  return { vault: installed.value, texts };
}
