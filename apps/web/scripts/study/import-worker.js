/** A worker that reads one file as the app does, and tells how long it took. */

import { chatFeaturesOf, contactSeries } from "@ebb/core";
import { readConversation } from "@ebb/importers";
import { sourceFile } from "../../src/worker/source-file.ts";

self.onmessage = ({ data: { file, mode } }) => {
  const start = performance.now();
  const outcome = readConversation([sourceFile(file)], {
    columns: mode !== "report",
  });
  if (mode === "features") {
    chatFeaturesOf(outcome.conversation, { a: 0, b: 1 });
    contactSeries(outcome.conversation, { a: 0, b: 1 });
  }
  const { messages, calls } = outcome.report;
  self.postMessage({ ms: performance.now() - start, messages: messages + calls });
};
