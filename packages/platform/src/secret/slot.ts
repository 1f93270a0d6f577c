/**
 * Slots: each holds the vault key, wrapped by one secret. Passphrase (Argon2id), recovery key (256 random
 * bits) and, if wanted, passkeys (PRF output). The wrapping key and a commitment both derive from the
 * secret; the commitment is compared first, because the cipher alone would let a crafted slot open under
 * several secrets.
 */

import * as v from "valibot";
import { bytesFromHex, concatBytes, hexFromBytes, utf8Bytes } from "../kit/bytes.ts";
import type { Random } from "../ports.ts";
import { type Argon2Cost, isCostAccepted, keyFromPassphrase } from "./argon2.ts";
import { deriveKey, equalBytes, nonceBytes, seal, unseal } from "./cipher.ts";

const hexOf = (bytes: number) =>
  v.pipe(v.string(), v.regex(new RegExp(`^[0-9a-f]{${2 * bytes}}$`)));
const saltBytes = 16;
const wrappedEntries = {
  v: v.literal(1),
  salt: hexOf(saltBytes),
  nonce: hexOf(nonceBytes),
  wrapped: hexOf(48),
  commitment: hexOf(32),
};

/** Shape of a slot as it is stored. */
export const slotSchema = v.variant("type", [
  v.object({
    type: v.literal("passphrase"),
    kdf: v.object({
      name: v.literal("argon2id"),
      memory_kib: v.number(),
      passes: v.number(),
      lanes: v.number(),
    }),
    ...wrappedEntries,
  }),
  v.object({ type: v.literal("recovery"), ...wrappedEntries }),
  v.object({
    type: v.literal("passkey"),
    credential: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,1400}$/)),
    prf_salt: hexOf(32),
    ...wrappedEntries,
  }),
]);

/** A slot as it is stored. */
export type Slot = v.InferOutput<typeof slotSchema>;

/** What opens a slot. */
export type SlotSecret =
  | { readonly type: "passphrase"; readonly passphrase: string; readonly cost: Argon2Cost }
  | { readonly type: "recovery"; readonly recovery: Uint8Array }
  | {
      readonly type: "passkey";
      /** Base64url id of the credential. */
      readonly credential: string;
      /** 32 bytes, lower-case hexadecimal: the input of the PRF. */
      readonly prfSalt: string;
      /** 32 bytes that the passkey gave for it. */
      readonly prf: Uint8Array;
    };

type OpenPart = (
  | Pick<Extract<Slot, { type: "passphrase" }>, "type" | "kdf">
  | Pick<Extract<Slot, { type: "recovery" }>, "type">
  | Pick<Extract<Slot, { type: "passkey" }>, "type" | "credential" | "prf_salt">
) & { readonly v: 1; readonly salt: string };

/** Everything of a slot that is bound to its ciphertext. */
function contextOf(slot: OpenPart, vault: string): Uint8Array {
  const bound =
    slot.type === "passphrase"
      ? [slot.kdf.name, slot.kdf.memory_kib, slot.kdf.passes, slot.kdf.lanes]
      : slot.type === "passkey"
        ? [slot.credential, slot.prf_salt]
        : [];
  return utf8Bytes(["ebb-slot/1", vault, slot.type, slot.v, slot.salt, ...bound].join("|"));
}

/** A new slot that gives `key` to whoever has the secret. */
export async function makeSlot(
  secret: SlotSecret,
  what: { readonly key: Uint8Array; readonly vault: string; readonly random: Random },
): Promise<Slot> {
  const saltOfSlot = what.random.bytes(saltBytes);
  const nonce = what.random.bytes(nonceBytes);
  const open = openPartOf(secret, hexFromBytes(saltOfSlot));
  const context = contextOf(open, what.vault);
  const { wrap, commit } = keysOf(await secretBytes(secret, saltOfSlot), saltOfSlot);
  return {
    ...open,
    nonce: hexFromBytes(nonce),
    wrapped: hexFromBytes(seal(wrap, { nonce, context, plain: what.key })),
    commitment: hexFromBytes(commit),
  };
}

function openPartOf(secret: SlotSecret, salt: string): OpenPart {
  const common = { v: 1, salt } as const;
  if (secret.type === "recovery") return { type: "recovery", ...common };
  if (secret.type === "passkey")
    return {
      type: "passkey",
      credential: secret.credential,
      prf_salt: secret.prfSalt,
      ...common,
    };
  const { memoryKiB, passes, lanes } = secret.cost;
  const kdf = { name: "argon2id", memory_kib: memoryKiB, passes, lanes } as const;
  return { type: "passphrase", kdf, ...common };
}

async function secretBytes(secret: SlotSecret, salt: Uint8Array): Promise<Uint8Array> {
  if (secret.type === "recovery") return secret.recovery;
  if (secret.type === "passkey") return secret.prf;
  return keyFromPassphrase(secret.passphrase, salt, secret.cost);
}

function keysOf(secret: Uint8Array, salt: Uint8Array): { wrap: Uint8Array; commit: Uint8Array } {
  return {
    wrap: deriveKey(secret, "slot wrap", salt),
    commit: deriveKey(secret, "slot commit", salt),
  };
}

/** What came of trying a secret. */
export type SlotOutcome =
  | { readonly type: "opened"; readonly key: Uint8Array }
  | { readonly type: "wrong-secret" }
  /** The stored cost is below the floor or above the ceiling: nobody but an attacker writes that. */
  | { readonly type: "cost-refused" };

/** What a person offers to open a vault; costs and salts come from the slots. */
export type Secret =
  | { readonly type: "passphrase"; readonly passphrase: string }
  | { readonly type: "recovery"; readonly recovery: Uint8Array }
  | { readonly type: "passkey"; readonly credential: string; readonly prf: Uint8Array };

/** Tries a secret on every slot of its type. */
export async function openSlots(
  slots: readonly Slot[],
  secret: Secret,
  vault: string,
): Promise<SlotOutcome> {
  let outcome: SlotOutcome = { type: "wrong-secret" };
  for (const slot of slots) {
    const full = fullSecret(slot, secret);
    if (full === undefined) continue;
    if (full.type === "passphrase" && !isCostAccepted(full.cost)) {
      outcome = { type: "cost-refused" };
      continue;
    }
    const key = await openSlot(slot, full, vault);
    if (key !== undefined) return { type: "opened", key };
  }
  return outcome;
}

function fullSecret(slot: Slot, secret: Secret): SlotSecret | undefined {
  if (slot.type === "passphrase" && secret.type === "passphrase") {
    const { memory_kib: memoryKiB, passes, lanes } = slot.kdf;
    return { ...secret, cost: { memoryKiB, passes, lanes } };
  }
  if (slot.type === "passkey" && secret.type === "passkey")
    return slot.credential === secret.credential
      ? { ...secret, prfSalt: slot.prf_salt }
      : undefined;
  return slot.type === "recovery" && secret.type === "recovery" ? secret : undefined;
}

async function openSlot(
  slot: Slot,
  secret: SlotSecret,
  vault: string,
): Promise<Uint8Array | undefined> {
  const salt = bytesOf(slot.salt);
  const { wrap, commit } = keysOf(await secretBytes(secret, salt), salt);
  if (!equalBytes(commit, bytesOf(slot.commitment))) return undefined;
  const context = contextOf(slot, vault);
  const key = unseal(wrap, { nonce: bytesOf(slot.nonce), context, sealed: bytesOf(slot.wrapped) });
  return key === undefined ? undefined : concatBytes(key);
}

function bytesOf(hex: string): Uint8Array {
  return bytesFromHex(hex) ?? new Uint8Array(0);
}
