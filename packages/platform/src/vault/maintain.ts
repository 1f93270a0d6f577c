/**
 * What changes a vault as a whole: its slots, its key, its journal. Each change is prepared beside what
 * is in force, read back, and becomes valid by one write of the head; a crash before that write leaves
 * the old vault, a crash after it the new one.
 */

import { identityToRecipient } from "age-encryption";
import { type NewRecord, openJournal } from "../journal/journal.ts";
import { StorageFault } from "../ports.ts";
import { type Argon2Cost, leastCost } from "../secret/argon2.ts";
import { keyBytes } from "../secret/cipher.ts";
import { ageIdentityOf, generateRecoveryWords, recoveryFromWords } from "../secret/recovery.ts";
import { makeSlot, type Slot, type SlotSecret } from "../secret/slot.ts";
import { openDraft } from "./draft.ts";
import { removeEpoch, writeAndReadBack } from "./epoch.ts";
import { type Head, writeHead } from "./head.ts";
import type { OpenedVault, Passkey, StoredAct } from "./vault.ts";

function assertWritable(opened: OpenedVault): void {
  const refusal = opened.journal.refusal();
  if (opened.access !== "write" || (refusal !== undefined && refusal !== "damaged"))
    throw new StorageFault("refused", "changing the vault");
}

function putHead(opened: OpenedVault, head: Head): void {
  writeHead(opened.pair, head, opened.key);
  opened.head = head;
}

function slotFor(opened: OpenedVault, secret: SlotSecret): Promise<Slot> {
  return makeSlot(secret, { key: opened.key, vault: opened.head.vault, random: opened.random });
}

/** Replaces the passphrase slot. */
export async function changePassphrase(
  opened: OpenedVault,
  passphrase: string,
  cost: Argon2Cost = leastCost,
): Promise<void> {
  assertWritable(opened);
  const slot = await slotFor(opened, { type: "passphrase", passphrase, cost });
  const others = opened.head.slots.filter(({ type }) => type !== "passphrase");
  putHead(opened, { ...opened.head, slots: [slot, ...others] });
}

/** Replaces the recovery slot and the recipient of backups; gives the new words. */
export async function renewRecovery(opened: OpenedVault): Promise<string> {
  assertWritable(opened);
  const words = generateRecoveryWords(opened.random);
  const recovery = recoveryFromWords(words);
  if (!(recovery instanceof Uint8Array)) throw new Error("renewRecovery: expected words that pass");
  const slot = await slotFor(opened, { type: "recovery", recovery });
  const others = opened.head.slots.filter(({ type }) => type !== "recovery");
  const recipient = await identityToRecipient(ageIdentityOf(recovery));
  putHead(opened, { ...opened.head, slots: [...others, slot], recipient });
  return words;
}

/** Adds a passkey slot, or replaces that of the same credential. A passkey is never the only slot. */
export async function addPasskey(opened: OpenedVault, passkey: Passkey): Promise<void> {
  assertWritable(opened);
  if (!opened.head.slots.some(({ type }) => type === "passphrase"))
    throw new Error("addPasskey: expected a vault with a passphrase");
  const slot = await slotFor(opened, { type: "passkey", ...passkey });
  const others = opened.head.slots.filter(
    (other) => other.type !== "passkey" || other.credential !== passkey.credential,
  );
  putHead(opened, { ...opened.head, slots: [...others, slot] });
}

/** Removes every passkey slot. */
export async function removePasskeys(opened: OpenedVault): Promise<void> {
  assertWritable(opened);
  const slots = opened.head.slots.filter(({ type }) => type !== "passkey");
  putHead(opened, { ...opened.head, slots });
}

/** A new vault key with new slots; the journal is written anew under it. Gives the recovery words. */
export async function rekey(
  opened: OpenedVault,
  passphrase: string,
  cost: Argon2Cost = leastCost,
): Promise<string> {
  const key = opened.random.bytes(keyBytes);
  const { vault } = opened.head;
  const words = generateRecoveryWords(opened.random);
  const recovery = recoveryFromWords(words);
  if (!(recovery instanceof Uint8Array))
    throw new Error("rekey: expected words that pass their check");
  const what = { key, vault, random: opened.random };
  const slots = [
    await makeSlot({ type: "passphrase", passphrase, cost }, what),
    await makeSlot({ type: "recovery", recovery }, what),
  ];
  const recipient = await identityToRecipient(ageIdentityOf(recovery));
  await rewrite(opened, { key, head: { slots, recipient }, records: opened.journal.records });
  return words;
}

/** Writes the journal anew without some acts. */
export async function forgetActs(
  opened: OpenedVault,
  acts: readonly StoredAct[],
  ids: ReadonlySet<string>,
): Promise<void> {
  const gone = new Set(acts.filter(({ act }) => ids.has(act.act)).map(({ seq }) => seq));
  const records = opened.journal.records.filter(({ seq }) => !gone.has(seq));
  await rewrite(opened, { key: opened.key, head: {}, records });
}

/** Writes what was kept of a damaged journal anew; the damaged file stays beside it. */
export async function repair(opened: OpenedVault): Promise<void> {
  const kept = [...opened.head.kept, opened.head.epoch];
  await rewrite(opened, { key: opened.key, head: { kept }, records: opened.journal.records });
}

async function rewrite(
  opened: OpenedVault,
  next: {
    readonly key: Uint8Array;
    readonly head: Partial<Head>;
    readonly records: readonly NewRecord[];
  },
): Promise<void> {
  assertWritable(opened);
  const before = opened.head;
  const epoch = Math.max(before.epoch, ...before.kept) + 1;
  const place = { ...opened.place, secret: next.key, epoch };
  const draftText = opened.draft.read();
  await removeEpoch(opened.storage, epoch);
  await writeAndReadBack(place, next.records);
  const draft = await openDraft(place);
  if (draftText !== undefined) draft.write(draftText);
  const head: Head = { ...before, ...next.head, epoch };
  // From this write on the new journal is the one in force.
  writeHead(opened.pair, head, next.key);
  opened.journal.close();
  opened.draft.close();
  if (next.key !== opened.key) opened.key.fill(0);
  Object.assign(opened, { head, key: next.key, place, draft });
  opened.journal = await openJournal(place, "write");
  opened.journal.snapshot();
  if (!head.kept.includes(before.epoch)) await removeEpoch(opened.storage, before.epoch);
}
