/**
 * Keeps the reading of the record that was read last, so that a record is fitted once. Where the quick
 * approximation cannot be trusted, the sampler draws its chains in the background, and the reading then
 * stands on those (docs/model.md 1.4); until then no coupling is claimed.
 */

import { type CoupleRecord, prepareReading, type Reading } from "@ebb/core";
import type { Knowledge } from "@ebb/knowledge";
import type { Drawing } from "./chains.ts";
import { madeBy } from "./made-by.ts";

/** The readings of a session. */
export interface Readings {
  readonly of: (record: CoupleRecord | undefined) => Promise<Reading | undefined>;
  /** Takes a reading that is known already; undefined leaves the record to be read. */
  readonly know: (record: CoupleRecord, reading: Reading | undefined) => void;
  /** Drops what is kept and ends what is being drawn. */
  readonly forget: () => void;
}

interface Kept {
  readonly record: CoupleRecord;
  readonly reading: Reading | undefined;
}

/** Readings with the knowledge that `knowledge` loads. */
export function createReadings(knowledge: () => Promise<Knowledge>): Readings {
  const given = new WeakMap<CoupleRecord, Reading>();
  let last: Kept | undefined;
  let drawing: Drawing | undefined;
  const forget = () => {
    drawing?.end();
    drawing = undefined;
    last = undefined;
  };
  const refine = async (kept: Kept, known: Knowledge, chains: Chains) => {
    const { drawInBackground } = await import("./chains.ts");
    if (last !== kept) return;
    drawing = drawInBackground(chains);
    const drawn = await drawing.drawn;
    if (last !== kept || drawn === undefined) return;
    const context = { madeBy: madeBy(known), knowledge: known, drawn };
    last = { record: kept.record, reading: prepareReading(kept.record, context)?.reading };
  };
  return {
    forget,
    know: (record, reading) => {
      if (reading) given.set(record, reading);
    },
    of: async (record) => {
      if (!record) return undefined;
      const before = given.get(record);
      if (before) return before;
      if (last?.record === record) return last.reading;
      const known = await knowledge();
      forget();
      const prepared = prepareReading(record, { madeBy: madeBy(known), knowledge: known });
      const kept = { record, reading: prepared?.reading };
      last = kept;
      if (prepared !== undefined && prepared.chains.length > 0) {
        // A device that gives no further worker keeps the quick reading.
        refine(kept, known, prepared.chains).catch(() => undefined);
      }
      return prepared?.reading;
    },
  };
}

type Chains = NonNullable<ReturnType<typeof prepareReading>>["chains"];
