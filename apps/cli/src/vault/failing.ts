/** What does not work out, in plain sentences with an exit code (docs/contract.md, "Commands"). */

import {
  type BackupProblem,
  type Damage,
  type OpenProblem,
  type RecoveryProblem,
  type RestoreProblem,
  StorageFault,
  type Vault,
} from "@ebb/platform";
import { CommandFailure } from "../failure.ts";

/** Why a vault did not open. */
export function openFailure(problem: OpenProblem, dir: string): CommandFailure {
  switch (problem.type) {
    case "no-vault":
      return new CommandFailure(
        3,
        `${dir} holds no vault. Create one: ebb vault create --dir ${dir}`,
      );
    case "busy":
      return new CommandFailure(
        3,
        `${dir} is being written by another program. One writer at a time: end the other first.`,
      );
    case "wrong-secret":
      return new CommandFailure(
        4,
        "That is not the passphrase (or not the recovery words) of this vault.",
      );
    case "wrong-words":
      return new CommandFailure(3, wordsSentence(problem.problem));
    case "head-damaged":
      return new CommandFailure(
        3,
        `${dir}: both copies of the vault's head are damaged. Restore a backup into another folder: ebb vault restore IN.age --recovery-file FILE --dir NEW`,
      );
    case "cost-refused":
      return new CommandFailure(
        3,
        `${dir}: the cost of the passphrase was changed beyond the limits. Someone wrote to this vault; open it with --recovery-file, or restore a backup.`,
      );
    case "newer-version":
      return new CommandFailure(3, `${dir} was written by a newer Ebb. Update Ebb to open it.`);
  }
}

/** What is wrong with recovery words as typed. */
export function wordsSentence(problem: RecoveryProblem): string {
  if (problem.type === "count")
    return `Recovery words: expected 24 words, found ${problem.words}. Look for missing or joined words.`;
  if (problem.type === "unknown-word")
    return `Recovery words: word ${problem.place} is in no list. Look for a slip of the pen.`;
  return "Recovery words: all words exist, but their check fails. One is wrong, or two are swapped.";
}

/** Why a backup did not open or could not be restored. */
export function backupFailure(
  problem: BackupProblem | RestoreProblem,
  file: string,
): CommandFailure {
  switch (problem.type) {
    case "wrong-words":
      return new CommandFailure(3, wordsSentence(problem.problem));
    case "wrong-secret":
      return new CommandFailure(
        4,
        `${file}: it does not open with these words or this passphrase.`,
      );
    case "other-secret":
      return new CommandFailure(
        2,
        problem.needs === "recovery"
          ? `${file} opens with the recovery words: give them with --recovery-file FILE.`
          : `${file} opens with a passphrase: leave out --recovery-file.`,
      );
    case "not-a-backup":
      return new CommandFailure(
        3,
        `${file} is no backup of Ebb (expected an age file with ebb-backup/1).`,
      );
    case "damaged":
      return new CommandFailure(
        3,
        `${file} is cut off or changed. Nothing was restored; try another copy.`,
      );
    case "newer-version":
      return new CommandFailure(3, `${file} was written by a newer Ebb. Update Ebb to open it.`);
    case "busy":
      return new CommandFailure(3, "Another program is writing there. End it first.");
    case "exists":
      return new CommandFailure(
        3,
        "There is a vault already. Restore into an empty folder with --dir.",
      );
  }
}

/** A sentence for a fault of the disk; anything else is passed on as it is. */
export function storageFailure(error: unknown, dir: string): unknown {
  if (!(error instanceof StorageFault)) return error;
  const what = {
    full: "there is no room left. What was confirmed is kept; free some space and run this again.",
    refused: "writing there is not allowed. Choose another folder with --dir.",
    evicted: "files that were there are gone.",
    busy: "another program holds a file of it.",
    failed: "the disk reported a fault. What was confirmed is kept; look after the disk.",
  }[error.reason];
  return new CommandFailure(3, `${dir}: ${what}`);
}

/** One sentence on damage. */
export function damageSentence(damage: Damage, vault: Vault): string {
  const what = {
    unreadable: "cannot be read",
    "out-of-order": "is not where it belongs",
    "cut-off": "is missing at the end",
  }[damage.reason];
  const lost =
    damage.lost.length === 1 ? "1 record is lost" : `${damage.lost.length} records are lost`;
  return `Record ${damage.from} ${what}; ${lost}, ${vault.acts().length} are kept.`;
}
