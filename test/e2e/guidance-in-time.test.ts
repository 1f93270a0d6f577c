/** What guidance does on its day: reviews, results, offers and returns, in records that were begun long ago. */

import { planExperiment } from "@ebb/core";
import { createRandom } from "@ebb/engine";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { chromiumPath, launch } from "./chromium.ts";
import { bringBack, dateAgo, type PastAct } from "./past-record.ts";
import { type Site, startSite } from "./site.ts";
import { allOf, axeViolations, goTo, visit } from "./visit.ts";

const id = (text: string) => text.padEnd(32, "0");
const began = (daysAgo: number, step: string, until: string): PastAct => ({
  daysAgo,
  act: { kind: "step", step, status: "begun", until },
});
const door = (value: string, daysAgo = 90): PastAct => ({
  daysAgo,
  act: { kind: "setting", name: "door", value },
});

/** Evenings with closeness, up to yesterday. */
function evenings(days: number, closeness: (daysAgo: number) => number): PastAct[] {
  return Array.from({ length: days }, (_, i) => ({
    daysAgo: i + 1,
    act: { kind: "check-in" as const, closeness: closeness(i + 1), understood: 3 },
  }));
}

/** Answers every private question with no. */
async function answerNo(page: Page): Promise<void> {
  await goTo(page, "/feeling-safe");
  await page.locator("fieldset").nth(10).waitFor();
  for (const question of await allOf(page.locator("fieldset")))
    await question.getByText("no", { exact: true }).click();
  await page.getByRole("button", { name: "Done" }).click();
  await page.getByRole("link", { name: "See help lines" }).waitFor();
}

