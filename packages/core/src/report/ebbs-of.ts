/** The ebbs of a reading, both kinds, with the parts they were made of. */

import type { PartnerId } from "../couple/index.ts";
import {
  type CoupleFit,
  type Ebb,
  type EbbPart,
  farRuns,
  partsOfRuns,
  type SmoothedDays,
  steppingBackEbbs,
} from "../dynamics/index.ts";
import { type CoupleRecord, documentDay } from "./record.ts";
import { type NotedDays, nearness } from "./tide-days.ts";

interface EbbRun {
  readonly person: PartnerId;
  readonly kind: Ebb["kind"];
  readonly fromDay: number;
  readonly toDay: number;
}

const people: readonly PartnerId[] = ["a", "b"];

/** What the ebbs of a reading are read from. */
export interface EbbsInput {
  readonly record: CoupleRecord;
  readonly noted: NotedDays;
  readonly coupleFit: CoupleFit;
  readonly smoothed: SmoothedDays | undefined;
}

/** All ebbs in order of time. */
export function ebbsOf(input: EbbsInput): Ebb[] {
  const { record, noted, coupleFit, smoothed } = input;
  const runs = people
    .flatMap((person) => [...steppedBack(record, noted, person), ...feltFar(input, person)])
    .sort((p, q) => p.fromDay - q.fromDay || p.toDay - q.toDay);
  const { fit, model } = coupleFit;
  // Whose closeness was never read has no path that could be taken apart.
  const readable = runs.filter((run) => model.read[run.person]);
  const made =
    fit.status === "fitted" && smoothed !== undefined ? partsOfRuns(fit, model, readable) : [];
  return runs.map((run): Ebb => {
    const stretch = made[readable.indexOf(run)];
    const total = stretch?.total ?? 0;
    const isOneSigned = stretch !== undefined && hasOneSign(stretch.parts.map((p) => p.amount));
    const parts = (stretch?.parts ?? []).filter((part) => part.source !== "unexplained");
    return {
      person: run.person,
      kind: run.kind,
      from: documentDay(run.fromDay, record.days),
      to: documentDay(run.toDay, record.days),
      strength: stretch?.strength ?? 0,
      parts: parts.map(
        ({ source, amount, interval80 }): EbbPart => ({
          source,
          amount,
          interval80,
          share: isOneSigned && total !== 0 ? amount / total : null,
        }),
      ),
      unexplained: stretch?.parts.find((part) => part.source === "unexplained")?.amount ?? 0,
    };
  });
}

function hasOneSign(amounts: readonly number[]): boolean {
  return amounts.every((amount) => amount >= 0) || amounts.every((amount) => amount <= 0);
}

/** Ebbs of stepping back inside the days of the tide. */
function steppedBack(record: CoupleRecord, noted: NotedDays, person: PartnerId): EbbRun[] {
  return steppingBackEbbs(record.checkIns, person)
    .map(
      ({ fromDay, toDay }): EbbRun => ({
        person,
        kind: "stepped_back",
        fromDay: Math.max(fromDay, noted.firstDay),
        toDay: Math.min(toDay, noted.lastDay),
      }),
    )
    .filter((run) => run.fromDay <= run.toDay);
}

/** Ebbs of feeling far, only where this person's notes are near. */
function feltFar({ noted, coupleFit, smoothed }: EbbsInput, person: PartnerId): EbbRun[] {
  if (smoothed === undefined || !coupleFit.model.read[person]) return [];
  const near = nearness(noted, person);
  return farRuns(smoothed, person)
    .filter((run) => near[run.fromDay - noted.firstDay] && near[run.toDay - noted.firstDay])
    .map((run): EbbRun => ({ ...run, kind: "felt_far" }));
}
