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

/** The screen that a click on a link asks for; undefined where the browser should follow it itself. */
function screenOfClick(event: MouseEvent): string | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || event.button !== 0)
    return undefined;
  const link = event
    .composedPath()
    .find((one): one is HTMLAnchorElement => one instanceof HTMLAnchorElement && one.href !== "");
  const isOurs =
    link !== undefined &&
    link.origin === location.origin &&
    !link.getAttribute("href")?.startsWith("#") &&
    /^(_?self)?$/i.test(link.target) &&
    !link.hasAttribute("download");
  return isOurs ? link.pathname + link.search : undefined;
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
      const next = screenOfClick(event);
      if (next === undefined) return;
      event.preventDefault();
      route(next);
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
