/** The store in memory, and the disk in memory on which crashes and corruptions are tried. */

export type { CorruptionTally } from "../acceptance/corruption-study.ts";
export { corruptVault, emptyCorruptionTally } from "../acceptance/corruption-study.ts";
export type { CrashTally } from "../acceptance/crash-study.ts";
export { crashWorkload, emptyTally } from "../acceptance/crash-study.ts";
export type { LocalDayCheck } from "../acceptance/local-day-suite.ts";
export { checkZones, localDayChecks } from "../acceptance/local-day-suite.ts";
export { lockedForCard, lockedWithPassphrase } from "../acceptance/locked.ts";
export type { ModelCheck, ModelScript, ModelWorld } from "../acceptance/model-suite.ts";
export { modelChecks } from "../acceptance/model-suite.ts";
export { seededChance, seededRandom } from "../acceptance/seeded.ts";
export type { Disk, DiskOperation, RecordingStorage } from "../acceptance/simulated-disk.ts";
export { recordingStorage } from "../acceptance/simulated-disk.ts";
export type { AcceptanceCheck } from "../acceptance/storage-suite.ts";
export { storageChecks } from "../acceptance/storage-suite.ts";
export type { TrustCheck } from "../acceptance/trust-suite.ts";
export { trustChecks } from "../acceptance/trust-suite.ts";
export type { VaultCheck, VaultWorld } from "../acceptance/vault-suite.ts";
export { vaultChecks } from "../acceptance/vault-suite.ts";
export { scriptedModel } from "./model.ts";
export { memoryStorage } from "./storage.ts";
