/**
 * Care of the vault that is open: what was typed is sealed over a lock, its secrets are changed, damage is
 * told and repaired, and a store that was cleared from under it is noticed.
 */

import { StorageFault } from "@ebb/platform";
import type { Typing } from "../state/typed.ts";
import type { Store } from "./store.ts";

type Nothing = Record<string, never>;

/** How the vault that is open fares. */
export interface VaultHealth {
  /** Records that are lost and that are kept, where the journal is damaged. */
  readonly damage: { readonly lost: number; readonly kept: number } | null;
  /** False when the browser cleared the files while the vault was open. */
  readonly isThere: boolean;
}

/** Requests by name: what is asked and what is answered. `null` while no vault is open. */
export interface VaultCareRequests {
  /** Seals what is typed until the next opening; null forgets it. */
  keepTyping: { ask: { typing: Typing | null }; answer: null };
  keptTyping: { ask: Nothing; answer: Typing | null };
  changePassphrase: { ask: { passphrase: string }; answer: "changed" | null };
  /** New recovery words; the old ones open this vault no more. */
  renewRecovery: { ask: Nothing; answer: string | null };
  /** A new key, all records written anew under it; gives new recovery words. */
  newKey: { ask: { passphrase: string }; answer: string | null };
  health: { ask: Nothing; answer: VaultHealth | null };
  repair: { ask: Nothing; answer: VaultHealth | null };
}

type Handlers = {
  readonly [Name in keyof VaultCareRequests]: (
    ask: VaultCareRequests[Name]["ask"],
  ) => VaultCareRequests[Name]["answer"] | Promise<VaultCareRequests[Name]["answer"]>;
};

/** Handlers over the store, and the look before something is added. */
export function createVaultCare(store: Store): {
  readonly handlers: Handlers;
  /** Throws when the files of the open vault are gone. */
  readonly demandPresence: () => Promise<void>;
} {
  const health = async (): Promise<VaultHealth | null> => {
    const vault = store.vault();
    if (!vault) return null;
    const damage = vault.damage();
    const told = damage ? { lost: damage.lost.length, kept: vault.acts().length } : null;
    return { damage: told, isThere: await vault.isThere() };
  };
  const handlers: Handlers = {
    keepTyping: ({ typing }) => {
      const text = typing ? JSON.stringify(typing) : undefined;
      const vault = store.vault();
      if (vault && (text !== undefined || vault.draft() !== undefined)) vault.saveDraft(text);
      return null;
    },
    keptTyping: () => typingOf(store.vault()?.draft()),
    changePassphrase: async ({ passphrase }) => {
      await store.vault()?.changePassphrase(passphrase);
      return store.vault() ? "changed" : null;
    },
    renewRecovery: async () => (await store.vault()?.renewRecovery()) ?? null,
    newKey: async ({ passphrase }) => (await store.vault()?.rekey(passphrase)) ?? null,
    health,
    repair: async () => {
      if (store.vault()?.damage()) await store.vault()?.repair();
      return health();
    },
  };
  return {
    handlers,
    demandPresence: async () => {
      const vault = store.vault();
      if (vault && !(await vault.isThere())) throw new StorageFault("evicted", "appending");
    },
  };
}

/** What an earlier page sealed; a draft of another shape counts as none. */
function typingOf(text: string | undefined): Typing | null {
  if (text === undefined) return null;
  try {
    const value = JSON.parse(text);
    return typeof value?.at === "string" && value.texts && value.draft ? value : null;
  } catch {
    // No JSON: not from this page.
    return null;
  }
}
