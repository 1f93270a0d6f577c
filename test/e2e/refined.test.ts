/** A quick reading that cannot be trusted is refined in the background of a real browser, and the screen follows. */

import { createRandom } from "@ebb/engine";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { chromiumPath, launch } from "./chromium.ts";
import { type Site, startSite } from "./site.ts";
import { goTo, visit } from "./visit.ts";

const hour = 1 / 24;
const shock = 1.2 * Math.sqrt(hour);

/** A diary in which b follows a and a steps back from b, by hourly Euler steps, in whole points. */
function diaryOf(seed: number, days: number): string {
  const random = createRandom(seed);
  const lines = ["person,time,closeness"];
  let [a, b] = [0, 0];
  for (let day = 0; day < days; day++) {
    for (let step = 0; step < 24; step++) {
      const nextA = a + hour * (-1.1 * a - 0.2 * b) + shock * random.normal();
      b += hour * (1.1 * a - 0.9 * b) + shock * random.normal();
      a = nextA;
    }
    const date = new Date(Date.UTC(2024, 9, 4 + day)).toISOString().slice(0, 10);
    for (const [person, level] of [["a", a] as const, ["b", b] as const]) {
      const noted = Math.round(5.5 + level + 0.5 * random.normal());
      lines.push(`${person},${date},${Math.min(10, Math.max(0, noted))}`);
    }
  }
  return `${lines.join("\n")}\n`;
}

describe.skipIf(!chromiumPath)("a reading whose quick approximation is bad", () => {
  let browser: Browser;
  let site: Site;
  beforeAll(async () => {
    [browser, site] = await Promise.all([launch(), startSite()]);
  });
  afterAll(async () => {
    await browser?.close();
    site?.stop();
  });

  test("claims no answer of one to the other until the sampler has drawn, and then does by itself", async () => {
    const { page, wrong, close } = await visit(browser, site.url);
    await goTo(page, "/bring");
    const buffer = Buffer.from(diaryOf(48, 150));
    const file = { name: "diary.csv", mimeType: "text/csv", buffer };
    await page.locator("input[type=file]").setInputFiles(file);
    const held = page.getByText("How each answers the other: it cannot be told from these notes.");
    await held.waitFor({ timeout: 60_000 });
    await page.locator(".day-slider").fill("20");
    const day = await page.locator(".readout").textContent();
    await held.waitFor({ state: "detached", timeout: 90_000 });
    // What the reader was looking at stays where it was.
    await expect.poll(() => page.locator(".day-slider").inputValue()).toBe("20");
    expect((await page.locator(".readout").textContent())?.split(":")[0]).toBe(day?.split(":")[0]);
    await goTo(page, "/loop");
    await page.getByText("How a answers b cannot be told.").waitFor();
    expect(await page.getByText("How b answers a cannot be told.").count()).toBe(0);
    expect(wrong).toEqual([]);
    await close();
  });
});
