/** The page of the storage tests: passes requests to the worker and keeps its last confirmation. */

declare global {
  interface Window {
    lastAck: number;
    failed: string | undefined;
    ask: (request: object) => Promise<unknown>;
  }
}

const policy = (
  window as unknown as {
    trustedTypes?: {
      createPolicy: (
        name: string,
        rules: { createScriptURL: (url: string) => string },
      ) => { createScriptURL: (url: string) => string };
    };
  }
).trustedTypes?.createPolicy("ebb-worker", { createScriptURL: () => "/worker.js" });
const worker = new Worker(policy?.createScriptURL("/worker.js") ?? "/worker.js", {
  type: "module",
});

window.lastAck = 0;
window.ask = (request) =>
  new Promise((resolve, reject) => {
    worker.addEventListener("message", ({ data }) => {
      if ("ack" in data) window.lastAck = data.ack;
      if ("result" in data) resolve(data.result);
      if ("failed" in data) {
        window.failed = data.failed;
        reject(new Error(data.failed));
      }
    });
    worker.postMessage(request);
  });

export {};
