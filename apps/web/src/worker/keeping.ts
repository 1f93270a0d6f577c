/** Keeping the own record on the device: creating, opening, locking, backing up, destroying the vault. */

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
    keep: async (passphrase: string): Promise<KeepAnswer> => {
      try {
        const made = await createVault({ storage: await originStorage(), random, passphrase });
        if (!made.ok) return { kind: made.error.type };
        store.moveTo(made.value.vault);
        return { kind: "kept", words: made.value.recoveryWords ?? "" };
      } catch (fault) {
        return refusedOr(fault);
      }
    },
    open: async (secret: VaultSecret): Promise<OpenAnswer> => {
      try {
        const storage = await originStorage();
        const opened = await openVault({ storage, random, secret, access: "write" });
        if (!opened.ok) return { kind: opened.error.type };
        store.moveTo(opened.value);
        return { kind: opened.value.damage() ? "opened-damaged" : "opened" };
      } catch (fault) {
        return refusedOr(fault);
      }
    },
    lock: async () => {
      await store.letGo()?.lock();
    },
    destroy: async (): Promise<number> => {
      await store.letGo()?.lock();
      if (!canStore()) return 0;
      const done = await destroyVault(await originStorage());
      return "remaining" in done ? done.remaining.length : -1;
    },
    exportJson: () =>
      JSON.stringify(exportRecord(store.acts(), { exported: now(), made_by: madeBy }), null, 1),
    exportCsv: () => writeDiaryCsv([{ id: "", checkIns: store.state().checkIns }], "calendar"),
    backup: async (): Promise<Uint8Array | null> => {
      const vault = store.vault();
      if (!vault) return null;
      const file = await makeBackup(vault, { recipient: { type: "recovery" }, createdAt: now() });
      store.add({ kind: "backup-made", bytes: file.length, verified: true });
      return file;
    },
    restore: async (what: { file: Uint8Array; words: string; passphrase: string }) => {
      const storage = await originStorage();
      const restored = await restoreVault({
        storage,
        random,
        file: what.file,
        secret: { type: "recovery", words: what.words },
        newPassphrase: what.passphrase,
        replace: false,
      });
      if (!restored.ok) return { kind: restored.error.type };
      store.moveTo(restored.value.vault);
      return { kind: "restored" as const };
    },
  };
}

async function hasKept(): Promise<boolean> {
  try {
    return await hasVault(await originStorage());
  } catch (fault) {
    if (fault instanceof StorageFault) return false;
    throw fault;
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
