/** Days that were named on the command line as written or spoken another way: a holiday together, another app. */

import { dayFromCivil, isoDate } from "@ebb/core";
import { CommandFailure } from "../failure.ts";

/** Days between two ends, both included (kit/time.ts). */
export interface DayStretch {
  readonly fromDay: number;
  readonly toDay: number;
}

/** The stretches of `--elsewhere 2026-03-01..2026-03-14`; one day alone stands for itself. */
export function elsewhereOf(named: readonly string[] | undefined): DayStretch[] {
  return (named ?? []).map((text) => {
    const [from = "", to = from, ...more] = text.split("..");
    const fromDay = dayOf(from);
    const toDay = dayOf(to);
    if (fromDay === undefined || toDay === undefined || more.length > 0 || toDay < fromDay) {
      throw new CommandFailure(
        2,
        `--elsewhere ${text}: write it like 2026-03-01..2026-03-14, the first day before the last.`,
      );
    }
    return { fromDay, toDay };
  });
}

// A day that exists: its own numbers come back.
function dayOf(text: string): number | undefined {
  const [year, month, day, ...more] = text.split("-").map(Number);
  if (year === undefined || month === undefined || day === undefined || more.length > 0)
    return undefined;
  if (![year, month, day].every(Number.isInteger)) return undefined;
  const local = dayFromCivil(year, month, day);
  return isoDate(local) === text ? local : undefined;
}

/** The words of the option, for `program.option`. */
export const elsewhereOption: readonly [string, string] = [
  "--elsewhere <from..to...>",
  "days in which you two wrote or spoke another way; they are left out (2026-03-01..2026-03-14)",
];
