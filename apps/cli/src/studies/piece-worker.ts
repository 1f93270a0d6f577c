/** Answers the pieces of studies, one at a time, in a thread of its own (`pieces.ts`). */

import { parentPort } from "node:worker_threads";
import { cardsSaid, couplingSigns } from "./modest-claims.ts";
import { nullAssociations } from "./null.ts";
import { nullLooks } from "./null-couple.ts";
import type { Answerers, Piece } from "./pieces.ts";
import { reasonOutcomes } from "./reason-worlds.ts";

const answerers: Answerers = {
  "null-looks": nullLooks,
  "null-associations": nullAssociations,
  reasons: reasonOutcomes,
  cards: cardsSaid,
  "coupling-signs": couplingSigns,
};

const port = parentPort;
port?.on("message", ({ kind, of }: Piece) => {
  const answer = answerers[kind];
  if (answer === undefined) throw new Error(`pieces: expected a known kind, got ${kind}`);
  // Each answerer takes what its study hands to `answersTo` under this kind.
  port.postMessage(answer(of as never));
});
