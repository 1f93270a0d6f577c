/**
 * Corruptions: one file of a vault is changed in one way (bits flipped, a range zeroed, cut off, blocks
 * swapped or doubled, an older copy put back, the file removed); then the vault is opened and compared
 * with the truth.
 */

import type { Act } from "../record/act.ts";
import { createVault, openVault } from "../vault/open.ts";
import type { Vault } from "../vault/vault.ts";
import { type SeededRandom, seededChance, seededRandom } from "./seeded.ts";
import { type Disk, recordingStorage } from "./simulated-disk.ts";

/** What the study counts. */
export interface CorruptionTally {
  cases: number;
  /** A record came back changed, or one was missing without a word. */
  silentlyWrong: number;
  /** Every record that stands before the first changed byte came back. */
  keptBefore: number;
  /** Damage was told, or there was none to tell. */
  explained: number;
  /** Every record came back all the same. */
  keptAll: number;
  readonly failures: string[];
}

/** An empty tally. */
export function emptyCorruptionTally(): CorruptionTally {
  return { cases: 0, silentlyWrong: 0, keptBefore: 0, explained: 0, keptAll: 0, failures: [] };
}

interface Subject {
  readonly disk: Disk;
  /** The same vault some records earlier. */
  readonly earlier: Disk;
  readonly texts: readonly string[];
  /** End of each record's frame in the journal. */
  readonly ends: readonly number[];
  readonly random: SeededRandom;
}

/** Draws `cases` corruptions of a vault of `records` records. */
export async function corruptVault(
  seed: number,
  size: { readonly records: number; readonly cases: number },
  tally: CorruptionTally,
): Promise<void> {
  const subject = await makeSubject(seed, size.records);
  const chance = seededChance(seed * 7 + 3);
  for (let i = 0; i < size.cases; i++) {
    const change = drawChange(subject, chance);
    if (change !== undefined)
      await judge(subject, change, { tally, name: `seed ${seed} case ${i}` });
  }
}

async function makeSubject(seed: number, records: number): Promise<Subject> {
  const random = seededRandom(seed);
  const chance = seededChance(seed + 5);
  const storage = recordingStorage();
  const created = await createVault({ storage, random, passphrase: undefined });
  if (!created.ok) throw new Error("makeSubject: expected an empty store");
  let vault: Vault = created.value.vault;
  const texts: string[] = [];
  const ends: number[] = [];
  let earlier: Disk = new Map();
  for (let i = 0; i < records; i++) {
    if (i === Math.floor(records / 2)) {
      // Half of the record stands in a snapshot as well.
      await vault.lock();
      earlier = storage.disk();
      vault = await reopen(storage, random);
    }
    const text = `${i} ${"y".repeat(Math.floor(chance() * 700))}`;
    texts.push(text);
    const act: Act = { act: `c${i}`, at: "2026-01-01", kind: "note", text };
    vault.append([act]);
    ends.push(storage.disk().get("journal-1")?.length ?? 0);
  }
  vault.saveDraft("a draft");
  return { disk: storage.disk(), earlier, texts, ends, random };
}

async function reopen(
  storage: ReturnType<typeof recordingStorage>,
  random: SeededRandom,
): Promise<Vault> {
  const opened = await openWithAnyKey(storage, random, "write");
  if (opened === undefined) throw new Error("reopen: expected the vault to open");
  return opened;
}

async function openWithAnyKey(
  storage: ReturnType<typeof recordingStorage>,
  random: SeededRandom,
  access: "read" | "write",
): Promise<Vault | undefined> {
  for (const key of random.keys()) {
    const secret = { type: "key", key: key.slice() } as const;
    const opened = await openVault({ storage, random, secret, access });
    if (opened.ok) return opened.value;
  }
  return undefined;
}

interface Change {
  readonly name: string;
  /** What the file holds afterwards; undefined when it is gone. */
  readonly bytes: Uint8Array | undefined;
  /** First byte that differs. */
  readonly firstDifference: number;
}

const kinds = ["flip", "zero", "cut", "swap", "double", "garbage", "older", "remove"] as const;

