import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { chromiumPath, launch } from "./chromium.ts";
import { type Site, startSite } from "./site.ts";
import { goTo, visit } from "./visit.ts";

const assets = join(import.meta.dirname, "../../apps/web/dist/assets");
const kB = 1000;

describe.skipIf(!chromiumPath)("the weight of the app", () => {
  let browser: Browser;
  let site: Site;
  beforeAll(async () => {
    [browser, site] = await Promise.all([launch(), startSite()]);
  });
  afterAll(async () => {
    await browser?.close();
    site?.stop();
  });

  test("at most 100 kB of compressed script come before the first useful paint", async () => {
    const { page, close } = await visit(browser, "about:blank");
    const session = await page.context().newCDPSession(page);
    await session.send("Network.enable");
    const scripts = new Map<string, string>();
    let bytes = 0;
    session.on("Network.responseReceived", ({ requestId, response }) => {
      if (response.mimeType.includes("javascript")) scripts.set(requestId, response.url);
    });
    session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
      if (scripts.has(requestId)) bytes += encodedDataLength;
    });
    await page.goto(site.url);
    await page.getByText("Someone you love has gone quiet.").waitFor();
    await page.waitForLoadState("networkidle");
    expect(scripts.size).toBeGreaterThan(0);
    expect(bytes).toBeLessThanOrEqual(100 * kB);
    await close();
  });

  test("the whole app without other languages is at most 400 kB compressed", () => {
    const total = readdirSync(assets)
      .filter((name) => name.endsWith(".js") && !/^(de|texts-de)/.test(name))
      .reduce(
        (sum, name) => sum + gzipSync(readFileSync(join(assets, name)), { level: 9 }).length,
        0,
      );
    expect(total).toBeLessThanOrEqual(400 * kB);
  });

  test("works without a network from the second visit on, also on a screen never seen before", async () => {
    const { page, close } = await visit(browser, site.url, { serviceWorkers: "allow" });
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready;
    });
    await page.reload();
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await page.context().setOffline(true);
    await page.reload();
    await page.getByText("Someone you love has gone quiet.").waitFor();
    await goTo(page, "/settings");
    await page.getByRole("heading", { name: "Settings" }).waitFor();
    await page.goto(`${site.url}/`);
    await page.getByRole("button", { name: "Look at an example couple" }).click();
    await page.locator(".day-slider").waitFor({ timeout: 60_000 });
    await close();
  });

  test("no task on the page is longer than 50 ms while the example is read, slowed four times", async () => {
    const { page, close } = await visit(browser, site.url);
    const session = await page.context().newCDPSession(page);
    await page.waitForLoadState("networkidle");
    await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
    await page.evaluate(() => {
      const long: number[] = [];
      Object.assign(globalThis, { longTasks: long });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) long.push(entry.duration);
      }).observe({ type: "longtask" });
    });
    await page.getByRole("button", { name: "Look at an example couple" }).click();
    await page.waitForTimeout(300);
    const during = await page.evaluate(
      () => (globalThis as unknown as { longTasks: number[] }).longTasks,
    );
    await page.locator(".day-slider").waitFor({ timeout: 60_000 });
    expect(during.filter((duration) => duration > 50)).toEqual([]);
    await close();
  });
});
