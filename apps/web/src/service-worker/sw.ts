/**
 * Keeps the app's own files for use without a network: all of them at install, served from the cache
 * first; pages fall back to the app's single page. The list and the version are written in by the build
 * (vite.config.ts). Nothing of anybody's record ever enters a cache: a shared file is handed to the page
 * by message and forgotten.
 */

interface LifeEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface RequestEvent extends LifeEvent {
  readonly request: Request;
  readonly resultingClientId: string;
  respondWith(answer: Promise<Response> | Response): void;
}
interface Page {
  postMessage(message: unknown): void;
}
interface Scope {
  addEventListener(type: "install" | "activate", listener: (event: LifeEvent) => void): void;
  addEventListener(type: "fetch", listener: (event: RequestEvent) => void): void;
  addEventListener(type: "message", listener: (event: MessageEvent) => void): void;
  skipWaiting(): Promise<void>;
  readonly clients: { claim(): Promise<void>; get(id: string): Promise<Page | undefined> };
}

// A service worker's global object is not in the DOM library.
const scope = self as unknown as Scope;
const files: string | readonly string[] = "%PRECACHE%";
const cacheName = "ebb-%VERSION%";
const shared = new Map<string, File>();

scope.addEventListener("install", (event) => {
  event.waitUntil(caches.open(cacheName).then((cache) => cache.addAll([...files])));
});

scope.addEventListener("activate", (event) => {
  event.waitUntil(dropOld().then(() => scope.clients.claim()));
});

// The page says when an update may take over: never in the middle of a draft.
scope.addEventListener("message", (event) => {
  if (event.data === "take-over") void scope.skipWaiting();
  if (event.data === "shared-file") handOver(event);
});

scope.addEventListener("fetch", (event) => {
  const url = new URL(event.request.url);
  if (url.origin !== location.origin) return;
  if (event.request.method === "POST" && url.pathname === "/share") {
    event.respondWith(receive(event));
    return;
  }
  if (event.request.method !== "GET") return;
  event.respondWith(fromCache(event.request, url));
});

async function dropOld(): Promise<void> {
  for (const name of await caches.keys()) if (name !== cacheName) await caches.delete(name);
}

async function fromCache(request: Request, url: URL): Promise<Response> {
  const cache = await caches.open(cacheName);
  const isPage = request.mode === "navigate" && url.pathname !== "/blank.html";
  const kept = await cache.match(isPage ? "/" : url.pathname);
  return kept ?? fetch(request);
}

/** A file from the share sheet waits in memory, by the id of the page that opens for it. */
async function receive(event: RequestEvent): Promise<Response> {
  const form = await event.request.formData();
  const file = form.get("file");
  if (file instanceof File) shared.set("next", file);
  return Response.redirect("/bring?shared=1", 303);
}

function handOver(event: MessageEvent): void {
  const file = shared.get("next");
  shared.delete("next");
  event.ports[0]?.postMessage(file ?? null);
}
