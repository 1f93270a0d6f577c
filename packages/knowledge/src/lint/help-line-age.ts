/**
 * A checked help line holds for 180 days, a check has a checker, and a file for every country without
 * one of its own names the directory.
 */

import type { HelpLine } from "../schema.ts";
import type { LintRule, Report } from "./rule.ts";

const longestDays = 180;

/** Rule: a checked help line was checked in the last 180 days. */
export const helpLineAge: LintRule = {
  name: "help-line-age",
  about: "a checked help line was checked in the last 180 days",
  check: (draft, { today }) => {
    const files = [...draft.entries["help-lines"].values()];
    const lines = files.flatMap(({ file, entry }) =>
      entry.lines.flatMap((line) =>
        problemsOf(line, today).map((message) => ({ file, id: line.id, message })),
      ),
    );
    const world = files.find(({ entry }) => entry.country === null);
    const hasDirectory = world?.entry.lines.some(({ kinds }) => kinds.includes("directory"));
    const missing: Report = { file: "help-lines", message: "no directory for every country" };
    return hasDirectory ? lines : [...lines, missing];
  },
};

function problemsOf(line: HelpLine, today: string | undefined): readonly string[] {
  const { verified, verifier } = line;
  if ((verified === null) !== (verifier === null)) return ["a check needs a day and a checker"];
  if (verified === null || today === undefined) return [];
  const days = (Date.parse(today) - Date.parse(verified)) / 86_400_000;
  if (days > longestDays) return [`checked ${Math.floor(days)} days ago, at most ${longestDays}`];
  return days < -1 ? ["checked in the future"] : [];
}
