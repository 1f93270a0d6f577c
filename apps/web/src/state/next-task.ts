/** Work in tasks of its own: what waits for the page, a touch or a frame, comes in between. */

const due: (() => void)[] = [];
let port: MessagePort | undefined;

/** A message is a task without the least delay that timers get after a few in a row. */
function opened(): MessagePort {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => due.shift()?.();
  return port2;
}

/** Runs `act` in the next task; returns how to give it up before. */
export function nextTask(act: () => void): () => void {
  let wanted: (() => void) | undefined = act;
  due.push(() => wanted?.());
  port ??= opened();
  port.postMessage(0);
  return () => {
    wanted = undefined;
  };
}

/** Resolves in the next task. */
export function inNextTask(): Promise<void> {
  return new Promise((resolve) => {
    nextTask(resolve);
  });
}