function drawChange(subject: Subject, chance: () => number): Change | undefined {
  const names = [...subject.disk.keys()].filter(
    (name) => (subject.disk.get(name)?.length ?? 0) > 0,
  );
  const isJournal = chance() < 0.6;
  const name = isJournal
    ? "journal-1"
    : (names[Math.floor(chance() * names.length)] ?? "journal-1");
  const before = subject.disk.get(name) ?? new Uint8Array(0);
  const kind = kinds[Math.floor(chance() ** 1.5 * kinds.length)] ?? "flip";
  const bytes = changedBytes(before, kind, { chance, earlier: subject.earlier.get(name) });
  if (kind === "remove") return { name, bytes: undefined, firstDifference: 0 };
  const firstDifference = differsAt(before, bytes);
  return firstDifference < 0 ? undefined : { name, bytes, firstDifference };
}

function differsAt(x: Uint8Array, y: Uint8Array): number {
  for (let i = 0; i < Math.max(x.length, y.length); i++) if (x[i] !== y[i]) return i;
  return -1;
}

function changedBytes(
  before: Uint8Array,
  kind: (typeof kinds)[number],
  with_: { readonly chance: () => number; readonly earlier: Uint8Array | undefined },
): Uint8Array {
  const { chance } = with_;
  const bytes = before.slice();
  const place = () => Math.floor(chance() * bytes.length);
  const block = () => Math.floor(place() / 256) * 256;
  if (kind === "flip") {
    const times = chance() < 0.7 ? 1 : 1 + Math.floor(chance() * 8);
    for (let i = 0; i < times; i++) {
      const at = place();
      bytes[at] = (bytes[at] ?? 0) ^ (1 << Math.floor(chance() * 8));
    }
  } else if (kind === "zero") {
    const at = place();
    bytes.fill(0, at, at + 1 + Math.floor(chance() * 1024));
  } else if (kind === "cut") {
    return bytes.slice(0, chance() < 0.5 ? place() : block());
  } else if (kind === "swap") {
    const [x, y] = [block(), block()];
    const piece = before.slice(x, x + 256);
    bytes.copyWithin(x, y, y + 256);
    bytes.set(piece.subarray(0, Math.max(0, bytes.length - y)), y);
  } else if (kind === "double") {
    const at = block();
    return Uint8Array.from([...bytes.subarray(0, at + 256), ...bytes.subarray(at)]);
  } else if (kind === "garbage") {
    const at = place();
    for (let i = at; i < Math.min(bytes.length, at + 64); i++)
      bytes[i] = Math.floor(chance() * 256);
  } else if (kind === "older") return with_.earlier?.slice() ?? bytes;
  return bytes;
}

async function judge(
  subject: Subject,
  change: Change,
  at: { readonly tally: CorruptionTally; readonly name: string },
): Promise<void> {
  const { tally } = at;
  const disk = new Map(subject.disk);
  if (change.bytes === undefined) disk.delete(change.name);
  else disk.set(change.name, change.bytes);
  tally.cases += 1;
  const vault = await openWithAnyKey(recordingStorage(disk), subject.random, "read");
  const found = vault?.acts() ?? [];
  const isTrue = found.every(
    ({ seq, act }) => "text" in act && act.text === subject.texts[seq - 1],
  );
  const isWhole = isTrue && found.length === subject.texts.length;
  const isTold = vault === undefined || vault.damage() !== undefined;
  const isSilent = !isTrue || (!isWhole && !isTold);
  if (isSilent) tally.silentlyWrong += 1;
  if (isWhole) tally.keptAll += 1;
  if (isWhole || isTold) tally.explained += 1;
  const seqs = new Set(found.map(({ seq }) => seq));
  const before =
    change.name === "journal-1"
      ? subject.ends.filter((end) => end <= change.firstDifference).length
      : subject.texts.length;
  let hasAllBefore = true;
  for (let seq = 1; seq <= before; seq++) hasAllBefore &&= seqs.has(seq);
  if (hasAllBefore) tally.keptBefore += 1;
  if ((isSilent || !hasAllBefore) && tally.failures.length < 5)
    tally.failures.push(`${at.name}: ${change.name} from byte ${change.firstDifference}`);
}
