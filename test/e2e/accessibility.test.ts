import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { chromiumPath, launch } from "./chromium.ts";
import { screens } from "./screens.ts";
import { type Site, startSite } from "./site.ts";
import { axeViolations, goTo, openExample, visit } from "./visit.ts";

/** Words and lines that have the colour of what they stand on; what is hidden on purpose is left out. */
function unseen(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const paper = getComputedStyle(document.documentElement).backgroundColor;
    const groundOf = (one: Element | null): string => {
      for (let at = one; at; at = at.parentElement) {
        const { backgroundColor } = getComputedStyle(at);
        if (!/, 0\)$|transparent/.test(backgroundColor)) return backgroundColor;
      }
      return paper;
    };
    const texts = [...document.querySelectorAll<HTMLElement>("main *, header *, nav *")].filter(
      (one) =>
        one.checkVisibility() &&
        !one.closest(".visually-hidden, svg") &&
        [...one.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()),
    );
    const lines = [...document.querySelectorAll<SVGElement>("main svg path, main svg circle")];
    return [
      ...texts.filter((one) => getComputedStyle(one).color === groundOf(one)),
      ...lines.filter((one) => {
        const { fill, stroke } = getComputedStyle(one);
        const ground = groundOf(one.closest("div, p, a, button, main"));
        return [fill, stroke].every((ink) => ink === "none" || ink === ground);
      }),
    ].map((one) => `${one.tagName} ${one.getAttribute("class") ?? ""} cannot be seen`);
  });
}

/** What moves although the person asked that nothing does. */
function moving(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll("*")]
      .filter((one) => {
        const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(one);
        const isSlow = transitionDuration.split(",").some((time) => Number.parseFloat(time) > 0);
        return isSlow || animationName !== "none" || scrollBehavior === "smooth";
      })
      .map((one) => `${one.tagName} ${one.getAttribute("class") ?? ""} moves`),
  );
}

/** Opens all that is folded, so that nothing is left out of what is looked at. */
async function unfold(page: Page): Promise<void> {
  const count = await page.evaluate(() => {
    const all = [...document.querySelectorAll("details")];
    for (const closed of all) closed.open = true;
    return all.length;
  });
  if (count > 0) await page.waitForTimeout(150);
}

describe.skipIf(!chromiumPath)("every screen", () => {
  let browser: Browser;
  let site: Site;
  beforeAll(async () => {
    [browser, site] = await Promise.all([launch(), startSite()]);
  });
  afterAll(async () => {
    await browser?.close();
    site?.stop();
  });

  for (const colorScheme of ["light", "dark"] as const)
    for (const record of ["empty", "example"] as const)
      test(`has no violation of WCAG 2.2 AA (${colorScheme}, ${record} record)`, async () => {
        const { page, wrong, close } = await visit(browser, site.url, {
          colorScheme,
        });
        if (record === "example") await openExample(page);
        const found: string[] = [];
        for (const path of screens) {
          await goTo(page, path);
          await unfold(page);
          for (const violation of await axeViolations(page)) found.push(`${path} ${violation}`);
        }
        expect(found).toEqual([]);
        expect(wrong).toEqual([]);
        await close();
      });

  test("flows in 320 px, also with text at twice its size", async () => {
    const { page, close } = await visit(browser, site.url, {
      viewport: { width: 320, height: 640 },
    });
    await openExample(page);
    const wide: string[] = [];
    for (const size of ["100%", "200%"]) {
      await page.evaluate((to) => {
        document.documentElement.style.fontSize = to;
      }, size);
      for (const path of screens) {
        await goTo(page, path);
        const over = await page.evaluate(() => {
          const main = document.getElementById("page");
          const within = main ? main.scrollWidth - main.clientWidth : 0;
          return Math.max(within, document.documentElement.scrollWidth - innerWidth);
        });
        if (over > 1) wide.push(`${path} at ${size}: ${over} px`);
      }
    }
    expect(wide).toEqual([]);
    await close();
  });

  test("says on arrival what it is: the title takes the focus and names the page", async () => {
    const { page, close } = await visit(browser, site.url);
    await openExample(page);
    for (const path of screens) {
      await goTo(page, path);
      const heading = await page.evaluate(() => ({
        focused: document.activeElement?.tagName,
        heading: document.querySelector("h1")?.textContent ?? "",
        title: document.title,
        count: document.querySelectorAll("h1").length,
      }));
      expect(heading.focused, path).toBe("H1");
      // The title goes into the history of the browser, so it says nothing of the screen.
      expect(heading.title, path).toBe("Ebb");
      expect(heading.heading, path).not.toBe("");
      expect(heading.count, path).toBe(1);
    }
    await close();
  });

  test("keeps its words in forced colours and moves nothing under reduced motion", async () => {
    const { page, wrong, close } = await visit(browser, site.url, {
      forcedColors: "active",
      reducedMotion: "reduce",
    });
    await openExample(page);
    const faults: string[] = [];
    for (const path of screens) {
      await goTo(page, path);
      await unfold(page);
      for (const fault of [...(await unseen(page)), ...(await moving(page))])
        faults.push(`${path}: ${fault}`);
    }
    expect(faults).toEqual([]);
    expect(wrong).toEqual([]);
    await close();
  });
});
