/** The state of the open record, and one handler for each request of the protocol. */

import { type CoupleRecord, gateOf, type Reading } from "@ebb/core";
import type { Knowledge } from "@ebb/knowledge";
import {
  newActId,
  ownWordsOf,
  StorageFault,
  stampNow,
  systemClock,
  systemRandom,
} from "@ebb/platform";
import { checkInForm } from "../views/check-in.ts";
import { ebbView } from "../views/ebb.ts";
import { loopView } from "../views/loop.ts";
import { agreementsView } from "../views/ours.ts";
import { tideView } from "../views/tide.ts";
import { withRooms } from "../views/tide-rooms.ts";
import { todayView } from "../views/today.ts";
import { actsOfFile } from "./adopt.ts";
import { besideFiles } from "./beside-files.ts";
import { createGuesses } from "./guesses.ts";
import { createGuide } from "./guide.ts";
import { createJoint } from "./joint.ts";
import { createJointPage } from "./joint-page.ts";
import { createKeeping } from "./keeping.ts";
import { appVersion } from "./made-by.ts";
import { createOurs } from "./ours.ts";
import { ownRecordOnceADay } from "./own-record.ts";
import { createPages } from "./pages.ts";
import type { BringInAnswer, Overview, Requests, Source } from "./protocol.ts";
import { createReadings } from "./readings.ts";
import { actsOfSaid } from "./said.ts";
import { createShares } from "./shares.ts";
import { createStore, type Store } from "./store.ts";
import { createTries } from "./tries.ts";
import { createVaultCare } from "./vault-care.ts";

/** One handler for each request. */
export type Session = {
  readonly [Name in keyof Requests]: (
    ask: Requests[Name]["ask"],
  ) => Requests[Name]["answer"] | Promise<Requests[Name]["answer"]>;
};

