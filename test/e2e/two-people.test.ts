/**
 * Two real browser profiles go from door three to one reading, by files alone; and two people on one
 * device never see each other's record. With `EBB_SCREENS=1` each step is also taken as a picture, at
 * 360 and 1280 px, into `docs/screens/two-people`.
 */

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { chromiumPath } from "./chromium.ts";
import { screens } from "./screens.ts";
import { type Site, startSite } from "./site.ts";
import {
  answerAlone,
  comeInByDoorThree,
  keep,
  noteDays,
  type Profile,
  profileOf,
  saved,
  showCard,
} from "./two-people.ts";
import { allOf, axeViolations, goTo, untilScreen } from "./visit.ts";

const pictures = join(import.meta.dirname, "../../docs/screens/two-people");
const takesPictures = process.env["EBB_SCREENS"] === "1";

/** Looks at a step: no violation of WCAG 2.2 AA, no sideways scrolling; and its pictures, when asked for. */
function looker(page: Page, found: string[]) {
  let count = 0;
  return async (step: string) => {
    count += 1;
    await page.waitForTimeout(200);
    for (const violation of await axeViolations(page)) found.push(`${step}: ${violation}`);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (over > 1) found.push(`${step}: ${over} px too wide`);
    if (!takesPictures) return;
    mkdirSync(pictures, { recursive: true });
    for (const [width, scheme] of [
      [360, "light"],
      [360, "dark"],
      [1280, "light"],
      [1280, "dark"],
    ] as const) {
      await page.emulateMedia({ colorScheme: scheme });
      await page.setViewportSize({ width, height: 780 });
      const height = await page.evaluate(() => {
        const main = document.querySelector("main");
        const below = main ? main.scrollHeight + innerHeight - main.clientHeight : 0;
        return Math.max(document.documentElement.scrollHeight, below);
      });
      await page.setViewportSize({ width, height: Math.min(1700, Math.max(780, height)) });
      await page.evaluate(() => document.querySelector("main")?.scrollTo(0, 0));
      await page.waitForTimeout(80);
      const name = `${String(count).padStart(2, "0")}-${step}-${width}-${scheme}.png`;
      writeFileSync(join(pictures, name), await page.screenshot());
    }
    await page.emulateMedia({ colorScheme: "light" });
    await page.setViewportSize({ width: 360, height: 780 });
  };
}

const nothing = async () => undefined;

