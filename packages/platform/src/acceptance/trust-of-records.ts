/** Records, heads, backups and exports of the vault. */

import { decodeBackup, makeBackup, readBackup } from "../backup/backup.ts";
import { exportRecord } from "../backup/export.ts";
import { frameLength, openFrame } from "../journal/frame.ts";
import { openPair } from "../journal/pair.ts";
import { hexFromBytes, textFromUtf8, utf8Bytes } from "../kit/bytes.ts";
import type { NewAct } from "../record/act.ts";
import { makeAct } from "../record/make-act.ts";
import { readStoredAct } from "../record/migration.ts";
import { parseNewAct } from "../record/parse-act.ts";
import { generateRecoveryWords } from "../secret/recovery.ts";
import { createVault, openVault } from "../vault/open.ts";
import { seededRandom } from "./seeded.ts";
import { recordingStorage } from "./simulated-disk.ts";
import {
  demand,
  framesOn,
  fresh,
  note,
  openWithKeys,
  passphrase,
  random,
  type TrustCheck,
  world,
} from "./trust-tools.ts";

/** Each throws when something that must hold does not. */
export const recordChecks: readonly TrustCheck[] = [
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
        makeAct({ kind: "setting", name: "alone_offered", value: "2026-01-01" }, world),
        makeAct({ kind: "step", step: "s2", status: "begun" }, world),
        makeAct({ kind: "helped", step: "s2", value: 1 }, world),
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
