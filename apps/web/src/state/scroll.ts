/**
 * Where the reader was on each screen. What scrolls is `main` (style/layout.css), or the page itself where
 * the window is low; the browser remembers neither for us. Going back returns to the place that was left,
 * going on begins at the top. Kept in memory only, by address.
 */

import { screenNow } from "./address.ts";

/** Content may still be on its way: for so long the place is tried again. */
const triesMs = 2000;

const placeByAddress = new Map<string, number>();
let wentBack = false;
let endReturn: (() => void) | undefined;

const main = (): Element | null => document.getElementById("page");

function scrollerOf(): Element | null {
  const own = main();
  const isLow = own !== null && getComputedStyle(own).overflowY === "visible";
  return isLow ? document.scrollingElement : own;
}

/** Starts to remember; once, before the first screen. */
export function watchScroll(): void {
  addEventListener("popstate", () => {
    wentBack = true;
  });
  // Scrolling does not bubble, but it can be caught on its way down.
  addEventListener(
    "scroll",
    (event) => {
      // What goes shorter on the way back scrolls by itself; that is no place where the reader was.
      if (endReturn || wentBack) return;
      const at = event.target === document ? document.scrollingElement : event.target;
      if (at === scrollerOf() && at instanceof Element)
        placeByAddress.set(screenNow(), at.scrollTop);
    },
    { capture: true, passive: true },
  );
}

/** To be called when a screen stands: the top, or after going back the place that was left. */
export function scrollOnArrival(): void {
  const place = wentBack ? placeByAddress.get(screenNow()) : undefined;
  wentBack = false;
  endReturn?.();
  if (place) returnTo(place);
  else scrollToTop();
}

/** The top of the screen. */
export function scrollToTop(): void {
  scrollerOf()?.scrollTo(0, 0);
}

/** True while a place that was left is being found again. */
export function isReturning(): boolean {
  return endReturn !== undefined;
}

function returnTo(place: number): void {
  const scroller = scrollerOf();
  const own = main();
  if (!scroller || !own) return;
  const go = () => {
    scroller.scrollTo(0, place);
    if (Math.abs(scroller.scrollTop - place) < 2) endReturn?.();
  };
  const grown = new MutationObserver(go);
  const timer = setTimeout(() => endReturn?.(), triesMs);
  const hands = ["wheel", "touchstart", "keydown", "pointerdown"] as const;
  const stop = () => endReturn?.();
  for (const hand of hands) addEventListener(hand, stop, { passive: true });
  endReturn = () => {
    endReturn = undefined;
    grown.disconnect();
    clearTimeout(timer);
    for (const hand of hands) removeEventListener(hand, stop);
  };
  grown.observe(own, { childList: true, subtree: true });
  go();
}
