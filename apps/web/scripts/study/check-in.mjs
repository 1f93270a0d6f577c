/** Door to noted day by a script that looks 1.2 s at each line, as a person might. */

/** Seconds of each of `visits` check-ins. */
export async function checkInTimes(browser, url, visits) {
  const times = [];
  for (let i = 0; i < visits; i++) {
    const context = await browser.newContext({ viewport: { width: 360, height: 780 } });
    const page = await context.newPage();
    await page.goto(`${url}/check-in`);
    const lines = page.locator(".scale > .scale-line");
    await lines.first().waitFor();
    const start = performance.now();
    for (let line = 0; line < 6; line++) {
      await page.waitForTimeout(1200);
      const box = await lines.nth(line).boundingBox();
      await lines.nth(line).click({ position: { x: box.width * 0.6, y: 22 } });
    }
    await page.waitForTimeout(800);
    await page.getByRole("button", { name: "Save the day" }).click();
    await page.getByText("Your day is noted.").waitFor();
    times.push((performance.now() - start) / 1000);
    await context.close();
  }
  return times;
}
