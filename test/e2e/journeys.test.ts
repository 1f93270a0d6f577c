import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { chromiumPath, launch } from "./chromium.ts";
import { type Site, startSite } from "./site.ts";
import { goTo, openExample, visit } from "./visit.ts";

const shared = process.env["EBB_SHARED"] ?? join(import.meta.dirname, "../../../shared");
const diary = join(shared, "data/diaries/kashy_wide.csv");
if (!existsSync(diary)) console.warn(`SKIPPED: no shared data folder with ${"kashy_wide.csv"}.`);

/** A chat of two people over six weeks; every word is invented. */
function inventedChat(writers: readonly string[]): string {
  const lines: string[] = [];
  for (let day = 0; day < 42; day++) {
    const date = new Date(Date.UTC(2026, 2, 2 + day));
    const [d, m] = [date.getUTCDate(), date.getUTCMonth() + 1];
    for (let i = 0; i < 4 + ((day * 7) % 5); i++) {
      const minute = String((i * 13) % 60).padStart(2, "0");
      lines.push(
        `${d}/${m}/26, ${8 + i}:${minute} - ${writers[(day + i) % writers.length]}: hello ${i}`,
      );
    }
  }
  return `${lines.join("\n")}\n`;
}

const textFile = (name: string, text: string) => ({
  name,
  mimeType: "text/plain",
  buffer: Buffer.from(text),
});

async function fillCheckIn(page: Page): Promise<number> {
  const lines = page.locator(".scale > .scale-line");
  await lines.first().waitFor();
  for (let i = 0; i < 6; i++) {
    const box = await lines.nth(i).boundingBox();
    await lines.nth(i).click({ position: { x: (box?.width ?? 300) * (0.25 + 0.1 * i), y: 22 } });
  }
  await page.getByRole("button", { name: "Save the day" }).click();
  return 7;
}

