/**
 * What both noted of the same things, for the reasons of one of them (docs/model.md, section 2): what
 * happens between two people is one event, whoever notes it, and how far the other reached out is known
 * to the other as well. Where both noted it, the mean of both stands; where one did, that one's note: so
 * less is unknown, and a slip of one weighs half. Of somebody else's notes only these few fields are
 * read, and only as far as they are in the record at all.
 */

import { otherPartner } from "../couple/index.ts";
import type { CheckIn, EventName, ScaleName } from "../observations/index.ts";
import { type DailyRecord, dailyRecordOf } from "../signals/index.ts";

type Field = ScaleName | EventName;

/** Own field, and the other's field that is about the same thing. */
const sameThing: readonly (readonly [own: Field, others: Field])[] = [
  ["argument", "argument"],
  ["future_talk", "future_talk"],
  ["apart", "apart"],
  ["together", "together"],
  ["other_reach", "reach"],
];

/** The record of a person, with the other's notes of the same things. */
export function withNotesOfOther(record: DailyRecord, checkIns: readonly CheckIn[]): DailyRecord {
  const other = dailyRecordOf(checkIns, otherPartner(record.person));
  if (other === undefined) return record;
  const shift = record.firstDay - other.firstDay;
  const joined = sameThing.map(([own, others]) => [
    own,
    record.columns[own].map((value, day) =>
      meanOfKnown(value, other.columns[others][day + shift] ?? Number.NaN),
    ),
  ]);
  return { ...record, columns: { ...record.columns, ...Object.fromEntries(joined) } };
}

function meanOfKnown(p: number, q: number): number {
  if (Number.isNaN(p)) return q;
  return Number.isNaN(q) ? p : (p + q) / 2;
}
