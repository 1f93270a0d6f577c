/**
 * Keeping the own record on the device: creating, opening, locking, backing up, destroying the vault.
 * Two people on one device have a vault each, with an own passphrase; a passphrase opens its own vault
 * and says nothing of the other, not even that it is there.
 */

import { writeDiaryCsv } from "@ebb/core";
import {
  createVault,
  destroyVault,
  exportRecord,
  generatePassphrase,
  hasVault,
  makeBackup,
  openVault,
  passphraseConcerns,
  restoreVault,
  StorageFault,
  stampNow,
  type VaultSecret,
} from "@ebb/platform";
import { canStore, originStorage } from "@ebb/platform/web";
import type { KeepAnswer, OpenAnswer, Place } from "./protocol.ts";
import type { Store, World } from "./store.ts";

/** What the session does with the vault. */
export type Keeping = ReturnType<typeof createKeeping>;

/** Handlers over a store and the world. */
export function createKeeping(
  store: Store,
  world: World,
  madeBy: Readonly<Record<string, string>>,
) {
  const { random } = world;
  const now = () => stampNow(world.clock).at;
  /** The folder of the vault that is open. */
  let open: string | undefined;
  return {
    place: async (): Promise<Place> => ({
      isKept: store.isKept(),
      hasLocked: !store.isKept() && canStore() && (await hasKept()),
      canStore: canStore(),
      acts: store.acts().length,
      backedUp: store.state().verifiedBackup?.at.slice(0, 10) ?? null,
    }),
    suggest: () => generatePassphrase(random),
    concerns: (passphrase: string) => passphraseConcerns(passphrase, factsOf(store)),
    /** `isBeside`: another person's record lies here, and this one is to lie beside it. */
    keep: async (passphrase: string, isBeside: boolean): Promise<KeepAnswer> => {
      try {
        const folder = await freeFolder(isBeside);
        if (folder === undefined) return { kind: "exists" };
        const storage = await originStorage(folder);
        const made = await createVault({ storage, random, passphrase });
        if (!made.ok) return { kind: made.error.type };
        open = folder;
        store.moveTo(made.value.vault);
        return { kind: "kept", words: made.value.recoveryWords ?? "" };
      } catch (fault) {
        return refusedOr(fault);
      }
    },
    open: async (secret: VaultSecret): Promise<OpenAnswer> => {
      try {
        let answer: OpenAnswer = { kind: "no-vault" };
        for (const folder of await keptFolders()) {
          const storage = await originStorage(folder);
          const opened = await openVault({ storage, random, secret, access: "write" });
          if (opened.ok) {
            open = folder;
            store.moveTo(opened.value);
            return { kind: opened.value.damage() ? "opened-damaged" : "opened" };
          }
          answer = moreTelling(answer, { kind: opened.error.type });
        }
        return answer;
      } catch (fault) {
        return refusedOr(fault);
      }
    },
    lock: async () => {
      open = undefined;
      await store.letGo()?.lock();
    },
    /** The record that is open; a locked one only where it is the only one, so that nobody ends another's. */
    destroy: async (): Promise<number> => {
      const folder = open;
      await store.letGo()?.lock();
      open = undefined;
      if (!canStore()) return 0;
      const kept = await keptFolders();
      if (folder === undefined && kept.length > 1) return whoseIsNotSaid;
      const done = await destroyVault(await originStorage(folder ?? kept[0]));
      return "remaining" in done ? done.remaining.length : -1;
    },
    exportJson: () =>
      JSON.stringify(exportRecord(store.acts(), { exported: now(), made_by: madeBy }), null, 1),
    exportCsv: () => writeDiaryCsv([{ id: "", checkIns: store.state().checkIns }], "calendar"),
    backup: async (): Promise<Uint8Array | null> => {
      const vault = store.vault();
      if (!vault) return null;
      const file = await makeBackup(vault, { recipient: { type: "recovery" }, createdAt: now() });
      noteBackup(store, file.length);
      return file;
    },
    restore: async (what: { file: Uint8Array; words: string; passphrase: string }) => {
      const folder = await freeFolder(true);
      if (folder === undefined) return { kind: "exists" as const };
      const storage = await originStorage(folder);
      const restored = await restoreVault({
        storage,
        random,
        file: what.file,
        secret: { type: "recovery", words: what.words },
        newPassphrase: what.passphrase,
        replace: false,
      });
      if (!restored.ok) return { kind: restored.error.type };
      open = folder;
      store.moveTo(restored.value.vault);
      return { kind: "restored" as const };
    },
  };
}

/** Answer of `destroy` where two records lie here and none is open. */
export const whoseIsNotSaid = -2;

/** One folder for each of the two who may share a device. */
const folders = ["ebb", "ebb-2"] as const;

async function keptFolders(): Promise<string[]> {
  const kept: string[] = [];
  for (const folder of folders) if (await hasVault(await originStorage(folder))) kept.push(folder);
  return kept;
}

/** Where a new vault can lie; beside another one only where that is wished. */
async function freeFolder(isBeside: boolean): Promise<string | undefined> {
  const kept = await keptFolders();
  if (kept.length > 0 && !isBeside) return undefined;
  return folders.find((folder) => !kept.includes(folder));
}

/** Of the answers of two vaults the one that the person can do something with. */
function moreTelling(one: OpenAnswer, other: OpenAnswer): OpenAnswer {
  const order: readonly OpenAnswer["kind"][] = ["no-vault", "wrong-secret", "wrong-words"];
  return order.indexOf(one.kind) >= order.indexOf(other.kind) && order.includes(other.kind)
    ? one
    : other;
}

async function hasKept(): Promise<boolean> {
  try {
    return (await keptFolders()).length > 0;
  } catch (fault) {
    if (fault instanceof StorageFault) return false;
    throw fault;
  }
}

/** A store that takes nothing more must not keep the file from the person. */
function noteBackup(store: Store, bytes: number): void {
  try {
    store.add({ kind: "backup-made", bytes, verified: true });
  } catch (fault) {
    if (!(fault instanceof StorageFault)) throw fault;
  }
}

/** A medium that refuses is an answer for the person; anything else is a bug. */
function refusedOr(fault: unknown): { readonly kind: "refused" } {
  if (fault instanceof StorageFault) return { kind: "refused" };
  throw fault;
}

/** Words of the record that another person knows, and so would guess. */
function factsOf(store: Store): string[] {
  const { settings, people } = store.state();
  return [settings["other_name"], people.a, people.b].filter((f) => typeof f === "string");
}
