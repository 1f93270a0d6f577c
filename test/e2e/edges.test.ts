/** The edges of product.md: each has a screen of its own that says what is there now and what will be. */

import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { chromiumPath, launch } from "./chromium.ts";
import { type Site, startSite } from "./site.ts";
import { axeViolations, goTo, openExample, visit } from "./visit.ts";

/** A diary from 1 March 2026 on; `value` gives closeness by day, `people` who writes. */
function diaryOf(days: number, people: readonly string[], value: (day: number) => number) {
  const rows = Array.from({ length: days }, (_, day) => {
    const date = new Date(Date.UTC(2026, 2, 1 + day)).toISOString().slice(0, 10);
    return people.map((person) => `${person},${date},${value(day)},3`);
  });
  const text = `${["person,time,closeness,room", ...rows.flat()].join("\n")}\n`;
  return { name: "diary.csv", mimeType: "text/csv", buffer: Buffer.from(text) };
}

async function bring(page: Page, file: ReturnType<typeof diaryOf>): Promise<void> {
  await goTo(page, "/bring");
  await page.locator("input[type=file]").setInputFiles(file);
  await page.locator(".day-slider").waitFor({ timeout: 60_000 });
  await page.locator(".chart path.line-a").first().waitFor({ state: "attached" });
}

describe.skipIf(!chromiumPath)("edges", () => {
  let browser: Browser;
  let site: Site;
  beforeAll(async () => {
    [browser, site] = await Promise.all([launch(), startSite()]);
  });
  afterAll(async () => {
    await browser?.close();
    site?.stop();
  });

  const saysOn = async (page: Page, path: string, words: RegExp) => {
    await goTo(page, path);
    await page.locator("main").getByText(words).first().waitFor({ timeout: 20_000 });
    expect(await axeViolations(page), path).toEqual([]);
  };

  test("no data: every place says what will be there, and leads to the first check-in", async () => {
    const { page, wrong, close } = await visit(browser, site.url);
    await saysOn(page, "/tide", /nothing to draw yet/);
    await page.locator('main a[href="/check-in"]').first().waitFor();
    await saysOn(page, "/why", /Nothing noted yet/);
    await saysOn(page, "/loop", /draw|drawn/i);
    await saysOn(page, "/ahead", /no forecast yet/);
    await saysOn(page, "/week", /Fewer than three days/);
    await saysOn(page, "/therapist", /no record to print yet/);
    await saysOn(page, "/season", /Nothing was noted/);
    expect(wrong).toEqual([]);
    await close();
  });

  test("the example stays open while text and language are set, and they stay when it is left", async () => {
    const { page, wrong, close } = await visit(browser, site.url);
    await openExample(page);
    await page.getByRole("button", { name: "Text size: normal" }).click();
    await page.getByRole("button", { name: "Text size: large" }).waitFor();
    await goTo(page, "/settings");
    await page.getByText("Deutsch").click();
    await goTo(page, "/tide");
    await page.getByRole("heading", { name: "Die Gezeiten zwischen euch" }).waitFor();
    await page.locator(".day-slider").waitFor();
    await page.getByRole("button", { name: "Beenden" }).click();
    await page.getByRole("button", { name: "Ein Beispielpaar ansehen" }).waitFor();
    await expect
      .poll(() => page.evaluate(() => document.documentElement.dataset["text"]))
      .toBe("large");
    await goTo(page, "/settings");
    await page.getByRole("radio", { name: "groß", exact: true, checked: true }).waitFor();
    expect(wrong).toEqual([]);
    await close();
  });

  test("three days: what was noted is drawn, and nothing more is claimed", async () => {
    const { page, wrong, close } = await visit(browser, site.url);
    await bring(
      page,
      diaryOf(3, ["a", "b"], (day) => 4 + day),
    );
    await expect.poll(() => page.locator(".chart circle.mark-a").count()).toBe(3);
    await goTo(page, "/loop");
    await page
      .getByText(/too early/i)
      .first()
      .waitFor();
    expect(await page.locator("path.loop-arrow:not([stroke-dasharray])").count()).toBeLessThan(3);
    await saysOn(page, "/why", /too little noted|too early|nothing noted/i);
    expect(await page.locator("circle.dot.full").count()).toBe(0);
    expect(wrong).toEqual([]);
    await close();
  });

  test("one side only: one ribbon, and no word of what the other feels", async () => {
    const { page, wrong, close } = await visit(browser, site.url);
    await bring(
      page,
      diaryOf(30, ["a"], (day) => 4 + ((day * 7) % 5)),
    );
    expect(await page.locator(".chart path.line-b").count()).toBe(0);
    await saysOn(page, "/loop", /no days of both yet/);
    expect(wrong).toEqual([]);
    await close();
  });

  test("contradictory input: two notes of one moment stay, are read and drawn, and nothing breaks", async () => {
    const { page, wrong, close } = await visit(browser, site.url);
    const once = diaryOf(20, ["a", "b"], (day) => 9 - (day % 3));
    const other = diaryOf(20, ["a", "b"], (day) => (day * 5) % 4).buffer.toString();
    const again = other.slice(other.indexOf("\n") + 1);
    await bring(page, { ...once, buffer: Buffer.from(once.buffer.toString() + again) });
    await saysOn(page, "/tide", /40 check-ins|80 check-ins/);
    expect(wrong).toEqual([]);
    await close();
  });

  test("the same note every day: no tide is made up", async () => {
    const { page, close } = await visit(browser, site.url);
    await goTo(page, "/bring");
    const same = diaryOf(20, ["a", "b"], () => 5);
    await page.locator("input[type=file]").setInputFiles(same);
    await page
      .getByText(/the same every time/)
      .first()
      .waitFor({ timeout: 60_000 });
    expect(await page.locator(".chart path.line-a").count()).toBe(0);
    await close();
  });

  test("nothing found is a result, with the days that were looked at", async () => {
    const { page, wrong, close } = await visit(browser, site.url);
    await bring(
      page,
      diaryOf(40, ["a", "b"], (day) => 3 + ((day * 31) % 7)),
    );
    await saysOn(page, "/why", /found nothing that holds beyond chance/);
    expect(wrong).toEqual([]);
    await close();
  });

  test("an export that the messenger refuses is explained without suspicion", async () => {
    const { page, close } = await visit(browser, site.url);
    await goTo(page, "/bring");
    await page.getByText("How to get the file").click();
    await page.getByText(/no sign that something is hidden/).waitFor();
    await close();
  });

  test("after a break-up: nothing is asked, a copy and the end of the record are near", async () => {
    const { page, wrong, close } = await visit(browser, site.url);
    await goTo(page, "/check-in");
    await page.locator(".scale-line").first().click();
    await page.getByRole("button", { name: "Save the day" }).click();
    await page.getByText("Your day is noted.").waitFor();
    await goTo(page, "/data");
    await page.getByRole("button", { name: "Let Ebb rest" }).click();
    await goTo(page, "/today");
    await page.locator("main .door").first().waitFor();
    expect(await page.locator('main a[href="/check-in"]').count()).toBe(0);
    await expect.poll(() => page.locator('main a[href="/data"]').count()).toBe(1);
    await goTo(page, "/data");
    for (const name of [/JSON/, /CSV/]) await page.getByRole("button", { name }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    expect(wrong).toEqual([]);
    await close();
  });
});
