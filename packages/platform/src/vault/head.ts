/**
 * The head of a vault: which store and epoch is in force, and the slots. It is kept twice (`pair.ts`) and
 * authenticated as a whole by the vault key: value = HMAC-SHA-256 (32 bytes) · JSON. To change a head is to
 * write its next copy; that single step is what makes a re-key or a restore happen or not happen.
 */

import * as v from "valibot";
import type { Pair } from "../journal/pair.ts";
import { concatBytes, textFromUtf8, utf8Bytes } from "../kit/bytes.ts";
import { authenticate, deriveKey, equalBytes } from "../secret/cipher.ts";
import { slotSchema } from "../secret/slot.ts";

/** Name of the pair of files that holds the head. */
export const headName = "head";

const idSchema = v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/));

const headSchema = v.object({
  ebb: v.literal("vault-head/1"),
  /** Id of the vault key; a restored vault keeps it. */
  vault: idSchema,
  /** Id of this copy of the vault; a restored vault gets a new one. */
  store: idSchema,
  epoch: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(0xffffffff)),
  slots: v.array(slotSchema),
  /** age recipient of the recovery key, to which backups are made; null in a vault without slots. */
  recipient: v.nullable(v.pipe(v.string(), v.regex(/^age1[0-9a-z]{20,}$/))),
  /** Epochs whose damaged journals are kept beside this one. */
  kept: v.array(v.number()),
});

/** The head of a vault. */
export type Head = v.InferOutput<typeof headSchema>;

const macBytes = 32;

function headKey(key: Uint8Array, vault: string): Uint8Array {
  return deriveKey(key, "head", utf8Bytes(vault));
}

/** Writes a head over the older copy, or over both, so that no older slot stays on the disk. */
export function writeHead(pair: Pair, head: Head, key: Uint8Array): void {
  const body = utf8Bytes(JSON.stringify(head));
  const value = concatBytes(authenticate(headKey(key, head.vault), body), body);
  pair.write(value, true);
  pair.write(value, true);
}

/** What the newest intact copy of a head says, before a key is known. */
export type HeadReading =
  | {
      readonly type: "found";
      readonly head: Head;
      readonly isAuthentic: (key: Uint8Array) => boolean;
    }
  | { readonly type: "absent" }
  | { readonly type: "damaged" }
  | { readonly type: "newer" };

/** Reads the newest intact copy. */
export function readHead(pair: Pair): HeadReading {
  const newest = pair.copies()[0];
  if (newest === undefined) return { type: pair.hasDamagedCopy() ? "damaged" : "absent" };
  const body = newest.value.subarray(macBytes);
  const json = jsonOf(body);
  const parsed = v.safeParse(headSchema, json);
  if (!parsed.success) return { type: isOfNewerMajor(json) ? "newer" : "damaged" };
  const head = parsed.output;
  return {
    type: "found",
    head,
    isAuthentic: (key) =>
      equalBytes(authenticate(headKey(key, head.vault), body), newest.value.subarray(0, macBytes)),
  };
}

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(textFromUtf8(bytes));
  } catch {
    // No JSON: the caller calls it damaged.
    return undefined;
  }
}

function isOfNewerMajor(json: unknown): boolean {
  const kind = typeof json === "object" && json !== null && "ebb" in json ? json.ebb : undefined;
  return typeof kind === "string" && /^vault-head\/[0-9]+$/.test(kind) && kind !== "vault-head/1";
}
