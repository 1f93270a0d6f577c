/** The part of the study of modesty that concerns the reasons, alone: worlds without any reason. */

import { createRandom } from "@ebb/engine";
import { reasonRows } from "./modest.ts";
import { modestTable } from "./modest-rows.ts";
import type { StudyOptions, StudyReport } from "./study.ts";

const usualCouples = 600;

/** Runs the study. */
export function modestReasonsStudy({ seed, size, progress }: StudyOptions): StudyReport {
  const couples = Math.max(10, Math.round(usualCouples * size));
  const rows = reasonRows(couples, createRandom(seed).fork(1), progress);
  return {
    title: "Modesty of the reasons: what is said where there is none",
    body: `*Likely* or *well supported* is said of a reason.\n\n${modestTable(rows)}`,
    figures: { seed, size, rows },
  };
}