/** A session with nothing open; `grew` is told when a reading now stands on more than before. */
export function createSession(grew?: () => void): Session {
  const world = { clock: systemClock(), random: systemRandom() };
  const store = createStore(world);
  /** The example or a file, while one is open. */
  let visiting: { readonly source: Source; readonly record: CoupleRecord } | undefined;
  const readings = createReadings(knowledge, grew);
  const now = () => stampNow(world.clock);

  const keeping = createKeeping(store, world, { app: appVersion });
  const care = createVaultCare(store);
  const own = ownRecordOnceADay(store);
  const ownNames = () => {
    const other = store.state().settings["other_name"];
    return { a: "", b: typeof other === "string" ? other : "", reader: "a" as const };
  };
  const overview = (): Overview => {
    if (!visiting) {
      const source = store.acts().length > 0 ? "own" : "none";
      return { source, isKept: store.isKept(), measure: "closeness", names: ownNames() };
    }
    const { record, source } = visiting;
    const measure = record.chat !== null && record.checkIns.length === 0 ? "contact" : "closeness";
    const names = { ...record.names, reader: record.reader };
    return { source, isKept: store.isKept(), measure, names };
  };
  const ownReading = async () => {
    const read = await readings.of(own());
    if (read) keepSaid(store, read, now().at.slice(0, 10));
    return read;
  };
  const reading = () => (visiting ? readings.of(visiting.record) : ownReading());

  const pages = createPages({ store, now, reading, isOwn: () => !visiting, ownReading, knowledge });

  const guide = createGuide({
    knowledge,
    situation: pages.situation,
    today: () => now().at.slice(0, 10),
  });
  const oursSources = {
    ...{ store, random: world.random, now, answerSafe: pages.answerSafe },
    gate: () => gateOf(pages.answersOfGate()),
  };
  const ours = createOurs(oursSources);
  const { forget: forgetJoint, read: readJoint, ...joint } = createJoint(store, grew);
  const forgetAll = () => {
    pages.forget();
    forgetJoint();
    readings.forget();
    visiting = undefined;
  };

  return {
    ...pagesOf(pages),
    ...ours.handlers,
    ...createShares(oursSources, ours),
    ...createGuesses(oursSources, ours),
    ...joint,
    ...createJointPage({ store, read: readJoint, gate: () => ours.handlers.ours().gate }),
    // Of two, each is asked alone; what was answered here counts for that too.
    answerSafe: (ask) =>
      store.state().sharing.other ? ours.handlers.askAlone(ask) : pages.answerSafe(ask),
    agreements: () => agreementsView(store.state()),
    ...handlersOf(guide),
    ...createTries({
      ...{ store, random: world.random, now, knowledge, situation: pages.situation },
      guidance: guide.guidance,
    }),
    newId: () => newActId(world.random),
    openExample: async () => {
      const { builtReading, exampleRecord } = await import("./example.ts");
      const record = exampleRecord(await knowledge());
      readings.know(record, builtReading());
      visiting = { source: "example", record };
      return overview();
    },
    closeRecord: () => {
      visiting = undefined;
      return overview();
    },
    bringIn: async ({ files, answers }): Promise<BringInAnswer> => {
      const { bringIn, forgetChat, sourceFile } = await import("./bring-in.ts");
      const brought = await bringIn(files.map(sourceFile), answers, besideFiles(files, own()));
      if (brought.kind !== "record") return brought;
      forgetChat();
      const read = await readings.of(brought.record);
      if (!read) return { kind: "cannot", trouble: "nothing-to-draw", file: "", count: 0 };
      visiting = { source: "file", record: brought.record };
      return { kind: "read", overview: overview() };
    },
    adopt: () => {
      if (visiting?.source === "file")
        store.add(...actsOfFile(visiting.record, newActId(world.random)));
      visiting = undefined;
      return overview();
    },
    note: async ({ act }) => {
      await care.demandPresence();
      store.add(act);
      visiting = undefined;
      const isCareFirst = await guide.isCareFirst(ownWordsOf(act));
      return isCareFirst ? { ...overview(), care: true } : overview();
    },
    now,
    settings: () => store.state().settings,
    ...care.handlers,
    place: keeping.place,
    suggestPassphrase: keeping.suggest,
    concerns: ({ passphrase }) => keeping.concerns(passphrase),
    keep: ({ passphrase, beside }) => keeping.keep(passphrase, beside === true),
    open: ({ secret }) => keeping.open(secret),
    lock: async () => {
      await keeping.lock();
      forgetAll();
      return overview();
    },
    destroy: async () => {
      forgetAll();
      return keeping.destroy();
    },
    exportJson: keeping.exportJson,
    exportCsv: keeping.exportCsv,
    backup: keeping.backup,
    restore: keeping.restore,
    today: () => todayView(store.state(), now(), pages.gate() === "raised"),
    checkInForm: ({ yesterday }) => checkInForm(store.state(), now(), yesterday),
    loop: async ({ language }) => {
      const drawn = visiting ? undefined : store.state().drawnLoop;
      return loopView(await reading(), drawn, { names: overview().names, language });
    },
    ebb: async ({ id, language }) => {
      const read = await reading();
      return read ? ebbView(read, id, language) : null;
    },
    tide: async ({ span, language }) => {
      const read = await reading();
      if (!read) return null;
      return withRooms(tideView(read, span, language), visiting ? [] : store.state().rooms);
    },
  };
}

/** The handlers that stand in the protocol under the same names. */
function pagesOf(pages: ReturnType<typeof createPages>) {
  const { answersOfGate: _answers, forget: _forget, situation: _situation, ...handlers } = pages;
  return handlers;
}

/** The handlers of guidance; what it makes ready is for other handlers. */
function handlersOf({
  guidance: _g,
  isCareFirst: _c,
  ...handlers
}: ReturnType<typeof createGuide>) {
  return handlers;
}

/** Keeps what a reading says; a medium that refuses loses a forecast, not the reading. */
function keepSaid(store: Store, read: Reading, today: string): void {
  const said = actsOfSaid(read, store.state(), today);
  if (said.length === 0) return;
  try {
    store.add(...said);
  } catch (fault) {
    if (!(fault instanceof StorageFault)) throw fault;
  }
}

async function knowledge(): Promise<Knowledge> {
  return (await import("@ebb/knowledge")).knowledge;
}
