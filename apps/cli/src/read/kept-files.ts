/**
 * Files that Ebb itself wrote, for `ebb read`: a backup (`ebb-backup/1`, age), a readable copy (`export/1`),
 * and days of the other (`ebb-share/1`), which only the own record beside them can open.
 */

import { type CheckIn, type CoupleRecord, checkInsOfReleased, type TagId } from "@ebb/core";
import type { SourceFile } from "@ebb/importers";
import {
  type Act,
  actsOfBackup,
  type BackupSecret,
  dayOfAct,
  localTimeFromIso,
  openShare,
  parseShareCard,
  parseStoredAct,
  type RecordState,
  readBackup,
  releasedDaysOf,
  type ShareProblem,
  secretNeeded,
  shareCardOf,
  shareIdentityFromHex,
  stateFromActs,
  type UnknownAct,
} from "@ebb/platform";
import { CommandFailure } from "../failure.ts";
import { backupFailure } from "../vault/failing.ts";
import { passphraseOf, textOfFile, type VaultOptions } from "../vault/place.ts";

/** What lies in such files. */
export interface KeptFiles {
  /** The own record, or undefined when no file held one. */
  readonly own: CoupleRecord | undefined;
  /** Check-ins that the other gave to see. */
  readonly ofOther: readonly CheckIn[];
  /** Files of another kind. */
  readonly others: readonly SourceFile[];
}

const ageMark = "age-encryption.org/v1\n";
const headBytes = 4096;
const largest = 512 * 1024 * 1024;

const headOf = (file: SourceFile): string =>
  Buffer.from(file.read(0, Math.min(headBytes, file.size))).toString("latin1");
