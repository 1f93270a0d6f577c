/**
 * Registers the service worker once the page has nothing better to do; only in a build. A newer version
 * waits until the person takes it, and is offered only while nothing typed would be lost.
 */

import { computed, signal } from "@preact/signals";
import { overview } from "./session.ts";
import { scriptUrl } from "./trusted.ts";
import { typingNow } from "./typed.ts";

const waiting = signal<ServiceWorker | undefined>(undefined);

/** True when a newer version waits and nothing that is only in this page would be lost. */
export const canUpdate = computed(() => {
  const { source, isKept } = overview.value;
  const isTyping = typingNow("") !== null;
  return waiting.value !== undefined && !isTyping && (isKept || source !== "own");
});

/** Makes the app usable without a network from the second visit on. */
export function keepForOffline(): void {
  if (!import.meta.env.PROD || !("serviceWorker" in navigator)) return;
  if (document.readyState === "complete") void register();
  else addEventListener("load", register, { once: true });
}

async function register(): Promise<void> {
  // A browser that blocks service workers may resolve with nothing.
  const registration: ServiceWorkerRegistration | undefined =
    await navigator.serviceWorker.register(scriptUrl("/sw.js"));
  if (!registration) return;
  const look = () => {
    if (registration.waiting && navigator.serviceWorker.controller)
      waiting.value = registration.waiting;
  };
  look();
  registration.addEventListener("updatefound", () => {
    registration.installing?.addEventListener("statechange", look);
  });
}

/** Lets the newer version take over and loads it. */
export function updateNow(): void {
  navigator.serviceWorker.addEventListener("controllerchange", () => location.reload(), {
    once: true,
  });
  waiting.value?.postMessage("take-over");
}
