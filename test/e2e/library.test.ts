/** Everything that the articles say is three taps away: Mine, Library, the entry. */

import { knowledge } from "@ebb/knowledge";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { chromiumPath, launch } from "./chromium.ts";
import { type Site, startSite } from "./site.ts";
import { openExample, visit } from "./visit.ts";

const inventory = [
  ...knowledge.dynamics,
  ...knowledge.reasons,
  ...knowledge.responses,
  ...knowledge.building,
  ...knowledge.viability,
  ...knowledge.professional,
].map(({ id }) => id);

describe.skipIf(!chromiumPath)("the library", () => {
  let browser: Browser;
  let site: Site;
  beforeAll(async () => {
    [browser, site] = await Promise.all([launch(), startSite()]);
  });
  afterAll(async () => {
    await browser?.close();
    site?.stop();
  });

  test("shows a link to every entry of the inventory two taps from any place", async () => {
    const { page, wrong, close } = await visit(browser, site.url);
    await openExample(page);
    await page.getByRole("link", { name: "Mine" }).click();
    await page.locator('a[href="/library"]').click();
    await page.locator('a[href="/library?entry=stress"]').waitFor();
    const links = page.locator("main a[href^='/library?entry=']:visible");
    const shown = await links.evaluateAll((all) =>
      all.map((link) => link.getAttribute("href")?.split("=")[1] ?? ""),
    );
    expect(inventory.filter((id) => !shown.includes(id))).toEqual([]);
    await page.locator('a[href="/library?entry=a16"]').click();
    await page.getByRole("heading", { level: 1 }).waitFor();
    expect(wrong).toEqual([]);
    await close();
  });
});
