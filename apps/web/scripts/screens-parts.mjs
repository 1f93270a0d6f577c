/** Pictures of the component page: each part in each of its states, one picture for each chapter of the page. */

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { serveParts } from "./serve-parts.mjs";
import { smallPng } from "./small-png.mjs";

/** Takes them and answers how many. */
export async function partPictures(browser, { folder, widths, schemes }) {
  const site = await serveParts();
  let taken = 0;
  for (const width of widths)
    for (const colorScheme of schemes) {
      const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme });
      const page = await context.newPage();
      page.setDefaultTimeout(180_000);
      await page.goto(`${site.url}dev`);
      await page.locator("[data-ready]").waitFor({ timeout: 60_000 });
      await page.evaluate(() => document.fonts.ready);
      await page.waitForTimeout(600);
      for (const chapter of await page.locator("[data-chapter]").all()) {
        const name = `parts-${await chapter.getAttribute("data-chapter")}-${width}-${colorScheme}.png`;
        const { y, height } = await chapter.boundingBox();
        const clip = {
          x: 0,
          y: y + (await page.evaluate(() => scrollY)) - 24,
          width,
          height: height + 48,
        };
        writeFileSync(
          join(folder, name),
          smallPng(await page.screenshot({ clip, fullPage: true })),
        );
        taken++;
      }
      await context.close();
    }
  await site.stop();
  return taken;
}
