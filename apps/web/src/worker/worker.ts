/** The dedicated worker: takes one request at a time and answers it. All state lives in session.ts. */

import { StorageFault } from "@ebb/platform";
import type { ReadingMessage, StopMessage } from "./bring-protocol.ts";
import { answerChainTasks, chainWorkerName } from "./chain-tasks.ts";
import type { AnswerMessage, GrewMessage, RequestMessage } from "./protocol.ts";
import { stopReading, tellProgress } from "./reading-steps.ts";
import { createSession } from "./session.ts";

type Session = ReturnType<typeof createSession>;

async function answer(session: Session, message: RequestMessage): Promise<AnswerMessage> {
  try {
    // The page sends only requests of the protocol; the table has one handler for each name.
    const handler = session[message.name] as (ask: unknown) => unknown;
    return { number: message.number, ok: true, answer: await handler(message.ask) };
  } catch (failure) {
    return { number: message.number, ok: false, error: nameOf(failure) };
  }
}

/** Name of a failure; a refusal of the store says why. */
function nameOf(failure: unknown): string {
  if (failure instanceof StorageFault) return `storage-${failure.reason}`;
  return failure instanceof Error ? failure.name : "unknown";
}

/** Requests are answered one after the other, in their order; a stop is heard at once. */
function answerRequests(): void {
  const grown: GrewMessage = { grew: true };
  const session = createSession(() => self.postMessage(grown));
  let last: Promise<unknown> = Promise.resolve();
  tellProgress((reading) => self.postMessage({ reading } satisfies ReadingMessage));
  self.addEventListener("message", ({ data }: MessageEvent<RequestMessage | StopMessage>) => {
    if ("stop" in data) stopReading();
    else last = last.then(async () => self.postMessage(await answer(session, data)));
  });
}

if (self.name === chainWorkerName) answerChainTasks();
else answerRequests();
