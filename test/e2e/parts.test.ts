/** The component page (`/dev`, in development only): each part in each of its states, without a violation. */

import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { chromiumPath, launch } from "./chromium.ts";
import { axeViolations, visit } from "./visit.ts";

const command = join(import.meta.dirname, "../../apps/web/scripts/serve-parts.mjs");

/** Starts the page; resolves with its origin. */
function start(): Promise<{ child: ChildProcess; origin: string }> {
  // Without the conditions of the tests, under which Node would read sources itself.
  const env = { ...process.env, NODE_OPTIONS: "" };
  const child = spawn(process.execPath, [command], { stdio: ["pipe", "pipe", "inherit"], env });
  return new Promise((resolve, reject) => {
    child.stdout?.on("data", (said: Buffer) =>
      resolve({ child, origin: said.toString().trim().replace(/\/$/, "") }),
    );
    child.on("exit", () => reject(new Error("the component page did not start")));
  });
}

describe.skipIf(!chromiumPath)("the component page", () => {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof start>>;
  beforeAll(async () => {
    [server, browser] = await Promise.all([start(), launch()]);
  });
  afterAll(async () => {
    await browser?.close();
    server?.child.kill("SIGTERM");
  });

  const opened = async (options: Parameters<typeof visit>[2]) => {
    const { origin } = server;
    const seen = await visit(browser, origin, options);
    await seen.page.goto(`${origin}/dev`);
    await seen.page.locator("[data-ready]").waitFor({ timeout: 60_000 });
    return seen;
  };

  for (const [colorScheme, width] of [
    ["light", 360],
    ["dark", 1280],
  ] as const)
    test(`has no violation in any state (${colorScheme}, ${width} px)`, async () => {
      const viewport = { width, height: 900 };
      const { page, wrong, close } = await opened({ colorScheme, viewport });
      await page.evaluate(() => {
        for (const closed of document.querySelectorAll("details")) closed.open = true;
      });
      await page.waitForTimeout(300);
      await expect.poll(() => page.locator("[data-chapter]").count()).toBeGreaterThanOrEqual(6);
      await expect.poll(() => page.locator("[data-chapter] h2").count()).toBeGreaterThan(60);
      expect(await axeViolations(page)).toEqual([]);
      expect(wrong).toEqual([]);
      await close();
    });

  test("flows in 320 px, with the text at twice its size", async () => {
    const { page, close } = await opened({ viewport: { width: 320, height: 640 } });
    await page.evaluate(() => {
      document.documentElement.style.fontSize = "200%";
    });
    await page.waitForTimeout(400);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(over).toBeLessThanOrEqual(1);
    await close();
  });
});
