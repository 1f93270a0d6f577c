/**
 * `npm run screens`: pictures of every screen at 360 and 1280 px, light and dark, of the built app as
 * `ebb serve` serves it, into `docs/screens/`. The record is the example couple, or a first day.
 * `npm run screens -- tide,loop` takes only those. Pictures are cut at a height that can be looked at. Parts in
 * all their states come from the component page (`dev.html`), which stands in development only.
 */

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { partPictures } from "./screens-parts.mjs";
import { launch, root, serve } from "./site.mjs";
import { smallPng } from "./small-png.mjs";
import { diaryFile } from "./study/files.mjs";

/**
 * `EBB_SCREENS`, `EBB_SCHEMES` (`light,dark`) and `EBB_LANGUAGE` (`de`: screens without an act) are for trials
 * beside the committed pictures.
 */
const folder = process.env.EBB_SCREENS ?? join(root, "docs/screens");
const widths = [360, 1280];
const language = process.env.EBB_LANGUAGE ?? "en";
const schemes = (process.env.EBB_SCHEMES ?? "light,dark").split(",");
const tallest = 1700;

/** Screens by name; `record` says what is open. */
const screens = [
  { name: "first", path: "/", record: "none" },
  { name: "safe", path: "/safe", record: "none" },
  { name: "today-empty", path: "/today", record: "none" },
  { name: "check-in", path: "/check-in", record: "none" },
  { name: "today-noted", path: "/today", record: "day" },
  { name: "draw-loop", path: "/draw-loop", record: "none" },
  { name: "loop-drawn", path: "/loop", record: "drawn" },
  { name: "tide-empty", path: "/tide", record: "none" },
  { name: "tide", path: "/tide", record: "example" },
  { name: "tide-ebb", path: "/tide", record: "example", act: (page) => openEbb(page) },
  { name: "loop", path: "/loop", record: "example" },
  { name: "why", path: "/why", record: "example" },
  { name: "next", path: "/next", record: "example" },
  { name: "ahead", path: "/ahead", record: "example" },
  { name: "week", path: "/week", record: "day" },
  { name: "talk", path: "/talk", record: "none" },
  { name: "talk-raised", path: "/talk", record: "raised" },
  { name: "say", path: "/talk/say", record: "none", act: (page) => writeDraft(page) },
  { name: "room", path: "/talk/room", record: "none", act: (page) => askRoom(page) },
  { name: "mine", path: "/mine", record: "none" },
  { name: "care", path: "/care", record: "none" },
  { name: "feeling-safe", path: "/feeling-safe", record: "none" },
  { name: "lines", path: "/lines", record: "none" },
  { name: "bring", path: "/bring", record: "none" },
  { name: "bring-who", path: "/bring", record: "none", act: (page) => bring(page, ["Ada", "Ben"]) },
  { name: "bring-found", path: "/bring", record: "none", act: (page) => bringFound(page) },
  { name: "bring-refused", path: "/bring", record: "none", act: (page) => bring(page, ["Ada"]) },
  { name: "tide-chat", path: "/bring", record: "none", act: (page) => readChat(page) },
  { name: "therapist", path: "/therapist", record: "example" },
  { name: "library", path: "/library", record: "none" },
  { name: "entry", path: "/library?entry=stress", record: "none" },
  { name: "data", path: "/data", record: "day" },
  { name: "stored", path: "/stored", record: "day" },
  { name: "settings", path: "/settings", record: "none" },
  { name: "keep", path: "/keep", record: "day" },
  { name: "open", path: "/open", record: "none" },
  { name: "tide-year", path: "/tide", record: "diary", act: (page) => chooseSpan(page, "a year") },
  { name: "season", path: "/season", record: "diary" },
  { name: "today-season", path: "/today", record: "diary" },
  { name: "why-diary", path: "/why", record: "diary" },
  { name: "ahead-diary", path: "/ahead", record: "diary" },
  { name: "week-diary", path: "/week", record: "diary" },
  { name: "therapist-empty", path: "/therapist", record: "none" },
  { name: "talk-open", path: "/talk", record: "clear" },
  { name: "practices", path: "/talk/practices?about=couple_exercise", record: "clear" },
  { name: "practices-held", path: "/talk/practices?about=couple_exercise", record: "none" },
  { name: "practice-held", path: "/talk/practice?id=a10", record: "none" },
  { name: "practice", path: "/talk/practice?id=a10", record: "clear", act: startTimer },
  { name: "practice-openness", path: "/talk/practice?id=b3", record: "clear" },
  { name: "next-own", path: "/next", record: "clear" },
  { name: "tries", path: "/talk/tries", record: "clear-diary", act: planTry },
  { name: "try-under-way", path: "/talk/tries", record: "clear-diary", act: beginTry },
  { name: "today-room", path: "/today", record: "steps-back" },
  { name: "talk-room", path: "/talk", record: "steps-back" },
  { name: "today-frozen", path: "/today", record: "frozen" },
  { name: "tide-three-days", path: "/tide", record: "three-days" },
  { name: "safe-answered", path: "/feeling-safe", record: "none", act: answerOne },
  { name: "ours", path: "/ours", record: "none" },
  { name: "nowhere", path: "/nowhere", record: "none" },
  { name: "research", path: "/research", record: "none" },
];

