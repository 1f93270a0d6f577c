import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { knowledge } from "@ebb/knowledge";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { exampleText } from "../../apps/web/src/worker/example-reading.ts";
import { chromiumPath, launch } from "./chromium.ts";
import { type Site, startSite } from "./site.ts";
import { goTo, visit } from "./visit.ts";

const built = process.env["EBB_DIST"] ?? join(import.meta.dirname, "../../apps/web/dist");
const assets = join(built, "assets");
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
    const { page, close } = await visit(browser, site.url);
    await page.getByText("Someone you love has gone quiet.").waitFor();
    const { bytes, count } = await page.evaluate(() => {
      const paint = performance.getEntriesByName("first-contentful-paint")[0];
      const before = performance
        .getEntriesByType("resource")
        .map((entry) => entry as PerformanceResourceTiming)
        .filter(
          (entry) => entry.name.endsWith(".js") && entry.startTime <= (paint?.startTime ?? 0),
        );
      return {
        count: before.length,
        bytes: before.reduce((sum, entry) => sum + entry.transferSize, 0),
      };
    });
    expect(count).toBeGreaterThan(0);
    expect(bytes).toBeGreaterThan(0);
    expect(bytes).toBeLessThanOrEqual(100 * kB);
    await close();
  });

  test("the whole app without other languages is at most 400 kB compressed", () => {
    const total = readdirSync(assets)
      .filter((name) => name.endsWith(".js") && !/^(de|texts|conversation)-/.test(name))
      .reduce(
        (sum, name) => sum + gzipSync(readFileSync(join(assets, name)), { level: 9 }).length,
        0,
      );
    expect(total).toBeLessThanOrEqual(400 * kB);
  });

  test("the reading of the example couple comes with the app, as it is computed now", () => {
    const [name, ...others] = readdirSync(assets).filter((file) => file.startsWith("example-"));
    expect(others).toEqual([]);
    expect(readFileSync(join(assets, name ?? ""), "utf8")).toContain(exampleText(knowledge));
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
});
