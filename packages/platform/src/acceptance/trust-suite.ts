/** What makes the vault worth trusting: costs, contexts, nonces, heads, backups, faults of the disk. */

import { decodeBackup, makeBackup, readBackup } from "../backup/backup.ts";
import { exportRecord } from "../backup/export.ts";
import { frameLength, openFrame, readHeader } from "../journal/frame.ts";
import { openPair } from "../journal/pair.ts";
import { hexFromBytes, textFromUtf8, utf8Bytes } from "../kit/bytes.ts";
import { systemClock, systemRandom } from "../kit/system.ts";
import { StorageFault } from "../ports.ts";
import type { NewAct } from "../record/act.ts";
import { makeAct } from "../record/make-act.ts";
import { readStoredAct } from "../record/migration.ts";
import { parseNewAct } from "../record/parse-act.ts";
import {
  type Argon2Cost,
  greatestCost,
  isCostAccepted,
  keyFromPassphrase,
  leastCost,
} from "../secret/argon2.ts";
import { generatePassphrase, passphraseConcerns } from "../secret/passphrase.ts";
import { generateRecoveryWords, recoveryFromWords } from "../secret/recovery.ts";
import { makeSlot, openSlots, type Slot } from "../secret/slot.ts";
import { createVault, destroyVault, openVault } from "../vault/open.ts";
import type { Vault } from "../vault/vault.ts";
import { seededRandom } from "./seeded.ts";
import { type RecordingStorage, recordingStorage } from "./simulated-disk.ts";

/** One check; it throws when something that must hold does not. */
export interface TrustCheck {
  readonly title: string;
  readonly run: () => Promise<void>;
}

function demand(condition: boolean, what: string): asserts condition {
  if (!condition) throw new Error(`trust: expected ${what}`);
}

const random = systemRandom();
const world = { random, clock: systemClock() };
const note = (text: string) => makeAct({ kind: "note", text }, world);
const passphrase = "seven calm boats on a wide river";

async function fresh(
  storage: RecordingStorage,
  with_: { readonly passphrase: string | undefined } = { passphrase: undefined },
): Promise<{ vault: Vault; words: string }> {
  const created = await createVault({ storage, random, ...with_ });
  demand(created.ok, "a vault to be created");
  return { vault: created.value.vault, words: created.value.recoveryWords ?? "" };
}

function faultOf(step: () => unknown): StorageFault | undefined {
  try {
    step();
  } catch (error) {
    if (error instanceof StorageFault) return error;
    throw error;
  }
  return undefined;
}

