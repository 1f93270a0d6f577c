/**
 * What can be pressed is large enough: 44 px on the check-in, 24 px everywhere else (WCAG 2.2, 2.5.8), on
 * every screen at 360 px with everything folded open. A link within a sentence is as high as its line.
 */

import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { chromiumPath, launch } from "./chromium.ts";
import { screens } from "./screens.ts";
import { type Site, startSite } from "./site.ts";
import { goTo, openExample, visit } from "./visit.ts";

/** Names and sizes of what is smaller than `least` px within a part of the page. */
function tooSmall(page: Page, part: string, least: number): Promise<string[]> {
  return page.evaluate(
    ([selector, px]) => {
      const what = "a[href], button, input, select, textarea, summary, [tabindex='0']";
      const all = document.querySelectorAll<HTMLElement>(`${selector} :is(${what})`);
      const labelled = (one: HTMLElement) =>
        one.matches("input[type=radio], input[type=checkbox]")
          ? (one.closest("label") ?? one)
          : one;
      const isInSentence = (one: HTMLElement) => {
        if (getComputedStyle(one).display !== "inline") return false;
        const around = one.closest("p, li, span, dd");
        return (around?.textContent?.trim().length ?? 0) > (one.textContent?.trim().length ?? 0);
      };
      return [...all].flatMap((one) => {
        if (!one.checkVisibility() || one.className === "skip" || isInSentence(one)) return [];
        const box = labelled(one).getBoundingClientRect();
        // Sizes are rounded to the tenth: text may end between two pixels.
        const [width, height] = [box.width, box.height].map((size) => Math.round(size * 10) / 10);
        if ((width ?? 0) >= px && (height ?? 0) >= px) return [];
        const name = (one.textContent || one.getAttribute("aria-label") || one.id).trim();
        return [`${one.tagName} “${name.slice(0, 30)}” ${width} × ${height}`];
      });
    },
    [part, least] as const,
  );
}

async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const closed of document.querySelectorAll("details")) closed.open = true;
  });
  await page.waitForTimeout(150);
}

describe.skipIf(!chromiumPath)("targets", () => {
  let browser: Browser;
  let site: Site;
  beforeAll(async () => {
    [browser, site] = await Promise.all([launch(), startSite()]);
  });
  afterAll(async () => {
    await browser?.close();
    site?.stop();
  });

  for (const record of ["empty", "example"] as const)
    test(`are 24 px or more on every screen (${record} record)`, async () => {
      const { page, close } = await visit(browser, site.url);
      if (record === "example") await openExample(page);
      const found: string[] = [];
      for (const path of screens) {
        await goTo(page, path);
        await unfold(page);
        for (const one of await tooSmall(page, "body", 24)) found.push(`${path}: ${one}`);
      }
      expect(found).toEqual([]);
      await close();
    });

  test("are 44 px or more on the check-in, also what is optional", async () => {
    const { page, close } = await visit(browser, site.url);
    await goTo(page, "/check-in");
    await page.locator(".scale-line").nth(5).waitFor();
    await unfold(page);
    await page.locator(".scale-line").nth(8).waitFor();
    const within = "main > :not(.screen-head, .foot)";
    await expect.poll(() => page.locator(".scale-line").count()).toBe(9);
    expect(await tooSmall(page, within, 44)).toEqual([]);
    await close();
  });
});
