/**
 * What a screen reader says, screen by screen: the tree that the browser hands to it is read line by line.
 * Everything that can be used has a name, headings go down one step at a time, the title comes first, and
 * what changes without a new screen is announced.
 */

import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { chromiumPath, launch } from "./chromium.ts";
import { screens } from "./screens.ts";
import { type Site, startSite } from "./site.ts";
import { goTo, openExample, visit } from "./visit.ts";

/** One line of the script: how deep, what it is, what it is called, its level if it is a heading. */
interface Spoken {
  readonly depth: number;
  readonly role: string;
  readonly name: string;
  readonly level: number;
}

/** The script of a part of the page, in the order in which it is read. */
async function scriptOf(page: Page, part: string): Promise<Spoken[]> {
  const text = await page.locator(part).ariaSnapshot();
  return text.split("\n").flatMap((line) => {
    const match = /^(\s*)- '?([a-z]+)(?: "((?:[^"\\]|\\.)*)")?/.exec(line);
    if (!match || match[2] === "text") return [];
    const level = Number(/\[level=(\d)\]/.exec(line)?.[1] ?? 0);
    const name = match[3] ?? /^\s*- [a-z]+: (.+)$/.exec(line)?.[1] ?? "";
    return [{ depth: match[1]?.length ?? 0, role: match[2] ?? "", name, level }];
  });
}

/** What can be used or looked at alone, and so needs a name. */
const named = new Set([
  ...["button", "link", "textbox", "slider", "checkbox", "radio", "combobox", "img"],
  ...["navigation", "region", "group", "spinbutton"],
]);

/** What is wrong with a script, in words. */
function faultsOf(script: readonly Spoken[]): string[] {
  const faults = script
    .filter((line) => named.has(line.role) && line.name.trim() === "" && line.role !== "group")
    .map((line) => `${line.role} without a name`);
  const headings = script.filter((line) => line.role === "heading");
  if (headings[0]?.level !== 1) faults.push("the title does not come first");
  if (headings.filter((line) => line.level === 1).length !== 1) faults.push("not one title");
  headings.forEach((line, i) => {
    const before = headings[i - 1]?.level ?? 1;
    if (line.level > before + 1) faults.push(`level ${line.level} after ${before}: ${line.name}`);
    if (line.name.trim() === "") faults.push("a heading without words");
  });
  return faults;
}

describe.skipIf(!chromiumPath)("spoken", () => {
  let browser: Browser;
  let site: Site;
  beforeAll(async () => {
    [browser, site] = await Promise.all([launch(), startSite()]);
  });
  afterAll(async () => {
    await browser?.close();
    site?.stop();
  });

  for (const record of ["empty", "example"] as const)
    test(`every screen reads in order, and everything has a name (${record} record)`, async () => {
      const { page, close } = await visit(browser, site.url);
      if (record === "example") await openExample(page);
      const faults: string[] = [];
      for (const path of screens) {
        await goTo(page, path);
        await page.evaluate(() => {
          for (const closed of document.querySelectorAll("details")) closed.open = true;
        });
        await page.waitForTimeout(200);
        for (const fault of faultsOf(await scriptOf(page, "main")))
          faults.push(`${path}: ${fault}`);
      }
      expect(faults).toEqual([]);
      await close();
    });

  test("around every screen: skip link, name, Exit, and four places with the one that is open", async () => {
    const { page, close } = await visit(browser, site.url);
    await openExample(page);
    for (const [path, place] of [
      ["/today", "Today"],
      ["/why", "Tide"],
      ["/talk/room", "Talk"],
      ["/library", "Mine"],
    ] as const) {
      await goTo(page, path);
      const script = await scriptOf(page, "body");
      const roles = script.map(({ role }) => role);
      expect(script[0], path).toMatchObject({ role: "link", name: "Skip to the page" });
      expect(roles.filter((role) => role === "banner" || role === "main")).toEqual([
        "banner",
        "main",
      ]);
      expect(script.filter(({ role, name }) => role === "button" && name === "Exit")).toHaveLength(
        1,
      );
      const nav = await scriptOf(page, "nav.places");
      expect(nav.filter(({ role }) => role === "link").map(({ name }) => name)).toEqual([
        ...["Today", "Tide", "Talk", "Mine"],
      ]);
      await expect
        .poll(() => page.locator('nav.places [aria-current="page"]').innerText())
        .toBe(place);
    }
    await close();
  });

  test("a scale says its question, its ends, and that it is open until it is touched", async () => {
    const { page, close } = await visit(browser, site.url);
    await goTo(page, "/check-in");
    const first = page.getByRole("slider", { name: "How close did you feel?" });
    const said = () => first.getAttribute("aria-valuetext");
    expect(await said()).toMatch(/not/i);
    await first.focus();
    await page.keyboard.press("ArrowRight");
    expect(await said()).toMatch(/6/);
    await close();
  });

  test("what changes on the same screen is announced", async () => {
    const { page, close } = await visit(browser, site.url);
    await goTo(page, "/bring");
    const buffer = Buffer.from("just some words\nand more\n");
    const file = { name: "notes.txt", mimeType: "text/plain", buffer };
    await page.locator("input[type=file]").setInputFiles(file);
    await page.getByText("not know this as a chat").waitFor();
    expect(await isLive(page, "not know this as a chat")).toBe(true);
    await goTo(page, "/therapist");
    await page.locator("input[type=file]").setInputFiles({ ...file, name: "page.json" });
    await page.getByText("This is not such a page").waitFor();
    expect(await isLive(page, "This is not such a page")).toBe(true);
    await goTo(page, "/");
    await openExample(page);
    await page.locator(".plain-list button").first().click();
    await page.locator(".part-whisker").first().waitFor({ state: "attached" });
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe("H2");
    await goTo(page, "/feeling-safe");
    await page.locator("fieldset").first().getByText("no", { exact: true }).click();
    await page.getByRole("button", { name: "Done" }).click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe("H1");
    await close();
  });
});

/** Does a text stand inside something that is announced when it changes, or hold the focus? */
function isLive(page: Page, text: string): Promise<boolean> {
  return page
    .getByText(text)
    .first()
    .evaluate((element) => {
      const live = element.closest("[role=status], [role=alert], [aria-live]");
      return live !== null || element.contains(document.activeElement);
    });
}
