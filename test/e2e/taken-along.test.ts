/** What can be taken along: drawings as vector files, the page for a therapist on paper and as a file. */

import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { chromiumPath, launch } from "./chromium.ts";
import { type Site, startSite } from "./site.ts";
import { goTo, openExample, visit } from "./visit.ts";

async function saved(
  page: Page,
  press: () => Promise<void>,
): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([page.waitForEvent("download"), press()]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), "utf8") };
}

describe.skipIf(!chromiumPath)("taken along", () => {
  let browser: Browser;
  let site: Site;
  beforeAll(async () => {
    [browser, site] = await Promise.all([launch(), startSite()]);
  });
  afterAll(async () => {
    await browser?.close();
    site?.stop();
  });

  test("a drawing is saved as a picture that stands alone", async () => {
    const { page, close } = await visit(browser, site.url);
    await openExample(page);
    // The app's own page takes no foreign markup, also for tests.
    const blank = await page.context().newPage();
    for (const [path, least] of [
      ["/tide", 8],
      ["/loop", 4],
      ["/ahead", 20],
    ] as const) {
      await goTo(page, path);
      const button = page.getByRole("button", { name: "Save this picture" }).first();
      await button.waitFor();
      const { name, text } = await saved(page, () => button.click());
      expect(name).toMatch(/^ebb-[a-z]+\.svg$/);
      expect(text).not.toMatch(/class=|var\(|href=|url\(/);
      const seen = await blank.evaluate(async (svg) => {
        const whole = new DOMParser().parseFromString(svg, "image/svg+xml");
        const paths = [...whole.querySelectorAll("path")];
        const ink = paths.filter((one) =>
          /(stroke|fill): ?rgb/.test(one.getAttribute("style") ?? ""),
        );
        return { errors: whole.querySelectorAll("parsererror").length, ink: ink.length };
      }, text);
      expect(seen.errors, path).toBe(0);
      expect(seen.ink, path).toBeGreaterThanOrEqual(least);
    }
    await close();
  });

  test("the page for a therapist is one sheet of paper", async () => {
    const { page, close } = await visit(browser, site.url, {
      viewport: { width: 794, height: 1000 },
    });
    await openExample(page);
    await goTo(page, "/therapist");
    await page.locator(".chart path.line-b").first().waitFor({ state: "attached" });
    const sheets = (await page.pdf({ format: "A4" }))
      .toString("latin1")
      .match(/\/Type\s*\/Page\b/g);
    expect(sheets).toHaveLength(1);
    await close();
  });

  test("the page for a therapist goes into a file and comes out of it the same", async () => {
    const { page, close } = await visit(browser, site.url);
    await openExample(page);
    await goTo(page, "/therapist");
    await page.getByLabel("What I want to talk about").fill("how we part on Sundays");
    await page.locator(".chart path.line-b").first().waitFor({ state: "attached" });
    const said = () => page.locator(".therapist-page").innerText();
    const [first = ""] = (await said()).split("\n");
    const button = page.getByRole("button", { name: "Save as a file" });
    const { name, text } = await saved(page, () => button.click());
    expect(name).toBe("ebb-page.json");
    await close();

    const other = await visit(browser, site.url);
    await goTo(other.page, "/therapist");
    const file = { name, mimeType: "application/json", buffer: Buffer.from(text) };
    await other.page.locator("input[type=file]").setInputFiles(file);
    await other.page.getByRole("heading", { name: "A page that was given to you" }).waitFor();
    await other.page.getByText("how we part on Sundays").waitFor();
    await other.page.getByText(first).waitFor();
    await other.page.locator(".chart path.line-b").first().waitFor({ state: "attached" });
    await other.page.getByRole("button", { name: "Close it" }).click();
    await other.page.getByText("no record to print yet").waitFor();
    expect(other.wrong).toEqual([]);
    await other.close();
  });
});
