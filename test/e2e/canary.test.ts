/**
 * Nothing in clear: unmistakable words are typed into every field of the app, a chat is brought in, the
 * record is kept, and then the whole profile of the browser is searched for them: after locking, after it
 * locked itself, after Exit, and after the browser was killed with the record open.
 */

import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { chromiumPath } from "./chromium.ts";
import { watchRequests } from "./quiet.ts";
import { type Site, startSite } from "./site.ts";
import { killBrowserOf, sweep } from "./vault/sweep.ts";
import { bringChat, canary, noteDay, typeEverywhere } from "./vault/type-everywhere.ts";
import { allOf, answerCheck, goTo, untilScreen } from "./visit.ts";

/** Chromium writes its session files some seconds after a change. */
const sessionWriteMs = 12_000;
const passphrase = `${canary("passphrase", 0)} and six more words`;

/** A page of another program, without any of our headers. */
function startPage(): Promise<Site> {
  const server = createServer((_request, response) => {
    response.setHeader("content-type", "text/html");
    response.end("<!doctype html><title>x</title>");
  });
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      const port = typeof address === "object" && address ? address.port : 0;
      resolve({ url: `http://localhost:${port}`, stop: () => server.close() });
    });
  });
}

describe.skipIf(!chromiumPath)("the profile of the browser", () => {
  let site: Site;
  let beside: Site;
  const home = mkdtempSync(join(tmpdir(), "ebb-canary-"));
  beforeAll(async () => {
    [site, beside] = await Promise.all([startSite(), startPage()]);
  });
  afterAll(() => {
    site?.stop();
    beside?.stop();
    rmSync(home, { recursive: true, force: true });
  });

  let before: Promise<unknown> = Promise.resolve();
  /** One browser at work at a time; what they wait for meanwhile, they wait for together. */
  function inTurn<T>(act: () => Promise<T>): Promise<T> {
    const mine = before.then(act);
    before = mine.catch(() => {});
    return mine;
  }
  const untilWritten = () => new Promise((resolve) => setTimeout(resolve, sessionWriteMs));

  async function open(profile: string): Promise<BrowserContext> {
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: chromiumPath ?? "",
      args: ["--no-sandbox"],
      permissions: ["clipboard-read", "clipboard-write"],
    });
    await watchRequests(context);
    return context;
  }

  /** Keeps the record behind an own passphrase on a shared device; gives the secrets. */
  async function keep(page: Page): Promise<string[]> {
    await goTo(page, "/keep");
    await page.getByText("Others use it too").click();
    await page.getByRole("button", { name: "Use my own words instead" }).click();
    for (const field of await allOf(page.locator("input[type=password]")))
      await field.pressSequentially(passphrase);
    await page.getByRole("button", { name: "Keep it here" }).click();
    await page.locator(".recovery").waitFor({ timeout: 60_000 });
    const words = await page.locator(".recovery li").allTextContents();
    await answerCheck(page, words);
    await untilScreen(page, "/today");
    return [passphrase, words.slice(0, 4).join(" "), words.slice(20).join(" ")];
  }

  /** Words of all screens, of a chat, of a day, and secrets, after a session in which all were used. */
  async function useAll(page: Page): Promise<string[]> {
    await page.goto(site.url);
    const secrets = await keep(page);
    const brought = await bringChat(page);
    const noted = await noteDay(page);
    const typed = await typeEverywhere(page);
    for (const [path, words] of Object.entries(typed))
      if (!path.startsWith("/ours")) expect(words.length, path).toBeGreaterThan(0);
    await expectNothingBeside(page);
    return [...secrets, ...brought, ...noted, ...Object.values(typed).flat()];
  }

  /** Nothing in the stores that a page has besides, in the title, the address or the clipboard. */
  async function expectNothingBeside(page: Page): Promise<void> {
    const found = await page.evaluate(async () => ({
      databases: (await indexedDB.databases()).length,
      kept: localStorage.length + sessionStorage.length,
      cookies: document.cookie,
      title: document.title,
      address: location.href.slice(location.origin.length),
      state: JSON.stringify(history.state).replaceAll(/\d+/g, "n"),
    }));
    expect(found).toEqual({
      ...{ databases: 0, kept: 0, cookies: "", title: "Ebb", address: "/" },
      state: '{"screen":n}',
    });
    expect(await clipboardOf(page)).not.toMatch(/vqzheron/);
  }

  /** The own page may not read the clipboard: a page of another program looks. */
  async function clipboardOf(page: Page): Promise<string> {
    const looking = await page.context().newPage();
    await looking.goto(beside.url);
    await looking.bringToFront();
    const text = await looking.evaluate(() => navigator.clipboard.readText().catch(String));
    await looking.close();
    await page.bringToFront();
    expect(text).not.toMatch(/NotAllowed/);
    return text;
  }

  function expectClear(profile: string, words: readonly string[]): void {
    const { host } = new URL(site.url);
    const visited = ["feeling-safe", "care", "lines", "talk", "check-in", "keep", "open", "ours"];
    const addresses = visited.map((path) => `${host}/${path}`);
    const found = sweep(profile, [...words, ...addresses]);
    expect(found.bytes).toBeGreaterThan(100_000);
    expect(found.hits).toEqual([]);
  }

  test.concurrent("a search finds what an ordinary field leaves behind, so it would find ours", async () => {
    const profile = join(home, "control");
    const context = await inTurn(async () => {
      const opened = await open(profile);
      const page = await opened.newPage();
      await page.route("**/control", (route) =>
        route.fulfill({
          contentType: "text/html",
          body: "<title>x</title><form><textarea></textarea></form>",
        }),
      );
      await page.goto(`${site.url}/control`);
      await page.locator("textarea").pressSequentially("kwxcontrolvqzheron");
      return opened;
    });
    await untilWritten();
    await inTurn(async () => {
      await context.close();
      const { host } = new URL(site.url);
      const { hits } = sweep(profile, ["kwxcontrolvqzheron", `${host}/control`]);
      expect(hits.filter((hit) => hit.startsWith("word 0")).length).toBeGreaterThan(0);
      expect(hits.filter((hit) => hit.startsWith("word 1")).length).toBeGreaterThan(0);
    });
  }, 600_000);

  /** What happened before the browser was closed. */
  const endings = {
    "the button locked it, and a wrong passphrase was tried": async (page: Page) => {
      await page.getByRole("button", { name: "Lock", exact: true }).click();
      await untilScreen(page, "/open");
      await page.getByLabel("Your passphrase").pressSequentially(canary("wrong", 0));
      await page.getByRole("button", { name: "Open", exact: true }).click();
      await page.getByText("That does not open the record").waitFor({ timeout: 60_000 });
      await page.getByRole("button", { name: "Use the recovery words" }).click();
      await page.locator("textarea").pressSequentially(canary("words", 0));
    },
    "it locked itself": async (page: Page) => {
      await page.evaluate(() => {
        const system = Date.now.bind(Date);
        Date.now = () => system() + 180_000;
      });
      await untilScreen(page, "/open");
    },
    Exit: async (page: Page) => {
      await page.getByRole("button", { name: "Exit" }).click();
      await page.waitForURL("**/blank.html");
    },
    "the browser was closed with the record open": async () => {},
  } as const;

  /** Uses everything in a profile of its own; gives what was typed, and the browser. */
  async function session(name: string, end: (page: Page) => Promise<void>) {
    const profile = join(home, name.replaceAll(/\W/g, "-"));
    const context = await open(profile);
    const page = await context.newPage();
    const words = await useAll(page);
    await end(page);
    return { profile, context, words };
  }

  test.concurrent.each(Object.entries(endings))(
    "holds nothing that was typed, brought in or shown, after: %s",
    async (name, end) => {
      const { profile, context, words } = await inTurn(() => session(name, end));
      await untilWritten();
      await inTurn(async () => {
        await context.close();
        expectClear(profile, [...words, canary("wrong", 0), canary("words", 0)]);
      });
    },
    600_000,
  );

  test.concurrent("holds nothing after the browser was killed with the record open", {
    skip: process.platform === "win32",
    timeout: 600_000,
  }, async () => {
    const { profile, context, words } = await inTurn(() => session("killed", async () => {}));
    await untilWritten();
    await inTurn(async () => {
      expect(killBrowserOf(profile)).toBeGreaterThan(0);
      await context.close().catch(() => {});
      expectClear(profile, words);
    });
  });

  test("holds a message only after the person's own tap on Copy", async () => {
    const context = await open(join(home, "copied"));
    const page = await context.newPage();
    await page.goto(site.url);
    await goTo(page, "/talk/room");
    for (const group of await allOf(page.locator("main fieldset:has(input[type=radio])")))
      await group.locator("label").first().click();
    const message = canary("message", 0);
    await page.locator("main textarea").fill(message);
    expect(await clipboardOf(page)).not.toContain(message);
    await page.getByRole("button", { name: "Copy the message" }).click();
    await expect.poll(() => clipboardOf(page)).toBe(message);
    await context.close();
  }, 120_000);
});
