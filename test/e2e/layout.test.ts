/** The frame: nothing lies over anything, and going back finds the place that was left. */

import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { chromiumPath, launch } from "./chromium.ts";
import { untilQuiet } from "./quiet.ts";
import { screens } from "./screens.ts";
import { type Site, startSite } from "./site.ts";
import { goTo, openExample, screenOf, untilScreen, visit } from "./visit.ts";

/** Names of what can be pressed and does not lie on top at its own middle once it was scrolled to. */
function covered(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const all = document.querySelectorAll<HTMLElement>("a[href], button, input, select, textarea");
    const shown = [...all].filter((one) => one.checkVisibility() && one.className !== "skip");
    return shown.flatMap((one) => {
      one.scrollIntoView({ block: "nearest" });
      const box = one.getClientRects()[0];
      if (!box || box.width === 0) return [];
      const there = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
      const isOwn = there !== null && (one.contains(there) || there.contains(one));
      return isOwn ? [] : [(one.textContent || one.id || one.tagName).slice(0, 40)];
    });
  });
}

const scrolled = (page: Page) =>
  page.evaluate(() => document.getElementById("page")?.scrollTop ?? Number.NaN);

describe.skipIf(!chromiumPath)("the frame", () => {
  let browser: Browser;
  let site: Site;
  beforeAll(async () => {
    [browser, site] = await Promise.all([launch(), startSite()]);
  });
  afterAll(async () => {
    await browser?.close();
    site?.stop();
  });

  for (const [width, height] of [
    [360, 640],
    [320, 256],
    [640, 360],
    [1280, 800],
  ] as const)
    test(`covers nothing that can be pressed, at ${width} by ${height}`, async () => {
      const { page, close } = await visit(browser, site.url, { viewport: { width, height } });
      await openExample(page);
      const found: string[] = [];
      for (const path of screens) {
        await goTo(page, path);
        for (const name of await covered(page)) found.push(`${path}: ${name}`);
      }
      expect(found).toEqual([]);
      await close();
    });

  test("keeps name and places in view on a phone, and lets them go where the window is low", async () => {
    const { page, close } = await visit(browser, site.url);
    await openExample(page);
    await goTo(page, "/library");
    const inView = () =>
      page.evaluate(() =>
        ["header", "nav"].map((name) => {
          const box = document.querySelector(name)?.getBoundingClientRect();
          return box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
        }),
      );
    await page.getByRole("link").last().scrollIntoViewIfNeeded();
    await page.evaluate(() => document.getElementById("page")?.scrollTo(0, 1e6));
    expect(await inView()).toEqual([true, true]);
    await page.setViewportSize({ width: 320, height: 256 });
    await page.evaluate(() => scrollTo(0, 600));
    expect(await inView()).toEqual([false, false]);
    await close();
  });

  test("begins a screen at its top and returns to the place that was left", async () => {
    const { page, close } = await visit(browser, site.url, {
      viewport: { width: 360, height: 500 },
    });
    await openExample(page);
    await page.getByRole("link", { name: "Mine", exact: true }).click();
    await page.getByRole("link", { name: "Library" }).click();
    const entry = page.locator('main a[href*="entry="]').nth(12);
    await entry.scrollIntoViewIfNeeded();
    const left = await scrolled(page);
    expect(left).toBeGreaterThan(200);
    await entry.click();
    await page.locator('main[data-screen*="entry="]').waitFor();
    await expect.poll(() => scrolled(page)).toBe(0);
    await page.goBack();
    await expect.poll(() => scrolled(page)).toBe(left);
    await page.getByRole("link", { name: "Talk", exact: true }).click();
    await page.getByRole("link", { name: "Mine", exact: true }).click();
    await expect.poll(() => scrolled(page)).toBe(0);
    await close();
  });

  test("the way past the bars leads into the screen, and keys scroll it", async () => {
    const { page, close } = await visit(browser, site.url, {
      viewport: { width: 360, height: 500 },
    });
    await page.goto(`${site.url}/library`);
    await untilScreen(page, "/library");
    await page.keyboard.press("Tab");
    await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe("skip");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("page");
    expect(await screenOf(page)).toBe("/library");
    await page.locator("main h1").waitFor();
    await untilQuiet(page);
    await page.keyboard.press("PageDown");
    await expect.poll(() => scrolled(page)).toBeGreaterThan(100);
    await close();
  });

  test("is not cut when printed", async () => {
    const { page, close } = await visit(browser, site.url);
    await openExample(page);
    await goTo(page, "/library");
    await page.emulateMedia({ media: "print" });
    const cut = await page.evaluate(() => {
      const main = document.getElementById("page");
      return {
        within: main ? main.scrollHeight - main.clientHeight : Number.NaN,
        page: document.documentElement.scrollHeight,
        window: innerHeight,
      };
    });
    expect(cut.within).toBe(0);
    expect(cut.page).toBeGreaterThan(cut.window);
    await close();
  });
});
