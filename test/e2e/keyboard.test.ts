/** The whole way through the app by keyboard alone: no pointer, no shortcut of the test. */

import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { chromiumPath, launch } from "./chromium.ts";
import { screens } from "./screens.ts";
import { type Site, startSite } from "./site.ts";
import { goTo, openExample, untilScreen, visit } from "./visit.ts";

const mostTabs = 80;

/** What holds the focus, by the name that is heard. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const here = document.activeElement;
    if (here === document.body) return "";
    const byId = here?.id ? document.querySelector(`label[for="${here.id}"]`) : null;
    const label = byId ?? here?.closest("label") ?? here;
    return `${here?.getAttribute("aria-label") ?? ""} ${label?.textContent ?? ""}`.trim();
  });
}

/** Tabs on until something with that name has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let i = 0; i < mostTabs; i++) {
    await page.keyboard.press("Tab");
    if ((await focused(page)).includes(name)) return;
  }
  throw new Error(`no way by keyboard to: ${name}`);
}

async function press(page: Page, name: string, key = "Enter"): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press(key);
}

describe.skipIf(!chromiumPath)("by keyboard alone", () => {
  let browser: Browser;
  let site: Site;
  beforeAll(async () => {
    [browser, site] = await Promise.all([launch(), startSite()]);
  });
  afterAll(async () => {
    await browser?.close();
    site?.stop();
  });

  test("from the door over a noted day, a loop, room, a line and settings to Exit", async () => {
    const { page, wrong, close } = await visit(browser, site.url);
    await press(page, "I am wondering");
    await untilScreen(page, "/safe");
    await press(page, "Keep nothing");
    await untilScreen(page, "/today");
    await press(page, "Note the day");
    await page.locator(".scale-line").first().waitFor();
    for (const question of ["How close did you feel?", "Stress from outside", "I pulled back"]) {
      await tabTo(page, question);
      await page.keyboard.press("ArrowRight");
    }
    await press(page, "argument", "Space");
    await press(page, "Save the day");
    await page.getByText("Your day is noted.").waitFor();
    await press(page, "loop");
    await untilScreen(page, "/draw-loop");
    for (let tap = 1; tap <= 4; tap++) {
      await page.getByText(`Tap ${tap} of 4`).waitFor();
      await page.locator(".choice").first().waitFor();
      await tabTo(page, (await page.locator(".choice").first().innerText()).trim());
      await page.keyboard.press("Enter");
    }
    await page.locator(".loop").waitFor();
    await press(page, "Talk");
    await untilScreen(page, "/talk");
    await press(page, "Ask for room");
    await untilScreen(page, "/talk/room");
    const lengths = page.locator("fieldset").first().locator("label");
    await lengths.first().waitFor();
    await tabTo(page, (await lengths.first().innerText()).trim());
    await page.keyboard.press("ArrowDown");
    await expect.poll(() => lengths.nth(1).locator("input").isChecked()).toBe(true);
    await press(page, "Mine");
    await untilScreen(page, "/mine");
    await press(page, "Lines");
    await untilScreen(page, "/lines");
    await tabTo(page, "My line");
    await page.keyboard.type("a limit");
    await tabTo(page, "Look at it on");
    await page.keyboard.type("01012030");
    await press(page, "Write it down");
    await page.getByText("a limit").first().waitFor();
    await press(page, "Exit");
    await page.waitForURL("**/blank.html");
    expect(wrong).toEqual([]);
    await close();
  });

  test("through the tide: span, day by day, an ebb opened and closed, the table", async () => {
    const { page, wrong, close } = await visit(browser, site.url);
    await press(page, "Look at an example couple");
    await page.locator(".day-slider").waitFor({ timeout: 60_000 });
    await press(page, "3 months");
    await expect
      .poll(() => page.locator('.tabs [aria-pressed="true"]').innerText())
      .toBe("3 months");
    await tabTo(page, "Move through the days");
    await page.keyboard.press("ArrowLeft");
    await expect.poll(() => page.locator(".readout").innerText()).toMatch(/\d/);
    await tabTo(page, "stepped back");
    await page.keyboard.press("Enter");
    await page.locator(".part-whisker").first().waitFor({ state: "attached" });
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe("H2");
    await press(page, "Close");
    await expect.poll(() => page.locator(".part-whisker").count()).toBe(0);
    await press(page, "As a table");
    await expect.poll(() => page.locator("tbody tr").count()).toBeGreaterThan(10);
    expect(wrong).toEqual([]);
    await close();
  });

  test("Tab leaves every screen at its end and shows where it is on the way", async () => {
    const { page, close } = await visit(browser, site.url);
    await openExample(page);
    const faults: string[] = [];
    for (const path of screens) {
      await goTo(page, path);
      const seen = new Set<string>();
      let left = false;
      for (let i = 0; i < 160 && !left; i++) {
        await page.keyboard.press("Tab");
        const at = await page.evaluate(() => {
          const here = document.activeElement as HTMLElement | null;
          if (!here || here === document.body) return { key: "", isInNav: false, isShown: true };
          here.dataset["tabbed"] ??= `${Math.random()}`;
          const outline = (one: Element | null) =>
            one !== null && getComputedStyle(one).outlineStyle !== "none";
          const holder = here.closest(".choice, .chip");
          const isShown =
            outline(here) || outline(holder) || here.matches("main, input[type=range]");
          return {
            key: here.dataset["tabbed"],
            isInNav: here.closest("nav.places") !== null,
            isShown,
          };
        });
        if (!at.isShown) faults.push(`${path}: the focus is not to be seen`);
        left = at.isInNav || at.key === "" || seen.has(at.key);
        seen.add(at.key);
      }
      if (!left) faults.push(`${path}: no way out by Tab`);
    }
    expect(faults).toEqual([]);
    await close();
  });
});