describe.skipIf(!chromiumPath)("two people", () => {
  let site: Site;
  beforeAll(async () => {
    site = await startSite();
  });
  afterAll(() => site?.stop());

  test("go from door three to one reading, each with a profile of their own", async () => {
    const [ada, ben] = [await profileOf("Ada", site.url), await profileOf("Ben", site.url)];
    const found: string[] = [];
    const look = looker(ada.page, found);
    await comeInByDoorThree(ada, look);
    await comeInByDoorThree(ben, nothing);
    await noteDays(ada, 36, 1);
    await noteDays(ben, 34, 4);

    await goTo(ada.page, "/ours");
    await look("for-two");
    const cards = [await showCard(ada), await showCard(ben)];
    await look("my-card");
    await pair(ada, "Ben", cards[1] ?? "", look);
    await pairByPicture(ben, "Ada", ada);
    const words = (page: Page) => page.locator(".four-words li").allTextContents();
    expect(await words(ada.page)).toEqual(await words(ben.page));
    await look("four-words");
    for (const { page } of [ada, ben])
      await page.getByRole("button", { name: "We both have the same words" }).click();
    await ada.page.getByText("The card of Ben is sure now").waitFor();
    await look("sure");

    await goTo(ada.page, "/ours/share");
    await ada.page.locator("fieldset").first().waitFor();
    await look("asked-alone");
    const first = await give(ada, ["closeness", "what I guessed of the other"], look);
    const second = await give(ben, ["closeness"], nothing);
    await look("file-made");

    await goTo(ada.page, "/ours/loop");
    await ada.page.getByText("Ben: 0 days with closeness released, 30 still missing").waitFor();
    await look("what-is-missing");
    expect(await bring(ben, first)).toBe("36 entries were brought in.");
    expect(await bring(ada, second)).toBe("34 entries were brought in.");
    await look("days-of-the-other");
    const loops: string[] = [];
    for (const { page } of [ada, ben]) {
      await goTo(page, "/ours/loop");
      await page.getByText("Ada: 36 days with closeness released").waitFor({ timeout: 60_000 });
      await page.getByText("Ben: 34 days with closeness released").waitFor();
      loops.push((await page.locator("main .lead").first().textContent()) ?? "");
    }
    expect(loops[0]).toBe(loops[1]);
    expect(loops[0]).not.toBe("");
    await ada.page.getByText("The course of both").waitFor();
    await look("loop-of-both");

    await together(ada.page, look);
    await pageOfBoth(ada, ben, look);
    await guessApart(ada, ben, look);
    expect(await bring(ben, await takeBack(ada))).toBe(
      "This file takes back what the other gave. It is gone here.",
    );
    await goTo(ben.page, "/therapist");
    await ben.page.getByRole("button", { name: "Print it" }).waitFor();
    expect(await ben.page.getByText(bothReleased).count()).toBe(0);
    await goTo(ada.page, "/ours/leave");
    await look("before-leaving");
    await ada.page.getByRole("button", { name: "End it now" }).click();
    await ada.page.getByText("The sharing has ended here").waitFor();
    await look("after-leaving");
    await goTo(ben.page, "/ours");
    await ben.page.getByText("You share with Ada.").waitFor();
    expect(found).toEqual([]);
    expect([...ada.wrong, ...ben.wrong]).toEqual([]);
    await Promise.all([ada.close(), ben.close()]);
  }, 400_000);

  test("on one device neither sees anything of the other's record", async () => {
    const one = await profileOf("One", site.url);
    const { page } = one;
    const [secret, mine] = ["zqheron", "zkplover"];
    const passphrase = await comeInByDoorThree(one, nothing);
    await writeLine(page, `${secret} one`);
    await noteDays(one, 31, 2);
    await goTo(page, "/ours/card");
    await page.getByLabel("My name, as the other will read it").fill(`${secret} name`);
    await page.getByRole("button", { name: "Show my card" }).click();
    await page.locator("p.card-text").waitFor();
    const card = (await page.locator("p.card-text").textContent()) ?? "";
    await lock(page);

    await goTo(page, "/keep");
    await page.getByRole("button", { name: "Keep it here", exact: true }).click();
    await page.getByRole("button", { name: "I am another person" }).click();
    const second = await keep(page, nothing);
    await writeLine(page, mine);
    expect(await sees(page, [secret, card, mine])).toEqual([mine]);
    for (const button of ["All of it (JSON)", "The days as a table (CSV)", "Make a backup file"]) {
      await goTo(page, "/data");
      expect(readFileSync(await saved(one, button), "latin1").includes(secret)).toBe(false);
    }
    await lock(page);
    expect(await sees(page, [secret, card, mine])).toEqual([]);

    await open(page, passphrase);
    expect(await sees(page, [secret, card, mine])).toEqual([secret, card]);
    await goTo(page, "/data");
    await page.getByRole("button", { name: "Delete everything here" }).click();
    await page.getByRole("button", { name: "Yes, delete it all" }).click();
    await page.getByText("Everything is deleted").waitFor({ timeout: 60_000 });
    await page.reload();
    await open(page, second);
    expect(await sees(page, [secret, card, mine])).toEqual([mine]);
    expect(one.wrong).toEqual([]);
    await one.close();
  }, 400_000);
});

async function pair(
  { page }: Profile,
  other: string,
  card: string,
  look: (step: string) => Promise<void>,
): Promise<void> {
  await page.getByLabel("What I call the other").fill(other);
  await page.getByLabel("Their card as text").fill("ebb1.not-a-card");
  await page.getByRole("button", { name: "Go on to the four words" }).click();
  await page.getByText("This text is no card").waitFor();
  await look("not-a-card");
  await page.getByLabel("Their card as text").fill(card);
  await page.getByRole("button", { name: "Go on to the four words" }).click();
  await page.locator(".four-words li").first().waitFor();
}

/** Takes the other's card in from a picture of the code on their screen. */
async function pairByPicture({ page }: Profile, other: string, from: Profile): Promise<void> {
  await goTo(from.page, "/ours");
  await goTo(from.page, "/ours/card");
  await from.page.locator("svg.qr").waitFor();
  const buffer = await from.page.locator("svg.qr").screenshot();
  await page.getByLabel("What I call the other").fill(other);
  await page
    .getByLabel("Or a picture of their code")
    .setInputFiles({ name: "code.png", mimeType: "image/png", buffer });
  await expect
    .poll(() => page.getByLabel("Their card as text").inputValue(), { timeout: 15_000 })
    .toMatch(/^ebb1\./);
  await page.getByRole("button", { name: "Go on to the four words" }).click();
  await page.locator(".four-words li").first().waitFor();
}