describe.skipIf(!chromiumPath)("guidance on its day", () => {
  let browser: Browser;
  let site: Site;
  beforeAll(async () => {
    [browser, site] = await Promise.all([launch(), startSite()]);
  });
  afterAll(async () => {
    await browser?.close();
    site?.stop();
  });
  const withPast = async (acts: readonly PastAct[]) => {
    const visited = await visit(browser, site.url, { timezoneId: "UTC" });
    await bringBack(visited.page, acts);
    return visited;
  };

  test("whether a step helped is asked once at its review, and what made it worse is not offered again", async () => {
    const { page, wrong, close } = await withPast([
      door("reaches"),
      ...evenings(20, () => 5),
      began(8, "a12", dateAgo(1)),
    ]);
    const question = page.getByText("You tried this. Did it help?");
    await goTo(page, "/next");
    await question.waitFor();
    await goTo(page, "/today");
    await question.waitFor();
    const answers = page.locator("fieldset", { hasText: "Did it help?" }).locator("label");
    expect(await answers.allTextContents()).toEqual([
      "helped a lot",
      "a little",
      "no change",
      "made it worse",
      "cannot tell",
    ]);
    expect(await axeViolations(page)).toEqual([]);
    await page.getByText("made it worse", { exact: true }).click();
    await page.getByText("Noted.", { exact: true }).waitFor();
    for (const screen of ["/next", "/talk", "/today"]) {
      await goTo(page, screen);
      expect(await question.count()).toBe(0);
    }
    await answerNo(page);
    await goTo(page, "/next");
    await page.locator("main details summary").click();
    expect(await page.getByRole("heading", { name: "Calm down before you answer" }).count()).toBe(
      0,
    );
    expect(wrong).toEqual([]);
    await close();
  });

  test("a step is not asked about before its day", async () => {
    const { page, wrong, close } = await withPast([door("reaches"), began(2, "a12", dateAgo(-5))]);
    for (const screen of ["/next", "/today"]) {
      await goTo(page, screen);
      expect(await page.getByText("Did it help?").count()).toBe(0);
    }
    expect(wrong).toEqual([]);
    await close();
  });

  test("a try that is over is read in plain sentences with its size, its interval and its coin", async () => {
    const first = 50;
    const plan = planExperiment({ blockDays: 2, weeks: 6 }, 0, createRandom(3));
    const days = Array.from({ length: 42 }, (_, i) => (plan.chosenDays.includes(i) ? 1 : 0));
    const noise = createRandom(4);
    const level = (daysAgo: number) => {
      const drawn = days[first - daysAgo] ?? 0;
      return Math.min(10, Math.max(0, Math.round(4 + 3 * drawn + noise.normal())));
    };
    const { page, wrong, close } = await withPast([
      door("reaches"),
      ...evenings(50, level),
      {
        daysAgo: first + 1,
        act: {
          kind: "experiment",
          experiment: id("abc"),
          step: "e12",
          from: dateAgo(first),
          days: days as (0 | 1)[],
        },
      },
    ]);
    await answerNo(page);
    await goTo(page, "/talk/tries");
    await page.getByRole("heading", { name: "What came of it" }).waitFor();
    await page
      .getByText(/On coin days .* was higher, and the coin alone would rarely do that\./)
      .waitFor();
    await page.getByText(/points, between \d.* and \d.* in four of five such tries\./).waitFor();
    await page.getByText(/the coin alone would show as much in \d+ of 100 tries\./).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    expect(wrong).toEqual([]);
    await close();
  });

  test("a try under way says today's side and no result", async () => {
    const days = Array.from({ length: 42 }, (_, i) => (i % 2 === 0 ? 1 : 0)) as (0 | 1)[];
    const { page, wrong, close } = await withPast([
      ...evenings(20, () => 5),
      {
        daysAgo: 11,
        act: { kind: "experiment", experiment: id("abd"), step: "e12", from: dateAgo(10), days },
      },
    ]);
    await answerNo(page);
    await goTo(page, "/talk/tries");
    await page.getByText("Today the coin says: do it.").waitFor();
    await page.getByText("The result waits for the end.").waitFor();
    expect(await page.getByText(/points|of 100 tries|higher|lower/).count()).toBe(0);
    await goTo(page, "/today");
    await page.getByRole("link", { name: "Today the coin says: do it." }).waitFor();
    expect(wrong).toEqual([]);
    await close();
  });

  test("a line on its day: one of four pictures from ten weeks of notes, both sides, then a month of rest", async () => {
    const weeks = Array.from({ length: 10 }, (_, week): PastAct => {
      const daysAgo = 7 * week + 3;
      return {
        daysAgo,
        act: {
          kind: "weekly",
          week: dateAgo(daysAgo),
          started: "me",
          planned: "me",
          made_up: "me",
          return_other: "neither",
          future: "put_off",
        } as PastAct["act"],
      };
    });
    const { page, wrong, close } = await withPast([
      door("reaches"),
      { daysAgo: 80, act: { kind: "setting", name: "understood_minimum", value: 5 } },
      {
        daysAgo: 80,
        act: { kind: "line", line: id("11"), text: "no word about summer", review: dateAgo(0) },
      },
      ...evenings(75, (daysAgo) => (daysAgo % 5) + 3),
      ...weeks,
    ]);
    await goTo(page, "/today");
    await page.getByRole("link", { name: /line/i }).first().waitFor();
    await goTo(page, "/lines");
    await page.getByText("due", { exact: true }).waitFor();
    await page.getByRole("button", { name: "Look at it now" }).click();
    await page.getByText("One-sided: most of the weight lies on one of you.").waitFor();
    await page.getByText("You wrote: “no word about summer”").waitFor();
    await expect.poll(() => page.getByText("The future is put off: holds").count()).toBe(1);
    await expect.poll(() => page.getByText("The load is on one side: holds").count()).toBe(1);
    await expect.poll(() => page.getByText("Below your own minimum: holds").count()).toBe(1);
    await page.getByRole("heading", { name: "What speaks against it" }).waitFor();
    const words = (await page.locator("main").textContent()) ?? "";
    expect(words).not.toMatch(/should leave him|should leave her|break up|stay together|probab|%/i);
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole("button", { name: "Ask directly for what would have to change" }).click();
    await page.getByRole("button", { name: "Look at it now" }).click();
    await page.getByText("You looked at the whole less than four weeks ago.").waitFor();
    expect(wrong).toEqual([]);
    await close();
  });

  test("the setting by myself comes up at the start and after eight weeks in the same words, not between", async () => {
    const offered = (daysAgo: number, alone: boolean): PastAct[] => [
      ...evenings(3, () => 5),
      { daysAgo, act: { kind: "setting", name: "alone", value: alone } },
      { daysAgo, act: { kind: "setting", name: "alone_offered", value: dateAgo(daysAgo) } },
    ];
    const said: string[] = [];
    for (const [acts, isOffered] of [
      [[], true],
      [offered(57, true), true],
      [offered(57, false), true],
      [offered(20, true), false],
      [offered(20, false), false],
    ] as const) {
      const { page, close } = await withPast(acts);
      await goTo(page, "/today");
      const offer = page.locator(".apart", { hasText: "Which steps should Ebb offer?" });
      await expect.poll(() => offer.count()).toBe(isOffered ? 1 : 0);
      if (isOffered) said.push((await offer.textContent()) ?? "");
      await close();
    }
    expect(new Set(said).size).toBe(1);
  });

  test("a return whose time has passed is named without blame, and leaves with one tap", async () => {
    const { page, wrong, close } = await withPast([
      door("steps_back"),
      ...evenings(5, () => 5),
      {
        daysAgo: 1,
        act: {
          kind: "room",
          room: id("77"),
          person: "a",
          why: "think",
          until: `${dateAgo(1)}T21:00`,
        },
      },
    ]);
    await goTo(page, "/today");
    await page.getByText("The time you named has passed. That happens.").waitFor();
    expect((await page.locator("main").textContent()) ?? "").not.toMatch(
      /broke|fail|late again|blame|fault/i,
    );
    await page.getByRole("button", { name: "The return happened" }).click();
    await page.getByText("The time you named has passed.").waitFor({ state: "detached" });
    await goTo(page, "/talk/room");
    await page.getByText("You came back as agreed 0 of 1 times.").waitFor();
    expect(wrong).toEqual([]);
    await close();
  });

  test("what came of returns is said with its interval: kept or not, and closeness sooner than after silence", async () => {
    // Ten times of stepping back, a fortnight apart; every other one announced, one of those not kept.
    const times = Array.from({ length: 10 }, (_, i) => ({
      daysAgo: 140 - 14 * i,
      isAnnounced: i % 2 === 0,
      wayBack: (i % 2 === 0 ? [1, 2, 1, 2, 1] : [4, 5, 3, 4, 5])[Math.floor(i / 2)] ?? 1,
    }));
    const isFar = (daysAgo: number) =>
      times.some((one) => daysAgo <= one.daysAgo && daysAgo > one.daysAgo - one.wayBack);
    const days = Array.from({ length: 150 }, (_, i): PastAct => {
      const daysAgo = i + 1;
      const steps = times.some((one) => one.daysAgo === daysAgo);
      const closeness = isFar(daysAgo) ? 2 : 6 + (daysAgo % 2);
      return { daysAgo, act: { kind: "check-in", closeness, room: steps ? 9 : 0 } };
    });
    const rooms = times
      .filter(({ isAnnounced }) => isAnnounced)
      .map(({ daysAgo }, i): PastAct => {
        const returned = `${dateAgo(i === 2 ? daysAgo - 1 : daysAgo)}T20:50`;
        const until = `${dateAgo(daysAgo)}T21:00`;
        return {
          daysAgo,
          act: { kind: "room", room: id(`a${i}`), person: "a", why: "think", until, returned },
        };
      });
    const { page, wrong, close } = await withPast([door("steps_back", 150), ...days, ...rooms]);
    await goTo(page, "/talk/room");
    await page.getByText("You came back as agreed 4 of 5 times.").waitFor();
    await page
      .getByText(
        /close again [\d.]+ days sooner than after silent distance \(.* to .* in four of five cases\)/,
      )
      .waitFor();
    expect(await axeViolations(page)).toEqual([]);
    expect(wrong).toEqual([]);
    await close();
  });
});
