/** Where the vault of the command line is, and how a person proves that it is theirs. */

import { existsSync, readFileSync } from "node:fs";
import { homedir, platform } from "node:os";
import { join } from "node:path";
import type { VaultSecret } from "@ebb/platform";
import { CommandFailure } from "../failure.ts";
import { askHidden } from "./ask-hidden.ts";

/** Options that every `ebb vault` command understands. */
export interface VaultOptions {
  readonly dir?: string;
  readonly passphraseFile?: string;
  readonly recoveryFile?: string;
  readonly json?: boolean;
}

/** The vault's folder: `--dir`, else `EBB_HOME`, else the user's data folder. */
export function vaultFolder(options: VaultOptions): string {
  return options.dir ?? (process.env["EBB_HOME"] || dataFolder());
}

function dataFolder(): string {
  const home = homedir();
  if (platform() === "darwin") return join(home, "Library", "Application Support", "Ebb");
  if (platform() === "win32") return join(process.env["APPDATA"] ?? home, "Ebb");
  return join(process.env["XDG_DATA_HOME"] || join(home, ".local", "share"), "ebb");
}

/** Text of a small file that an option names. */
export function textOfFile(path: string, what: string): string {
  if (!existsSync(path))
    throw new CommandFailure(3, `${path}: there is no such file. Give the file with ${what}.`);
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? "unknown";
    throw new CommandFailure(3, `${path} cannot be read (${code}). Give a file with ${what}.`);
  }
}

/** The passphrase: from the environment, a file, or a hidden prompt. */
export async function passphraseOf(options: VaultOptions, question: string): Promise<string> {
  if (options.passphraseFile !== undefined)
    return demanded(firstLine(textOfFile(options.passphraseFile, "the passphrase")));
  const given = process.env["EBB_PASSPHRASE"];
  if (given !== undefined && given !== "") return given;
  const asked = await askHidden(question);
  if (asked === undefined)
    throw new CommandFailure(
      2,
      "No passphrase. Set EBB_PASSPHRASE, give --passphrase-file FILE, or run this in a terminal.",
    );
  return demanded(asked);
}

function demanded(passphrase: string): string {
  if (passphrase === "") throw new CommandFailure(2, "The passphrase is empty.");
  return passphrase;
}

/** A file written by an editor ends with a line end that is no part of the passphrase. */
function firstLine(text: string): string {
  return text.split(/\r?\n/, 1)[0] ?? "";
}

/** What opens the vault: the recovery words where a file of them is given, else the passphrase. */
export async function secretOf(
  options: VaultOptions,
): Promise<Extract<VaultSecret, { type: "passphrase" | "recovery" }>> {
  if (options.recoveryFile !== undefined)
    return { type: "recovery", words: textOfFile(options.recoveryFile, "the 24 recovery words") };
  return { type: "passphrase", passphrase: await passphraseOf(options, "Passphrase: ") };
}
