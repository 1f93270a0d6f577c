/** Writing and removing the files of one epoch of a vault. */

import {
  type JournalPlace,
  journalFiles,
  journalName,
  type NewRecord,
  openJournal,
} from "../journal/journal.ts";
import { eraseFile } from "../journal/pair.ts";
import { type Storage, StorageFault } from "../ports.ts";
import { draftFiles } from "./draft.ts";

/** Records are copied in steps of so many. */
const batch = 256;

/** Writes records into a new journal and reads all of it back from the medium. */
export async function writeAndReadBack(
  place: JournalPlace,
  records: readonly NewRecord[],
): Promise<void> {
  const writer = await openJournal(place, "write");
  for (let from = 0; from < records.length; from += batch)
    writer.append(records.slice(from, from + batch));
  // Creates the file even when there is nothing to copy.
  writer.append([]);
  writer.close();
  const reader = await openJournal(place, "read");
  const isSame =
    reader.damage === undefined &&
    reader.records.length === records.length &&
    reader.records.every(({ payload }, i) => isSameBytes(payload, records[i]?.payload));
  reader.close();
  if (!isSame) throw new StorageFault("failed", "reading back what was written");
}

function isSameBytes(x: Uint8Array, y: Uint8Array | undefined): boolean {
  return y !== undefined && x.length === y.length && x.every((byte, i) => byte === y[i]);
}

/** Removes the files of an epoch; the journal is overwritten before. */
export async function removeEpoch(storage: Storage, epoch: number): Promise<void> {
  const present = new Set(await storage.list());
  for (const name of [...journalFiles(epoch), ...draftFiles(epoch)]) {
    if (!present.has(name)) continue;
    if (name === journalName(epoch)) {
      const file = await storage.open(name);
      eraseFile(file);
      file.close();
    }
    await storage.remove(name);
  }
}

/** The greatest epoch that any file of the store names, 0 when none. */
export async function lastEpoch(storage: Storage): Promise<number> {
  const names = await storage.list();
  const epochs = names.map((name) => Number(/^journal-(\d+)$/.exec(name)?.[1] ?? 0));
  return Math.max(0, ...epochs);
}
