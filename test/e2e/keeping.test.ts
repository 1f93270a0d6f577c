import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { chromiumPath, launch } from "./chromium.ts";
import { type Site, startSite } from "./site.ts";
import { goTo, untilScreen, visit } from "./visit.ts";

async function drawLoop(page: Page): Promise<void> {
  await goTo(page, "/draw-loop");
  for (let i = 0; i < 4; i++) {
    await page.getByText(`Tap ${i + 1} of 4`).waitFor();
    await page.locator(".choice").first().click();
  }
  await page.locator(".loop").waitFor();
}

/** Names of the files that the browser keeps for this origin. */
const keptFiles = (page: Page) =>
  page.evaluate(async () => {
    const names: string[] = [];
    const root = await navigator.storage.getDirectory();
    const visitFolder = async (folder: FileSystemDirectoryHandle): Promise<void> => {
      // The DOM types of this TypeScript lack the async iterator.
      const entries = folder as unknown as AsyncIterable<[string, FileSystemHandle]>;
      for await (const [name, handle] of entries) {
        if (handle.kind === "file") names.push(name);
        else await visitFolder(handle as FileSystemDirectoryHandle);
      }
    };
    await visitFolder(root);
    return names;
  });

describe.skipIf(!chromiumPath)("keeping a record", () => {
  let browser: Browser;
  let site: Site;
  beforeAll(async () => {
    [browser, site] = await Promise.all([launch(), startSite()]);
  });
  afterAll(async () => {
    await browser?.close();
    site?.stop();
  });

  test("nothing is stored until the person chooses to keep", async () => {
    const { page, close } = await visit(browser, site.url);
    await drawLoop(page);
    expect(await keptFiles(page)).toEqual([]);
    expect(await page.evaluate(() => [localStorage.length, document.cookie])).toEqual([0, ""]);
    await page.reload();
    await goTo(page, "/loop");
    expect(await page.locator(".loop-words").count()).toBe(0);
    await close();
  });

  test("a kept record comes back after a reload with its passphrase, and is gone when deleted", async () => {
    const { page, wrong, close } = await visit(browser, site.url);
    await drawLoop(page);
    await goTo(page, "/keep");
    await expect.poll(() => page.locator(".secret").textContent()).toMatch(/^(\w+ ){6}\w+$/);
    const passphrase = (await page.locator(".secret").textContent()) ?? "";
    await page.getByRole("button", { name: "Keep it here" }).click();
    await page.locator(".recovery").waitFor({ timeout: 60_000 });
    await expect.poll(() => page.locator(".recovery li").count()).toBe(24);
    expect((await keptFiles(page)).length).toBeGreaterThan(0);

    await page.reload();
    await goTo(page, "/open");
    await page.getByLabel("Your passphrase").fill("not the right one at all");
    await page.getByRole("button", { name: "Open", exact: true }).click();
    await page.getByText("That does not open the record").waitFor({ timeout: 60_000 });
    await page.getByLabel("Your passphrase").fill(passphrase);
    await page.getByRole("button", { name: "Open", exact: true }).click();
    await untilScreen(page, "/today", 60_000);
    await goTo(page, "/loop");
    await expect.poll(() => page.locator(".loop-words").count()).toBe(2);

    await goTo(page, "/data");
    await page.getByRole("button", { name: "Delete everything here" }).click();
    await page.getByRole("button", { name: "Yes, delete it all" }).click();
    await page.getByText("Everything is deleted").waitFor({ timeout: 60_000 });
    expect(await keptFiles(page)).toEqual([]);
    expect(wrong).toEqual([]);
    await close();
  });
});