const isAge = (file: SourceFile): boolean => headOf(file).startsWith(ageMark);
const isExport = (file: SourceFile): boolean =>
  /^\s*\{\s*"ebb"\s*:\s*"export\/\d+"/.test(headOf(file));

/** Takes out the files that Ebb wrote and reads them; asks for a secret only where a file needs one. */
export async function readKeptFiles(
  files: readonly SourceFile[],
  options: Pick<VaultOptions, "passphraseFile" | "recoveryFile">,
): Promise<KeptFiles> {
  const sealed = files.filter(isAge);
  const open = files.filter(isExport);
  const others = files.filter((file) => !isAge(file) && !isExport(file));
  if (sealed.length + open.length === 0) return { own: undefined, ofOther: [], others };
  const shares: SourceFile[] = [];
  const owns: { readonly file: string; readonly acts: readonly (Act | UnknownAct)[] }[] = [];
  for (const file of open) owns.push({ file: file.name, acts: actsOfExport(file) });
  for (const file of sealed) {
    const acts = await actsOfSealed(file, options);
    if (acts === undefined) shares.push(file);
    else owns.push({ file: file.name, acts });
  }
  const [first, second] = owns;
  if (second !== undefined)
    throw new CommandFailure(2, `${second.file}: this is a second record. Give one at a time.`);
  const state = first === undefined ? undefined : stateFromActs(first.acts);
  const ofOther: CheckIn[] = [];
  for (const share of shares) ofOther.push(...(await daysOfShare(share, state)));
  return { own: state && recordOfState(state), ofOther, others };
}

function bytesOf(file: SourceFile): Uint8Array {
  if (file.size > largest)
    throw new CommandFailure(3, `${file.name}: it is larger than any backup of Ebb can be.`);
  return file.read(0, file.size);
}

/** The acts of a backup; undefined for an age file that is none for these words: perhaps a share. */
async function actsOfSealed(
  file: SourceFile,
  options: Pick<VaultOptions, "passphraseFile" | "recoveryFile">,
): Promise<readonly (Act | UnknownAct)[] | undefined> {
  const bytes = bytesOf(file);
  const backup = await readBackup(bytes, await secretFor(file, secretNeeded(bytes), options));
  if (backup.ok) return actsOfBackup(backup.value);
  const { type } = backup.error;
  if (type === "not-a-backup" || (type === "wrong-secret" && secretNeeded(bytes) === "recovery"))
    return undefined;
  throw backupFailure(backup.error, file.name);
}

async function secretFor(
  file: SourceFile,
  needed: BackupSecret["type"] | undefined,
  options: Pick<VaultOptions, "passphraseFile" | "recoveryFile">,
): Promise<BackupSecret> {
  if (needed === "passphrase")
    return {
      type: needed,
      passphrase: await passphraseOf(options, `Passphrase of ${file.name}: `),
    };
  if (options.recoveryFile === undefined)
    throw new CommandFailure(
      2,
      `${file.name}: a backup opens with the recovery words. Give them with --recovery-file FILE.`,
    );
  return { type: "recovery", words: textOfFile(options.recoveryFile, "the 24 recovery words") };
}

function actsOfExport(file: SourceFile): (Act | UnknownAct)[] {
  const acts = exportedActs(Buffer.from(bytesOf(file)).toString("utf8"));
  if (acts === undefined)
    throw new CommandFailure(3, `${file.name}: expected a whole export/1 document of Ebb.`);
  return acts.map((one, i) => {
    const act = parseStoredAct(one);
    if (act.ok) return act.value;
    const { field, expected } = act.error;
    throw new CommandFailure(
      3,
      `${file.name}, act ${i + 1}: field “${field}”: expected ${expected}.`,
    );
  });
}

function exportedActs(text: string): readonly unknown[] | undefined {
  try {
    const document: unknown = JSON.parse(text);
    const isOne = typeof document === "object" && document !== null && "acts" in document;
    return isOne && Array.isArray(document.acts) ? document.acts : undefined;
  } catch {
    // No JSON: the caller says what was expected.
    return undefined;
  }
}

async function daysOfShare(
  file: SourceFile,
  state: RecordState | undefined,
): Promise<readonly CheckIn[]> {
  const identity = shareIdentityFromHex(state?.sharing.seed ?? "");
  const other = parseShareCard(state?.sharing.other?.card ?? "");
  if (!identity || !other)
    throw new CommandFailure(
      3,
      `${file.name}: it opens with these recovery words neither as a backup nor as days of the other. Days of the other need a backup of your own record beside them, made after you exchanged your cards.`,
    );
  // A file older than the last one brought in was replaced or taken back; the last one may be read again.
  const lastNumber = (state?.sharing.known.lastNumber ?? 0) - 1;
  const known = { shares: new Set<string>(), lastNumber };
  const receiver = { identity, card: await shareCardOf(identity), other, known };
  const opened = await openShare(bytesOf(file), receiver);
  if (!opened.ok) throw new CommandFailure(3, `${file.name}: ${shareSentences[opened.error.type]}`);
  return checkInsOfReleased(releasedDaysOf(opened.value.days), "b");
}

/** Why days of the other are refused. */
const shareSentences: Readonly<Record<ShareProblem["type"], string>> = {
  "not-a-share": "this is no file of shared days. Give the file as the other made it.",
  "too-large": "it is too large to be shared days. Give the file as the other made it.",
  damaged: "it is cut off or changed. Ask the other for it again.",
  "for-somebody-else": "it is locked for another card than yours. Ask for one made for your card.",
  "from-somebody-else": "it was not made by the person whose card you took in.",
  "newer-version": "it was made by a newer Ebb. Update Ebb to open it.",
  "brought-in-before": "it was brought in before.",
  "older-than-known": "a newer file of the other was brought in already. Give that one.",
};

/** Answers that speak to the app alone and to no reason. */
const isOfApp = (id: string): boolean => /^(tag |openness |room today$|two weeks$)/.test(id);

/** The own record as a couple's record that can be read. */
function recordOfState(state: RecordState): CoupleRecord {
  const { other_name: other } = state.settings;
  return {
    names: {
      a: state.people.a ?? "",
      b: typeof other === "string" && other !== "" ? other : (state.people.b ?? ""),
    },
    reader: "a",
    checkIns: state.checkIns,
    days: "calendar",
    chat: chatOfState(state),
    example: false,
    tags: state.tags.flatMap((tag) => {
      const day = dayOfIso(/\d{4}-\d{2}-\d{2}$/.exec(tag.ebb)?.[0] ?? "");
      // The vault took only reasons of the catalogue.
      return tag.who === "a" && day !== undefined ? [{ day, reason: tag.reason as TagId }] : [];
    }),
    notIt: state.notIt,
    answers: state.answers.flatMap((answer) =>
      typeof answer.value === "string" && !isOfApp(answer.id)
        ? [{ id: answer.id, value: answer.value, day: dayOfAct(answer) }]
        : [],
    ),
  };
}

const dayOfIso = (text: string): number | undefined => localTimeFromIso(text)?.day;

/** What the imports of the record say of the chat. */
function chatOfState({ imports }: RecordState): CoupleRecord["chat"] {
  const days = imports.flatMap((one) => one.days);
  if (days.length === 0) return null;
  const turns = (side: Readonly<Record<string, number>>) => side["turns"] ?? 0;
  const turnDays = days
    .flatMap(({ day, a, b }) => {
      const at = dayOfIso(day);
      return at === undefined ? [] : [{ day: at, turns: { a: turns(a), b: turns(b) } }];
    })
    .sort((x, y) => x.day - y.day)
    .filter((one, i, all) => one.day !== all[i - 1]?.day);
  const counted = imports.map((one) => Number((one as { messages?: unknown }).messages ?? 0));
  return { messages: counted.reduce((x, y) => x + y, 0), turnDays };
}
