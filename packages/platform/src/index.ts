/** The record of a couple and the vault that keeps it; the same in Node and in the browser. */

export type { Backup, BackupProblem, BackupRecipient, BackupSecret } from "./backup/backup.ts";
export { actsOfBackup, makeBackup, readBackup, secretNeeded } from "./backup/backup.ts";
export type { RecordExport } from "./backup/export.ts";
export { exportRecord } from "./backup/export.ts";
export type { RestoredVault, RestoreProblem, RestoreRequest } from "./backup/restore.ts";
export { restoreVault } from "./backup/restore.ts";
export type { Damage, WriteRefusal } from "./journal/journal.ts";
export { systemClock, systemRandom, zonedClock } from "./kit/system.ts";
export type {
  Clock,
  Random,
  Storage,
  StorageFaultReason,
  StorageFile,
  StorageLock,
} from "./ports.ts";
export { StorageFault } from "./ports.ts";
export type { Act, ActKind, ActOf, NewAct, NewActOf, UnknownAct } from "./record/act.ts";
export { actSchemas, actSchemaVersion, isActKind } from "./record/act.ts";
export { checkInOfAct, personPlaces } from "./record/check-in-of-act.ts";
export type { JsonValue } from "./record/field.ts";
export type { GuessQuestion, LockedGuess } from "./record/guess-question.ts";
export { guessQuestions } from "./record/guess-question.ts";
export type { GuessingState, GuessState } from "./record/guessing.ts";
export type { DayPart, Stamp } from "./record/local-time.ts";
export {
  dayPartOf,
  isoWithOffset,
  localTimeFromIso,
  slotOfStamp,
  stampNow,
} from "./record/local-time.ts";
export { makeAct, newActId } from "./record/make-act.ts";
export { ownWordsOf } from "./record/own-words.ts";
export type { ActProblem } from "./record/parse-act.ts";
export { maxActBytes, parseNewAct, parseStoredAct } from "./record/parse-act.ts";
export type { MadeShare, ReceivedShare, SharingState } from "./record/sharing.ts";
export type { ExperimentState, LineState, NotedCheckIn, RecordState } from "./record/state.ts";
export { checkInOn, dayOfAct, stateFromActs } from "./record/state.ts";
export type { Argon2Cost } from "./secret/argon2.ts";
export { calibratedCost, greatestCost, leastCost } from "./secret/argon2.ts";
export type { PassphraseConcern } from "./secret/passphrase.ts";
export {
  generatePassphrase,
  leastPassphraseLength,
  passphraseConcerns,
} from "./secret/passphrase.ts";
export type { RecoveryProblem } from "./secret/recovery.ts";
export { ageIdentityOf, recoveryFromWords, recoveryWordCount } from "./secret/recovery.ts";
export type { GuessBody, GuessRequest, GuessSlot, MadeGuess } from "./share/guess-file.ts";
export { guessInside, makeGuessFile, openGuessFile } from "./share/guess-file.ts";
export { releasedSides } from "./share/released-sides.ts";
export type {
  ShareBody,
  SharedAgreement,
  ShareProblem,
  ShareReceiver,
  ShareRequest,
} from "./share/share-file.ts";
export {
  largestShareBytes,
  makeShare,
  openShare,
  readShare,
  releasedDaysOf,
  sharedDaysOf,
  signedShare,
  signedShareText,
} from "./share/share-file.ts";
export type { ShareCard, ShareIdentity } from "./share/share-identity.ts";
export {
  newShareIdentity,
  parseShareCard,
  receivingKeyOf,
  shareCardOf,
  shareCardText,
  shareIdentityFromHex,
  shareIdentityHex,
  wordsOfCards,
} from "./share/share-identity.ts";
export type { TherapistRelease } from "./share/therapist-release.ts";
export { isReleasedByBoth, signTherapistRelease } from "./share/therapist-release.ts";
export type {
  CreatedVault,
  CreateRequest,
  Destruction,
  OpenProblem,
  OpenRequest,
  VaultSecret,
} from "./vault/open.ts";
export { createVault, destroyVault, hasVault, openVault } from "./vault/open.ts";
export type { Passkey, StoredAct, Vault } from "./vault/vault.ts";
