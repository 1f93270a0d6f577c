/**
 * The headers of every response of the local server, and which Host headers it answers. Pure: the
 * server passes what it knows. Why each header stands: docs/threat-model.md, "Delivery".
 *
 * HSTS is left out on purpose: it would bind every other program on `localhost` to TLS.
 */

/** What a response is: decides only how long it may be kept. */
export type DeliveryKind = "page" | "asset" | "worker" | "data";

const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "connect-src 'self'",
  "font-src 'self'",
  "manifest-src 'self'",
  "img-src 'self' blob:",
  "worker-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "object-src 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types ebb-worker",
].join("; ");

/** Features that a page could ask for; each is off for this page and everything in it. */
export const refusedFeatures = [
  "accelerometer",
  "ambient-light-sensor",
  "attribution-reporting",
  "autoplay",
  "bluetooth",
  "browsing-topics",
  "camera",
  "compute-pressure",
  "display-capture",
  "encrypted-media",
  "fullscreen",
  "gamepad",
  "geolocation",
  "gyroscope",
  "hid",
  "identity-credentials-get",
  "idle-detection",
  "interest-cohort",
  "keyboard-map",
  "local-fonts",
  "magnetometer",
  "microphone",
  "midi",
  "otp-credentials",
  "payment",
  "picture-in-picture",
  "screen-wake-lock",
  "serial",
  "speaker-selection",
  "storage-access",
  "sync-xhr",
  "usb",
  "window-management",
  "xr-spatial-tracking",
] as const;

/** Features the page itself needs: its own copy button, share sheet and passkey, on a tap. */
export const ownFeatures = [
  "clipboard-write",
  "publickey-credentials-create",
  "publickey-credentials-get",
  "web-share",
] as const;

const permissionsPolicy = [
  ...refusedFeatures.map((feature) => `${feature}=()`),
  "clipboard-read=()",
  ...ownFeatures.map((feature) => `${feature}=(self)`),
].join(", ");

const cacheControl: Readonly<Record<DeliveryKind, string>> = {
  page: "no-cache",
  asset: "public, max-age=31536000, immutable",
  worker: "no-cache",
  data: "no-store",
};

/**
 * All headers of a response except its type and length. `asset` is for files whose name carries a
 * hash of their content; `worker` for the service worker and other scripts under a fixed name.
 */
export function deliveryHeaders(kind: DeliveryKind): Readonly<Record<string, string>> {
  return {
    "content-security-policy": contentSecurityPolicy,
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-embedder-policy": "require-corp",
    "cross-origin-resource-policy": "same-origin",
    "origin-agent-cluster": "?1",
    "permissions-policy": permissionsPolicy,
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
    "x-dns-prefetch-control": "off",
    "x-frame-options": "DENY",
    "x-robots-tag": "noindex",
    "cache-control": cacheControl[kind],
  };
}

/** What to do with a request by its Host header. */
export type HostVerdict =
  | { readonly type: "own" }
  /** The same server under its number: send the reader to the name, where the record lives. */
  | { readonly type: "redirect"; readonly origin: string }
  /** Another name that resolves here (DNS rebinding), or none at all: refuse. */
  | { readonly type: "foreign" };

/** Judges the Host header of a request to the server that listens on 127.0.0.1:`port`. */
export function judgeHost(host: string | undefined, port: number): HostVerdict {
  const asked = (host ?? "").toLowerCase();
  const names = (name: string) => asked === `${name}:${port}` || (port === 80 && asked === name);
  if (names("localhost")) return { type: "own" };
  if (names("127.0.0.1")) return { type: "redirect", origin: `http://localhost:${port}` };
  return { type: "foreign" };
}
