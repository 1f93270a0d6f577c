/**
 * Stands in the app's bundle where age-encryption brings its P-256 and post-quantum recipients
 * (vite.config.ts). Ebb writes and reads X25519 only (docs/vault-format.md), and what is left out here
 * is a tenth of the worker. Reaching for one of them is a mistake of the program and throws.
 */

const absent: never = new Proxy(Object.freeze({}), {
  get: (_target, name) => {
    throw new TypeError(`this recipient of age is not part of the app: ${String(name)}`);
  },
}) as never;

/** P-256 of the `p256tag` recipients. */
export const p256 = absent;

/** ML-KEM with P-256. */
export const MLKEM768P256 = absent;

/** ML-KEM with X25519. */
export const MLKEM768X25519 = absent;
