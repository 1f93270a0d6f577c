/**
 * As an installed app: an update waits for what is being typed, a shared chat comes by message and enters no
 * cache, the browser is asked to keep the store, and iPhones are told why to install.
 */

import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startServer } from "../../apps/cli/src/serve/start-server.ts";
import { chromiumPath, launch } from "./chromium.ts";
import { goTo, keepRecord, visit } from "./visit.ts";

const built = process.env["EBB_DIST"] ?? join(import.meta.dirname, "../../apps/web/dist");

const freePort = () =>
  new Promise<number>((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });

/** A chat of two invented people. */
const chat = Array.from(
  { length: 120 },
  (_, i) =>
    `${1 + Math.floor(i / 6)}/3/2026, 9:${(10 + i / 6) | 0} - ${i % 2 ? "Ada" : "Ben"}: zwxq`,
).join("\n");

/** Everything that any cache of the page holds, as text. */
const inCaches = (page: Page) =>
  page.evaluate(async () => {
    let all = "";
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys())
        all += `${request.url}\n${(await (await cache.match(request))?.text()) ?? ""}`;
    }
    return all;
  });

async function controlled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await page.reload();
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

describe.skipIf(!chromiumPath)("installed", () => {
  let browser: Browser;
  let server: Server;
  let url: string;
  const folder = mkdtempSync(join(tmpdir(), "ebb-installed-"));
  beforeAll(async () => {
    cpSync(built, folder, { recursive: true });
    const port = await freePort();
    [browser, server] = await Promise.all([launch(), startServer(folder, port)]);
    url = `http://localhost:${port}`;
  });
  afterAll(async () => {
    await browser?.close();
    server?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test("an update waits while something is typed, and is offered once nothing would be lost", async () => {
    const { page, wrong, close } = await visit(browser, url, { serviceWorkers: "allow" });
    await controlled(page);
    await keepRecord(page);
    await goTo(page, "/talk/say");
    await page.getByLabel("Your draft").fill("Some words that are not finished");
    const file = join(folder, "sw.js");
    writeFileSync(file, `${readFileSync(file, "utf8")}\n// another version\n`);
    await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      await registration?.update();
    });
    await page.waitForFunction(async () =>
      Boolean((await navigator.serviceWorker.getRegistration())?.waiting),
    );
    const offer = page.getByRole("button", { name: "Use it now" });
    await page.waitForTimeout(500);
    expect(await offer.count()).toBe(0);
    await expect.poll(() => page.getByLabel("Your draft").inputValue()).toContain("not finished");
    await page.getByLabel("Your draft").fill("");
    await offer.waitFor();
    await offer.click();
    await page.locator('a[href="/open"]').waitFor({ timeout: 30_000 });
    expect(wrong).toEqual([]);
    await close();
  });

  test("a shared chat is handed to the page by message; no cache holds it, and nobody gets it twice", async () => {
    const { page, wrong, close } = await visit(browser, url, { serviceWorkers: "allow" });
    await controlled(page);
    // What the share sheet of the platform does: it posts a form to the address of the manifest.
    await page.goto("about:blank");
    await page.evaluate(
      ([to, text]) => {
        const form = document.createElement("form");
        form.method = "post";
        form.action = `${to}/share`;
        form.enctype = "multipart/form-data";
        const input = document.createElement("input");
        input.type = "file";
        input.name = "file";
        const list = new DataTransfer();
        list.items.add(new File([text], "chat.txt", { type: "text/plain" }));
        input.files = list.files;
        form.append(input);
        document.body.append(form);
        form.submit();
      },
      [url, chat] as const,
    );
    await page.getByRole("button", { name: "Ada" }).waitFor({ timeout: 30_000 });
    expect(await inCaches(page)).not.toContain("zwxq");
    await page.goto(`${url}/bring?shared=1`);
    await page.getByText("Choose a file, or drop it here").first().waitFor();
    await page.waitForTimeout(500);
    expect(await page.getByRole("button", { name: "Ada" }).count()).toBe(0);
    expect(wrong).toEqual([]);
    await close();
  });

  test("keeping asks the browser for a lasting store", async () => {
    const { page, close } = await visit(browser, url);
    await page.evaluate(() => {
      const asked = () => Object.assign(globalThis, { hasAsked: true });
      const { persist } = StorageManager.prototype;
      StorageManager.prototype.persist = function again() {
        asked();
        return persist.call(this);
      };
    });
    await keepRecord(page);
    await expect.poll(() => page.evaluate(() => "hasAsked" in globalThis)).toBe(true);
    await close();
  });

  test("an iPhone is told why Ebb belongs on the home screen; other devices are not", async () => {
    const iphone = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15";
    for (const userAgent of [iphone, undefined]) {
      const { page, close } = await visit(browser, url, userAgent ? { userAgent } : {});
      await goTo(page, "/keep");
      await page.getByRole("button", { name: "Keep it here" }).waitFor();
      const told = await page.getByRole("heading", { name: "home screen" }).count();
      expect(told).toBe(userAgent ? 1 : 0);
      await close();
    }
  });

  test("the manifest has what an installation asks for, and every file that it names", async () => {
    const { page, close } = await visit(browser, url);
    const href = await page.locator("link[rel=manifest]").getAttribute("href");
    const manifest = JSON.parse(readFileSync(join(folder, href ?? ""), "utf8")) as {
      name: string;
      start_url: string;
      display: string;
      icons: { src: string; sizes: string }[];
      share_target: { action: string; method: string };
    };
    expect(manifest).toMatchObject({ name: "Ebb", display: "standalone" });
    expect(manifest.share_target).toMatchObject({ action: "/share", method: "POST" });
    for (const { src, sizes } of manifest.icons) {
      const size = await page.evaluate(
        (from) =>
          new Promise<string>((resolve) => {
            const picture = new Image();
            picture.onload = () => resolve(`${picture.naturalWidth}x${picture.naturalHeight}`);
            picture.onerror = () => resolve("none");
            picture.src = from;
          }),
        src,
      );
      expect(size, src).toBe(sizes === "any" ? size : sizes);
      expect(size).not.toBe("none");
    }
    await close();
  });
});