const records = {
  none: async () => undefined,
  example: async (page) => {
    await page.getByRole("button", { name: "Look at an example couple" }).click();
    await page.locator(".day-slider").waitFor({ timeout: 60_000 });
  },
  day: async (page) => {
    await goTo(page, "/check-in");
    const lines = page.locator(".scale > .scale-line");
    await lines.first().waitFor();
    for (let i = 0; i < 6; i++) {
      const box = await lines.nth(i).boundingBox();
      await lines.nth(i).click({ position: { x: box.width * (0.25 + 0.1 * i), y: 22 } });
    }
    await page.getByRole("button", { name: "Save the day" }).click();
    await page.getByText("Your day is noted.").waitFor();
  },
  diary: async (page) => {
    await goTo(page, "/bring");
    await page.locator("input[type=file]").setInputFiles(diaryFile(180, ["a"]));
    await page.getByRole("button", { name: "Add it to my record" }).click({ timeout: 60_000 });
    await page.getByText("Read from a file").waitFor({ state: "detached" });
    await page.locator(".day-slider").waitFor();
  },
  drawn: async (page) => {
    await goTo(page, "/draw-loop");
    for (const words of ["an argument", "I ask again", "the other goes quiet", "time passes"])
      await page.getByRole("button", { name: words }).click();
    await page.locator(".loop").waitFor();
  },
  clear: async (page) => {
    await answerPrivate(page);
  },
  "clear-diary": async (page) => {
    await answerPrivate(page);
    await records.diary(page);
  },
  "steps-back": async (page) => {
    await page.getByRole("button", { name: "I need room" }).click();
    await page.getByRole("button", { name: "Keep nothing" }).click();
    await page.locator("fieldset").first().waitFor();
  },
  "three-days": async (page) => {
    await goTo(page, "/bring");
    await page.locator("input[type=file]").setInputFiles(diaryFile(3, ["a"]));
    await page.locator(".day-slider").waitFor({ timeout: 60_000 });
  },
  frozen: async (page) => {
    await records.diary(page);
    await goTo(page, "/data");
    await page.getByRole("button", { name: "Let Ebb rest" }).click();
    await page.waitForTimeout(500);
  },
  raised: async (page) => {
    await goTo(page, "/feeling-safe");
    await page.locator("fieldset").first().getByText("yes", { exact: true }).click();
    await page.getByRole("button", { name: "Done" }).click();
  },
};

async function goTo(page, path) {
  await page.evaluate((to) => {
    history.pushState(null, "", to);
    dispatchEvent(new PopStateEvent("popstate"));
  }, path);
  await page.waitForTimeout(500);
}

/** Says no to every private question, so that nothing is held back. */
async function answerPrivate(page) {
  await goTo(page, "/feeling-safe");
  await page.locator("fieldset").nth(10).waitFor();
  for (const question of await page.locator("fieldset").all())
    await question.getByText("no", { exact: true }).click();
  await page.getByRole("button", { name: "Done" }).click();
  await page.getByRole("link", { name: "See help lines" }).waitFor();
}

async function answerOne(page) {
  await page.locator("fieldset").nth(10).waitFor();
  await page.locator("fieldset").first().getByText("no", { exact: true }).click();
  await page.getByRole("button", { name: "Done" }).click();
  await page.getByRole("link", { name: "See help lines" }).waitFor();
}

async function startTimer(page) {
  await page.getByRole("button", { name: /^Start \d+ minutes$/ }).click();
  await page.getByRole("timer").waitFor();
}

async function planTry(page) {
  await page.locator("fieldset label").first().click();
  await page.getByRole("heading", { name: "What this plan can show" }).waitFor({ timeout: 30_000 });
}

async function beginTry(page) {
  await planTry(page);
  await page.getByRole("button", { name: "Let the coin pick the days" }).click();
  await page.getByRole("heading", { name: /Under way/ }).waitFor();
}

async function chooseSpan(page, words) {
  await page.getByRole("button", { name: words }).click();
  await page.waitForTimeout(400);
}

async function openEbb(page) {
  await page.locator(".plain-list button").first().click();
  await page.locator(".part-whisker").first().waitFor({ state: "attached" });
}

async function writeDraft(page) {
  await page
    .locator("textarea")
    .fill("You never listen and you always leave. I feel alone. Could we talk on Friday?");
  await page.getByRole("button", { name: "Look at it" }).click();
  await page.getByText("What stands out").waitFor({ timeout: 20_000 });
}

async function askRoom(page) {
  for (const words of ["this evening", "I am worn out", "you can write, and I answer then"])
    await page.getByText(words, { exact: true }).click();
}

