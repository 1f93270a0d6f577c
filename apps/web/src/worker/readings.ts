/**
 * Keeps the reading of the record that was read last, so that a record is fitted once. Where the quick
 * approximation cannot be trusted, the sampler draws its chains in the background, and the reading then
 * stands on those (docs/model.md 1.4); until then no coupling is claimed.
 */

import { type CoupleRecord, prepareReading, type Reading } from "@ebb/core";
import type { Knowledge } from "@ebb/knowledge";
import type { Refining } from "./chains.ts";
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

/** Readings with the knowledge that `knowledge` loads; `grew` is told when one was refined. */
export function createReadings(
  knowledge: () => Promise<Knowledge>,
  grew: () => void = () => undefined,
): Readings {
  const given = new WeakMap<CoupleRecord, Reading>();
  let last: Kept | undefined;
  let refining: Refining<Reading> | undefined;
  const forget = () => {
    refining?.end();
    refining = undefined;
    last = undefined;
  };
  const refine = async (kept: Kept, chains: Chains) => {
    const { refineInBackground } = await import("./chains.ts");
    if (last !== kept) return;
    refining = refineInBackground({ kind: "reading", record: kept.record }, chains);
    const reading = await refining.reading;
    if (last !== kept || reading === undefined) return;
    last = { record: kept.record, reading };
    grew();
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
        refine(kept, prepared.chains).catch(() => undefined);
      }
      return prepared?.reading;
    },
  };
}

type Chains = NonNullable<ReturnType<typeof prepareReading>>["chains"];
