/**
 * Which screen is open, kept out of the browser's history: the address bar and the history show the
 * address of the app and nothing of where a person was in it (`/feeling-safe`, say). Going back and on
 * works by numbers, and what they mean is in the memory of this page only.
 */

import { type ComponentChildren, h } from "preact";
import { useLayoutEffect, useMemo, useState } from "preact/hooks";
import { LocationProvider } from "preact-iso";
import { nextTask } from "./next-task.ts";

const screens: string[] = [];
let now = "/";

/** The screen that is open, as path and query. */
export function screenNow(): string {
  return now;
}

const numberOf = (state: unknown): number =>
  typeof state === "object" && state !== null && "screen" in state ? Number(state.screen) : -1;

/** Where the browser stands: a number of ours, or a path that somebody typed or a link gave. */
function screenOfBrowser(): string {
  const typed = location.pathname + location.search;
  if (typed !== "/") return typed;
  if (history.state?.isLocked === true) return "/open";
  return screens[numberOf(history.state)] ?? "/";
}

function remember(screen: string, isNew: boolean): void {
  now = screen;
  const state = { screen: screens.push(screen) - 1 };
  if (isNew) history.pushState(state, "", "/");
  else history.replaceState(state, "", "/");
}

/** Loads the page anew, at the screen that opens a locked record. */
export function reloadLocked(): void {
  history.replaceState({ isLocked: true }, "", "/");
  location.reload();
}

/** The link of ours that was clicked to be followed here; undefined where the browser should follow it itself. */
function linkOfClick(event: MouseEvent): HTMLAnchorElement | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || event.button !== 0)
    return undefined;
  const link = event
    .composedPath()
    .find((one): one is HTMLAnchorElement => one instanceof HTMLAnchorElement && one.href !== "");
  const isOurs =
    link !== undefined &&
    link.origin === location.origin &&
    /^(_?self)?$/i.test(link.target) &&
    !link.hasAttribute("download");
  return isOurs ? link : undefined;
}

/** Follows a link to a place on the same screen; the browser would make an entry of the history of it. */
function goWithin(link: HTMLAnchorElement): boolean {
  const [, id] = /^#(.+)/.exec(link.getAttribute("href") ?? "") ?? [];
  if (id === undefined) return false;
  document.getElementById(id)?.focus();
  return true;
}

/** Gives the router and the screens their address, in place of the provider of `preact-iso`. */
export function AddressProvider({ children }: { children: ComponentChildren }) {
  const [{ screen, wasPush }, setAt] = useState(() => {
    const first = screenOfBrowser();
    remember(first, false);
    return { screen: first, wasPush: false };
  });
  const route = (next: string, replace = false) => {
    remember(next, !replace);
    // Leaving a screen and drawing the next are two tasks.
    nextTask(() => setAt({ screen: next, wasPush: !replace }));
  };
  useLayoutEffect(() => {
    const onClick = (event: MouseEvent) => {
      const link = linkOfClick(event);
      if (link === undefined) return;
      event.preventDefault();
      if (!goWithin(link)) route(link.pathname + link.search);
    };
    const onPop = () => {
      const next = screenOfBrowser();
      const isTyped = location.pathname !== "/";
      now = next;
      if (isTyped) remember(next, false);
      setAt({ screen: next, wasPush: false });
    };
    addEventListener("click", onClick);
    addEventListener("popstate", onPop);
    return () => {
      removeEventListener("click", onClick);
      removeEventListener("popstate", onPop);
    };
  }, []);
  const value = useMemo(() => {
    const url = new URL(screen, location.origin);
    return {
      url: screen,
      path: url.pathname.replace(/\/+$/g, "") || "/",
      query: Object.fromEntries(url.searchParams),
      route,
      back: () => history.back(),
      forward: () => history.forward(),
      wasPush,
    };
  }, [screen]);
  return h(LocationProvider.ctx.Provider, { value }, children);
}
