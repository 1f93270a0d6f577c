/** What a vault must do on every storage adapter; the same steps in Vitest and in a browser's worker. */

import { makeBackup } from "../backup/backup.ts";
import { restoreVault } from "../backup/restore.ts";
import type { Clock, Random, Storage } from "../ports.ts";
import { makeAct } from "../record/make-act.ts";
import { createVault, destroyVault, hasVault, openVault } from "../vault/open.ts";
import type { Vault } from "../vault/vault.ts";

/** What the checks need of the world. */
export interface VaultWorld {
  readonly storage: Storage;
  /** Another, empty store. */
  readonly other: Storage;
  readonly random: Random;
  readonly clock: Clock;
}

/** One check. */
export interface VaultCheck {
  readonly title: string;
  readonly run: (world: VaultWorld) => Promise<void>;
}

const passphrase = "seven calm boats on a wide river";

function demand(condition: boolean, what: string): asserts condition {
  if (!condition) throw new Error(`vault: expected ${what}`);
}

async function created(world: VaultWorld): Promise<{ vault: Vault; words: string }> {
  const result = await createVault({ ...world, passphrase });
  demand(result.ok, "a vault to be created");
  return { vault: result.value.vault, words: result.value.recoveryWords ?? "" };
}

async function reopened(world: VaultWorld, secret = passphrase): Promise<Vault> {
  const result = await openVault({
    ...world,
    secret: { type: "passphrase", passphrase: secret },
    access: "write",
  });
  demand(result.ok, "the vault to open again");
  return result.value;
}

function add(vault: Vault, world: VaultWorld, ...texts: readonly string[]): number {
  return vault.append(texts.map((text) => makeAct({ kind: "note", text }, world)));
}

function texts(vault: Vault): string {
  return vault
    .state()
    .notes.map(({ text }) => text)
    .join();
}

/** Each check gets two fresh, empty stores. */
export const vaultChecks: readonly VaultCheck[] = [
  {
    title: "acts come back in order after locking and opening",
    run: async (world) => {
      const { vault } = await created(world);
      demand(add(vault, world, "one") === 1, "the first number to be 1");
      demand(add(vault, world, "two", "three") === 3, "the number of the last act");
      await vault.lock();
      const again = await reopened(world);
      demand(texts(again) === "one,two,three", "all acts in order");
      demand(add(again, world, "four") === 4, "numbers to go on");
      await again.lock();
    },
  },
  {
    title: "a second writer is refused while the first holds the store",
    run: async (world) => {
      const { vault } = await created(world);
      const secret = { type: "passphrase", passphrase } as const;
      const second = await openVault({ ...world, secret, access: "write" });
      demand(!second.ok && second.error.type === "busy", "the second writer to be refused");
      demand(add(vault, world, "one") === 1, "the first to go on");
      await vault.lock();
      await (await reopened(world)).lock();
    },
  },
  {
    title: "the draft survives locking and is forgotten when asked",
    run: async (world) => {
      const { vault } = await created(world);
      vault.saveDraft("half a sentence");
      await vault.lock();
      const again = await reopened(world);
      demand(again.draft() === "half a sentence", "the draft");
      again.saveDraft(undefined);
      await again.lock();
      const third = await reopened(world);
      demand(third.draft() === undefined, "no draft");
      await third.lock();
    },
  },
  {
    title: "changePassphrase lets the new one in and not the old one",
    run: async (world) => {
      const { vault } = await created(world);
      add(vault, world, "one");
      await vault.changePassphrase("another rather long passphrase");
      await vault.lock();
      const secret = { type: "passphrase", passphrase } as const;
      const old = await openVault({ ...world, secret, access: "write" });
      demand(!old.ok && old.error.type === "wrong-secret", "the old passphrase to fail");
      const again = await reopened(world, "another rather long passphrase");
      demand(texts(again) === "one", "the acts to stay");
      await again.lock();
    },
  },
  {
    title: "rekey keeps the acts and ends the old words; forget takes acts out for good",
    run: async (world) => {
      const { vault, words } = await created(world);
      add(vault, world, "one", "two", "three");
      vault.saveDraft("kept");
      const gone = vault.acts()[1]?.act.act ?? "";
      await vault.forget([gone]);
      demand(texts(vault) === "one,three", "the act to be gone");
      const newWords = await vault.rekey("another rather long passphrase");
      demand(vault.draft() === "kept", "the draft to come along");
      add(vault, world, "four");
      await vault.lock();
      const old = await openVault({
        ...world,
        secret: { type: "recovery", words },
        access: "write",
      });
      demand(!old.ok && old.error.type === "wrong-secret", "the old words to fail");
      const secret = { type: "recovery", words: newWords } as const;
      const again = await openVault({ ...world, secret, access: "write" });
      demand(again.ok && texts(again.value) === "one,three,four", "all other acts");
      await again.value.lock();
    },
  },
  {
    title: "a backup restores into another store, and into the place of a vault that is there",
    run: async (world) => {
      const { vault, words } = await created(world);
      add(vault, world, "one", "two");
      const createdAt = "2026-03-01T20:00:00+01:00";
      const file = await makeBackup(vault, { recipient: { type: "recovery" }, createdAt });
      add(vault, world, "after the backup");
      await vault.lock();
      const secret = { type: "recovery", words } as const;
      const moved = { ...world, storage: world.other };
      const elsewhere = await restoreVault({ ...moved, file, secret, replace: false });
      demand(elsewhere.ok && texts(elsewhere.value.vault) === "one,two", "the acts elsewhere");
      await elsewhere.value.vault.lock();
      await (await reopened(moved)).lock();
      const refused = await restoreVault({ ...world, file, secret, replace: false });
      demand(
        !refused.ok && refused.error.type === "exists",
        "a vault not to be overwritten unasked",
      );
      const replaced = await restoreVault({ ...world, file, secret, replace: true });
      demand(replaced.ok && texts(replaced.value.vault) === "one,two", "the acts in place");
      await replaced.value.vault.lock();
      const again = await reopened(world);
      demand(texts(again) === "one,two", "the restored vault to open by the old passphrase");
      await again.lock();
    },
  },
  {
    title: "destroy leaves no file and no vault",
    run: async (world) => {
      const { vault } = await created(world);
      add(vault, world, "one");
      await vault.lock();
      const outcome = await destroyVault(world.storage);
      demand(!("type" in outcome) && outcome.remaining.length === 0, "no file to remain");
      demand(!(await hasVault(world.storage)), "no vault to be found");
      await (await created(world)).vault.lock();
    },
  },
];
