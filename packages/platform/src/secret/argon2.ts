/**
 * From a passphrase to a key: Argon2id (RFC 9106) in WebAssembly. The parameters stand beside the slot
 * they belong to; a reader accepts them only between a floor (so that nobody can weaken a vault by
 * changing them) and a ceiling (so that nobody can freeze the reader).
 */

import { argon2id } from "hash-wasm";
import { utf8Bytes } from "../kit/bytes.ts";
import { keyBytes } from "./cipher.ts";
import { normalPassphrase } from "./passphrase.ts";

/** Cost of a derivation: memory in KiB, passes over it, lanes. */
export interface Argon2Cost {
  readonly memoryKiB: number;
  readonly passes: number;
  readonly lanes: number;
}

/** Least cost that is accepted and the cost of new slots. */
export const leastCost: Argon2Cost = { memoryKiB: 64 * 1024, passes: 3, lanes: 1 };
/** Greatest cost that is accepted. */
export const greatestCost: Argon2Cost = { memoryKiB: 1024 * 1024, passes: 10, lanes: 1 };

/** True when each part of the cost lies between floor and ceiling. */
export function isCostAccepted(cost: Argon2Cost): boolean {
  const parts = ["memoryKiB", "passes", "lanes"] as const;
  return parts.every(
    (part) =>
      Number.isSafeInteger(cost[part]) &&
      cost[part] >= leastCost[part] &&
      cost[part] <= greatestCost[part],
  );
}

/** 32 bytes from a passphrase; throws when the cost is outside the limits. */
export async function keyFromPassphrase(
  passphrase: string,
  salt: Uint8Array,
  cost: Argon2Cost,
): Promise<Uint8Array> {
  if (!isCostAccepted(cost))
    throw new Error("keyFromPassphrase: expected a cost within the limits");
  return argon2id({
    password: utf8Bytes(normalPassphrase(passphrase)),
    salt,
    parallelism: cost.lanes,
    iterations: cost.passes,
    memorySize: cost.memoryKiB,
    hashLength: keyBytes,
    outputType: "binary",
  });
}

/**
 * The cost for new slots on this device: doubles the memory, from the floor to at most 256 MiB, while a
 * derivation stays under `targetMs`.
 */
export async function calibratedCost(nowMs: () => number, targetMs = 700): Promise<Argon2Cost> {
  const salt = new Uint8Array(16);
  let cost = leastCost;
  while (cost.memoryKiB < 256 * 1024) {
    const started = nowMs();
    await keyFromPassphrase("calibration", salt, cost);
    // Time grows in proportion to memory.
    if (2 * (nowMs() - started) > targetMs) break;
    cost = { ...cost, memoryKiB: 2 * cost.memoryKiB };
  }
  return cost;
}
