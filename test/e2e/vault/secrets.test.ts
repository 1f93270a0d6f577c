/**
 * The life of a record in a real browser: the passphrase forgotten, new secrets, a backup brought back on
 * another device, the end.
 */

import { readFileSync } from "node:fs";
import type { Browser, Download, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { chromiumPath, launch } from "../chromium.ts";
import { type Site, startSite } from "../site.ts";
import { answerCheck, goTo, keepRecord, openRecord, untilScreen, visit } from "../visit.ts";

const long = 60_000;
const newPassphrase = "seven quiet herons over the estuary";

async function writeLine(page: Page, text: string): Promise<void> {
  await goTo(page, "/lines");
  await page.locator("textarea").fill(text);
  await page.locator("input[type=date]").fill("2031-01-02");
  await page.getByRole("button", { name: "Write it down" }).or(submit(page)).first().click();
  await page.locator(".list li", { hasText: text }).waitFor();
}

const submit = (page: Page) => page.locator("form button[type=submit]");

async function lock(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Lock", exact: true }).click();
  await untilScreen(page, "/open");
}

/** Fills both fields of a new passphrase below a heading, and sends them off. */
async function choosePassphrase(page: Page, summary: string, button: string): Promise<void> {
  const part = page.locator("details", { has: page.locator("summary", { hasText: summary }) });
  if (!(await part.getAttribute("open").then((open) => open !== null)))
    await part.locator("summary").click();
  const fields = part.locator("input.text");
  await fields.nth(0).fill(newPassphrase);
  await fields.nth(1).fill(newPassphrase);
  await part.getByRole("button", { name: button }).click();
}

async function contentOf(download: Download): Promise<Buffer> {
  return readFileSync(await download.path());
}

async function expectRefused(page: Page, passphrase: string): Promise<void> {
  await openRecord(page, passphrase);
  await page.getByText("That does not open the record").waitFor({ timeout: long });
}

describe.skipIf(!chromiumPath)("the secrets of a record", () => {
  let browser: Browser;
  let site: Site;
  beforeAll(async () => {
    [browser, site] = await Promise.all([launch(), startSite()]);
  });
  afterAll(async () => {
    await browser?.close();
    site?.stop();
  });

  test("who forgot the passphrase comes in with the words and chooses a new one", async () => {
    const { page, wrong, close } = await visit(browser, site.url);
    const { passphrase, words } = await keepRecord(page);
    await writeLine(page, "no shouting in front of the door");
    await lock(page);
    await page.getByRole("button", { name: "Use the recovery words" }).click();
    await page.getByLabel("The 24 recovery words").fill(words);
    await page.getByRole("button", { name: "Open", exact: true }).click();
    await untilScreen(page, "/data?forgot=1", long);
    await page.getByText("Choose a new passphrase now").waitFor();
    await choosePassphrase(page, "Change the passphrase", "Change the passphrase");
    await page.getByText("The passphrase is changed.").waitFor({ timeout: long });
    await lock(page);
    await expectRefused(page, passphrase);
    await openRecord(page, newPassphrase);
    await untilScreen(page, "/today", long);
    await goTo(page, "/lines");
    await page.getByText("no shouting in front of the door").waitFor();
    expect(wrong).toEqual([]);
    await close();
  }, 240_000);

  test("new words and a new key end the old ones", async () => {
    const { page, wrong, close } = await visit(browser, site.url);
    const { passphrase, words } = await keepRecord(page);
    await writeLine(page, "a line that stays");
    await goTo(page, "/data");
    await choosePassphrase(page, "Somebody knows my passphrase", "Make everything new");
    await page.locator(".recovery li").nth(23).waitFor({ timeout: long });
    const newList = await page.locator(".recovery li").allTextContents();
    const newWords = newList.join(" ");
    expect(newWords).not.toBe(words);
    // A slip on the paper shows before the words are gone.
    await answerCheck(page, [...newList].reverse());
    await page.getByText("That does not fit").waitFor();
    await page.getByRole("button", { name: "Show the words again" }).click();
    await answerCheck(page, newList);
    await lock(page);
    await expectRefused(page, passphrase);
    await page.getByRole("button", { name: "Use the recovery words" }).click();
    await page.getByLabel("The 24 recovery words").fill(words);
    await page.getByRole("button", { name: "Open", exact: true }).click();
    await page.getByText("That does not open the record").waitFor({ timeout: long });
    await page.getByLabel("The 24 recovery words").fill(newWords);
    await page.getByRole("button", { name: "Open", exact: true }).click();
    await untilScreen(page, "/data?forgot=1", long);
    await goTo(page, "/lines");
    await page.getByText("a line that stays").waitFor();
    expect(wrong).toEqual([]);
    await close();
  }, 240_000);

  test("Today reminds of a backup until there is one; it comes back on another device", async () => {
    const { page, wrong, close } = await visit(browser, site.url);
    const { words } = await keepRecord(page);
    await writeLine(page, "kept through a backup");
    await goTo(page, "/today");
    await page.getByText("There is no backup of your record yet").waitFor();
    await goTo(page, "/data");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Make a backup file" }).click(),
    ]);
    const backup = await contentOf(download);
    expect(backup.toString("latin1")).toMatch(/^age-encryption\.org\/v1\n/);
    expect(backup.includes("kept through a backup")).toBe(false);
    await page.getByText("opened again as a test").waitFor();
    await goTo(page, "/today");
    await page.waitForTimeout(500);
    expect(await page.getByText("There is no backup of your record yet").count()).toBe(0);
    await close();

    const other = await visit(browser, site.url);
    await goTo(other.page, "/data");
    await other.page.locator("summary", { hasText: "Bring back a backup" }).click();
    await other.page.locator("input[type=file]").setInputFiles({
      name: "ebb-backup.age",
      mimeType: "application/octet-stream",
      buffer: backup,
    });
    await other.page.getByLabel("The 24 recovery words").fill(words);
    await other.page.getByLabel("Your passphrase").fill(newPassphrase);
    await submit(other.page).last().click();
    await other.page.getByRole("button", { name: "Lock", exact: true }).waitFor({ timeout: long });
    await goTo(other.page, "/lines");
    await other.page.getByText("kept through a backup").waitFor();
    await lock(other.page);
    await openRecord(other.page, newPassphrase);
    await untilScreen(other.page, "/today", long);
    expect([...wrong, ...other.wrong]).toEqual([]);
    await other.close();
  }, 240_000);

  test("a readable copy holds what was written, as JSON and as a table", async () => {
    const { page, close } = await visit(browser, site.url);
    await writeLine(page, "=readable, and harmless in a table");
    await goTo(page, "/data");
    const saved = async (name: string) => {
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name }).click(),
      ]);
      return (await contentOf(download)).toString("utf8");
    };
    const json = JSON.parse(await saved("All of it (JSON)"));
    expect(json.ebb).toBe("export/1");
    expect(JSON.stringify(json.acts)).toContain("=readable, and harmless in a table");
    expect(await saved("The days as a table (CSV)")).toMatch(/person,time/);
    await close();
  }, 120_000);
});
