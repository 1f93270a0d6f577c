/** `ebb vault …`: the encrypted journal from the command line. */

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
import type { Command } from "commander";
import { CommandFailure } from "../failure.ts";
import { madeBy } from "../made-by.ts";
import { appendLines } from "../vault/append.ts";
import { backupFailure, storageFailure, wordsSentence } from "../vault/failing.ts";
import { demandEmpty, readWhole, writeNew, writeWhole } from "../vault/files.ts";
import { passphraseOf, textOfFile, type VaultOptions, vaultFolder } from "../vault/place.ts";
import { warnOfDamage, withVault } from "../vault/session.ts";
import {
  actsAsJsonLines,
  actsAsText,
  exportAsCsv,
  exportAsJson,
  nowText,
  verificationOf,
  verificationText,
} from "../vault/show.ts";
import type { AddCommand } from "./index.ts";

type Options<More = unknown> = VaultOptions & More;

/** Adds `ebb vault` with its commands. */
export const addVaultCommand: AddCommand = (program) => {
  const vault = program
    .command("vault")
    .description("keep the record in an encrypted journal (EBB_HOME or --dir says where)");
  addWriting(vault);
  addReading(vault);
  addBackups(vault);
  addKeeping(vault);
};

function sub(vault: Command, usage: string, description: string): Command {
  return vault
    .command(usage)
    .description(description)
    .option("--dir <dir>", "folder of the vault")
    .option(
      "--passphrase-file <file>",
      "file whose first line is the passphrase (else EBB_PASSPHRASE)",
    )
    .option(
      "--recovery-file <file>",
      "file with the 24 recovery words, in place of the passphrase",
    );
}

function addWriting(vault: Command): void {
  sub(vault, "create", "create a vault; prints the 24 recovery words once")
    .option("--recovery-out <file>", "write the recovery words to this new file instead")
    .option("--json", "one JSON document")
    .action((options: Options<{ recoveryOut?: string }>) => create(options));
  sub(
    vault,
    "append [file]",
    "add records, JSON lines; prints `ack SEQ` after each is durable",
  ).action((file: string | undefined, options: Options) =>
    withVault(options, "write", (opened) => {
      if (opened.damage() !== undefined)
        throw new CommandFailure(3, `${vaultFolder(options)} is damaged. Run: ebb vault repair`);
      return appendLines(opened, file ?? "-");
    }),
  );
}

function addReading(vault: Command): void {
  sub(vault, "list", "print the records")
    .option("--json", "JSON lines")
    .action((options: Options) =>
      withVault(options, "read", (opened) => {
        warnOfDamage(opened);
        const print = options.json === true ? actsAsJsonLines : actsAsText;
        process.stdout.write(print(opened.acts()));
      }),
    );
  sub(vault, "verify", "check every record; exit 3 when any is damaged")
    .option("--json", "vault-verify/1")
    .action((options: Options) => verify(options));
  sub(vault, "export", "print the record in the clear: JSON, or check-ins as diary CSV")
    .option("--csv", "diary CSV of the check-ins")
    .option("--json", "export/1 (as without --csv)")
    .option("--out <file>", "write to this file", "-")
    .action((options: Options<{ csv?: boolean; out: string }>) =>
      withVault(options, "read", (opened) => {
        warnOfDamage(opened);
        const print = options.csv === true ? exportAsCsv : exportAsJson;
        writeWhole(options.out, print(opened));
      }),
    );
}

function addBackups(vault: Command): void {
  sub(vault, "backup <out>", "write a backup (age v1) that the recovery words open, and test it")
    .option("--to-passphrase", "make it for the vault's passphrase instead")
    .action((out: string, options: Options<{ toPassphrase?: boolean }>) => backup(out, options));
  sub(vault, "restore <in>", "restore a backup into an empty --dir")
    .option("--json", "one JSON document")
    .action((file: string, options: Options) => restore(file, options));
  sub(
    vault,
    "identity",
    "print the age identity of the recovery words: age -d -i FILE OUT.age",
  ).action((options: Options) => printIdentity(options));
}

