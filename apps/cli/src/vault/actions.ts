/** What the commands of `ebb vault` do, one function each; `commands/vault.ts` names them. */

import {
  ageIdentityOf,
  createVault,
  destroyVault,
  leastPassphraseLength,
  makeBackup,
  passphraseConcerns,
  recoveryFromWords,
  restoreVault,
  systemRandom,
} from "@ebb/platform";
import { folderStorage } from "@ebb/platform/node";
import { CommandFailure } from "../failure.ts";
import { madeBy } from "../made-by.ts";
import { backupFailure, storageFailure, wordsSentence } from "./failing.ts";
import { demandEmpty, readWhole, writeNew, writeWhole } from "./files.ts";
import { passphraseOf, textOfFile, type VaultOptions, vaultFolder } from "./place.ts";
import { warnOfDamage, withVault } from "./session.ts";
import { nowText, verificationOf, verificationText } from "./show.ts";

type Options<More = unknown> = VaultOptions & More;

/** `ebb vault create`. */
export async function create(options: Options<{ recoveryOut?: string }>): Promise<void> {
  const dir = vaultFolder(options);
  const passphrase = await passphraseOf(options, "New passphrase: ");
  for (const concern of passphraseConcerns(passphrase))
    if (concern.type === "too-short")
      process.stderr.write(
        `Short: ${leastPassphraseLength} characters or more are hard to guess.\n`,
      );
  try {
    const storage = folderStorage(dir);
    const created = await createVault({ storage, random: systemRandom(), passphrase });
    if (!created.ok)
      throw new CommandFailure(
        3,
        created.error.type === "busy"
          ? `${dir} is being written by another program.`
          : `${dir} holds a vault already. Choose another folder with --dir.`,
      );
    const { vault, recoveryWords = "" } = created.value;
    const { id } = vault;
    await vault.lock();
    if (options.json === true) printCreated(dir, id, options, recoveryWords);
    else handOutWords(recoveryWords, options);
  } catch (error) {
    throw storageFailure(error, dir);
  }
}

/** One JSON document on standard output. */
function printDocument(ebb: string, fields: object): void {
  process.stdout.write(`${JSON.stringify({ ebb, made_by: madeBy(), ...fields })}\n`);
}

function printCreated(
  dir: string,
  id: string,
  options: { recoveryOut?: string },
  words: string,
): void {
  if (options.recoveryOut !== undefined) writeNew(options.recoveryOut, `${words}\n`);
  const shown = options.recoveryOut === undefined ? { recovery_words: words } : {};
  printDocument("vault-created/1", { dir, vault: id, ...shown });
}

/** Recovery words go to the file that was asked for, else to standard output. */
export function handOutWords(words: string, options: { recoveryOut?: string }): void {
  if (options.recoveryOut !== undefined) writeNew(options.recoveryOut, `${words}\n`);
  else process.stdout.write(`${words}\n`);
  process.stderr.write(
    "These 24 words open the vault and every backup. Write them down, away from this device; they are shown only once.\n",
  );
}

/** `ebb vault verify`. */
export async function verify(options: Options): Promise<void> {
  const isWhole = await withVault(options, "read", (opened) => {
    const verification = verificationOf(opened);
    process.stdout.write(
      options.json === true ? `${JSON.stringify(verification)}\n` : verificationText(verification),
    );
    return verification.ok;
  });
  if (!isWhole)
    throw new CommandFailure(
      3,
      "The journal is damaged. ebb vault repair writes what is kept anew.",
    );
}

/** `ebb vault backup`. */
export async function backup(
  out: string,
  options: Options<{ toPassphrase?: boolean }>,
): Promise<void> {
  const recipient =
    options.toPassphrase === true
      ? ({ type: "passphrase", passphrase: await passphraseOf(options, "Passphrase: ") } as const)
      : ({ type: "recovery" } as const);
  await withVault(options, "read", async (opened) => {
    warnOfDamage(opened);
    const file = await makeBackup(opened, { recipient, createdAt: nowText() });
    writeWhole(out, file);
    if (options.json === true && out !== "-")
      printDocument("vault-backup/1", {
        file: out,
        records: opened.acts().length,
        bytes: file.length,
        verified: true,
      });
    process.stderr.write(
      `A backup of ${opened.acts().length} records, opened again as a test: ${out === "-" ? "standard output" : out}\n`,
    );
  });
}

/** `ebb vault restore`. */
export async function restore(file: string, options: Options): Promise<void> {
  const dir = vaultFolder(options);
  demandEmpty(dir);
  const bytes = await readWhole(file);
  const secret =
    options.recoveryFile === undefined
      ? ({ type: "passphrase", passphrase: await passphraseOf(options, "Passphrase: ") } as const)
      : ({ type: "recovery", words: textOfFile(options.recoveryFile, "the words") } as const);
  try {
    const storage = folderStorage(dir);
    const random = systemRandom();
    const restored = await restoreVault({ storage, random, file: bytes, secret, replace: false });
    if (!restored.ok) throw backupFailure(restored.error, file);
    const { vault, recoveryWords } = restored.value;
    const records = vault.acts().length;
    await vault.lock();
    if (options.json === true) printDocument("vault-restored/1", { dir, records });
    process.stderr.write(`Restored ${records} records. The secrets of the backup open it.\n`);
    if (recoveryWords !== undefined) handOutWords(recoveryWords, {});
  } catch (error) {
    throw storageFailure(error, dir);
  }
}

/** `ebb vault identity`. */
export function printIdentity(options: Options): void {
  if (options.recoveryFile === undefined)
    throw new CommandFailure(2, "Give the recovery words with --recovery-file FILE.");
  const recovery = recoveryFromWords(textOfFile(options.recoveryFile, "the words"));
  if (!(recovery instanceof Uint8Array)) throw new CommandFailure(3, wordsSentence(recovery));
  process.stdout.write(`${ageIdentityOf(recovery)}\n`);
}

/** The first line of the file with the new passphrase. */
export function newPassphrase(file: string): string {
  const text = textOfFile(file, "the new passphrase").split(/\r?\n/, 1)[0] ?? "";
  if (text === "") throw new CommandFailure(3, `${file}, line 1: expected the new passphrase.`);
  return text;
}

/** `ebb vault destroy`. */
export async function destroy(options: Options<{ yes?: boolean }>): Promise<void> {
  const dir = vaultFolder(options);
  if (options.yes !== true)
    throw new CommandFailure(
      2,
      `This destroys the vault in ${dir} for good. Repeat it with --yes.`,
    );
  try {
    const storage = folderStorage(dir);
    if ((await storage.list()).length === 0) throw new CommandFailure(3, `${dir} holds no vault.`);
    const outcome = await destroyVault(storage);
    if ("type" in outcome)
      throw new CommandFailure(3, `${dir} is being written by another program.`);
    if (outcome.remaining.length > 0)
      throw new CommandFailure(
        3,
        `${dir}: ${outcome.remaining.length} files could not be removed.`,
      );
    if (options.json === true)
      printDocument("vault-destroyed/1", { dir, files: outcome.removed, remaining: 0 });
    process.stderr.write(
      `Destroyed: the key and ${outcome.removed} files are gone. Backups and copies elsewhere still open; destroy them too.\n`,
    );
  } catch (error) {
    throw storageFailure(error, dir);
  }
}
