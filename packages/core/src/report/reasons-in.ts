/** Whose stepping back a reading speaks of, what it says of it, and which questions it keeps. */

import type { PartnerId } from "../couple/index.ts";
import { otherPartner } from "../couple/index.ts";
import { dayFromCivil, isCivilDate } from "../kit/index.ts";
import {
  ownPosterior,
  type ReasonsInput,
  type ReasonsKnowledge,
  type ReasonsReading,
  readReasons,
} from "../reasons/index.ts";
import { type CoupleRecord, documentDay } from "./record.ts";

/** Knowledge, and the ISO date of today where it is known. */
export interface ReasonsContext {
  readonly knowledge: ReasonsKnowledge;
  readonly today: string | undefined;
}

/** Whose stepping back is read, what is said of it, and what may be asked. */
export interface ReadReasons extends ReasonsReading {
  readonly person: PartnerId;
}

/** Of the reader's own stepping back a posterior; of the other's, questions. */
export function reasonsIn(record: CoupleRecord, { knowledge, today }: ReasonsContext): ReadReasons {
  const { tags = [], notIt = [], answers = [], asked = [] } = record;
  const input = { checkIns: record.checkIns, tags, notIt, answers, asked, knowledge };
  const person = whoseReasons(record, input);
  const viewer = record.reader ?? person;
  const nameOfDay = (day: number) => documentDay(day, record.days);
  const day = dayOfReading(record, today);
  return { person, ...readReasons({ ...input, person, viewer, day, nameOfDay }) };
}

/** Today where it is known and the record has a calendar; otherwise the last day of the record. */
function dayOfReading(record: CoupleRecord, today: string | undefined): number {
  const last = record.checkIns.reduce((most, one) => Math.max(most, one.time.day), 0);
  if (today === undefined || record.days !== "calendar") return last;
  const [year = 0, month = 0, dayOfMonth = 0] = today.slice(0, 10).split("-").map(Number);
  return isCivilDate(year, month, dayOfMonth)
    ? Math.max(last, dayFromCivil(year, month, dayOfMonth))
    : last;
}

/**
 * The reader's own stepping back where the reader notes it; otherwise the other's. Where nobody reads:
 * the one who notes it; of two, the one who tagged more, then the one of whom more can be said.
 */
function whoseReasons(
  record: CoupleRecord,
  input: Omit<ReasonsInput, "person" | "nameOfDay">,
): PartnerId {
  const notes = (person: PartnerId) =>
    record.checkIns.some(({ person: by, scales }) => by === person && scales.room !== undefined);
  if (record.reader !== null)
    return notes(record.reader) ? record.reader : otherPartner(record.reader);
  if (!notes("a") || !notes("b")) return notes("b") ? "b" : "a";
  const tags = (person: PartnerId) =>
    record.checkIns.filter(({ person: by, tag }) => by === person && tag !== undefined).length;
  if (tags("a") !== tags("b")) return tags("a") > tags("b") ? "a" : "b";
  const none = (person: PartnerId) => ownPosterior({ ...input, person }).posterior.none;
  return none("b") < none("a") ? "b" : "a";
}
