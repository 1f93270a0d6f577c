/** `ebb vault …`: the encrypted journal from the command line. */

import type { Command } from "commander";
import type { AddCommand } from "../add-command.ts";
import { CommandFailure } from "../failure.ts";
import {
  backup,
  create,
  destroy,
  handOutWords,
  newPassphrase,
  printIdentity,
  restore,
  verify,
} from "../vault/actions.ts";
import { appendLines } from "../vault/append.ts";
import { writeWhole } from "../vault/files.ts";
import { type VaultOptions, vaultFolder } from "../vault/place.ts";
import { warnOfDamage, withVault } from "../vault/session.ts";
import { actsAsJsonLines, actsAsText, exportAsCsv, exportAsJson } from "../vault/show.ts";

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
    .option("--json", "one JSON document")
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
    .option("--json", "one JSON document")
    .action((options: Options<{ yes?: boolean }>) => destroy(options));
}