/** Gives items of all days; the path of the file. */
async function give(
  profile: Profile,
  items: readonly string[],
  look: (step: string) => Promise<void>,
): Promise<string> {
  const { page } = profile;
  await goTo(page, "/ours/share");
  await answerAlone(page);
  // By the keyboard alone, as far as the file.
  for (const item of items) await page.getByLabel(item, { exact: true }).press("Space");
  await page.locator(".shared-days li").first().waitFor();
  await look("what-the-other-will-see");
  await page.getByRole("button", { name: "Make the file" }).press("Enter");
  await page.getByText("The file is made").waitFor();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(
    /The file is made/,
  );
  return saved(profile, "Save the file");
}

const bothReleased = "Both, as both released it";

/** Makes the file again as it was, now also for the page for a therapist. */
async function giveForTherapist(profile: Profile): Promise<string> {
  const { page } = profile;
  await goTo(page, "/ours/share");
  await page.getByLabel("May be on a page for a therapist").check();
  await page.getByRole("button", { name: "Make the file" }).click();
  await page.getByText("The file is made").waitFor();
  return saved(profile, "Save the file");
}

/** The page for a therapist carries both once both said so, also as a file; the reader looks at the keys. */
async function pageOfBoth(
  ada: Profile,
  ben: Profile,
  look: (step: string) => Promise<void>,
): Promise<void> {
  const { page } = ada;
  await bring(ben, await giveForTherapist(ada));
  await goTo(page, "/therapist");
  await page.getByRole("button", { name: "Print it" }).waitFor();
  expect(await page.getByText(bothReleased).count()).toBe(0);
  await bring(ada, await giveForTherapist(ben));
  await goTo(page, "/therapist");
  await page.getByText(bothReleased).waitFor({ timeout: 30_000 });
  await look("page-for-a-therapist");
  const file = await saved(ada, "Save as a file");
  const read = async (path: string) => {
    await goTo(ben.page, "/ours");
    await goTo(ben.page, "/therapist");
    await ben.page.locator("main input[type=file]").setInputFiles(path);
    await ben.page.getByRole("button", { name: "Close it" }).waitFor();
    return ben.page.getByText("each signed with an own key").count();
  };
  expect(await read(file)).toBe(1);
  const text = JSON.parse(readFileSync(file, "utf8"));
  text.both.releases[1].share = "another";
  const changed = join(ben.home, "changed.json");
  writeFileSync(changed, JSON.stringify(text));
  expect(await read(changed)).toBe(0);
}

const inEnglish = {
  choose: "English",
  question: "How close does today feel?",
  lock: "Lock my answer",
  locked: "Your answer is locked on this device",
  make: "Make a file",
  made: "The file is made",
  save: "Save the file",
  taken: "The file is in",
};
const inGerman = {
  choose: "Deutsch",
  question: "Wie nah fühlt sich heute an?",
  lock: "Meine Antwort einschließen",
  locked: "Deine Antwort ist auf diesem Gerät eingeschlossen",
  make: "Eine Datei erstellen",
  made: "Die Datei ist erstellt",
  save: "Datei speichern",
  taken: "Die Datei ist da",
};

interface Guessing {
  readonly profile: Profile;
  readonly w: typeof inEnglish;
}

async function speak({ page }: Profile, { choose }: typeof inEnglish): Promise<void> {
  await goTo(page, "/settings");
  await page.getByText(choose, { exact: true }).click();
}

/** Locks an own answer and a guess, by their places in the rows. */
async function lockAnswer(
  { profile: { page }, w }: Guessing,
  places: readonly [mine: number, theirs: number],
): Promise<void> {
  await goTo(page, "/ours/apart");
  await page.getByText(w.question).click();
  const form = page.locator("details[open]");
  for (const row of [0, 1] as const)
    await form.locator("fieldset").nth(row).locator(".choice").nth(places[row]).click();
  await form.getByRole("button", { name: w.lock }).click();
  await page.getByText(w.locked).waitFor();
}

async function answersOver(from: Guessing, to: Guessing): Promise<void> {
  await goTo(from.profile.page, "/ours");
  await goTo(from.profile.page, "/ours/apart");
  await from.profile.page.getByRole("button", { name: from.w.make }).click();
  await from.profile.page.getByText(from.w.made).waitFor();
  const file = await saved(from.profile, from.w.save);
  await goTo(to.profile.page, "/ours");
  await goTo(to.profile.page, "/ours/apart");
  await to.profile.page.locator("main input[type=file]").setInputFiles(file);
  await to.profile.page.getByText(to.w.taken).waitFor();
}

