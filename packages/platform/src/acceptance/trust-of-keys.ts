/** Costs, slots, passphrases and words of the vault. */

import { hexFromBytes } from "../kit/bytes.ts";
import { greatestCost, isCostAccepted, keyFromPassphrase, leastCost } from "../secret/argon2.ts";
import { generatePassphrase, passphraseConcerns } from "../secret/passphrase.ts";
import { generateRecoveryWords, recoveryFromWords } from "../secret/recovery.ts";
import { makeSlot, openSlots, type Slot } from "../secret/slot.ts";
import { openVault } from "../vault/open.ts";
import { seededRandom } from "./seeded.ts";
import { recordingStorage } from "./simulated-disk.ts";
import {
  demand,
  fresh,
  headTexts,
  passphrase,
  random,
  slotOf,
  sodiumKey,
  type TrustCheck,
  typeOf,
} from "./trust-tools.ts";

/** Each throws when something that must hold does not. */
export const keyChecks: readonly TrustCheck[] = [
  {
    title: "the least cost of a passphrase is 64 MiB and three passes, the greatest 1 GiB and ten",
    run: async () => {
      demand(
        leastCost.memoryKiB === 65_536 && leastCost.passes === 3 && leastCost.lanes === 1,
        "the floor",
      );
      demand(greatestCost.memoryKiB === 1_048_576 && greatestCost.passes === 10, "the ceiling");
      demand(isCostAccepted(leastCost) && isCostAccepted(greatestCost), "both ends to be accepted");
      for (const wrong of [
        { memoryKiB: 65_535 },
        { passes: 2 },
        { passes: 11 },
        { memoryKiB: 1_048_577 },
        { lanes: 0 },
        { lanes: 4 },
        { passes: 3.5 },
        { memoryKiB: Number.NaN },
      ])
        demand(
          !isCostAccepted({ ...leastCost, ...wrong }),
          `${JSON.stringify(wrong)} to be refused`,
        );
    },
  },
  {
    title: "a passphrase gives the key that another implementation of Argon2id gives",
    run: async () => {
      // libsodium 1.0.22 (libsodium-wrappers-sumo 0.8.4), 64 MiB, 3 passes, salt 00…0f.
      const salt = Uint8Array.from({ length: 16 }, (_, i) => i);
      const key = await keyFromPassphrase("correct horse battery staple", salt, leastCost);
      demand(hexFromBytes(key) === sodiumKey, "the key that libsodium derives");
      const composed = await keyFromPassphrase("r\u00e9sum\u00e9 of a long year", salt, leastCost);
      const split = await keyFromPassphrase("re\u0301sume\u0301 of a long year", salt, leastCost);
      demand(
        hexFromBytes(composed) === hexFromBytes(split),
        "both spellings of an accent to be one",
      );
    },
  },
  {
    title: "a slot opens for its secret in its vault, and for nothing that was changed",
    run: async () => {
      const slot = await slotOf("v1");
      const secret = { type: "passphrase", passphrase } as const;
      const opens = async (changed: Slot, vault = "v1") =>
        (await openSlots([changed], secret, vault)).type;
      demand((await opens(slot)) === "opened", "the slot to open");
      demand((await opens(slot, "v2")) === "wrong-secret", "another vault's slot to be refused");
      demand(slot.type === "passphrase", "a passphrase slot");
      const lower = { ...slot, kdf: { ...slot.kdf, memory_kib: 8192 } };
      demand((await opens(lower)) === "cost-refused", "a lowered cost to be refused");
      const higher = { ...slot, kdf: { ...slot.kdf, passes: 4 } };
      demand((await opens(higher)) === "wrong-secret", "another cost to give another key");
      const flipped = (hex: string) => `${hex[0] === "0" ? "1" : "0"}${hex.slice(1)}`;
      for (const field of ["salt", "nonce", "wrapped", "commitment"] as const)
        demand(
          (await opens({ ...slot, [field]: flipped(slot[field]) })) === "wrong-secret",
          `a changed ${field} to be refused`,
        );
    },
  },
  {
    title: "two slots of one secret share neither salt nor nonce nor commitment",
    run: async () => {
      const what = { key: new Uint8Array(32), vault: "v", random };
      const recovery = { type: "recovery", recovery: new Uint8Array(32).fill(1) } as const;
      const [x, y] = [await makeSlot(recovery, what), await makeSlot(recovery, what)];
      for (const field of ["salt", "nonce", "wrapped", "commitment"] as const)
        demand(x[field] !== y[field], `different ${field}`);
    },
  },
  {
    title: "after a new passphrase no slot of the old one is left on the disk",
    run: async () => {
      const storage = recordingStorage();
      const { vault } = await fresh(storage, { passphrase });
      const before = headTexts(storage);
      const oldSalt = JSON.parse(before[0] ?? "{}").slots[0].salt;
      await vault.changePassphrase("another rather long passphrase");
      await vault.lock();
      const after = headTexts(storage);
      demand(
        after.length === 2 && after.every((text) => !text.includes(oldSalt)),
        "the old slot to be gone",
      );
      demand(after[0] === after[1], "both copies of the head to be equal");
    },
  },
  {
    title: "a passkey opens the vault beside the passphrase until it is taken off",
    run: async () => {
      const storage = recordingStorage();
      const { vault } = await fresh(storage, { passphrase });
      const prf = random.bytes(32);
      const prfSalt = hexFromBytes(random.bytes(32));
      await vault.addPasskey({ credential: "cred-1", prfSalt, prf });
      demand(vault.passkeys()[0]?.prfSalt === prfSalt, "its salt to be told");
      await vault.lock();
      const secret = { type: "passkey", credential: "cred-1", prf } as const;
      const opened = await openVault({ storage, random, secret, access: "write" });
      demand(opened.ok, "the passkey to open");
      await opened.value.removePasskeys();
      await opened.value.lock();
      const again = await openVault({ storage, random, secret, access: "write" });
      demand(!again.ok && again.error.type === "wrong-secret", "the passkey to be gone");
    },
  },
  {
    title: "recovery words tell a slip: count, unknown word, swapped words",
    run: async () => {
      const words = generateRecoveryWords(seededRandom(5)).split(" ");
      demand(words.length === 24, "24 words");
      const problem = (list: readonly string[]) => recoveryFromWords(list.join(" "));
      demand(problem(words) instanceof Uint8Array, "the words to pass");
      demand(
        recoveryFromWords(`  ${words.join("\n").toUpperCase()} `) instanceof Uint8Array,
        "case and spacing not to matter",
      );
      demand(typeOf(problem(words.slice(1))) === "count", "a missing word to be told");
      demand(
        typeOf(problem(["ebbb", ...words.slice(1)])) === "unknown-word",
        "an unknown word to be told",
      );
      let caught = 0;
      for (let i = 0; i < 23; i++) {
        const swapped = [...words];
        [swapped[i], swapped[i + 1]] = [words[i + 1] ?? "", words[i] ?? ""];
        if (typeOf(problem(swapped)) === "check") caught += 1;
      }
      // Eight check bits miss one swap in 256.
      demand(caught >= 22, "swapped words to fail the check");
    },
  },
  {
    title: "a generated passphrase has seven words, and weak ones are named",
    run: async () => {
      const made = new Set(Array.from({ length: 200 }, () => generatePassphrase(random)));
      demand(made.size === 200, "different passphrases");
      demand(
        [...made].every((text) => text.split(" ").length === 7),
        "seven words",
      );
      demand(
        [...made].every((text) => passphraseConcerns(text).length === 0),
        "no concern",
      );
      const types = (text: string, facts: readonly string[] = []) =>
        passphraseConcerns(text, facts)
          .map(({ type }) => type)
          .join();
      demand(types("short") === "too-short", "a short one to be named");
      demand(types("aaaaaaaaaaaaaaaaaaaa") === "repetitive", "a repetitive one to be named");
      demand(
        types("Robin+Kim2014Lisbon", ["Robin", "Kim", "Lisbon", "2014"]) === "known-facts",
        "one of known facts",
      );
    },
  },
];