/** Frames of the journal on a disk, with their places. */
function framesOn(storage: RecordingStorage): { bytes: Uint8Array; starts: number[] } {
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

const slotOf = (vault: string, cost: Argon2Cost = leastCost) =>
  makeSlot(
    { type: "passphrase", passphrase, cost },
    { key: new Uint8Array(32).fill(7), vault, random },
  );

/** All checks. */
export const trustChecks: readonly TrustCheck[] = [
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
    title: "no nonce comes twice, and equal notes have different records",
    run: async () => {
      const storage = recordingStorage();
      const { vault } = await fresh(storage);
      const act = note("the same");
      for (let i = 0; i < 400; i++) vault.append([{ ...act, act: `n${i}` }]);
      const { bytes, starts } = framesOn(storage);
      const nonces = new Set(starts.map((at) => hexFromBytes(bytes.subarray(at + 20, at + 44))));
      demand(nonces.size === 400, "400 different nonces");
    },
  },
  {
    title: "a record is bound to its store, epoch, number, version, type, place, nonce and chain",
    run: async () => {
      const storage = recordingStorage();
      const seeded = seededRandom(9);
      const created = await createVault({ storage, random: seeded, passphrase: undefined });
      demand(created.ok, "a vault");
      const { vault } = created.value;
      vault.append([note("one")]);
      const file = storage.disk().get("journal-1") ?? new Uint8Array(0);
      await vault.lock();
      for (const at of [8, 16, 18, 20, 44, 76]) {
        const changed = file.slice();
        changed[at] = (changed[at] ?? 0) ^ 1;
        const disk = new Map([...storage.disk()].filter(([name]) => /^(head|journal)/.test(name)));
        disk.set("journal-1", changed);
        const found = await openWithKeys(recordingStorage(disk), seeded.keys());
        demand(found?.acts().length === 0, `byte ${at} of the header to matter`);
      }
      const key = { key: new Uint8Array(32), store: new Uint8Array(16), epoch: 1 };
      demand(
        openFrame(key, file, { at: 0, length: file.length }) === undefined,
        "another key to fail",
      );
    },
  },
  {
    title: "short notes of different length take the same room",
    run: async () => {
      demand(frameLength(1) === frameLength(120), "one length for short notes");
      for (let bytes = 0; bytes < 20_000; bytes += 37) {
        const length = frameLength(bytes);
        demand(length % 256 === 0 && length >= bytes + 100, "room in steps");
      }
    },
  },
  {
    title: "a head that was changed is refused, although its checksum is right",
    run: async () => {
      const storage = recordingStorage();
      const { vault } = await fresh(storage, { passphrase });
      await vault.lock();
      const pair = await openPair(storage, "head");
      const value = pair.copies()[0]?.value ?? new Uint8Array(0);
      const head = JSON.parse(textFromUtf8(value.subarray(32)));
      const forged = utf8Bytes(JSON.stringify({ ...head, recipient: `age1${"q".repeat(58)}` }));
      const mixed = new Uint8Array(32 + forged.length);
      mixed.set(value.subarray(0, 32));
      mixed.set(forged, 32);
      pair.write(mixed, true);
      pair.close();
      const secret = { type: "passphrase", passphrase } as const;
      const opened = await openVault({ storage, random, secret, access: "write" });
      demand(!opened.ok && opened.error.type === "head-damaged", "the forged head to be refused");
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
  {
    title: "a backup that was cut, changed, or is of a newer kind is refused whole",
    run: async () => {
      const storage = recordingStorage();
      const { vault, words } = await fresh(storage, { passphrase });
      vault.append([note("one"), note("two")]);
      const createdAt = "2026-03-01T20:00:00+01:00";
      const file = await makeBackup(vault, { recipient: { type: "recovery" }, createdAt });
      const secret = { type: "recovery", words } as const;
      const read = async (bytes: Uint8Array) => {
        const result = await readBackup(bytes, secret);
        return result.ok ? `${result.value.records.length} records` : result.error.type;
      };
      demand((await read(file)) === "2 records", "the backup to open");
      demand((await read(file.slice(0, -1))) === "damaged", "a cut file to be refused");
      const flipped = file.slice();
      flipped[file.length - 40] = (flipped[file.length - 40] ?? 0) ^ 1;
      demand((await read(flipped)) === "damaged", "a changed file to be refused");
      demand((await read(utf8Bytes("hello"))) === "not-a-backup", "another file to be refused");
      const others = { type: "recovery", words: generateRecoveryWords(random) } as const;
      const wrong = await readBackup(file, others);
      demand(!wrong.ok && wrong.error.type === "wrong-secret", "other words to be refused");
      const newer = decodeBackup(utf8Bytes('{"ebb":"ebb-backup/2"}\n'));
      demand(!newer.ok && newer.error.type === "newer-version", "a newer kind to be told");
    },
  },
  {
    title: "lines taken out of or put into a backup are noticed",
    run: async () => {
      const storage = recordingStorage();
      const { vault } = await fresh(storage, { passphrase });
      vault.append([note("one"), note("two"), note("three")]);
      const file = await makeBackup(vault, {
        recipient: { type: "passphrase", passphrase },
        createdAt: "2026-03-01",
      });
      const { Decrypter } = await import("age-encryption");
      const decrypter = new Decrypter();
      decrypter.addPassphrase(passphrase);
      const lines = (await decrypter.decrypt(file, "text")).trimEnd().split("\n");
      const type = (changed: readonly string[]) => {
        const result = decodeBackup(utf8Bytes(`${changed.join("\n")}\n`));
        return result.ok ? "whole" : result.error.type;
      };
      demand(lines.length === 6 && type(lines) === "whole", "manifest, two slots and three acts");
      demand(type(lines.slice(0, -1)) === "damaged", "a missing act to be noticed");
      demand(
        type(lines.map((line) => line.replace("two", "2"))) === "damaged",
        "a changed act to be noticed",
      );
      demand(
        type([...lines.slice(0, 3), ...lines.slice(4), lines[3] ?? ""]) === "damaged",
        "another order to be noticed",
      );
    },
  },
  {
    title: "a full disk refuses one append and lets the vault go on",
    run: async () => {
      const storage = recordingStorage();
      const { vault } = await fresh(storage);
      vault.append([note("one")]);
      storage.failFrom(storage.operations.length, "full", ["write"]);
      demand(faultOf(() => vault.append([note("two")]))?.reason === "full", "the fault to be told");
      demand(
        vault.acts().length === 1 && vault.refusal() === undefined,
        "the first act, and no lock-down",
      );
      storage.failFrom(Number.POSITIVE_INFINITY, "full");
      demand(vault.append([note("three")]) === 2, "the next append to succeed");
    },
  },
  {
    title:
      "a store that was cleared from under an open vault is noticed, and nothing is added to it",
    run: async () => {
      for (const name of ["journal-1", "head-a"]) {
        const storage = recordingStorage();
        const { vault } = await fresh(storage);
        vault.append([note("one")]);
        demand(await vault.isThere(), "a whole vault to be there");
        await storage.remove(name);
        demand(!(await vault.isThere()), `a vault without ${name} not to be there`);
        demand(
          faultOf(() => vault.append([note("two")]))?.reason === "evicted",
          "the loss to be told, and nothing to be confirmed",
        );
        demand(vault.acts().length === 1, "what was read to stay, for a copy");
      }
    },
  },
  {
    title: "after a failed flush nothing is confirmed and nothing is tried again",
    run: async () => {
      const storage = recordingStorage();
      const { vault } = await fresh(storage);
      vault.append([note("one")]);
      storage.failFrom(storage.operations.length, "failed", ["flush"]);
      demand(
        faultOf(() => vault.append([note("two")]))?.reason === "failed",
        "the fault to be told",
      );
      demand(vault.refusal() === "storage-failed" && vault.acts().length === 1, "writing to end");
      storage.failFrom(Number.POSITIVE_INFINITY, "failed");
      demand(
        faultOf(() => vault.append([note("three")])) !== undefined,
        "no append before reopening",
      );
    },
  },
  {
    title:
      "every operation of the disk may fail once: what was confirmed stays, nothing else is claimed",
    run: async () => {
      for (const reason of ["full", "failed"] as const)
        for (let at = 4; at < 24; at++) await failOnce(at, reason);
    },
  },
  {
    title: "records of another history of the same vault do not join this one",
    run: async () => {
      const seeded = seededRandom(21);
      const storage = recordingStorage();
      const created = await createVault({ storage, random: seeded, passphrase: undefined });
      demand(created.ok, "a vault");
      created.value.vault.append([note("common")]);
      const common = storage.disk();
      const histories = await Promise.all(
        ["left", "right"].map(async (side) => {
          const branch = recordingStorage(common);
          const vault = await openWithKeys(branch, seeded.keys(), "write");
          for (const place of [1, 2, 3]) vault?.append([note(`${side} ${place}`)]);
          return branch.disk().get("journal-1") ?? new Uint8Array(0);
        }),
      );
      const [left, right] = histories;
      demand(left?.length === 1024 && right?.length === 1024, "four frames of 256 bytes each");
      const spliced = left.slice();
      spliced.set(right.subarray(512, 768), 512);
      const disk = new Map(common);
      disk.set("journal-1", spliced);
      const found = await openWithKeys(recordingStorage(disk), seeded.keys());
      demand(found?.damage()?.from === 3, "the foreign record to be told");
    },
  },
  {
    title: "a damaged vault adds nothing until it is repaired, and then has all that was kept",
    run: async () => {
      const seeded = seededRandom(22);
      const storage = recordingStorage();
      const created = await createVault({ storage, random: seeded, passphrase: undefined });
      demand(created.ok, "a vault");
      for (const text of ["one", "two", "three"]) created.value.vault.append([note(text)]);
      const disk = new Map(storage.disk());
      const journal = disk.get("journal-1") ?? new Uint8Array(0);
      journal[300] = (journal[300] ?? 0) ^ 1;
      disk.set("journal-1", journal);
      const broken = recordingStorage(disk);
      const vault = await openWithKeys(broken, seeded.keys(), "write");
      demand(vault?.damage()?.lost.join() === "2", "the second record to be lost");
      demand(vault.refusal() === "damaged", "writing to wait");
      demand(faultOf(() => vault.append([note("four")])) !== undefined, "no append");
      await vault.repair();
      demand(vault.damage() === undefined && vault.append([note("four")]) === 3, "writing again");
      demand((await broken.list()).includes("journal-1"), "the damaged file to be kept");
      await vault.lock();
      const again = await openWithKeys(broken, seeded.keys(), "write");
      const texts = again?.acts().map(({ act }) => ("text" in act ? act.text : ""));
      demand(texts?.join() === "one,three,four", "what was kept, and the new one");
    },
  },
  {
    title: "a journal that lost what a snapshot still holds is told as damaged, with every record",
    run: async () => {
      const seeded = seededRandom(23);
      const storage = recordingStorage();
      const created = await createVault({ storage, random: seeded, passphrase: undefined });
      demand(created.ok, "a vault");
      for (const text of ["one", "two", "three"]) created.value.vault.append([note(text)]);
      await created.value.vault.lock();
      for (const change of [(bytes: Uint8Array) => bytes.slice(0, 256), flippedAt300]) {
        const disk = new Map(storage.disk());
        disk.set("journal-1", change(disk.get("journal-1") ?? new Uint8Array(0)));
        const found = await openWithKeys(recordingStorage(disk), seeded.keys());
        demand(found?.acts().length === 3, "every record, from the snapshot");
        demand(
          found.damage()?.from === 2 && found.damage()?.lost.length === 0,
          "the damage to be told",
        );
      }
    },
  },
  {
    title: "destroy overwrites the slots before it removes them, and forget leaves no old journal",
    run: async () => {
      const storage = recordingStorage();
      const { vault } = await fresh(storage, { passphrase });
      vault.append([note("one"), note("two")]);
      await vault.forget([vault.acts()[0]?.act.act ?? ""]);
      const journals = (await storage.list()).filter((name) => name.startsWith("journal-"));
      demand(journals.join() === "journal-2", "one journal");
      await vault.lock();
      const before = storage.operations.length;
      await destroyVault(storage);
      const done = storage.operations.slice(before);
      for (const name of ["head-a", "head-b"]) {
        const erased = done.findIndex(
          (operation) =>
            operation.kind === "write" &&
            operation.name === name &&
            operation.bytes.length > 100 &&
            operation.bytes.every((byte) => byte === 0),
        );
        const flushed = done.findIndex(
          ({ kind, name: of }, i) => i > erased && kind === "flush" && of === name,
        );
        const removed = done.findIndex(({ kind, name: of }) => kind === "remove" && of === name);
        demand(erased >= 0 && erased < flushed && flushed < removed, `${name} to be erased first`);
      }
    },
  },
  {
    title: "errors say what was expected and never what came",
    run: async () => {
      const canary = "canary-9f3e";
      const fill = { act: "x", at: "2026-01-01" };
      const inputs: readonly object[] = [
        { kind: canary },
        { kind: "check-in", closeness: canary },
        { kind: "check-in", person: 3, tag: canary },
        { kind: "tag", ebb: canary, reason: canary },
        { kind: "note", text: [canary] },
        { kind: "helped", step: canary, value: canary },
        { kind: "answer", id: canary.repeat(100), value: canary },
        { kind: "check-in", at: canary },
      ];
      for (const input of inputs) {
        const parsed = parseNewAct(input, fill);
        demand(
          !parsed.ok && !JSON.stringify(parsed.error).includes(canary),
          "no content in a problem",
        );
      }
      let message = "";
      try {
        // A wrong field on purpose: the types forbid it, scripts do not.
        makeAct({ kind: "check-in", closeness: canary } as unknown as NewAct, world);
      } catch (error) {
        message = String(error);
      }
      demand(message !== "" && !message.includes(canary), "no content in an error");
    },
  },
  {
    title: "an export leaves out what speaks of safety, and keys",
    run: async () => {
      const acts = [
        note("one"),
        makeAct({ kind: "setting", name: "softer", value: true }, world),
        { act: "g", at: "2026-01-01", kind: "gate" },
        { act: "s", at: "2026-01-01", kind: "share-identity" },
      ];
      const document = exportRecord(acts, { exported: "2026-01-01", made_by: {} });
      demand(
        document.acts.length === 1 && !JSON.stringify(document).includes("softer"),
        "no trace",
      );
    },
  },
  {
    title: "records of a newer version are kept and end writing; unknown kinds are kept",
    run: async () => {
      demand(
        !readStoredAct({ act: "x", at: "2026-01-01", kind: "note", text: "" }, 9).ok,
        "a newer version to be told",
      );
      const unknown = readStoredAct({ act: "x", at: "2026-01-01", kind: "dream", depth: 3 }, 1);
      demand(
        unknown.ok && JSON.stringify(unknown.value).includes('"depth":3'),
        "an unknown kind to be kept",
      );
      const rename = {
        from: 1,
        change: ({ old, ...rest }: Readonly<Record<string, unknown>>) => ({ ...rest, text: old }),
      };
      const known = { current: 2, migrations: [rename] };
      const stored = { act: "x", at: "2026-01-01", kind: "note", old: "said" };
      const migrated = readStoredAct(stored, 1, known);
      demand(
        migrated.ok && "text" in migrated.value && migrated.value.text === "said",
        "the migration to run once",
      );
      const current = readStoredAct(
        { act: "x", at: "2026-01-01", kind: "note", text: "said" },
        2,
        known,
      );
      demand(
        current.ok && "text" in current.value && current.value.text === "said",
        "and not on the new version",
      );
    },
  },
];

/** Key that libsodium derives for the fixed passphrase and salt above. */
const sodiumKey = "0d1a3c6523c8f06e4e0af9c515aa5b5448cfebd6838f2d52c3d8b6ef8ddc3c2e";

function flippedAt300(bytes: Uint8Array): Uint8Array {
  const changed = bytes.slice();
  changed[300] = (changed[300] ?? 0) ^ 1;
  return changed;
}

function typeOf(problem: ReturnType<typeof recoveryFromWords>): string {
  return problem instanceof Uint8Array ? "none" : problem.type;
}

function headTexts(storage: RecordingStorage): string[] {
  return ["head-a", "head-b"].map((name) => {
    const bytes = storage.disk().get(name) ?? new Uint8Array(0);
    // 12 bytes of header and 32 of authentication before the text, 32 of checksum behind it.
    return textFromUtf8(bytes.subarray(44, bytes.length - 32));
  });
}

async function openWithKeys(
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
async function failOnce(at: number, reason: "full" | "failed"): Promise<void> {
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
