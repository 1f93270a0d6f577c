/** Two people, each with a browser profile of their own on disk, as in real life. */

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, chromium, type Page } from "playwright-core";
import { chromiumPath } from "./chromium.ts";
import { watchRequests } from "./quiet.ts";
import { allOf, goTo, untilScreen } from "./visit.ts";

/** A person with a profile of their own. */
export interface Profile {
  readonly name: string;
  readonly page: Page;
  readonly wrong: string[];
  readonly home: string;
  readonly close: () => Promise<void>;
}

/** Opens a fresh profile at the start of the app. */
export async function profileOf(name: string, url: string): Promise<Profile> {
  const home = mkdtempSync(join(tmpdir(), `ebb-${name}-`));
  const context: BrowserContext = await chromium.launchPersistentContext(join(home, "profile"), {
    executablePath: chromiumPath ?? "",
    args: ["--no-sandbox"],
    viewport: { width: 360, height: 780 },
    locale: "en-GB",
    acceptDownloads: true,
    serviceWorkers: "block",
  });
  await watchRequests(context);
  const page = await context.newPage();
  const wrong: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") wrong.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => wrong.push(`page: ${error.message}`));
  await page.goto(url);
  const close = async () => {
    await context.close();
    rmSync(home, { recursive: true, force: true });
  };
  return { name, page, wrong, home, close };
}

/** Door three, a kept record, back on Today. Gives the passphrase. */
export async function comeInByDoorThree(
  { page }: Profile,
  onStep: (name: string) => Promise<void>,
): Promise<string> {
  await onStep("doors");
  await page.getByRole("button", { name: "We are both here" }).click();
  await onStep("safe");
  await page.getByRole("button", { name: "Keep it here, behind a passphrase" }).click();
  const passphrase = await keep(page, onStep);
  return passphrase;
}

/** Keeps the record on the screen that asks for it; gives the passphrase. */
export async function keep(page: Page, onStep: (name: string) => Promise<void>): Promise<string> {
  await page
    .locator(".secret")
    .filter({ hasText: /^(\w+ ){6}\w+$/ })
    .waitFor({ timeout: 30_000 });
  const passphrase = (await page.locator(".secret").textContent()) ?? "";
  await onStep("keep");
  await page.getByRole("button", { name: "Keep it here", exact: true }).click();
  await page.locator(".recovery").waitFor({ timeout: 60_000 });
  const words = await page.locator(".recovery li").allTextContents();
  await page.locator("main p.after button").click();
  // Three of the words are asked back.
  for (const field of await allOf(page.locator("main form label.field"))) {
    const place = Number(/\d+/.exec((await field.locator("span").textContent()) ?? "")?.[0]);
    await field.locator("input").fill(words[place - 1]?.trim() ?? "");
  }
  await page.locator("main form button[type=submit]").click();
  await untilScreen(page, "/today", 60_000);
  return passphrase;
}

/** Takes a diary of one's own days into the record: `days` days up to yesterday. */
export async function noteDays(profile: Profile, days: number, seed: number): Promise<void> {
  const { page, home, name } = profile;
  const file = join(home, `${name}.csv`);
  writeFileSync(file, diaryOf(days, seed));
  await goTo(page, "/bring");
  await page.locator("input[type=file]").setInputFiles(file);
  await untilScreen(page, "/tide", 60_000);
  await page.getByRole("button", { name: "Add it to my record" }).click();
  await page.waitForTimeout(500);
}

/** Own days with closeness, stepping back, guesses of the other, now and then an event. */
function diaryOf(days: number, seed: number): string {
  const today = Math.floor(Date.now() / 86_400_000);
  const rows = Array.from({ length: days }, (_, i) => {
    const date = new Date((today - days + i) * 86_400_000).toISOString().slice(0, 10);
    const closeness = Math.round(5 + 3 * Math.sin((i + seed) / 2.3) + ((i * (seed + 3)) % 3) - 1);
    const room = (i * 5 + seed) % 8;
    const guess = (i * 3 + seed) % 9;
    return `a,${date}T20:00:00,${closeness},${room},${guess},${i % 6 === 0 ? 1 : ""}`;
  });
  return ["person,time,closeness,room,other_closeness,together", ...rows].join("\n");
}

/** The own card as text; gives oneself a name first. */
export async function showCard({ page, name }: Profile): Promise<string> {
  await goTo(page, "/ours/card");
  await page.getByLabel("My name, as the other will read it").fill(name);
  await page.getByRole("button", { name: "Show my card" }).click();
  await page.locator("p.card-text").waitFor();
  return (await page.locator("p.card-text").textContent()) ?? "";
}

/** Answers every private question with no, and goes on. */
export async function answerAlone(page: Page): Promise<void> {
  await page.getByText("First, each of you alone").waitFor();
  await page.locator("fieldset").first().waitFor();
  for (const question of await allOf(page.locator("fieldset")))
    await question.getByText("no", { exact: true }).click();
  await page.getByRole("button", { name: "Done" }).click();
  await page.getByRole("button", { name: "Go on" }).click();
}

/** Presses a button that saves a file; gives the path of the file. */
export async function saved(profile: Profile, button: string): Promise<string> {
  const { page, home } = profile;
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: button }).click();
  const file = await download;
  const path = join(home, file.suggestedFilename());
  await file.saveAs(path);
  if (readFileSync(path).length === 0) throw new Error("saved: expected bytes");
  return path;
}