describe.skipIf(!chromiumPath)("the app in a browser", () => {
  let browser: Browser;
  let site: Site;
  beforeAll(async () => {
    [browser, site] = await Promise.all([launch(), startSite()]);
  });
  afterAll(async () => {
    await browser?.close();
    site?.stop();
  });

  for (const name of ["I am wondering", "I need room", "We are both here"])
    test(`"${name}" leads to a first drawn day in at most 12 taps`, async () => {
      const { page, wrong, close } = await visit(browser, site.url);
      let taps = 0;
      await page.getByRole("button", { name }).click();
      await page.getByRole("button", { name: "Keep nothing" }).click();
      await page.getByRole("link", { name: "Note the day" }).click();
      taps += 3 + (await fillCheckIn(page));
      await page.getByText("Your day is noted.").waitFor();
      await expect.poll(() => page.locator(".chart circle.mark-a").count()).toBe(6);
      expect(taps).toBeLessThanOrEqual(12);
      expect(wrong).toEqual([]);
      await close();
    });

  test("the example couple is one click away and says on every screen that it is simulated", async () => {
    const { page, wrong, close } = await visit(browser, site.url);
    await openExample(page);
    for (const path of ["/tide", "/loop", "/why", "/ahead", "/therapist", "/mine", "/today"]) {
      await goTo(page, path);
      await page.getByText("Simulated example").waitFor();
    }
    await page.getByRole("button", { name: "Leave it" }).click();
    await page.getByText("Someone you love has gone quiet.").waitFor();
    expect(wrong).toEqual([]);
    await close();
  });

  test("an ebb opens into parts that add up, as bars and as a table", async () => {
    const { page, close } = await visit(browser, site.url);
    await openExample(page);
    await page.locator(".plain-list button").first().click();
    await page.locator(".part-whisker").first().waitFor({ state: "attached" });
    await page.locator("aside section details summary").first().click();
    const table = page.locator("aside section table").first();
    await table.locator("tbody tr").nth(1).waitFor();
    expect(await page.locator(".part-whisker").count()).toBeGreaterThan(0);
    await expect.poll(() => table.locator("tbody tr").count()).toBeGreaterThan(1);
    await close();
  });

  test("a chat of two is asked who you are and shows contact, not closeness", async () => {
    const { page, wrong, close } = await visit(browser, site.url);
    await goTo(page, "/bring");
    await page
      .locator("input[type=file]")
      .setInputFiles(textFile("chat.txt", inventedChat(["Ada", "Ben"])));
    await page.getByRole("button", { name: "Ada" }).click();
    await page.getByText("What is in this chat").waitFor();
    const preview = page.locator("details", { hasText: "Exactly what is stored" });
    await preview.locator("summary").click();
    const cells = await preview.locator("tbody tr").first().locator("td").allTextContents();
    expect(cells.slice(1).every((cell) => /^\d+$/.test(cell))).toBe(true);
    await page.getByRole("button", { name: "Read it" }).click();
    await page.locator(".day-slider").waitFor({ timeout: 60_000 });
    await expect.poll(() => page.locator("h1").textContent()).toContain("Contact in this chat");
    await page.getByText("not closeness").first().waitFor();
    expect(wrong).toEqual([]);
    await close();
  });

  test("a long chat shows how far the reading is, and stops when asked to", async () => {
    const { page, wrong, close } = await visit(browser, site.url);
    await goTo(page, "/bring");
    // Some seconds of reading: four copies of a chat whose days go on.
    const lines = Array.from({ length: 1_200_000 }, (_, at) => {
      const date = new Date(Date.UTC(2019, 0, 14) + at * 120_000).toISOString();
      const day = `${date.slice(8, 10)}.${date.slice(5, 7)}.${date.slice(2, 4)}`;
      return `${day}, ${date.slice(11, 16)} - ${at % 3 ? "Ada" : "Ben"}: ja nein ${at}`;
    });
    const file = join(mkdtempSync(join(tmpdir(), "ebb-long-")), "long.txt");
    writeFileSync(file, `${lines.join("\n")}\n`);
    await page.locator("input[type=file]").setInputFiles(file);
    await page.locator("progress").waitFor();
    await page.getByRole("button", { name: "Stop" }).click();
    await page.getByText("Nothing of the file was kept").waitFor();
    expect(await page.getByText("Which of these is you?").count()).toBe(0);
    rmSync(dirname(file), { recursive: true });
    expect(wrong).toEqual([]);
    await close();
  });

  test("bad input gets one sentence and the app goes on", async () => {
    const { page, wrong, close } = await visit(browser, site.url);
    await goTo(page, "/bring");
    const picker = page.locator("input[type=file]");
    const notice = page.locator("section.notice p");
    const png = Buffer.from("89504e470d0a1a0a0000000d49484452", "hex");
    const cases = [
      [textFile("empty.txt", ""), /empty/],
      [{ ...textFile("photo.txt", ""), buffer: png }, /picture/],
      [textFile("four.txt", inventedChat(["Ada", "Ben", "Cleo", "Dan"])), /4 people/],
      [textFile("one.txt", inventedChat(["Ada"])), /one person/],
      [textFile("notes.txt", "just some words\nand more\n"), /not know this as a chat/],
      [{ ...textFile("half.zip", ""), buffer: Buffer.from("504b0304140000000800", "hex") }, /zip/],
      [textFile("table.csv", "a;b\n"), /table/],
    ] as const;
    for (const [file, sentence] of cases) {
      await picker.setInputFiles(file);
      await expect.poll(() => notice.textContent(), { timeout: 10_000 }).toMatch(sentence);
    }
    await goTo(page, "/mine");
    expect(wrong).toEqual([]);
    await close();
  });

  test.skipIf(!existsSync(diary))("a foreign diary is mapped on screen and drawn", async () => {
    const { page, wrong, close } = await visit(browser, site.url);
    await goTo(page, "/bring");
    await page.locator("input[type=file]").setInputFiles(diary);
    await page.getByLabel("Day or time").selectOption("day");
    await page.getByLabel("Closeness of the first person").selectOption("clos_w");
    await page.getByLabel("Closeness of the second person").selectOption("clos_m");
    await page.getByLabel(/^Couple/).selectOption("couple");
    await page.getByRole("button", { name: "Read it" }).click();
    await page.getByLabel("Which couple?").selectOption("1");
    await page.locator(".day-slider").waitFor({ timeout: 60_000 });
    await expect.poll(() => page.locator("path.line-a").count()).toBeGreaterThan(0);
    expect(wrong).toEqual([]);
    await close();
  });

  test("Exit and three presses of Shift blank the page, end the record and replace the history", async () => {
    for (const leave of ["button", "shift"] as const) {
      const { page, close } = await visit(browser, site.url);
      await openExample(page);
      if (leave === "button") await page.getByRole("button", { name: "Exit" }).click();
      else for (let i = 0; i < 3; i++) await page.keyboard.press("Shift");
      await page.waitForURL("**/blank.html");
      expect(await page.locator("body").innerText()).toBe("");
      await page.goBack();
      expect(await page.getByText("Simulated example").count()).toBe(0);
      await close();
    }
  });

  test("a raised gate leaves nothing that asks for patience, room or opening up", async () => {
    const { page, close } = await visit(browser, site.url);
    await goTo(page, "/feeling-safe");
    await page.locator("fieldset").first().getByText("yes", { exact: true }).click();
    await page.getByRole("button", { name: "Done" }).click();
    await page.getByText("not yours to mend by waiting").waitFor();
    await goTo(page, "/talk");
    await page.getByText("First of all, you.").waitFor();
    for (const words of ["Give room", "Ask for room", "Practices for two", "Listen without fixing"])
      expect(await page.getByText(words).count(), words).toBe(0);
    for (const about of ["conversation", "exposure", "couple_exercise", "repair", "space"]) {
      await goTo(page, `/talk/practices?about=${about}`);
      expect(await page.locator(".door").count(), about).toBe(0);
    }
    await close();
  });

  test("from the door to a noted day by keyboard alone", async () => {
    const { page, wrong, close } = await visit(browser, site.url);
    const tabTo = async (isThere: string) => {
      for (let i = 0; i < 40; i++) {
        await page.keyboard.press("Tab");
        const name = await page.evaluate(() => {
          const here = document.activeElement;
          // The page as a whole holds every word and is no answer.
          if (here === document.body) return "";
          const label = here?.id ? document.querySelector(`label[for="${here.id}"]`) : null;
          return (label ?? here)?.textContent ?? "";
        });
        if (name.includes(isThere)) return;
      }
      throw new Error(`no way by keyboard to: ${isThere}`);
    };
    await tabTo("I need room");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Is it safe" }).waitFor();
    await tabTo("Keep nothing");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Today" }).waitFor();
    await tabTo("Note the day");
    await page.keyboard.press("Enter");
    await page.locator(".scale-line").first().waitFor();
    await tabTo("How close did you feel?");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    await tabTo("Save the day");
    await page.keyboard.press("Enter");
    await page.getByText("Your day is noted.").waitFor();
    expect(wrong).toEqual([]);
    await close();
  });

  test("a chat that was only looked at becomes part of the record by a deliberate act", async () => {
    const { page, wrong, close } = await visit(browser, site.url);
    await goTo(page, "/bring");
    const file = textFile("chat.txt", inventedChat(["Ada", "Ben"]));
    await page.locator("input[type=file]").setInputFiles(file);
    await page.getByRole("button", { name: "Ada" }).click();
    await page.getByRole("button", { name: "Read it" }).click();
    await page.getByRole("button", { name: "Add it to my record" }).click({ timeout: 60_000 });
    await page.getByText("Read from a file").waitFor({ state: "detached", timeout: 60_000 });
    await page.locator(".day-slider").waitFor({ timeout: 60_000 });
    await expect.poll(() => page.locator("h1").textContent()).toContain("Contact in this chat");
    expect(wrong).toEqual([]);
    await close();
  });

  test("the loop is drawn in four taps, by keyboard alone", async () => {
    const { page, wrong, close } = await visit(browser, site.url);
    await goTo(page, "/draw-loop");
    for (let i = 0; i < 4; i++) {
      await page.getByText(`Tap ${i + 1} of 4`).waitFor();
      // Each question is announced: until its heading has the focus, it would take it from the choice.
      if (i > 0) await page.locator("h1:focus").waitFor();
      await page.locator(".choice").first().focus();
      await page.keyboard.press("Enter");
    }
    await page.locator(".loop").waitFor();
    await expect.poll(() => page.locator("path.loop-arrow[stroke-dasharray]").count()).toBe(2);
    expect(wrong).toEqual([]);
    await close();
  });

  test("every word is there in German too", async () => {
    const { page, wrong, close } = await visit(browser, site.url);
    await goTo(page, "/settings");
    await page.getByText("Deutsch").click();
    await page.getByRole("heading", { name: "Einstellungen" }).waitFor();
    await expect.poll(() => page.locator("html").getAttribute("lang")).toBe("de");
    await goTo(page, "/mine");
    await page.getByRole("link", { name: /Bibliothek/ }).waitFor();
    expect(wrong).toEqual([]);
    await close();
  });
});
