/** Opens a vault for one command, and closes it whatever happens. */

import { openVault, systemRandom, type Vault } from "@ebb/platform";
import { folderStorage } from "@ebb/platform/node";
import { damageSentence, openFailure, storageFailure } from "./failing.ts";
import { secretOf, type VaultOptions, vaultFolder } from "./place.ts";

/** Runs `use` with the open vault of the options. `read` works beside a writer and changes nothing. */
export async function withVault<T>(
  options: VaultOptions,
  access: "read" | "write",
  use: (vault: Vault) => T | Promise<T>,
): Promise<T> {
  const dir = vaultFolder(options);
  const storage = folderStorage(dir, access);
  try {
    const secret = await secretOf(options);
    const opened = await openVault({ storage, random: systemRandom(), secret, access });
    if (!opened.ok) throw openFailure(opened.error, dir);
    try {
      return await use(opened.value);
    } finally {
      await opened.value.lock();
    }
  } catch (error) {
    throw storageFailure(error, dir);
  }
}

/** Says on standard error what is wrong with an open vault, if anything is. */
export function warnOfDamage(vault: Vault): void {
  const damage = vault.damage();
  if (damage === undefined) return;
  process.stderr.write(
    `${damageSentence(damage, vault)} ebb vault repair writes what is kept anew.\n`,
  );
}
