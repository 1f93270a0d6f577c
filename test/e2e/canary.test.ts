/**
 * Nothing in clear: unmistakable words are typed into every field of the app, the record is kept, and then
 * the whole profile of the browser is searched for them, after locking and after the browser was killed.
 */

import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { chromiumPath } from "./chromium.ts";
import { type Site, startSite } from "./site.ts";
import { goTo } from "./visit.ts";

/** Screens with something to type into. */
const screens = ["/talk/say", "/lines", "/talk/room", "/check-in", "/care"];
/** Chromium writes its session files some seconds after a change. */
const sessionWriteMs = 12_000;

/** Every form in which a word could lie in a file. */
function formsOf(word: string): readonly Buffer[] {
  const plain = Buffer.from(word, "utf8");
  const base64 = [0, 1, 2].map((shift) =>
    Buffer.concat([Buffer.alloc(shift, 32), plain])
      .toString("base64")
      // The first and last group depend on what stands around.
      .slice(4, -4),
  );
  return [
    plain,
    Buffer.from(word, "utf16le"),
    Buffer.from(plain.toString("hex")),
    ...base64.map((text) => Buffer.from(text)),
  ];
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesBelow(path);
    return entry.isFile() ? [path] : [];
  });
}

/** Files of the profile that hold a word, by path within it and the word's place in the list. */
function sweep(profile: string, words: readonly string[]): string[] {
  const hits: string[] = [];
  let bytes = 0;
  for (const path of filesBelow(profile)) {
    if (statSync(path).size > 200 * 1024 * 1024) continue;
    const content = readFileSync(path);
    bytes += content.length;
    words.forEach((word, i) => {
      if (formsOf(word).some((form) => content.includes(form)))
        hits.push(`word ${i} in ${path.slice(profile.length)}`);
    });
  }
  expect(bytes).toBeGreaterThan(100_000);
  return hits;
}

describe.skipIf(!chromiumPath)("the profile of the browser", () => {
  let site: Site;
  const home = mkdtempSync(join(tmpdir(), "ebb-canary-"));
  beforeAll(async () => {
    site = await startSite();
  });
  afterAll(() => {
    site?.stop();
    rmSync(home, { recursive: true, force: true });
  });

  const open = (profile: string): Promise<BrowserContext> =>
    chromium.launchPersistentContext(profile, {
      executablePath: chromiumPath ?? "",
      args: ["--no-sandbox"],
    });

  /** Fills every field of every screen; gives what was typed. */
  async function typeEverywhere(page: Page): Promise<string[]> {
    const typed: string[] = [];
    for (const path of screens) {
      await goTo(page, path);
      await page.waitForTimeout(2500);
      for (const details of await page.locator("main details:not([open]) > summary").all())
        if (await details.isVisible()) await details.click();
      for (const field of await page.locator("textarea, input[type=text]").all()) {
        if (!(await field.isVisible())) continue;
        const word = `kwx${path.replaceAll(/[^a-z]/g, "")}${typed.length}vqzheron`;
        await field.pressSequentially(word);
        typed.push(word);
      }
    }
    return typed;
  }

  /** Keeps the record behind a passphrase; gives the secrets that were shown. */
  async function keep(page: Page): Promise<string[]> {
    await goTo(page, "/keep");
    await expect
      .poll(() => page.locator(".secret").textContent(), { timeout: 30_000 })
      .toMatch(/^(\w+ ){6}\w+$/);
    const passphrase = (await page.locator(".secret").textContent()) ?? "";
    await page.getByRole("button", { name: "Keep it here" }).click();
    await page.locator(".recovery").waitFor({ timeout: 60_000 });
    const words = await page.locator(".recovery li").allTextContents();
    return [passphrase, words.slice(0, 4).join(" ")];
  }

  test("a search finds what an ordinary field leaves behind, so it would find ours", async () => {
    const profile = join(home, "control");
    const context = await open(profile);
    const page = await context.newPage();
    await page.route("**/control", (route) =>
      route.fulfill({
        contentType: "text/html",
        body: "<title>x</title><form><textarea></textarea></form>",
      }),
    );
    await page.goto(`${site.url}/control`);
    await page.locator("textarea").pressSequentially("kwxcontrolvqzheron");
    await page.waitForTimeout(sessionWriteMs);
    await context.close();
    expect(sweep(profile, ["kwxcontrolvqzheron"]).length).toBeGreaterThan(0);
  }, 120_000);

  test("holds no word that was typed and no secret, once the browser is closed", async () => {
    const profile = join(home, "closed");
    const context = await open(profile);
    const page = await context.newPage();
    await page.goto(site.url);
    const secrets = await keep(page);
    const typed = await typeEverywhere(page);
    expect(typed.join(" ")).toMatch(/kwxtalksay.*kwxlines/);
    await page.waitForTimeout(sessionWriteMs);
    await context.close();
    expect(sweep(profile, [...typed, ...secrets])).toEqual([]);
  }, 240_000);

  test.skipIf(process.platform === "win32")(
    "holds none after the browser was killed",
    async () => {
      const profile = join(home, "killed");
      const context = await open(profile);
      const page = await context.newPage();
      await page.goto(site.url);
      const secrets = await keep(page);
      const typed = await typeEverywhere(page);
      await page.waitForTimeout(sessionWriteMs);
      // Only the browser of this profile: its processes carry the folder in their arguments.
      const own = execFileSync("ps", ["-eo", "pid=,args="], { encoding: "utf8" })
        .split("\n")
        .filter((line) => line.includes(`--user-data-dir=${profile}`))
        .map((line) => Number(line.trim().split(" ")[0]));
      expect(own.length).toBeGreaterThan(0);
      for (const id of own) {
        try {
          process.kill(id, "SIGKILL");
        } catch {
          // It ended together with another.
        }
      }
      await context.close().catch(() => {});
      expect(sweep(profile, [...typed, ...secrets])).toEqual([]);
    },
    240_000,
  );
});
