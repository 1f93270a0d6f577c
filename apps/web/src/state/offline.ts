/** Registers the service worker once the page has nothing better to do; only in a build. */

import { scriptUrl } from "./trusted.ts";

/** Makes the app usable without a network from the second visit on. */
export function keepForOffline(): void {
  if (!import.meta.env.PROD || !("serviceWorker" in navigator)) return;
  const register = () => void navigator.serviceWorker.register(scriptUrl("/sw.js"));
  if (document.readyState === "complete") register();
  else addEventListener("load", register, { once: true });
}
