/**
 * Unlocking by a passkey of this device: the PRF extension of WebAuthn gives, for one input, always the
 * same 32 bytes, and nothing leaves the device. Runs in the page, on a tap; the bytes go to the worker.
 *
 * Hazards: a passkey opens for whoever unlocks the device (any enrolled finger, the PIN), and passkeys may
 * be synchronised into a shared account. So it is off unless asked for, and never the only slot.
 */

import { hexFromBytes } from "../kit/bytes.ts";
import type { Random } from "../ports.ts";
import type { Passkey } from "../vault/vault.ts";

/** Why no passkey came about. */
export type PasskeyProblem =
  /** The browser or the authenticator has no PRF. */
  | { readonly type: "unsupported" }
  /** The person closed the dialogue, or it timed out. */
  | { readonly type: "declined" };

type PasskeyResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: PasskeyProblem };

const shown = "Ebb";
/** ES256 and EdDSA and RS256, in this order; the signature itself is never used. */
const algorithms = [-7, -8, -257];

/** True where passkeys exist at all. */
export function canUsePasskey(): boolean {
  return (
    typeof PublicKeyCredential === "function" && typeof navigator.credentials?.create === "function"
  );
}

/** Creates a passkey for this address and asks it for its bytes. */
export async function createPasskey(random: Random): Promise<PasskeyResult<Passkey>> {
  const salt = random.bytes(32);
  const created = await asked(() =>
    navigator.credentials.create({
      publicKey: {
        challenge: ownBuffer(random.bytes(32)),
        rp: { name: shown },
        user: { id: ownBuffer(random.bytes(16)), name: shown, displayName: shown },
        pubKeyCredParams: algorithms.map((alg) => ({ type: "public-key", alg })),
        authenticatorSelection: { residentKey: "discouraged", userVerification: "required" },
        extensions: { prf: { eval: { first: ownBuffer(salt) } } },
      },
    }),
  );
  if (!created.ok) return created;
  const credential = created.value;
  const prfSalt = hexFromBytes(salt);
  const extension = credential.getClientExtensionResults().prf;
  if (extension?.enabled !== true) return { ok: false, error: { type: "unsupported" } };
  const first = extension.results?.first;
  if (first === undefined)
    return usePasskeys([{ credential: idText(credential), prfSalt }], random);
  return { ok: true, value: { credential: idText(credential), prfSalt, prf: bytesOf(first) } };
}

/** Asks one of the vault's passkeys for its bytes. */
export async function usePasskeys(
  known: readonly Pick<Passkey, "credential" | "prfSalt">[],
  random: Random,
): Promise<PasskeyResult<Passkey>> {
  const evalByCredential = Object.fromEntries(
    known.map(({ credential, prfSalt }) => [credential, { first: ownBuffer(bytesOfHex(prfSalt)) }]),
  );
  const got = await asked(() =>
    navigator.credentials.get({
      publicKey: {
        challenge: ownBuffer(random.bytes(32)),
        allowCredentials: known.map(({ credential }) => ({
          type: "public-key",
          id: ownBuffer(bytesOfBase64url(credential)),
        })),
        userVerification: "required",
        extensions: { prf: { evalByCredential } },
      },
    }),
  );
  if (!got.ok) return got;
  const credential = idText(got.value);
  const first = got.value.getClientExtensionResults().prf?.results?.first;
  const prfSalt = known.find((one) => one.credential === credential)?.prfSalt;
  if (first === undefined || prfSalt === undefined)
    return { ok: false, error: { type: "unsupported" } };
  return { ok: true, value: { credential, prfSalt, prf: bytesOf(first) } };
}

async function asked(
  ask: () => Promise<Credential | null>,
): Promise<PasskeyResult<PublicKeyCredential>> {
  try {
    const credential = await ask();
    if (credential instanceof PublicKeyCredential) return { ok: true, value: credential };
    return { ok: false, error: { type: "declined" } };
  } catch (error) {
    const name = error instanceof Error ? error.name : "";
    const isDeclined = name === "NotAllowedError" || name === "AbortError";
    return { ok: false, error: { type: isDeclined ? "declined" : "unsupported" } };
  }
}

/** The DOM library wants bytes over a buffer of their own. */
function ownBuffer(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(bytes);
}

function bytesOf(source: BufferSource): Uint8Array {
  return source instanceof ArrayBuffer
    ? new Uint8Array(source.slice(0))
    : new Uint8Array(source.buffer.slice(source.byteOffset, source.byteOffset + source.byteLength));
}

function bytesOfHex(hex: string): Uint8Array {
  return Uint8Array.from({ length: hex.length / 2 }, (_, i) =>
    Number.parseInt(hex.slice(2 * i, 2 * i + 2), 16),
  );
}

function idText(credential: PublicKeyCredential): string {
  return credential.id;
}

function bytesOfBase64url(text: string): Uint8Array {
  const plain = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(plain, (letter) => letter.charCodeAt(0));
}
