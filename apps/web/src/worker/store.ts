/**
 * The person's own record in the worker: acts in memory until the person chooses to keep them, then acts
 * in an open vault. Everything that the app shows of it is computed from the acts.
 */

import {
  type Act,
  type Clock,
  makeAct,
  type NewAct,
  type Random,
  type RecordState,
  stateFromActs,
  type UnknownAct,
  type Vault,
} from "@ebb/platform";

/** Clock and randomness of the rim. */
export interface World {
  readonly clock: Clock;
  readonly random: Random;
}

/** The own record. */
export interface Store {
  /** True while a vault holds the acts. */
  readonly isKept: () => boolean;
  readonly acts: () => readonly (Act | UnknownAct)[];
  readonly state: () => RecordState;
  /** Makes acts of what the person just did and adds them; with a vault they are durable on return. */
  readonly add: (...acts: readonly NewAct[]) => void;
  /** Writes these acts out of the record, so that nothing of them is left in it. */
  readonly forget: (acts: readonly string[]) => Promise<void>;
  /** Moves everything into a vault; later acts go there. */
  readonly moveTo: (vault: Vault) => void;
  readonly vault: () => Vault | undefined;
  /** Forgets what is in memory and lets go of the vault. */
  readonly letGo: () => Vault | undefined;
}

/** An empty record in memory. */
export function createStore(world: World): Store {
  let vault: Vault | undefined;
  let held: (Act | UnknownAct)[] = [];
  let known: RecordState | undefined;
  return {
    isKept: () => vault !== undefined,
    acts: () => vault?.acts().map(({ act }) => act) ?? held,
    state: () => {
      if (vault) return vault.state();
      known ??= stateFromActs(held);
      return known;
    },
    add: (...acts) => {
      const made = acts.map((act) => makeAct(act, world));
      if (vault) vault.append(made);
      else held.push(...made);
      known = undefined;
    },
    forget: async (acts) => {
      if (acts.length === 0) return;
      if (vault) await vault.forget(acts);
      else held = held.filter(({ act }) => !acts.includes(act));
      known = undefined;
    },
    moveTo: (next) => {
      const known = new Set(next.acts().map(({ act }) => act.act));
      const fresh = held.filter((act): act is Act => !known.has(act.act));
      if (fresh.length > 0) next.append(fresh);
      vault = next;
      held = [];
    },
    vault: () => vault,
    letGo: () => {
      const last = vault;
      vault = undefined;
      held = [];
      known = undefined;
      return last;
    },
  };
}
