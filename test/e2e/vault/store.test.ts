/**
 * The browser's store refuses, is full, is cleared, is damaged or is held by another tab: each is said in a
 * sentence, and nothing that was kept is lost by it.
 */

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { chromiumPath, launch } from "../chromium.ts";
import { type Site, startSite } from "../site.ts";
import { goTo, keepRecord, openRecord, untilScreen, visit } from "../visit.ts";

const long = 60_000;

const planField = (page: Page) => page.getByLabel("My plan for tonight");
const planForm = (page: Page) => page.locator("main form", { has: planField(page) });

async function sendPlan(page: Page): Promise<void> {
  await planForm(page).locator("button[type=submit]").click();
}

async function writePlan(page: Page, text: string): Promise<void> {
  await goTo(page, "/care");
  await planField(page).fill(text);
  await sendPlan(page);
}

const plan = (page: Page, text: string) => page.locator(".list li", { hasText: text });

async function lock(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Lock", exact: true }).click();
  await untilScreen(page, "/open");
}

async function expectKept(page: Page, passphrase: string, text: string): Promise<void> {
  await openRecord(page, passphrase);
  await untilScreen(page, "/today", long);
  await goTo(page, "/care");
  await plan(page, text).waitFor();
}

describe.skipIf(!chromiumPath)("a store that does not do its part", () => {
  let browser: Browser;
  let site: Site;
  beforeAll(async () => {
    [browser, site] = await Promise.all([launch(), startSite()]);
  });
  afterAll(async () => {
    await browser?.close();
    site?.stop();
  });

  test("refused: Ebb says so, keeps working without keeping, and loses nothing typed", async () => {
    const { page, wrong, close } = await visit(browser, site.url);
    // A browser that lets no page store: in some private windows and where cookies are blocked.
    await page.route(/worker.*\.js$/, async (route) => {
      const response = await route.fetch();
      const refusal =
        "navigator.storage.getDirectory = () => Promise.reject(new DOMException('', 'SecurityError'));\n";
      await route.fulfill({ response, body: refusal + (await response.text()) });
    });
    await page.reload();
    await writePlan(page, "call my sister");
    await goTo(page, "/keep");
    await page.getByRole("button", { name: "Keep it here" }).click();
    await page.getByText("does not let Ebb keep anything here").waitFor({ timeout: long });
    await goTo(page, "/care");
    await plan(page, "call my sister").waitFor();
    await goTo(page, "/stored");
    await page.getByText("Right now nothing is stored").waitFor();
    expect(wrong).toEqual([]);
    await close();
  }, 120_000);

  test("full: what is new is refused with a sentence and stays in its field, the rest is safe", async () => {
    // Only a browser with a folder of its own keeps to a quota.
    const profile = mkdtempSync(join(tmpdir(), "ebb-full-"));
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: chromiumPath ?? "",
      args: ["--no-sandbox"],
    });
    const page = await context.newPage();
    await page.goto(site.url);
    const { passphrase } = await keepRecord(page);
    await writePlan(page, "kept before");
    await plan(page, "kept before").waitFor();
    const session = await page.context().newCDPSession(page);
    const quota = (quotaSize?: number) =>
      session.send("Storage.overrideQuotaForOrigin", {
        origin: site.url,
        ...(quotaSize === undefined ? {} : { quotaSize }),
      });
    await quota(0);
    // The browser hands out room in pieces: what it gave before is used up first.
    const field = planField(page);
    await field.evaluate((input) => input.removeAttribute("maxlength"));
    const told = page.getByText("There is no room left on this device");
    const large = "no room ".repeat(12_000);
    for (let i = 0; i < 60 && !(await told.isVisible()); i++) {
      await field.fill(`${i} ${large}`);
      await sendPlan(page);
      await expect
        .poll(async () => (await field.inputValue()) === "" || (await told.isVisible()))
        .toBe(true);
    }
    expect(await told.isVisible()).toBe(true);
    expect(await field.inputValue()).toContain("no room");
    await field.fill("no room for this");
    await quota();
    await sendPlan(page);
    await plan(page, "no room for this").waitFor();
    await lock(page);
    await expectKept(page, passphrase, "no room for this");
    await plan(page, "kept before").waitFor();
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  }, 180_000);

  test("cleared under an open page: said at the next step, and a copy can still be saved", async () => {
    const { page, close } = await visit(browser, site.url);
    await keepRecord(page);
    await writePlan(page, "still in memory");
    await plan(page, "still in memory").waitFor();
    const session = await page.context().newCDPSession(page);
    await session.send("Storage.clearDataForOrigin", { origin: site.url, storageTypes: "all" });
    await writePlan(page, "after the clearing");
    await page.getByText("the browser has cleared what Ebb kept here").waitFor({ timeout: long });
    await goTo(page, "/data");
    await page.getByText("is only in the memory of this page").first().waitFor();
    for (const name of ["Make a backup file", "All of it (JSON)"]) {
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name }).click(),
      ]);
      expect(await download.failure()).toBeNull();
    }
    await close();
  }, 180_000);

  test("cleared while Ebb was closed: it begins anew and takes a backup back", async () => {
    const { page, close } = await visit(browser, site.url);
    await keepRecord(page);
    await lock(page);
    const session = await page.context().newCDPSession(page);
    await session.send("Storage.clearDataForOrigin", { origin: site.url, storageTypes: "all" });
    await openRecord(page, "whatever it was");
    await page.getByText("There is no record in this browser any more").waitFor({ timeout: long });
    await page.locator("main").getByRole("link", { name: "Data and backup" }).click();
    await page.locator("summary", { hasText: "Bring back a backup" }).waitFor();
    await goTo(page, "/stored");
    await page.getByText("Right now nothing is stored").waitFor();
    await close();
  }, 120_000);

  test("two tabs: the second is told, and gets in when the first is closed", async () => {
    const { page, close } = await visit(browser, site.url);
    const { passphrase } = await keepRecord(page);
    await writePlan(page, "from the first tab");
    await plan(page, "from the first tab").waitFor();
    const second = await page.context().newPage();
    await second.goto(site.url);
    await goTo(second, "/open");
    await openRecord(second, passphrase);
    await second.getByText("Ebb is open in another tab").waitFor({ timeout: long });
    await page.close();
    await second.waitForTimeout(1000);
    await expectKept(second, passphrase, "from the first tab");
    await close();
  }, 180_000);

  test("damaged: said with numbers, nothing is added before the repair, and it goes on after", async () => {
    const { page, close } = await visit(browser, site.url);
    const { passphrase } = await keepRecord(page);
    for (const text of ["first", "second", "third"]) {
      await writePlan(page, `plan ${text}`);
      await plan(page, `plan ${text}`).waitFor();
    }
    await page.close({ runBeforeUnload: false });
    const next = await page.context().newPage();
    await next.goto(site.url);
    await next.waitForTimeout(1000);
    await next.evaluate(async () => {
      const root = await navigator.storage.getDirectory();
      const folder = await root.getDirectoryHandle("ebb");
      const handle = await folder.getFileHandle("journal-1");
      const bytes = new Uint8Array(await (await handle.getFile()).arrayBuffer());
      // The last but one record: a later one proves that it was there.
      bytes[bytes.length - 300] = (bytes[bytes.length - 300] ?? 0) ^ 1;
      const out = await handle.createWritable();
      await out.write(bytes);
      await out.close();
    });
    await goTo(next, "/open");
    await openRecord(next, passphrase);
    await untilScreen(next, "/data", long);
    await next.getByText("Part of what was kept is damaged. 1 entry is lost").waitFor();
    await writePlan(next, "before the repair");
    await next.getByText("the record takes nothing new right now").waitFor();
    await goTo(next, "/data");
    await next.getByRole("button", { name: "Repair it" }).click();
    await next.getByText("Repaired.").waitFor({ timeout: long });
    await writePlan(next, "after the repair");
    await plan(next, "after the repair").waitFor();
    await plan(next, "plan first").waitFor();
    await close();
  }, 180_000);
});
