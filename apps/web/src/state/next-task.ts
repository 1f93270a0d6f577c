/**
 * Work in tasks of its own: what waits for the page, a touch or a frame, comes in between. Short pieces
 * share a task, since each task may cost a frame, and a screen is made of many.
 */

/** So long a task takes up further pieces. */
const shareMs = 8;

const due: (() => void)[] = [];
let port: MessagePort | undefined;

/** Runs pieces until the time is up; what a piece draws stands before the next begins. */
async function work(): Promise<void> {
  const end = performance.now() + shareMs;
  try {
    do {
      due.shift()?.();
      await undefined;
    } while (due.length > 0 && performance.now() < end);
  } finally {
    if (due.length > 0) port?.postMessage(0);
  }
}

/** A message is a task without the least delay that timers get after a few in a row. */
function opened(): MessagePort {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => void work();
  return port2;
}

/** Runs `act` in a task to come; returns how to give it up before. */
export function nextTask(act: () => void): () => void {
  let wanted: (() => void) | undefined = act;
  due.push(() => wanted?.());
  port ??= opened();
  // A task that is at work looks for more by itself.
  if (due.length === 1) port.postMessage(0);
  return () => {
    wanted = undefined;
  };
}
