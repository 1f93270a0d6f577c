import { readFileSync } from "node:fs";
import { argon2id as argon2idOfNoble } from "@noble/hashes/argon2.js";
import { hkdf } from "@noble/hashes/hkdf.js";
import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import sodium from "libsodium-wrappers-sumo";
import { beforeAll, describe, expect, it } from "vitest";
import { keyFromPassphrase, leastCost } from "../../../packages/platform/src/secret/argon2.ts";
import { seal, unseal } from "../../../packages/platform/src/secret/cipher.ts";

interface Vector {
  readonly tcId: number;
  readonly result: "valid" | "invalid";
  readonly [field: string]: string | number | readonly string[];
}

interface Group {
  readonly [field: string]: unknown;
  readonly tests: readonly Vector[];
}

function groupsOf(name: string): readonly Group[] {
  const text = readFileSync(new URL(`./wycheproof/${name}.json`, import.meta.url), "utf8");
  // The file's shape is fixed by its schema.
  return (JSON.parse(text) as { testGroups: Group[] }).testGroups;
}

const bytes = (hex: unknown) => Uint8Array.from(Buffer.from(String(hex), "hex"));
const hex = (value: Uint8Array) => Buffer.from(value).toString("hex");

beforeAll(() => sodium.ready);

describe("Wycheproof", () => {
  it("seal and unseal give the 315 answers for XChaCha20-Poly1305", () => {
    let count = 0;
    for (const group of groupsOf("xchacha20_poly1305_test"))
      for (const vector of group.tests) {
        const [key, nonce, context] = [bytes(vector.key), bytes(vector.iv), bytes(vector.aad)];
        const sealed = bytes(`${vector.ct}${vector.tag}`);
        const plain = unseal(key, { nonce, context, sealed });
        if (vector.result === "valid") {
          expect(plain && hex(plain), `case ${vector.tcId}`).toBe(vector.msg);
          const again = seal(key, { nonce, context, plain: bytes(vector.msg) });
          expect(hex(again), `case ${vector.tcId}`).toBe(hex(sealed));
        } else expect(plain, `case ${vector.tcId}`).toBeUndefined();
        count += 1;
      }
    expect(count).toBe(315);
  });

  it("HKDF-SHA-256 gives the 86 answers", () => {
    let count = 0;
    for (const group of groupsOf("hkdf_sha256_test"))
      for (const vector of group.tests) {
        const derive = () =>
          hkdf(
            sha256,
            bytes(vector.ikm),
            bytes(vector.salt),
            bytes(vector.info),
            Number(vector.size),
          );
        if (vector.result === "valid")
          expect(hex(derive()), `case ${vector.tcId}`).toBe(vector.okm);
        else expect(derive, `case ${vector.tcId}`).toThrow();
        count += 1;
      }
    expect(count).toBe(86);
  });

  it("HMAC-SHA-256 gives the 174 answers", () => {
    let count = 0;
    for (const group of groupsOf("hmac_sha256_test"))
      for (const vector of group.tests) {
        const whole = hmac(sha256, bytes(vector.key), bytes(vector.msg));
        const tag = hex(whole.subarray(0, Number(group.tagSize) / 8));
        expect(tag === vector.tag, `case ${vector.tcId}`).toBe(vector.result === "valid");
        count += 1;
      }
    expect(count).toBe(174);
  });
});

describe("two implementations", () => {
  const salt = Uint8Array.from({ length: 16 }, (_, i) => 255 - i);

  it.each([
    ["correct horse battery staple", leastCost],
    ["Grüße, 好, 🌊 and fifteen more", leastCost],
    ["x", { memoryKiB: 96 * 1024, passes: 4, lanes: 1 }],
  ] as const)("keyFromPassphrase equals libsodium's Argon2id (%#)", async (passphrase, cost) => {
    const own = await keyFromPassphrase(passphrase, salt, cost);
    const other = sodium.crypto_pwhash(
      32,
      passphrase.normalize("NFKC"),
      salt,
      cost.passes,
      cost.memoryKiB * 1024,
      sodium.crypto_pwhash_ALG_ARGON2ID13,
    );
    expect(hex(own)).toBe(hex(other));
  });

  it("keyFromPassphrase equals the Argon2id of @noble/hashes", async () => {
    const own = await keyFromPassphrase("a third opinion", salt, leastCost);
    const { memoryKiB: m, passes: t, lanes: p } = leastCost;
    expect(hex(own)).toBe(hex(argon2idOfNoble("a third opinion", salt, { m, t, p, dkLen: 32 })));
  });

  it("what seal makes, libsodium opens, and the other way", () => {
    const key = sodium.randombytes_buf(32);
    const nonce = sodium.randombytes_buf(24);
    for (const length of [0, 1, 63, 64, 65, 1000, 70_000]) {
      const plain = sodium.randombytes_buf(length);
      const context = sodium.randombytes_buf(length % 97);
      const sealed = seal(key, { nonce, context, plain });
      expect(
        hex(sodium.crypto_aead_xchacha20poly1305_ietf_decrypt(null, sealed, context, nonce, key)),
      ).toBe(hex(plain));
      const theirs = sodium.crypto_aead_xchacha20poly1305_ietf_encrypt(
        plain,
        context,
        null,
        nonce,
        key,
      );
      expect(hex(unseal(key, { nonce, context, sealed: theirs }) ?? new Uint8Array(1))).toBe(
        hex(plain),
      );
    }
  });
});
