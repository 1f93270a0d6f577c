/** The state of the open record, and one handler for each request of the protocol. */

import type { Reading } from "@ebb/core";
import { sampleReading } from "../dev/sample-reading.ts";
import { tideView } from "../views/tide.ts";
import type { Overview, Requests, Source } from "./protocol.ts";

/** One handler for each request. */
export type Session = {
  readonly [Name in keyof Requests]: (
    ask: Requests[Name]["ask"],
  ) => Requests[Name]["answer"] | Promise<Requests[Name]["answer"]>;
};

const nobody: Overview = {
  source: "none",
  measure: "closeness",
  names: { a: "", b: "", reader: "a" },
};

/** A session with nothing open. */
export function createSession(): Session {
  let reading: Reading | undefined;
  let source: Source = "none";

  const overview = (): Overview =>
    reading ? { source, measure: reading.measure, names: reading.people } : nobody;

  return {
    openExample: () => {
      reading = sampleReading();
      source = "example";
      return overview();
    },
    closeRecord: () => {
      reading = undefined;
      source = "none";
      return overview();
    },
    bringIn: () => ({ kind: "cannot", sentence: "" }),
    tide: ({ span, language }) => (reading ? tideView(reading, span, language) : null),
  };
}
