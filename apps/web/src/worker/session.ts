/** The state of the open record, and one handler for each request of the protocol. */

import type { Reading } from "@ebb/core";
import { stampNow, systemClock, systemRandom } from "@ebb/platform";
import { sampleReading } from "../dev/sample-reading.ts";
import { checkInForm } from "../views/check-in.ts";
import { ebbView } from "../views/ebb.ts";
import { loopView } from "../views/loop.ts";
import { tideView } from "../views/tide.ts";
import { todayView } from "../views/today.ts";
import type { Overview, Requests, Source } from "./protocol.ts";
import { createStore } from "./store.ts";

/** One handler for each request. */
export type Session = {
  readonly [Name in keyof Requests]: (
    ask: Requests[Name]["ask"],
  ) => Requests[Name]["answer"] | Promise<Requests[Name]["answer"]>;
};

/** A session with nothing open. */
export function createSession(): Session {
  const world = { clock: systemClock(), random: systemRandom() };
  const store = createStore(world);
  let reading: Reading | undefined;
  let source: Source = "none";
  const ownSource = (): Source => (store.acts().length > 0 ? "own" : "none");
  const overview = (): Overview => ({
    source,
    measure: reading?.measure ?? "closeness",
    names: reading?.people ?? { a: "", b: "", reader: "a" },
  });
  const openOwn = (): Overview => {
    reading = undefined;
    source = ownSource();
    return overview();
  };
  const now = () => stampNow(world.clock);

  return {
    openExample: () => {
      reading = sampleReading();
      source = "example";
      return overview();
    },
    closeRecord: openOwn,
    bringIn: () => ({ kind: "cannot", sentence: "" }),
    note: ({ act }) => {
      store.add(act);
      return openOwn();
    },
    now,
    today: () => todayView(store.state(), now()),
    checkInForm: ({ yesterday }) => checkInForm(store.state(), now(), yesterday),
    loop: () => loopView(reading, store.state().drawnLoop, overview().names),
    ebb: ({ id, language }) => (reading ? ebbView(reading, id, language) : null),
    tide: ({ span, language }) => (reading ? tideView(reading, span, language) : null),
  };
}
