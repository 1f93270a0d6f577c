/** What the vault does when its disk fails, is cleared, damaged or destroyed. */

import { createVault, destroyVault } from "../vault/open.ts";
import { seededRandom } from "./seeded.ts";
import { recordingStorage } from "./simulated-disk.ts";
import {
  demand,
  failOnce,
  faultOf,
  flippedAt300,
  fresh,
  note,
  openWithKeys,
  passphrase,
  type TrustCheck,
} from "./trust-tools.ts";

/** Each throws when something that must hold does not. */
export const diskChecks: readonly TrustCheck[] = [
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
];