/** A chat of invented words. */
async function bring(page, writers) {
  const lines = Array.from({ length: 420 }, (_, i) => {
    const day = new Date(Date.UTC(2026, 2, 2 + Math.floor(i / 7)));
    const date = `${day.getUTCDate()}/${day.getUTCMonth() + 1}/26`;
    return `${date}, ${9 + (i % 7)}:${10 + ((i * 7) % 50)} - ${writers[(i * i) % writers.length]}: hello`;
  });
  const buffer = Buffer.from(`${lines.join("\n")}\n`);
  await page
    .locator("input[type=file]")
    .setInputFiles({ name: "chat.txt", mimeType: "text/plain", buffer });
  await page.waitForTimeout(500);
}

async function bringFound(page) {
  await bring(page, ["Ada", "Ben"]);
  await page.getByRole("button", { name: "Ada" }).click();
  await page.getByRole("button", { name: "Read it" }).waitFor();
}

async function readChat(page) {
  await bringFound(page);
  await page.getByRole("button", { name: "Read it" }).click();
  await page.locator(".day-slider").waitFor({ timeout: 60_000 });
}

/** Screens without an act share one page for each record; the others get one of their own. */
async function take(browser, look, wanted) {
  const still = wanted.filter((screen) => !screen.act);
  for (const record of new Set(still.map((screen) => screen.record))) {
    const { page, context } = await opened(browser, look, record);
    for (const screen of still.filter((one) => one.record === record))
      await picture(page, look, screen);
    await context.close();
  }
  for (const screen of wanted.filter((one) => one.act)) {
    const { page, context } = await opened(browser, look, screen.record);
    await picture(page, look, screen);
    await context.close();
  }
}

async function opened(browser, { width, scheme }, record) {
  const context = await browser.newContext({
    viewport: { width, height: lowest(width) },
    colorScheme: scheme,
    locale: "en-GB",
    serviceWorkers: "block",
  });
  const page = await context.newPage();
  await page.goto(url);
  await page.evaluate(() => document.fonts.ready);
  await records[record](page);
  if (language === "de") {
    await goTo(page, "/settings");
    await page.getByText("Deutsch").click();
    await page.getByRole("heading", { name: "Einstellungen" }).waitFor();
  }
  return { page, context };
}

const lowest = (width) => (width < 500 ? 780 : 900);

async function picture(page, { width, scheme }, screen) {
  await page.setViewportSize({ width, height: lowest(width) });
  await goTo(page, screen.path);
  await screen.act?.(page);
  await page.mouse.move(0, 0);
  await untilStill(page);
  // Twice: a drawing that found its width may have changed the height of the page.
  for (let i = 0; i < 2; i++) {
    const height = await page.evaluate(() => {
      const main = document.getElementById("page");
      main.scrollTo(0, 0);
      const inner = [...main.children].at(-1)?.getBoundingClientRect().bottom ?? 0;
      const below = Number.parseFloat(getComputedStyle(main).paddingBottom);
      return Math.ceil(inner + below + innerHeight - main.getBoundingClientRect().bottom);
    });
    await page.setViewportSize({ width, height: Math.min(tallest, Math.max(780, height)) });
    await untilStill(page);
  }
  writeFileSync(
    join(folder, `${screen.name}-${width}-${scheme}.png`),
    smallPng(await page.screenshot()),
  );
}

/** Waits until nothing on the page changed for a while, and nothing is under way. */
function untilStill(page) {
  return page.evaluate(
    () =>
      new Promise((resolve) => {
        const quietMs = 350;
        let timer = setTimeout(done, quietMs);
        const watcher = new MutationObserver(again);
        watcher.observe(document.body, { childList: true, subtree: true, attributes: true });
        function again() {
          clearTimeout(timer);
          timer = setTimeout(done, quietMs);
        }
        function done() {
          const main = document.querySelector("main");
          const isWaiting =
            main.childElementCount < 2 || /Reading\.|Ebb liest/.test(main.innerText);
          if (isWaiting && performance.now() < latest) return again();
          watcher.disconnect();
          resolve();
        }
        const latest = performance.now() + 6000;
      }),
  );
}

const only = process.argv[2]?.split(",");
const wanted = screens.filter(
  (screen) => (!only || only.includes(screen.name)) && (language === "en" || !screen.act),
);
const wantsParts = language === "en" && (!only || only.includes("parts"));
mkdirSync(folder, { recursive: true });
const site = await serve(Number(process.env.PORT ?? 4179));
const { url } = site;
try {
  const browser = await launch();
  for (const width of widths) {
    for (const scheme of schemes) await take(browser, { width, scheme }, wanted);
  }
  const parts = wantsParts ? await partPictures(browser, { folder, widths, schemes }) : 0;
  await browser.close();
  console.error(
    `${wanted.length * widths.length * schemes.length + parts} pictures in docs/screens`,
  );
} finally {
  site.stop();
}
