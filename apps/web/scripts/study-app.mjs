/**
 * `npm run study:app`: how fast and how heavy the app is, in a real browser on this machine, with the
 * processor of the page slowed four times where that is said. Medians of `EBB_RUNS` visits (5). Writes
 * `docs/reports/app.md` and prints it. `EBB_SERVE` and `EBB_DIST` name another build.
 */

import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { launch, root, serve } from "./site.mjs";
import { checkInTimes } from "./study/check-in.mjs";
import { decade } from "./study/decade.mjs";
import { diaryFile, fiveYearChat, hardDiary } from "./study/files.mjs";
import { longestTasks } from "./study/tasks.mjs";
import { slowedPage } from "./study/visit.mjs";

const runs = Number(process.env.EBB_RUNS ?? 5);
const median = (values) => [...values].sort((x, y) => x - y)[values.length >> 1];
const rows = [];
const say = (what, value, target) => rows.push([what, value, target]);

function weights() {
  const assets = join(process.env.EBB_DIST ?? join(root, "apps/web/dist"), "assets");
  const size = (name) => gzipSync(readFileSync(join(assets, name)), { level: 9 }).length;
  const own = readdirSync(assets)
    .filter((name) => name.endsWith(".js"))
    .filter((name) => !/^(de|texts|conversation)-/.test(name));
  const total = own.reduce((sum, name) => sum + size(name), 0);
  say("whole app without languages, kB gzip", (total / 1000).toFixed(1), "<= 400");
}

async function firstPaint(browser, url) {
  const paints = [];
  const bytes = [];
  const tasks = [];
  for (let i = 0; i < runs; i++) {
    const { page, close } = await slowedPage(browser);
    tasks.push(
      await longestTasks(browser, page, async () => {
        await page.goto(url);
        await page.waitForTimeout(2500);
      }),
    );
    const seen = await page.evaluate(() => {
      const paint = performance.getEntriesByName("first-contentful-paint")[0].startTime;
      const scripts = performance
        .getEntriesByType("resource")
        .filter((entry) => entry.name.endsWith(".js") && entry.startTime <= paint);
      return { paint, bytes: scripts.reduce((sum, entry) => sum + entry.transferSize, 0) };
    });
    paints.push(seen.paint);
    bytes.push(seen.bytes);
    await close();
  }
  say("first contentful paint, ms, slowed four times", median(paints).toFixed(0), "< 1000");
  say("script before it, kB on the wire", (median(bytes) / 1000).toFixed(1), "<= 100");
  sayTasks("first visit", tasks);
  const change = median(tasks.map((one) => one.changeMs));
  say("the browser's own change of page before it, ms of processor time", change.toFixed(0), "");
}

function sayTasks(name, tasks) {
  const own = median(tasks.map((one) => one.ownMs));
  const wall = median(tasks.map((one) => one.wallMs));
  say(`${name}: longest task of the page, ms of processor time`, own.toFixed(0), "<= 50");
  say(`${name}: longest task of the page, ms by the clock`, wall.toFixed(0), "<= 50");
}

/** Longest task of the page from a click until the drawing stands and rests. */
async function reading(browser, url, { name, file, me }) {
  const waits = [];
  const tasks = [];
  for (let i = 0; i < runs; i++) {
    const { page, standing, choose, close } = await slowedPage(browser);
    await page.goto(`${url}${file ? "/bring" : "/"}`);
    await page.waitForTimeout(2500);
    const drawn = standing(".day-slider");
    tasks.push(
      await longestTasks(browser, page, async () => {
        const start = performance.now();
        const presses = file ? [me, "Read it"] : ["Look at an example couple"];
        for (const press of me || !file ? presses : [])
          await page.evaluate((text) => globalThis.pressWhenThere(text), press);
        if (file) await choose(file);
        await drawn;
        waits.push(performance.now() - start);
        await page.waitForTimeout(1500);
      }),
    );
    await close();
  }
  say(`${name}: until drawn, ms, page slowed four times`, median(waits).toFixed(0), "");
  sayTasks(name, tasks);
}

/** From the drawing of the quick reading until the sampler's stands on screen, and the tasks meanwhile. */
async function refining(browser, url) {
  const waits = [];
  const tasks = [];
  for (let i = 0; i < Math.min(runs, 3); i++) {
    const { page, standing, gone, choose, close } = await slowedPage(browser);
    await page.goto(`${url}/bring`);
    await page.waitForTimeout(2500);
    const held = "How each answers the other: it cannot be told";
    const drawn = standing(".day-slider");
    await choose(hardDiary());
    await drawn;
    const start = performance.now();
    tasks.push(
      await longestTasks(browser, page, async () => {
        await gone(held);
        waits.push((performance.now() - start) / 1000);
        await page.waitForTimeout(1000);
      }),
    );
    await close();
  }
  const name = "a reading refined by the sampler in the background";
  say(`${name}: after its drawing, s`, median(waits).toFixed(1), "");
  sayTasks(name, tasks);
}

/** A machine with more to do than cores makes every figure larger: the slowing itself goes by the clock. */
const busy = () =>
  loadavg()[0] > cpus().length ? " It was busy, so the figures are upper bounds." : "";

function report(screens) {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  return [
    "# How fast and how heavy the app is",
    "",
    `\`npm run study:app\`; medians of ${runs} visits in Chromium at 360 by 780 pixels, the page slowed`,
    "four times. Processor time is what the page's own thread used: other programs on the machine do not",
    "count in it. The clock counts them too; the machine was shared",
    `(load at the end ${loadavg()[0].toFixed(1)} on ${cpus().length} cores).${busy()}`,
    "",
    line(["what", "seen", "target"]),
    line(["---", "---:", "---:"]),
    ...rows.map(line),
    "",
    "## Ten years of data",
    "",
    "A record of ten years (3,652 days, one check-in a day, read once). From the call of a screen until",
    "its title stands, and until nothing on it changes any more, in ms by the clock; target: under 300.",
    "",
    line(["screen", "title stands", "all stands", "longest task, processor time"]),
    line(["---", "---:", "---:", "---:"]),
    ...screens.map((one) => line([`\`${one.path}\``, one.titleMs, one.allMs, one.taskMs])),
    "",
  ].join("\n");
}

const site = await serve(Number(process.env.PORT ?? 4178));
try {
  const browser = await launch();
  weights();
  await firstPaint(browser, site.url);
  const times = await checkInTimes(browser, site.url, Math.min(runs, 3));
  say("check-in at human speed (1.2 s a line), s", median(times).toFixed(1), "< 30");
  say("taps of a check-in", 7, "<= 7");
  await reading(browser, site.url, { name: "example couple" });
  await reading(browser, site.url, { name: "chat of five years", file: fiveYearChat(), me: "Ada" });
  await reading(browser, site.url, { name: "1,000 check-ins", file: diaryFile(500, ["a", "b"]) });
  await refining(browser, site.url);
  const screens = await decade(browser, site.url, Math.min(runs, 3));
  await browser.close();
  const text = report(screens);
  writeFileSync(join(root, "docs/reports/app.md"), text);
  console.log(text);
} finally {
  site.stop();
}
