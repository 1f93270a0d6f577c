/** Guidance as a person meets it: practices, a try by coin, lines, care, room, the private questions. */

import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { chromiumPath, launch } from "./chromium.ts";
import { type Site, startSite } from "./site.ts";
import { allOf, axeViolations, goTo, openExample, visit } from "./visit.ts";

async function enter(page: Page, door = "I need room"): Promise<void> {
  await page.getByRole("button", { name: door }).click();
  await page.getByRole("button", { name: "Keep nothing" }).click();
  await page.getByRole("heading", { name: "Today" }).waitFor();
}

/** Answers every private question; the first with `first`. */
async function answerQuestions(page: Page, first: "yes" | "no"): Promise<void> {
  await goTo(page, "/feeling-safe");
  const questions = page.locator("fieldset");
  await questions.nth(10).waitFor();
  for (const [i, question] of (await allOf(questions)).entries())
    await question.getByText(i === 0 ? first : "no", { exact: true }).click();
  await page.getByRole("button", { name: "Done" }).click();
  await page.getByRole("link", { name: "See help lines" }).waitFor();
}

describe.skipIf(!chromiumPath)("guidance in a browser", () => {
  let browser: Browser;
  let site: Site;
  beforeAll(async () => {
    [browser, site] = await Promise.all([launch(), startSite()]);
  });
  afterAll(async () => {
    await browser?.close();
    site?.stop();
  });

  test("a practice has its steps, a timer that says when it ends, its grade and its stop rule", async () => {
    const { page, wrong, close } = await visit(browser, site.url);
    await enter(page);
    await answerQuestions(page, "no");
    await goTo(page, "/talk/practices?about=conversation");
    await goTo(page, "/talk/practice?id=a29");
    await page.getByRole("heading", { name: "A pause of twenty minutes" }).waitFor();
    await page.getByRole("button", { name: "Start 20 minutes" }).click();
    await page
      .getByRole("timer")
      .getByText(/^(20:00|19:5\d) left$/)
      .waitFor();
    await page.getByText(/^Done at \d\d:\d\d\.$/).waitFor();
    await page.getByRole("heading", { name: "Stop, or do not begin" }).waitFor();
    await page.getByRole("heading", { name: /How well it is supported: \w+/ }).waitFor();
    await expect.poll(() => page.locator("ol.bullets > li").count()).toBeGreaterThan(1);
    await page.getByRole("button", { name: "Stop the timer" }).click();
    await goTo(page, "/talk/practice?id=b3");
    await page.getByRole("button", { name: "I noticed one today" }).click();
    await page.getByRole("button", { name: "I said thanks" }).click();
    await page.getByText("thanked", { exact: true }).waitFor();
    expect(wrong).toEqual([]);
    await close();
  });

  test("a try by coin: told what it can show, drawn, put in a neutral calendar, stopped, read", async () => {
    const { page, wrong, close } = await visit(browser, site.url, { acceptDownloads: true });
    await enter(page);
    await answerQuestions(page, "no");
    await goTo(page, "/talk/tries");
    await page.getByText("Five minutes for what matters").click();
    await page.getByText("4 weeks", { exact: true }).click();
    await page.getByText("This plan will probably show nothing").waitFor();
    await page.getByRole("button", { name: "Try it without a coin" }).waitFor();
    await page.getByRole("button", { name: /^Plan \d+ weeks$/ }).click();
    await page.getByText("This plan will probably show nothing").waitFor({ state: "detached" });
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole("button", { name: "Let the coin pick the days" }).click();
    await page.getByText("It begins tomorrow.").waitFor();
    const saved = page.waitForEvent("download");
    await page.getByRole("button", { name: "Put the coin days in my calendar" }).click();
    const file = readFileSync(await (await saved).path(), "utf8");
    expect(file.match(/BEGIN:VEVENT/g)?.length).toBeGreaterThan(5);
    for (const [, title] of file.matchAll(/SUMMARY:(.*)\r/g)) expect(title).toBe("Note for today");
    expect(file).not.toMatch(/ebb|matters|try|coin/i);
    await page.getByRole("button", { name: "Stop the try" }).click();
    await page.getByRole("button", { name: "Yes, stop it" }).click();
    await page.getByText("There are too few days to say anything.").waitFor();
    await page.getByRole("button", { name: "Plan another try" }).click();
    await page.getByText("Which step?").waitFor();
    expect(wrong).toEqual([]);
    await close();
  });

  test("a raised gate closes tries, practices and room, and proposes the setting; nothing of it is exported", async () => {
    const { page, wrong, close } = await visit(browser, site.url, { acceptDownloads: true });
    await enter(page);
    await answerQuestions(page, "yes");
    await page.getByText("You may want to keep suggestions").waitFor();
    await page.getByText("only things I do by myself").click();
    for (const id of ["a1", "a4", "a9", "b3", "b7", "b8"]) {
      await goTo(page, `/talk/practice?id=${id}`);
      await page.getByRole("heading", { name: "This practice is not available now." }).waitFor();
    }
    await goTo(page, "/talk/tries");
    await page.getByText("is not asked of you here").waitFor();
    expect(await page.getByText("Which step?").count()).toBe(0);
    await goTo(page, "/data");
    const saved = page.waitForEvent("download");
    await page.getByRole("button", { name: "All of it (JSON)" }).click();
    const file = readFileSync(await (await saved).path(), "utf8");
    expect(file).not.toMatch(/softer|"alone"|afraid|raised/);
    expect(wrong).toEqual([]);
    await close();
  });

  test("a line is looked at with both sides and graded options, then rests for four weeks", async () => {
    const { page, wrong, close } = await visit(browser, site.url);
    await enter(page, "I am wondering");
    await goTo(page, "/lines");
    await page.getByLabel("My line").fill("three months without a word");
    await page.getByLabel("Look at it on").fill("2030-01-01");
    await page.getByRole("button", { name: "Write it down" }).click();
    await page.getByRole("button", { name: "Look at it now" }).click();
    await page.getByText("Too early: it takes eight weeks and 24 check-ins.").waitFor();
    await page.getByRole("heading", { name: "What speaks against it" }).waitFor();
    await expect.poll(() => page.getByText("not known").count()).toBe(5);
    await page
      .getByText(/Evidence: \w+/)
      .first()
      .waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole("button", { name: "Look again later" }).click();
    await page.getByRole("button", { name: "Look at it now" }).click();
    await page.getByText("You looked at the whole less than four weeks ago.").waitFor();
    expect(wrong).toEqual([]);
    await close();
  });

  test("care: people, a plan, two heavy weeks lead to a check-up without a name, a break-up lets Ebb rest", async () => {
    const { page, wrong, close } = await visit(browser, site.url);
    await enter(page);
    await goTo(page, "/care");
    await page.getByLabel("People I can lean on").fill("Robin");
    await page.getByRole("button", { name: "Add it" }).first().click();
    await page.getByText("Robin").waitFor();
    await page.getByText("How have the last two weeks been?").click();
    const items = page.locator("details fieldset");
    await items.nth(0).getByText("nearly every day").click();
    await items.nth(1).getByText("on some days").click();
    await page.getByRole("button", { name: "Look at it", exact: true }).click();
    await page.getByText("a good reason for a check-up").waitFor();
    expect(await page.getByText(/depress|disorder/i).count()).toBe(0);
    await goTo(page, "/next");
    await page.getByRole("heading", { name: "Have a check-up" }).waitFor();
    await goTo(page, "/care");
    await page.getByRole("button", { name: "Let Ebb rest" }).click();
    await goTo(page, "/today");
    await page.getByRole("link", { name: "One thing for yourself today" }).click();
    await page.getByRole("heading", { name: "After a break-up" }).waitFor();
    expect(wrong).toEqual([]);
    await close();
  });

  test("words of harm in one's own line show care at once; ordinary ones do not", async () => {
    const { page, wrong, close } = await visit(browser, site.url);
    await enter(page);
    await goTo(page, "/care");
    const people = page.getByLabel("People I can lean on");
    await people.fill("This week is killing me, so call Robin");
    await page.getByRole("button", { name: "Add it" }).first().click();
    await page.getByText("so call Robin").waitFor();
    expect(await page.getByText("What you wrote sounds heavy.").count()).toBe(0);
    await people.fill("I do not want to live any more");
    await page.getByRole("button", { name: "Add it" }).first().click();
    await page.getByText("What you wrote sounds heavy.").waitFor();
    await page.getByRole("alert").getByRole("link", { name: "See help lines" }).click();
    await page.getByRole("heading", { name: "Care" }).waitFor();
    expect(wrong).toEqual([]);
    await close();
  });

  test("room takes two taps to a message with a return, and Today keeps it", async () => {
    const { page, wrong, close } = await visit(browser, site.url);
    await enter(page);
    await goTo(page, "/talk/room");
    await page.getByText("an hour", { exact: true }).click();
    await page.getByText("I need to think", { exact: true }).click();
    const message = page.getByLabel("Your message. Change it until it sounds like you.");
    await expect
      .poll(() => message.inputValue())
      .toMatch(/I need room for an hour.*back.*\d\d:\d\d/);
    await page.getByRole("button", { name: "Note that room is agreed" }).click();
    await goTo(page, "/today");
    await page.getByRole("button", { name: "The return happened" }).click();
    await goTo(page, "/talk/room");
    await page.getByText("You came back as agreed 1 of 1 times.").waitFor();
    expect(wrong).toEqual([]);
    await close();
  });

  test("words of harm show care at once in every field of one's own, before anything is saved", async () => {
    const { page, wrong, close } = await visit(browser, site.url);
    await enter(page);
    await answerQuestions(page, "no");
    const heavy = "I do not want to live any more";
    const strip = page.getByText("What you wrote sounds heavy.");
    const fields: readonly (readonly [string, () => Promise<void>])[] = [
      ["/talk/say", async () => undefined],
      [
        "/talk/room",
        async () => {
          await page.getByText("an hour", { exact: true }).click();
          await page.getByText("I need to think", { exact: true }).click();
        },
      ],
      ["/lines", async () => undefined],
      ["/check-in", async () => page.locator("summary", { hasText: "note" }).last().click()],
      ["/ours/agreements", async () => undefined],
      ["/ours/openings", async () => undefined],
      [
        "/",
        async () => {
          await openExample(page);
          await goTo(page, "/therapist");
        },
      ],
    ];
    for (const [screen, open] of fields) {
      await goTo(page, screen);
      await open();
      const field = page.locator("main textarea, main input:is([type=text], :not([type]))").first();
      await field.fill("this waiting is killing me");
      await page.waitForTimeout(900);
      expect(await strip.count(), screen).toBe(0);
      await field.fill(heavy);
      await strip.waitFor();
      await page.getByRole("button", { name: "Close", exact: true }).click();
      await strip.waitFor({ state: "detached" });
      // A strip that was closed stays closed while the same words stand there.
      await field.fill(`${heavy}.`);
      await page.waitForTimeout(900);
      expect(await strip.count(), screen).toBe(0);
      await field.fill("");
      await page.waitForTimeout(700);
    }
    expect(wrong).toEqual([]);
    await close();
  });

  test("words of harm in somebody's chat show no care: they are not the reader's", async () => {
    const { page, wrong, close } = await visit(browser, site.url);
    const lines = Array.from({ length: 40 }, (_, i) => {
      const day = String((i % 20) + 1).padStart(2, "0");
      return `${day}/03/2026, 20:${10 + i} - ${i % 2 ? "Ada" : "Ben"}: I do not want to live any more`;
    }).sort();
    await goTo(page, "/bring");
    const buffer = Buffer.from(`${lines.join("\n")}\n`);
    await page
      .locator("input[type=file]")
      .setInputFiles({ name: "chat.txt", mimeType: "text/plain", buffer });
    await page.getByRole("button", { name: "Ada" }).click();
    await page.getByText("What is in this chat").waitFor();
    await page.waitForTimeout(1200);
    expect(await page.getByText("What you wrote sounds heavy.").count()).toBe(0);
    expect(wrong).toEqual([]);
    await close();
  });

  test("a yes leaves the same address, title and number of steps back as a no", async () => {
    const traces: unknown[] = [];
    for (const first of ["yes", "no"] as const) {
      const { page, wrong, close } = await visit(browser, site.url);
      await enter(page);
      const before = await page.evaluate(() => history.length);
      await answerQuestions(page, first);
      for (const screen of ["/talk", "/next", "/today"]) await goTo(page, screen);
      traces.push(
        await page.evaluate(
          async (from) => ({
            steps: history.length - from,
            address: location.href,
            title: document.title,
            state: JSON.stringify(Object.keys(history.state ?? {})),
            stored: [localStorage.length, sessionStorage.length, document.cookie],
            caches: (await caches.keys()).length,
            databases: (await indexedDB.databases()).length,
          }),
          before,
        ),
      );
      expect(wrong).toEqual([]);
      await close();
    }
    expect(traces[0]).toEqual(traces[1]);
  });

  test("after a yes no screen of the app offers waiting, room, a talk or opening up", async () => {
    const { page, wrong, close } = await visit(browser, site.url);
    await enter(page);
    await answerQuestions(page, "yes");
    const screens = [
      "/today",
      "/talk",
      "/talk/say",
      "/talk/room",
      "/talk/tries",
      "/next",
      "/lines",
    ];
    const lists = ["repair", "conversation", "exposure", "couple_exercise", "alone"];
    const offers =
      /Ask for room$|Give room|Patience with|Let the coin|Listen first|How long\?|Your draft|small doses/m;
    for (const screen of [...screens, ...lists.map((kind) => `/talk/practices?about=${kind}`)]) {
      await goTo(page, screen);
      const main = page.locator("main");
      const links = await main.locator("a, button, legend, label").allTextContents();
      expect(links.join("\n"), screen).not.toMatch(offers);
    }
    await goTo(page, "/next");
    await page.getByRole("heading", { name: "Help lines" }).waitFor();
    await page.getByText("Emergency: 112").waitFor();
    expect(await axeViolations(page)).toEqual([]);
    expect(wrong).toEqual([]);
    await close();
  });

  test("who keeps to things done alone finds them on Talk, and is told why the rest is not there", async () => {
    const { page, wrong, close } = await visit(browser, site.url);
    await enter(page);
    await answerQuestions(page, "no");
    await page.getByText("only things I do by myself").click();
    await goTo(page, "/talk");
    await page.getByText("You asked for things that you do by yourself.").waitFor();
    for (const name of ["Give room", "Listen without fixing", "Practices for two"])
      expect(await page.getByRole("link", { name }).count()).toBe(0);
    expect(await axeViolations(page)).toEqual([]);
    await goTo(page, "/talk/practices?about=couple_exercise");
    await page.getByText("You asked for things that you do by yourself.").waitFor();
    await goTo(page, "/talk/tries");
    await page.getByText("Five minutes for what matters").waitFor();
    expect(await page.getByText("Five minutes of small contact").count()).toBe(0);
    await goTo(page, "/talk/practices?about=alone");
    await page.getByText("Write what matters to you").waitFor();
    expect(await page.getByText("Patience with a date").count()).toBe(0);
    expect(wrong).toEqual([]);
    await close();
  });

  test("twenty minutes alone, then ten together: the second part is begun by a tap", async () => {
    const { page, wrong, close } = await visit(browser, site.url);
    await enter(page);
    await answerQuestions(page, "no");
    await goTo(page, "/talk/practice?id=a13");
    await page.clock.install();
    await page.getByRole("button", { name: "Start 20 minutes" }).click();
    await page.getByText("20:00 left").waitFor();
    await page.clock.runFor("20:01");
    await page.getByRole("button", { name: "Start 10 minutes" }).click();
    await page.getByText("10:00 left").waitFor();
    await page.clock.runFor("10:01");
    await page.getByText("The time is over. Stop here, even if it goes well.").waitFor();
    expect(wrong).toEqual([]);
    await close();
  });

  test("the calendar file for the return is neutral and fits both", async () => {
    const { page, wrong, close } = await visit(browser, site.url, { acceptDownloads: true });
    await enter(page);
    await goTo(page, "/talk/room");
    await page.getByText("an hour", { exact: true }).click();
    await page.getByText("I am worn out", { exact: true }).click();
    await page.getByText("The file fits your calendar and the other's.").waitFor();
    const saved = page.waitForEvent("download");
    await page.getByRole("button", { name: "Put the return in the calendar" }).click();
    const file = readFileSync(await (await saved).path(), "utf8");
    expect(file.match(/SUMMARY:(.*)\r/)?.[1]).toBe("Back as agreed");
    expect(file).toMatch(/DTSTART:\d{8}T\d{6}\r/);
    expect(file).not.toMatch(/ebb|room|worn|ATTENDEE|ORGANIZER/i);
    // Other words of one's own give way once another length is chosen.
    const message = page.getByLabel("Your message. Change it until it sounds like you.");
    await message.fill("back soon");
    await page.getByText("a day", { exact: true }).click();
    await expect.poll(() => message.inputValue()).toContain("I need room for a day");
    expect(wrong).toEqual([]);
    await close();
  });
});
