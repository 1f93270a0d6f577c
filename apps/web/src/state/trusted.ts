/**
 * The only policy that may name a script at run time (Content-Security-Policy: `trusted-types
 * ebb-worker`). It admits the worker and the service worker of this build and nothing else.
 */

import workerUrl from "../worker/worker.ts?worker&url";

interface Policy {
  createScriptURL(url: string): unknown;
}

interface PolicyFactory {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): Policy;
}

const admitted = new Set([new URL(workerUrl, location.href).pathname, "/sw.js"]);

function admit(url: string): string {
  if (!admitted.has(new URL(url, location.href).pathname)) throw new TypeError("script refused");
  return url;
}

// Not yet in TypeScript's DOM library, and absent in some browsers.
const factory = (globalThis as { trustedTypes?: PolicyFactory }).trustedTypes;
const policy = factory?.createPolicy("ebb-worker", { createScriptURL: admit });

/** The address of one of our own scripts in the form that the browser demands. */
export function scriptUrl(url: string): string {
  // The DOM types ask for a string; browsers with Trusted Types ask for the policy's own type.
  return (policy ? policy.createScriptURL(url) : admit(url)) as string;
}
