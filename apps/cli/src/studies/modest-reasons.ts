/** The part of the study of modesty that concerns the reasons, alone: worlds without any reason. */

import { reasonRows } from "./modest.ts";
import { modestTable } from "./modest-rows.ts";
import type { StudyOptions, StudyReport } from "./study.ts";

const usualCouples = 600;

/** Runs the study. */
export async function modestReasonsStudy({
  seed,
  size,
  progress,
}: StudyOptions): Promise<StudyReport> {
  const couples = Math.max(10, Math.round(usualCouples * size));
  const rows = await reasonRows(couples, { seed, progress });
  return {
    title: "Modesty of the reasons: what is said where there is none",
    body: `*Likely* or *well supported* is said of a reason.\n\n${modestTable(rows)}`,
    figures: { seed, size, rows },
  };
}
