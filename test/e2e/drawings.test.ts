/** Every drawing has its sentence, its words at both ends or a label, and a table from the same records beside it. */

import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { chromiumPath, launch } from "./chromium.ts";
import { type Site, startSite } from "./site.ts";
import { goTo, openExample, visit } from "./visit.ts";

/** Drawings of a screen, and what each lacks. */
function lacking(page: Page): Promise<{ drawings: number; faults: string[] }> {
  return page.evaluate(() => {
    const drawings = [...document.querySelectorAll<HTMLElement>("main figure .chart")].filter(
      (one) => !one.closest("figure.scroll"),
    );
    const faults = drawings.flatMap((drawing) => {
      const svg = drawing.querySelector("svg");
      const name =
        svg?.getAttribute("aria-label") ?? svg?.querySelector("title")?.textContent ?? "";
      const around = drawing.closest("section, .wide, .after, main");
      const sentences = [...(around?.querySelectorAll("p, figcaption, li") ?? [])];
      const lead = document.querySelector("main .lead")?.textContent ?? "";
      const hasSentence =
        sentences.some((one) => /[.…]$/.test(one.textContent?.trim() ?? "")) || /\.$/.test(lead);
      const hasTable = around?.querySelector("details table") !== null;
      const texts = [...(svg?.querySelectorAll("text") ?? [])];
      return [
        ...(name === "" ? ["no name"] : []),
        ...(hasSentence ? [] : ["no sentence"]),
        ...(hasTable ? [] : ["no table"]),
        ...(texts.length < 2 ? ["no words in the drawing"] : []),
      ].map((fault) => `${fault}: ${name.slice(0, 60)}`);
    });
    return { drawings: drawings.length, faults };
  });
}

describe.skipIf(!chromiumPath)("drawings", () => {
  let browser: Browser;
  let site: Site;
  beforeAll(async () => {
    [browser, site] = await Promise.all([launch(), startSite()]);
  });
  afterAll(async () => {
    await browser?.close();
    site?.stop();
  });

  test("of a reading: tide, ebb, loop, plane, fan, page for a therapist", async () => {
    const { page, wrong, close } = await visit(browser, site.url);
    await openExample(page);
    await page.locator(".plain-list button").first().click();
    await page.locator(".part-whisker").first().waitFor({ state: "attached" });
    await expect.poll(() => lacking(page)).toEqual({ drawings: 2, faults: [] });
    for (const [path, drawings] of [
      ["/loop", 2],
      ["/ahead", 2],
      ["/therapist", 2],
    ] as const) {
      await goTo(page, path);
      await expect.poll(() => lacking(page), { message: path }).toEqual({ drawings, faults: [] });
    }
    expect(wrong).toEqual([]);
    await close();
  });

  test("of a day: today beside the days before", async () => {
    const { page, wrong, close } = await visit(browser, site.url);
    await goTo(page, "/check-in");
    await page.locator(".scale-line").first().click();
    await page.getByRole("button", { name: "Save the day" }).click();
    await page.getByText("Your day is noted.").waitFor();
    await page.locator("main figure .chart svg").waitFor();
    await expect.poll(() => lacking(page)).toEqual({ drawings: 1, faults: [] });
    expect(wrong).toEqual([]);
    await close();
  });
});
