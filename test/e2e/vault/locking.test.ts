/**
 * Locking in a real browser: by the button, after minutes without a touch, out of sight on a shared device;
 * what was typed is there again afterwards, and nothing of the screens is left in the page before.
 */

import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { chromiumPath, launch } from "../chromium.ts";
import { type Site, startSite } from "../site.ts";
import {
  goTo,
  keepRecord,
  openRecord,
  screenOf,
  untilScreen,
  type Visit,
  visit,
} from "../visit.ts";

const minute = 60_000;

describe.skipIf(!chromiumPath)("locking", () => {
  let browser: Browser;
  let site: Site;
  beforeAll(async () => {
    [browser, site] = await Promise.all([launch(), startSite()]);
  });
  afterAll(async () => {
    await browser?.close();
    site?.stop();
  });

  /** A page whose clock can be moved. */
  async function movable(): Promise<Visit> {
    const opened = await visit(browser, site.url);
    await opened.page.clock.install();
    await opened.page.goto(site.url);
    return opened;
  }

  /**
   * Moves the clock, so that the timers of the page that came due fire: it looks whether to lock. A page
   * that locks goes blank in that very moment; what follows takes a moment more.
   */
  async function pass(page: Page, ms: number): Promise<void> {
    await page.clock.fastForward(ms);
    await page.waitForTimeout(300);
  }

  /** A page whose clock can be moved, with a kept record. */
  async function kept(device: "own" | "shared"): Promise<Visit & { passphrase: string }> {
    const { page, wrong, close } = await movable();
    const { passphrase } = await keepRecord(page, device);
    return { page, wrong, close, passphrase };
  }

  async function typeDrafts(page: Page): Promise<void> {
    await goTo(page, "/check-in");
    await page.locator("summary", { hasText: "A note" }).click();
    await page.locator("textarea").first().fill("half a note");
    await goTo(page, "/talk/say");
    await page.locator("textarea").first().fill("half a sentence");
  }

  async function expectLocked(page: Page): Promise<void> {
    await untilScreen(page, "/open");
    expect(await page.content()).not.toMatch(/half a (note|sentence)/);
    expect(await page.getByRole("button", { name: "Lock", exact: true }).count()).toBe(0);
  }

  async function expectDraftsBack(page: Page, passphrase: string): Promise<void> {
    await openRecord(page, passphrase);
    await untilScreen(page, "/talk/say", minute);
    expect(await page.locator("textarea").first().inputValue()).toBe("half a sentence");
    await goTo(page, "/check-in");
    await page.locator("summary", { hasText: "A note" }).click();
    expect(await page.locator("textarea").first().inputValue()).toBe("half a note");
  }

  test("the button locks at once, and what was typed is there again", async () => {
    const { page, wrong, close, passphrase } = await kept("own");
    await typeDrafts(page);
    await page.getByRole("button", { name: "Lock", exact: true }).click();
    await expectLocked(page);
    await page.goBack();
    await page.waitForTimeout(500);
    expect(await page.content()).not.toMatch(/half a (note|sentence)/);
    await goTo(page, "/open");
    await expectDraftsBack(page, passphrase);
    expect(wrong).toEqual([]);
    await close();
  }, 180_000);

  test("five minutes without a touch lock it on an own device, and no sooner", async () => {
    const { page, close, passphrase } = await kept("own");
    await typeDrafts(page);
    await pass(page, 4 * minute);
    expect(await screenOf(page)).toBe("/talk/say");
    await page.keyboard.press("Shift");
    await pass(page, 4 * minute);
    expect(await screenOf(page)).toBe("/talk/say");
    await pass(page, minute + 10_000);
    await expectLocked(page);
    await expectDraftsBack(page, passphrase);
    await close();
  }, 180_000);

  test("the time can be changed, and the choice is kept", async () => {
    const { page, close, passphrase } = await kept("own");
    await goTo(page, "/settings");
    await page.getByText("15 minutes").click();
    await page.waitForTimeout(500);
    await page.getByRole("button", { name: "Lock", exact: true }).click();
    await untilScreen(page, "/open");
    await openRecord(page, passphrase);
    await untilScreen(page, "/today", minute);
    await pass(page, 14 * minute);
    expect(await screenOf(page)).toBe("/today");
    await pass(page, minute + 10_000);
    await expectLocked(page);
    await close();
  }, 180_000);

  test("a shared device locks after two minutes, and one minute after the page is out of sight", async () => {
    const { page, close, passphrase } = await kept("shared");
    await typeDrafts(page);
    await pass(page, 2 * minute + 10_000);
    await expectLocked(page);
    await expectDraftsBack(page, passphrase);
    await goTo(page, "/talk/say");
    await page.evaluate(() => {
      Object.defineProperty(document, "visibilityState", { value: "hidden", configurable: true });
      document.dispatchEvent(new Event("visibilitychange"));
    });
    await pass(page, minute + 10_000);
    await expectLocked(page);
    await close();
  }, 180_000);

  test("without a kept record nothing locks and nothing typed is lost", async () => {
    const { page, close } = await movable();
    await goTo(page, "/talk/say");
    await page.locator("textarea").first().fill("half a sentence");
    await pass(page, 60 * minute);
    await goTo(page, "/today");
    await goTo(page, "/talk/say");
    expect(await page.locator("textarea").first().inputValue()).toBe("half a sentence");
    await close();
  }, 120_000);
});