/** Guess, then look, on two devices, one in German: three files, and both see both. */
async function guessApart(
  ada: Profile,
  ben: Profile,
  look: (step: string) => Promise<void>,
): Promise<void> {
  const [one, other] = [
    { profile: ada, w: inEnglish },
    { profile: ben, w: inGerman },
  ];
  await speak(ben, inGerman);
  await lockAnswer(one, [0, 1]);
  await look("answers-by-file");
  await answersOver(one, other);
  expect(await ben.page.locator("dl.said").count()).toBe(0);
  await lockAnswer(other, [3, 4]);
  await answersOver(other, one);
  await look("answers-of-both");
  await answersOver(one, other);
  const said = ({ page }: Profile) => page.locator("dl.said dd").allTextContents();
  const heard = { timeout: 15_000 };
  await expect.poll(() => said(ada), heard).toEqual(["far", "close", "rather close", "rather far"]);
  await expect
    .poll(() => said(ben), heard)
    .toEqual(["eher nah", "eher weit weg", "weit weg", "nah"]);
  await speak(ben, inEnglish);
}

async function takeBack(profile: Profile): Promise<string> {
  await goTo(profile.page, "/ours/share");
  await profile.page.getByRole("button", { name: "Take it all back" }).click();
  return saved(profile, "Save the file");
}

/** Brings a file in; what the screen says of it. */
async function bring({ page }: Profile, file: string): Promise<string> {
  await goTo(page, "/ours");
  await goTo(page, "/ours/bring");
  await page.locator("main input[type=file]").setInputFiles(file);
  await expect.poll(() => page.locator("main [role=status]").first().textContent()).not.toBe("");
  return (await page.locator("main [role=status]").first().textContent()) ?? "";
}

/** What two do together: an agreement, a guess, a talk, a sentence. */
async function together(page: Page, look: (step: string) => Promise<void>): Promise<void> {
  await goTo(page, "/ours/agreements");
  await page.getByLabel("What we agreed, in a few words").fill("Sunday walk");
  await page.getByRole("button", { name: "Note it" }).click();
  await page.getByText("Sunday walk").waitFor();
  await look("agreements");
  await goTo(page, "/ours/guess");
  await page.locator(".choice").first().click();
  await page.getByRole("button", { name: "Begin" }).click();
  for (const turn of ["a", "b"]) {
    for (const fieldset of await allOf(page.locator("fieldset")))
      await fieldset
        .locator(".choice")
        .nth(turn === "a" ? 1 : 3)
        .click();
    await look(`guess-${turn}`);
    await page.getByRole("button", { name: "Done" }).press("Enter");
    if (turn === "a") {
      expect(await page.locator("main input:checked").count()).toBe(0);
      await page.getByRole("button", { name: "I have it" }).click();
    }
  }
  await page.getByText("Both answered").waitFor();
  await look("guess-shown");
  await goTo(page, "/ours/talk");
  await page.getByText("what went well this week").click();
  for (const name of ["Ada is ready", "Ben is ready"]) await page.getByText(name).click();
  await look("talk-ready");
  await page.getByRole("button", { name: "Begin" }).click();
  await page.getByRole("button", { name: "Next turn" }).click();
  await look("talk");
  await page.getByRole("button", { name: "Stop here" }).click();
  await page.getByText("Nothing of it was kept").waitFor();
  await goTo(page, "/ours/openings");
  await page.getByLabel("My sentence").fill("I liked our walk.");
  await page.getByRole("button", { name: "Keep it for me" }).click();
  await page.getByText("Share this one").waitFor();
  await look("small-openness");
}

async function writeLine(page: Page, text: string): Promise<void> {
  await goTo(page, "/lines");
  await page.getByLabel("My line").fill(text);
  await page.getByLabel("Look at it on").fill("2027-01-01");
  await page.getByRole("button", { name: "Write it down" }).click();
  await page.getByText(text).waitFor();
}

async function lock(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Lock", exact: true }).click();
  await untilScreen(page, "/open", 60_000);
}

async function open(page: Page, passphrase: string): Promise<void> {
  await goTo(page, "/open");
  await page.getByLabel("Your passphrase").fill(passphrase);
  await page.getByRole("button", { name: "Open", exact: true }).click();
  await untilScreen(page, "/today", 60_000);
}

/** Which of these texts stand on any screen. */
async function sees(page: Page, texts: readonly string[]): Promise<string[]> {
  const all = await seenBy(page);
  return texts.filter((text) => all.includes(text));
}

/** All text and all typed values of every screen. */
async function seenBy(page: Page): Promise<string> {
  const seen: string[] = [];
  for (const path of screens) {
    if (path === "/open" || path === "/") continue;
    await goTo(page, path);
    seen.push(
      await page.evaluate(() =>
        [
          document.title,
          document.body.textContent,
          ...[...document.querySelectorAll("input, textarea")].map(
            (field) => (field as HTMLInputElement).value,
          ),
        ].join("\n"),
      ),
    );
  }
  return seen.join("\n");
}
