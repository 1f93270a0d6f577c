/**
 * `npm run study:app`: how fast and how heavy the app is, in a real browser on this machine, with the
 * processor slowed four times where that is said. Prints a table; medians of `runs` visits.
 */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { launch, root, serve } from "./site.mjs";

const runs = Number(process.env.EBB_RUNS ?? 5);
const median = (values) => [...values].sort((x, y) => x - y)[values.length >> 1];
const rows = [];
const say = (what, value, target) => rows.push({ what, value, target });

function weights() {
  const assets = join(root, "apps/web/dist/assets");
  const scripts = readdirSync(assets).filter((name) => name.endsWith(".js"));
  const size = (name) => gzipSync(readFileSync(join(assets, name)), { level: 9 }).length;
  const own = scripts.filter((name) => !/^(de|texts|conversation)-/.test(name));
  const total = own.reduce((sum, name) => sum + size(name), 0);
  say("whole app without languages, kB gzip", (total / 1000).toFixed(1), "<= 400");
}

async function slowed(browser) {
  const context = await browser.newContext({
    viewport: { width: 360, height: 780 },
    serviceWorkers: "block",
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  await page.addInitScript(() => {
    globalThis.longTasks = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) globalThis.longTasks.push(entry.duration);
    }).observe({ type: "longtask", buffered: true });
  });
  return { context, page };
}

async function firstPaint(browser) {
  const paints = [];
  const bytes = [];
  for (let i = 0; i < runs; i++) {
    const { context, page } = await slowed(browser);
    await page.goto(url);
    await page.getByText("Someone you love has gone quiet.").waitFor();
    const seen = await page.evaluate(() => {
      const paint = performance.getEntriesByName("first-contentful-paint")[0].startTime;
      const scripts = performance
        .getEntriesByType("resource")
        .filter((entry) => entry.name.endsWith(".js") && entry.startTime <= paint);
      return { paint, bytes: scripts.reduce((sum, entry) => sum + entry.transferSize, 0) };
    });
    paints.push(seen.paint);
    bytes.push(seen.bytes);
    await context.close();
  }
  say("first contentful paint, ms, slowed four times", median(paints).toFixed(0), "< 1000");
  say("script before it, kB on the wire", (median(bytes) / 1000).toFixed(1), "<= 100");
}

/** Longest task of the page from a click until the drawing stands. */
async function reading(browser, { name, files, me }) {
  const waits = [];
  const longest = [];
  for (let i = 0; i < runs; i++) {
    const { context, page } = await slowed(browser);
    await page.goto(`${url}${files ? "/bring" : "/"}`);
    await page.waitForLoadState("networkidle");
    await page.evaluate(() => {
      globalThis.longTasks.length = 0;
    });
    const start = Date.now();
    if (files) {
      await page.locator("input[type=file]").setInputFiles(files);
      if (me) await page.getByRole("button", { name: me }).click();
    } else await page.getByRole("button", { name: "Look at an example couple" }).click();
    await page.locator(".day-slider").waitFor({ timeout: 300_000 });
    waits.push(Date.now() - start);
    longest.push(Math.max(0, ...(await page.evaluate(() => globalThis.longTasks))));
    await context.close();
  }
  say(`${name}: until drawn, ms, slowed four times`, median(waits).toFixed(0), "");
  say(`${name}: longest task on the page, ms`, median(longest).toFixed(0), "<= 50");
}

/** A chat of five years, and a diary of 1,000 check-ins; invented. */
function inventedChat() {
  const lines = [];
  for (let day = 0; day < 1826; day++) {
    const date = new Date(Date.UTC(2021, 0, 1 + day));
    const count = 8 + ((day * 7919) % 23);
    for (let i = 0; i < count; i++) {
      const who = (day * 31 + i * 17) % 5 < 3 ? "Ada" : "Ben";
      const minute = String((i * 37) % 60).padStart(2, "0");
      const hour = 7 + Math.floor((i * 15) / count);
      lines.push(
        `${date.getUTCDate()}/${date.getUTCMonth() + 1}/${date.getUTCFullYear()}, ${hour}:${minute} - ${who}: hello`,
      );
    }
  }
  return Buffer.from(`${lines.join("\n")}\n`);
}

function inventedDiary() {
  const rowsOf = ["person,time,closeness,room,stress"];
  let state = 1;
  const next = () => {
    state = (state * 16807) % 2147483647;
    return state / 2147483647;
  };
  const x = { a: 0, b: 0 };
  for (let day = 0; day < 500; day++)
    for (const person of ["a", "b"]) {
      x[person] = 0.6 * x[person] + 0.1 * x[person === "a" ? "b" : "a"] + 2 * (next() - 0.5);
      const date = new Date(Date.UTC(2024, 0, 1 + day)).toISOString().slice(0, 10);
      const closeness = Math.max(0, Math.min(10, Math.round(6 + x[person])));
      rowsOf.push(
        `${person},${date},${closeness},${Math.round(4 - x[person])},${Math.round(10 * next())}`,
      );
    }
  return Buffer.from(`${rowsOf.join("\n")}\n`);
}

/** Door to drawn day by a script that looks 1.2 s at each line, as a person might. */
async function checkIn(browser) {
  const times = [];
  for (let i = 0; i < Math.min(runs, 3); i++) {
    const context = await browser.newContext({ viewport: { width: 360, height: 780 } });
    const page = await context.newPage();
    await page.goto(`${url}/check-in`);
    const lines = page.locator(".scale > .scale-line");
    await lines.first().waitFor();
    const start = Date.now();
    for (let line = 0; line < 6; line++) {
      await page.waitForTimeout(1200);
      const box = await lines.nth(line).boundingBox();
      await lines.nth(line).click({ position: { x: box.width * 0.6, y: 22 } });
    }
    await page.waitForTimeout(800);
    await page.getByRole("button", { name: "Save the day" }).click();
    await page.getByText("Your day is noted.").waitFor();
    times.push((Date.now() - start) / 1000);
    await context.close();
  }
  say("check-in at human speed (1.2 s a line), s", median(times).toFixed(1), "< 30");
  say("taps of a check-in", 7, "<= 7");
}

const site = await serve(4178);
const { url } = site;
try {
  const browser = await launch();
  weights();
  await firstPaint(browser);
  await checkIn(browser);
  await reading(browser, { name: "example couple" });
  const chat = { name: "chat.txt", mimeType: "text/plain", buffer: inventedChat() };
  await reading(browser, { name: "chat of five years", files: chat, me: "Ada" });
  const diary = { name: "diary.csv", mimeType: "text/csv", buffer: inventedDiary() };
  await reading(browser, { name: "1,000 check-ins", files: diary });
  await browser.close();
  for (const { what, value, target } of rows)
    console.log(`${what.padEnd(58)} ${String(value).padStart(8)}  ${target}`);
} finally {
  site.stop();
}
