import { readHeader } from "../journal/frame.ts";
import { textFromUtf8 } from "../kit/bytes.ts";
import { systemClock, systemRandom } from "../kit/system.ts";
import { StorageFault } from "../ports.ts";
import { makeAct } from "../record/make-act.ts";
import { type Argon2Cost, leastCost } from "../secret/argon2.ts";
import type { recoveryFromWords } from "../secret/recovery.ts";
import { makeSlot } from "../secret/slot.ts";
import { createVault, openVault } from "../vault/open.ts";
import type { Vault } from "../vault/vault.ts";
import { seededRandom } from "./seeded.ts";
import { type RecordingStorage, recordingStorage } from "./simulated-disk.ts";

/** One check; it throws when something that must hold does not. */
export interface TrustCheck {
  readonly title: string;
  readonly run: () => Promise<void>;
}

/** Throws where something that must hold does not. */
export function demand(condition: boolean, what: string): asserts condition {
  if (!condition) throw new Error(`trust: expected ${what}`);
}

/** The platform's own chance and clock: these checks are of the real thing. */
export const random = systemRandom();
export const world = { random, clock: systemClock() };
/** A note as an act. */
export const note = (text: string) => makeAct({ kind: "note", text }, world);
/** The passphrase of the vaults that are tried. */
export const passphrase = "seven calm boats on a wide river";

/** A new vault on a disk, with its recovery words. */
export async function fresh(
  storage: RecordingStorage,
  with_: { readonly passphrase: string | undefined } = { passphrase: undefined },
): Promise<{ vault: Vault; words: string }> {
  const created = await createVault({ storage, random, ...with_ });
  demand(created.ok, "a vault to be created");
  return { vault: created.value.vault, words: created.value.recoveryWords ?? "" };
}

/** The fault of the disk that a step ends with; undefined where it goes well. */
export function faultOf(step: () => unknown): StorageFault | undefined {
  try {
    step();
  } catch (error) {
    if (error instanceof StorageFault) return error;
    throw error;
  }
  return undefined;
}

/** Frames of the journal on a disk, with their places. */
export function framesOn(storage: RecordingStorage): { bytes: Uint8Array; starts: number[] } {
  const bytes = storage.disk().get("journal-1") ?? new Uint8Array(0);
  const starts: number[] = [];
  for (let at = 0; at < bytes.length; ) {
    const header = readHeader(bytes, at);
    demand(header !== undefined, "a frame");
    starts.push(at);
    at += header.length;
  }
  return { bytes, starts };
}

/** A passphrase slot of a vault. */
export const slotOf = (vault: string, cost: Argon2Cost = leastCost) =>
  makeSlot(
    { type: "passphrase", passphrase, cost },
    { key: new Uint8Array(32).fill(7), vault, random },
  );

/** Key that libsodium derives for the fixed passphrase and salt above. */
export const sodiumKey = "0d1a3c6523c8f06e4e0af9c515aa5b5448cfebd6838f2d52c3d8b6ef8ddc3c2e";

/** The bytes with one bit of byte 300 changed. */
export function flippedAt300(bytes: Uint8Array): Uint8Array {
  const changed = bytes.slice();
  changed[300] = (changed[300] ?? 0) ^ 1;
  return changed;
}

/** What is wrong with recovery words. */
export function typeOf(problem: ReturnType<typeof recoveryFromWords>): string {
  return problem instanceof Uint8Array ? "none" : problem.type;
}

/** The texts of both heads on a disk. */
export function headTexts(storage: RecordingStorage): string[] {
  return ["head-a", "head-b"].map((name) => {
    const bytes = storage.disk().get(name) ?? new Uint8Array(0);
    // 12 bytes of header and 32 of authentication before the text, 32 of checksum behind it.
    return textFromUtf8(bytes.subarray(44, bytes.length - 32));
  });
}

/** Opens with whichever of these keys fits. */
export async function openWithKeys(
  storage: RecordingStorage,
  keys: readonly Uint8Array[],
  access: "read" | "write" = "read",
): Promise<Vault | undefined> {
  for (const key of keys) {
    const opened = await openVault({
      storage,
      random,
      secret: { type: "key", key: key.slice() },
      access,
    });
    if (opened.ok) return opened.value;
  }
  return undefined;
}

/** Lets one operation fail, then looks at what a reader finds. */
export async function failOnce(at: number, reason: "full" | "failed"): Promise<void> {
  const seeded = seededRandom(at);
  const storage = recordingStorage();
  const created = await createVault({ storage, random: seeded, passphrase: undefined });
  demand(created.ok, "a vault");
  const { vault } = created.value;
  const confirmed: string[] = [];
  storage.failFrom(at, reason);
  for (let i = 0; i < 6; i++) {
    try {
      vault.append([note(`${i}`)]);
      confirmed.push(`${i}`);
    } catch (error) {
      demand(error instanceof StorageFault, "a fault of the disk");
    }
  }
  const found = await openWithKeys(recordingStorage(storage.disk()), seeded.keys());
  const texts = (found?.acts() ?? []).map(({ act }) => ("text" in act ? String(act.text) : ""));
  demand(
    confirmed.every((text, i) => texts[i] === text),
    "what was confirmed to be there",
  );
  demand(texts.length <= confirmed.length + 1, "at most one record beyond");
}
