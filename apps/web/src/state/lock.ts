/**
 * Locking: what was typed is sealed into the record, the worker with the keys ends, and the page is loaded
 * anew, so that nothing of the screens stays in it. By the button, after some minutes without a touch, and
 * on a shared device soon after the page is out of sight.
 */

import { signal } from "@preact/signals";
import { reloadLocked, screenNow } from "./address.ts";
import { blankPage } from "./blank.ts";
import { ask, endWorker } from "./client.ts";
import { isKept } from "./session.ts";
import { typingNow } from "./typed.ts";

/** Whose device this is; decides how soon the record locks itself. */
export type Device = "own" | "shared";

/** As the person said when the record was first kept. */
export const device = signal<Device>("own");

/** Minutes without a touch after which the record locks itself; undefined as long as nobody chose. */
export const chosenMinutes = signal<number | undefined>(undefined);

const usualMinutes: Readonly<Record<Device, number>> = { own: 5, shared: 2 };
const outOfSightMs = 60_000;
const lookEveryMs = 5000;
/** A worker that is busy gets so long to seal what was typed. */
const patienceMs = 20_000;

/** Minutes until the record locks itself. */
export function lockMinutes(): number {
  return chosenMinutes.value ?? usualMinutes[device.value];
}

let isLocking = false;

/** Locks the record and loads the page anew. */
export async function lockNow(): Promise<void> {
  if (isLocking) return;
  isLocking = true;
  const typing = typingNow(screenNow());
  blankPage();
  const sealed = ask("keepTyping", { typing }).then(() => ask("lock", {}));
  const tooLong = new Promise((resolve) => setTimeout(resolve, patienceMs));
  // Whatever comes of it, the keys go: a store that refuses must not keep the record open.
  await Promise.race([sealed, tooLong]).catch(() => undefined);
  endWorker();
  reloadLocked();
}

/** Watches for the absence of the person. */
export function watchAbsence(target: Window): void {
  const page = target.document;
  let lastTouch = Date.now();
  let hiddenSince: number | undefined;
  const look = () => {
    const now = Date.now();
    // A clock that was set back must not keep the record open for hours.
    if (now < lastTouch) lastTouch = now;
    if (!isKept.value) return;
    const isIdle = now - lastTouch >= lockMinutes() * 60_000;
    const isAway = hiddenSince !== undefined && now - hiddenSince >= outOfSightMs;
    if (isIdle || (isAway && device.value === "shared")) void lockNow();
  };
  const onTouch = () => {
    // First the look: after a night asleep the first key must find the record locked.
    look();
    lastTouch = Date.now();
  };
  const onSight = () => {
    if (page.visibilityState === "visible") {
      look();
      hiddenSince = undefined;
      return;
    }
    hiddenSince = Date.now();
    // Perhaps the page does not come back.
    if (isKept.value && !isLocking)
      ask("keepTyping", { typing: typingNow(screenNow()) }).catch(() => undefined);
  };
  for (const touch of ["pointerdown", "keydown", "wheel", "touchstart", "input"])
    target.addEventListener(touch, onTouch, { capture: true, passive: true });
  page.addEventListener("visibilitychange", onSight);
  target.setInterval(look, lookEveryMs);
}
