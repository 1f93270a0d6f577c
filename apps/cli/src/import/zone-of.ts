/** The zone that was named on the command line. */

import type { ZoneClock } from "@ebb/importers";
import { zoneClockOf } from "@ebb/importers";
import { CommandFailure } from "../failure.ts";

/** Its clock; undefined where none was named. */
export function zoneOf(name: string | undefined): ZoneClock | undefined {
  if (name === undefined) return undefined;
  const zone = zoneClockOf(name);
  if (zone !== undefined) return zone;
  throw new CommandFailure(
    2,
    `--zone ${name}: there is no such zone. Write it like Europe/Berlin.`,
  );
}
