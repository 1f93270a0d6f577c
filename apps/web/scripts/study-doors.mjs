/**
 * `npm run study:doors`: from the first sentence to the first useful screen through each of the three doors,
 * in taps and in seconds, by a script that reads every word that is in view at 200 a minute and takes 1.2 s
 * over each tap. Writes `docs/reports/doors.md` and prints it. `EBB_SERVE` names another build.
 */

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { launch, root, serve } from "./site.mjs";

const wordsAMinute = 200;
const tapMs = 1200;

/** A visitor who counts taps and reads what is new before the first tap on a screen. */
async function visitor(browser, url) {
  const context = await browser.newContext({
    viewport: { width: 360, height: 780 },
    serviceWorkers: "block",
  });
  const page = await context.newPage();
  const start = performance.now();
  await page.goto(url);
  let taps = 0;
  let read = "";
  const look = async () => {
    const text = await page.locator("main").innerText();
    const fresh = text.split("\n").filter((line) => !read.includes(line));
    read += text;
    const words = fresh.join(" ").split(/\s+/).filter(Boolean).length;
    await page.waitForTimeout((words * 60_000) / wordsAMinute);
  };
  const tap = async (locator, position) => {
    await locator.waitFor();
    await page.waitForTimeout(tapMs);
    await locator.click(position ? { position } : {});
    taps++;
  };
  const press = (name) => tap(page.getByRole("button", { name }).first());
  const follow = (name) => tap(page.getByRole("link", { name }).first());
  const seconds = () => (performance.now() - start) / 1000;
  return {
    page,
    look,
    tap,
    press,
    follow,
    seconds,
    taps: () => taps,
    close: () => context.close(),
  };
}

/** Through a door and past the question whether it may stay. */
async function enter(visit, door) {
  await visit.page.getByRole("button", { name: door }).waitFor();
  await visit.look();
  await visit.press(door);
  await visit.page.getByRole("button", { name: "Keep nothing" }).waitFor();
  await visit.look();
  await visit.press("Keep nothing");
  await visit.page.getByRole("heading", { name: "Today" }).waitFor();
  await visit.page.waitForTimeout(500);
  await visit.look();
}

/** The check-in, to the day as it is drawn. */
async function noteDay(visit) {
  await visit.follow("Note the day");
  const lines = visit.page.locator(".scale > .scale-line");
  await lines.nth(5).waitFor();
  for (let i = 0; i < 6; i++) {
    const box = await lines.nth(i).boundingBox();
    await visit.tap(lines.nth(i), { x: box.width * 0.6, y: box.height / 2 });
  }
  await visit.press("Save the day");
  await visit.page.getByText("Your day is noted.").waitFor();
}

/** What each door leads to first; the reader of each is another. */
const ways = [
  { door: "I am wondering", useful: "the day, drawn", go: noteDay },
  {
    door: "I am wondering",
    useful: "the own loop, drawn",
    go: async (visit) => {
      await visit.follow("Draw the loop between you");
      for (const words of ["an argument", "I ask again", "the other goes quiet", "time passes"]) {
        await visit.page.getByRole("button", { name: words }).waitFor();
        await visit.look();
        await visit.press(words);
      }
      await visit.page.locator(".loop").waitFor();
    },
  },
  {
    door: "I need room",
    useful: "a message that asks for room, with a return",
    go: async (visit) => {
      await visit.follow("Ask for room");
      await visit.page.getByRole("heading", { name: "Ask for room" }).waitFor();
      await visit.look();
      await visit.tap(visit.page.getByText("this evening", { exact: true }));
      await visit.tap(visit.page.getByText("I am worn out", { exact: true }));
      await visit.page.getByRole("button", { name: "Copy the message" }).waitFor();
    },
  },
  { door: "I need room", useful: "the day, drawn", go: noteDay },
  { door: "We are both here", useful: "the day, drawn", go: noteDay },
];

const median = (values) => [...values].sort((x, y) => x - y)[values.length >> 1];
const runs = Number(process.env.EBB_RUNS ?? 3);
const site = await serve(Number(process.env.PORT ?? 4187));
try {
  const browser = await launch();
  const rows = [];
  for (const { door, useful, go } of ways) {
    const all = await Promise.all(
      Array.from({ length: runs }, async () => {
        const visit = await visitor(browser, site.url);
        await enter(visit, door);
        await go(visit);
        const seen = { taps: visit.taps(), seconds: visit.seconds() };
        await visit.close();
        return seen;
      }),
    );
    const seconds = median(all.map((one) => one.seconds)).toFixed(0);
    rows.push(`| ${door} | ${useful} | ${all[0].taps} | ${seconds} |`);
  }
  await browser.close();
  const text = [
    "# From the first sentence to the first useful screen",
    "",
    `\`npm run study:doors\`: every word in view is read at ${wordsAMinute} a minute, each tap takes ${tapMs / 1000} s; median of ${runs} visits at 360 × 780. Wanted: 12 taps or fewer, under 180 s.`,
    "",
    "| door | first useful screen | taps | seconds |",
    "| --- | --- | --- | --- |",
    ...rows,
    "",
  ].join("\n");
  writeFileSync(join(root, "docs/reports/doors.md"), text);
  console.log(text);
} finally {
  site.stop();
}
