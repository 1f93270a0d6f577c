/** The page of the storage tests: passes requests to the worker and keeps its last confirmation. */

import { systemRandom } from "@ebb/platform";
import { createPasskey, usePasskeys } from "@ebb/platform/web";

declare global {
  interface Window {
    lastAck: number;
    failed: string | undefined;
    ask: (request: object) => Promise<unknown>;
    /** Creates a passkey and asks it twice: the lengths, and whether the bytes are equal. */
    tryPasskey: () => Promise<string>;
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

window.tryPasskey = async () => {
  const random = systemRandom();
  const made = await createPasskey(random);
  if (!made.ok) return made.error.type;
  const again = await usePasskeys([made.value], random);
  if (!again.ok) return again.error.type;
  const other = await usePasskeys([{ ...made.value, prfSalt: "00".repeat(32) }], random);
  if (!other.ok) return other.error.type;
  const same = made.value.prf.every((byte, i) => byte === again.value.prf[i]);
  const differs = made.value.prf.some((byte, i) => byte !== other.value.prf[i]);
  return `${made.value.prf.length} bytes, ${same ? "the same" : "others"} again, ${differs ? "others" : "the same"} for another salt`;
};
