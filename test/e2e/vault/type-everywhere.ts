/** Puts unmistakable words into every field of the app and into a chat that is brought in. */

import type { Page } from "playwright-core";
import { goTo, untilScreen } from "../visit.ts";

/** Screens with something to type into; fields behind choices come up when the choices are made. */
const screens = [
  "/check-in",
  "/lines",
  "/care",
  "/talk/say",
  "/talk/room",
  "/settings",
  "/therapist",
  "/ours/openings",
  "/ours/agreements",
  "/ours/card",
] as const;
/** Screens whose words are also saved into the record, before others are typed. */
const saved: ReadonlySet<string> = new Set(["/lines", "/care", "/settings"]);

const fields = "main textarea, main input[type=text], main input.text:not([type])";

/** A word that stands in no program and in no dictionary. */
export const canary = (place: string, number: number): string =>
  `kwx${place.replaceAll(/[^a-z]/g, "")}${number}vqzheron`;

async function openAll(page: Page): Promise<void> {
  const closed = page.locator("main details:not([open]) > summary:visible");
  while ((await closed.count()) > 0) await closed.first().click();
  for (const group of await page.locator("main fieldset:has(input[type=radio])").all())
    await group.locator("label").first().click();
  await page.waitForTimeout(200);
}

async function fillAll(page: Page, path: string, typed: string[]): Promise<void> {
  for (const field of await page.locator(fields).all()) {
    if (!(await field.isVisible()) || !(await field.isEditable())) continue;
    const word = canary(path, typed.length);
    await field.fill("");
    await field.pressSequentially(word);
    typed.push(word);
  }
}

/** Types on every screen and gives what was typed, by screen. */
export async function typeEverywhere(page: Page): Promise<Record<string, readonly string[]>> {
  const all: Record<string, readonly string[]> = {};
  for (const path of screens) {
    const typed: string[] = [];
    await goTo(page, path);
    await page.waitForTimeout(400);
    if (path !== "/settings") await openAll(page);
    await fillAll(page, path, typed);
    if (saved.has(path)) {
      for (const day of await page.locator("main input[type=date]").all())
        await day.fill("2031-01-02");
      await page.locator("main form button[type=submit]").first().click();
      await page.waitForTimeout(400);
      await fillAll(page, path, typed);
    }
    all[path] = typed;
  }
  return all;
}

/** Notes a check-in with a note, and answers the private questions. */
export async function noteDay(page: Page): Promise<readonly string[]> {
  await goTo(page, "/check-in");
  await page.locator("main input[type=range]").first().press("ArrowRight");
  await page.locator("summary", { hasText: "A note" }).click();
  const word = canary("note", 0);
  await page.locator("main textarea").first().pressSequentially(word);
  await page.locator(".save-bar button").first().click();
  await untilScreen(page, "/today");
  return [word];
}

/** Brings in a chat, adds it to the record, and gives its names and words. */
export async function bringChat(page: Page): Promise<readonly string[]> {
  const [own, other, said] = [canary("own", 0), canary("other", 0), canary("said", 0)];
  const lines = Array.from({ length: 120 }, (_, i) => {
    const day = String(1 + Math.floor(i / 5)).padStart(2, "0");
    return `${day}/03/2026, 1${i % 10}:${10 + (i % 50)} - ${i % 2 ? own : other}: ${said} ${i}`;
  });
  await goTo(page, "/bring");
  await page
    .locator("input[type=file]")
    .first()
    .setInputFiles({
      name: `${canary("file", 0)}.txt`,
      mimeType: "text/plain",
      buffer: Buffer.from(`${lines.join("\n")}\n`),
    });
  await page.getByRole("button", { name: own }).click({ timeout: 60_000 });
  await page.getByRole("button", { name: "Read it" }).click();
  await page.getByRole("button", { name: "Add it to my record" }).click({ timeout: 60_000 });
  await page.locator(".day-slider").waitFor({ timeout: 60_000 });
  return [own, other, said, canary("file", 0)];
}
