/** The page's end of the wire to the worker. The worker starts with the first request. */

import type { ReadingMessage, StopMessage } from "../worker/bring-protocol.ts";
import type {
  AnswerMessage,
  GrewMessage,
  RequestMessage,
  RequestName,
  Requests,
} from "../worker/protocol.ts";
import workerUrl from "../worker/worker.ts?worker&url";
import { noteStoreTrouble } from "./store-trouble.ts";
import { scriptUrl } from "./trusted.ts";

type Message = AnswerMessage | GrewMessage | ReadingMessage;

interface Waiting {
  readonly resolve: (answer: never) => void;
  readonly reject: (error: Error) => void;
}

let worker: Worker | undefined;
let count = 0;
const waiting = new Map<number, Waiting>();

let whenGrown: () => void = () => undefined;

/** Calls `act` whenever the reading of the open record came to stand on more than before. */
export function watchReading(act: () => void): void {
  whenGrown = act;
}

let whenReadOn: (reading: ReadingMessage["reading"]) => void = () => undefined;

/** Calls `act` while a file is read, with the bytes that are done. */
export function watchFile(act: (reading: ReadingMessage["reading"]) => void): void {
  whenReadOn = act;
}

/** Ends the reading of a file; its request is then answered with `stopped`. */
export function stopFile(): void {
  worker?.postMessage({ stop: true } satisfies StopMessage);
}

function started(): Worker {
  if (worker) return worker;
  worker = new Worker(scriptUrl(workerUrl), { type: "module", name: "ebb" });
  worker.addEventListener("message", ({ data }: MessageEvent<Message>) => {
    if ("grew" in data) whenGrown();
    else if ("reading" in data) whenReadOn(data.reading);
    else settle(data);
  });
  worker.addEventListener("error", failWorker);
  return worker;
}

function settle(message: AnswerMessage): void {
  const entry = waiting.get(message.number);
  waiting.delete(message.number);
  if (message.ok) {
    entry?.resolve(message.answer as never);
    return;
  }
  noteStoreTrouble(message.error);
  entry?.reject(new Error(message.error));
}

/** Asks the worker; `transfer` hands buffers over instead of copying them. */
export function ask<Name extends RequestName>(
  name: Name,
  payload: Requests[Name]["ask"],
  transfer: Transferable[] = [],
): Promise<Requests[Name]["answer"]> {
  const number = ++count;
  return new Promise((resolve, reject) => {
    waiting.set(number, { resolve, reject });
    const message: RequestMessage = { number, name, ask: payload };
    started().postMessage(message, transfer);
  });
}

/** Ends the worker at once; everything it held is gone. The page is left, so that nothing waits for answers. */
export function endWorker(): void {
  worker?.terminate();
  worker = undefined;
  waiting.clear();
}

/** A worker that broke answers nothing any more; the next request starts another. */
function failWorker(): void {
  const unanswered = [...waiting.values()];
  endWorker();
  for (const entry of unanswered) entry.reject(new Error("ended"));
}
