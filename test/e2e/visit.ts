/** A visitor: a page that remembers every console error, every request to elsewhere and every crash. */

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type {
  Browser,
  BrowserContext,
  BrowserContextOptions,
  Locator,
  Page,
} from "playwright-core";
import { untilQuiet, watchRequests } from "./quiet.ts";

/** A page with what went wrong on it. */
export interface Visit {
  readonly page: Page;
  /** Console errors, page errors and requests that left the origin. */
  readonly wrong: string[];
  readonly close: () => Promise<void>;
}

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve("axe-core/axe.min.js"),
  "utf8",
);

/** Opens the app. Service workers are off unless asked for, so that each visit stands alone. */
export async function visit(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: 360, height: 780 },
    serviceWorkers: "block",
    ...options,
  });
  await watchRequests(context);
  const page = await context.newPage();
  const wrong: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") wrong.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => wrong.push(`page: ${error.message}`));
  context.on("request", (request) => {
    const { origin, protocol } = new URL(request.url());
    if (origin !== url && protocol !== "blob:" && protocol !== "data:")
      wrong.push(`request: ${origin}`);
  });
  await page.goto(url);
  // The first screen sets its address; a test that left before would be called back by that.
  await page.locator("main h1").waitFor({ timeout: 60_000 });
  return { page, wrong, close: () => closeUnharmed(context, wrong) };
}

/** Ends the visit; what went wrong on the page fails the test that paid it, also one that never asked. */
async function closeUnharmed(context: BrowserContext, wrong: readonly string[]): Promise<void> {
  await context.close();
  if (wrong.length > 0) throw new Error(`The page went wrong: ${wrong.join(" | ")}`);
}

/** The screen that stands, as path and query; the address bar shows none of it. */
export const screenOf = (page: Page): Promise<string | null> =>
  page.locator("main").getAttribute("data-screen");

/** Waits until a screen stands. */
export async function untilScreen(page: Page, screen: string, timeoutMs = 30_000): Promise<void> {
  await page.locator(`main[data-screen="${screen}"] h1`).waitFor({ timeout: timeoutMs });
}

/** Goes to another screen of the app as a link does, so that the page is not loaded anew. */
export async function goTo(page: Page, path: string): Promise<void> {
  await page.waitForSelector("main");
  const isElsewhere = (await screenOf(page)) !== path;
  await page.evaluate((to) => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    const link = document.createElement("a");
    link.href = to;
    document.body.append(link);
    link.click();
    link.remove();
  }, path);
  await untilScreen(page, path);
  if (isElsewhere) await untilArrived(page);
  await untilQuiet(page);
}

/** The title takes the focus on arrival, which changes nothing that `untilQuiet` could see. */
async function untilArrived(page: Page): Promise<void> {
  const hasFocus = () => document.activeElement !== document.body;
  // The very first screen takes no focus, and one that is left at once hands that on to the next.
  await page.waitForFunction(hasFocus, undefined, { timeout: 2000 }).catch(() => undefined);
}

/** Every match, once the first stands and the page is at rest; `all` alone takes what happens to be there. */
export async function allOf(found: Locator): Promise<Locator[]> {
  await found.first().waitFor();
  await untilQuiet(found.page());
  return found.all();
}

/** Opens the example couple and waits for its tide. */
export async function openExample(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Look at an example couple" }).click();
  await page.locator(".day-slider").waitFor({ timeout: 60_000 });
}

/** Violations of WCAG 2.2 AA and best practice on the whole page, as short lines. */
export async function axeViolations(page: Page): Promise<string[]> {
  // Our policy forbids script from elsewhere, also for tests: axe comes in through the debugger.
  await page.evaluate(axeSource);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: {
        run(
          root: Document,
          options: object,
        ): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
      };
    };
    const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
    const result = await axe.run(document, { runOnly: tags });
    return result.violations.map(
      (one) => `${one.id}: ${one.nodes.map((node) => node.html.slice(0, 90)).join(" | ")}`,
    );
  });
}

/** The secrets of a kept record. */
export interface Secrets {
  readonly passphrase: string;
  /** 24 recovery words. */
  readonly words: string;
}

/** Keeps the record of the page behind the passphrase that the app offers. */
export async function keepRecord(page: Page, device: "own" | "shared" = "own"): Promise<Secrets> {
  await goTo(page, "/keep");
  const offered = page.locator(".secret");
  await page.waitForFunction(() =>
    /^(\w+ ){6}\w+$/.test(document.querySelector(".secret")?.textContent ?? ""),
  );
  if (device === "shared") await page.getByText("Others use it too").click();
  const passphrase = (await offered.textContent()) ?? "";
  await page.getByRole("button", { name: "Keep it here" }).click();
  await page.locator(".recovery").waitFor({ timeout: 60_000 });
  const words = await page.locator(".recovery li").allTextContents();
  await answerCheck(page, words);
  await untilScreen(page, "/today");
  return { passphrase, words: words.join(" ") };
}

/** Says that the recovery words are written down, and types the three that are asked. */
export async function answerCheck(page: Page, words: readonly string[]): Promise<void> {
  await page.getByRole("button", { name: "I have written them down" }).click();
  for (const label of await allOf(page.locator("label.field", { hasText: /^Word \d+/ }))) {
    const place = Number(/\d+/.exec((await label.textContent()) ?? "")?.[0]);
    await label.locator("input").fill(words[place - 1] ?? "");
  }
  await page.getByRole("button", { name: "They are right" }).click();
}

/** Opens the locked record. */
export async function openRecord(page: Page, passphrase: string): Promise<void> {
  await page.getByLabel("Your passphrase").fill(passphrase);
  await page.getByRole("button", { name: "Open", exact: true }).click();
}
