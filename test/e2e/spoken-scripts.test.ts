/**
 * The stored script of each screen as a screen reader says it (`spoken/*.txt`): what changes in it is a
 * change that somebody hears, and is read before it is kept. `UPDATE_SPOKEN=1` writes them anew.
 */

import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { chromiumPath, launch } from "./chromium.ts";
import { untilQuiet } from "./quiet.ts";
import { screens } from "./screens.ts";
import { type Site, startSite } from "./site.ts";
import { speechOf } from "./speech.ts";
import { goTo, openExample, visit } from "./visit.ts";

const folder = join(import.meta.dirname, "spoken");
const mayWrite = process.env["UPDATE_SPOKEN"] === "1";

/** Screens that say more once there is a record. */
const ofExample = ["/tide", "/loop", "/why", "/next", "/ahead", "/therapist"];

/** Screens whose German is stored too. */
const inGerman = ["/", "/safe", "/today", "/check-in", "/talk", "/mine", "/settings"];

const fileOf = (path: string, more: string) =>
  `${path === "/" ? "first" : path.slice(1).replace(/[/?=]+/g, "-")}${more}.txt`;

const dayMs = 86_400_000;

/** What differs from day to day and from page to page. */
function steady(lines: readonly string[]): string {
  const near = Array.from({ length: 81 }, (_, i) => new Date(Date.now() + (i - 40) * dayMs));
  const days = near.flatMap((date) =>
    (["en-GB", "de-DE"] as const).map((locale) =>
      date
        .toLocaleDateString(locale, {
          weekday: "long",
          day: "numeric",
          month: "long",
          year: "numeric",
        })
        .replace(/^(\w+) /, "$1, "),
    ),
  );
  days.push(...days.map((day) => day.replace(/ \d{4}$/, "")));
  const text = lines.join("\n");
  const dated = days.reduce((all, day) => all.replaceAll(day, "‹day›"), text);
  return `${dated.replace(/^(\s*)(?:[a-z]+ ){6}[a-z]+$/gm, "$1‹seven words›")}\n`;
}

/** Waits until the screen says the same twice. */
async function speechAtRest(page: Page): Promise<string> {
  let before = "";
  for (let i = 0; i < 20; i++) {
    const now = steady(await speechOf(page));
    if (now === before) return now;
    before = now;
    await untilQuiet(page);
    await page.waitForTimeout(100);
  }
  return before;
}

function compare(name: string, script: string): string[] {
  const path = join(folder, name);
  if (mayWrite) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(path, script);
    return [];
  }
  const kept = existsSync(path) ? readFileSync(path, "utf8") : "";
  if (kept === script) return [];
  const [was, is] = [kept.split("\n"), script.split("\n")];
  const at = is.findIndex((line, i) => line !== was[i]);
  return [`${name}, line ${at + 1}: “${was[at] ?? ""}” is now “${is[at] ?? ""}”`];
}

describe.skipIf(!chromiumPath)("the script of each screen", () => {
  let browser: Browser;
  let site: Site;
  beforeAll(async () => {
    [browser, site] = await Promise.all([launch(), startSite()]);
  });
  afterAll(async () => {
    await browser?.close();
    site?.stop();
  });

  const scriptsOf = async (page: Page, paths: readonly string[], more: string) => {
    const changed: string[] = [];
    for (const path of new Set(paths)) {
      await goTo(page, path);
      changed.push(...compare(fileOf(path, more), await speechAtRest(page)));
    }
    expect(changed).toEqual([]);
  };

  test("is as stored before anything is noted", async () => {
    const { page, close } = await visit(browser, site.url);
    await scriptsOf(page, screens, "");
    await close();
  });

  test("is as stored with the example couple", async () => {
    const { page, close } = await visit(browser, site.url);
    await openExample(page);
    await scriptsOf(page, ofExample, "-example");
    await close();
  });

  test("is as stored in German", async () => {
    const { page, close } = await visit(browser, site.url);
    await goTo(page, "/settings");
    await page.getByText("Deutsch").click();
    await page.getByRole("heading", { name: "Einstellungen" }).waitFor();
    await scriptsOf(page, inGerman, "-de");
    await close();
  });
});