function addKeeping(vault: Command): void {
  sub(vault, "passphrase", "change the passphrase")
    .requiredOption("--new-passphrase-file <file>", "file whose first line is the new passphrase")
    .action((options: Options<{ newPassphraseFile: string }>) =>
      withVault(options, "write", (opened) =>
        opened.changePassphrase(newPassphrase(options.newPassphraseFile)),
      ),
    );
  sub(vault, "rekey", "new key, new passphrase, new recovery words; everything is written anew")
    .requiredOption("--new-passphrase-file <file>", "file whose first line is the new passphrase")
    .option("--recovery-out <file>", "write the new recovery words to this new file")
    .action((options: Options<{ newPassphraseFile: string; recoveryOut?: string }>) =>
      withVault(options, "write", async (opened) =>
        handOutWords(await opened.rekey(newPassphrase(options.newPassphraseFile)), options),
      ),
    );
  sub(
    vault,
    "repair",
    "after damage: write what is kept into a new journal, keep the old file",
  ).action((options: Options) =>
    withVault(options, "write", async (opened) => {
      if (opened.damage() === undefined) process.stderr.write("Nothing is damaged.\n");
      else await opened.repair();
    }),
  );
  sub(vault, "destroy", "destroy the key and every file of the vault; backups stay")
    .option("--yes", "needed: there is no way back")
    .action((options: Options<{ yes?: boolean }>) => destroy(options));
}

async function create(options: Options<{ recoveryOut?: string }>): Promise<void> {
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

function printCreated(
  dir: string,
  id: string,
  options: { recoveryOut?: string },
  words: string,
): void {
  if (options.recoveryOut !== undefined) writeNew(options.recoveryOut, `${words}\n`);
  const shown = options.recoveryOut === undefined ? { recovery_words: words } : {};
  process.stdout.write(
    `${JSON.stringify({ ebb: "vault-created/1", made_by: madeBy(), dir, vault: id, ...shown })}\n`,
  );
}

/** Recovery words go to the file that was asked for, else to standard output. */
function handOutWords(words: string, options: { recoveryOut?: string }): void {
  if (options.recoveryOut !== undefined) writeNew(options.recoveryOut, `${words}\n`);
  else process.stdout.write(`${words}\n`);
  process.stderr.write(
    "These 24 words open the vault and every backup. Write them down, away from this device; they are shown only once.\n",
  );
}

async function verify(options: Options): Promise<void> {
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

async function backup(out: string, options: Options<{ toPassphrase?: boolean }>): Promise<void> {
  const recipient =
    options.toPassphrase === true
      ? ({ type: "passphrase", passphrase: await passphraseOf(options, "Passphrase: ") } as const)
      : ({ type: "recovery" } as const);
  await withVault(options, "read", async (opened) => {
    warnOfDamage(opened);
    const file = await makeBackup(opened, { recipient, createdAt: nowText() });
    writeWhole(out, file);
    process.stderr.write(
      `A backup of ${opened.acts().length} records, opened again as a test: ${out === "-" ? "standard output" : out}\n`,
    );
  });
}

async function restore(file: string, options: Options): Promise<void> {
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
    if (options.json === true)
      process.stdout.write(
        `${JSON.stringify({ ebb: "vault-restored/1", made_by: madeBy(), dir, records })}\n`,
      );
    process.stderr.write(`Restored ${records} records. The secrets of the backup open it.\n`);
    if (recoveryWords !== undefined) handOutWords(recoveryWords, {});
  } catch (error) {
    throw storageFailure(error, dir);
  }
}

function printIdentity(options: Options): void {
  if (options.recoveryFile === undefined)
    throw new CommandFailure(2, "Give the recovery words with --recovery-file FILE.");
  const recovery = recoveryFromWords(textOfFile(options.recoveryFile, "the words"));
  if (!(recovery instanceof Uint8Array)) throw new CommandFailure(3, wordsSentence(recovery));
  process.stdout.write(`${ageIdentityOf(recovery)}\n`);
}

function newPassphrase(file: string): string {
  const text = textOfFile(file, "the new passphrase").split(/\r?\n/, 1)[0] ?? "";
  if (text === "") throw new CommandFailure(3, `${file}, line 1: expected the new passphrase.`);
  return text;
}

async function destroy(options: Options<{ yes?: boolean }>): Promise<void> {
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
    process.stderr.write(
      `Destroyed: the key and ${outcome.removed} files are gone. Backups and copies elsewhere still open; destroy them too.\n`,
    );
  } catch (error) {
    throw storageFailure(error, dir);
  }
}
