/** A record of ten years: how long each screen takes to stand. */

import { diaryFile } from "./files.mjs";
import { longestTasks } from "./tasks.mjs";
import { slowedPage } from "./visit.mjs";

const tenYears = 3652;

/** Every screen that shows something of the record, and those around them. */
const paths = [
  ...["/today", "/check-in", "/draw-loop", "/tide", "/loop", "/why", "/next", "/week", "/ahead"],
  ...["/talk", "/talk/say", "/talk/room", "/mine", "/care", "/lines", "/bring", "/therapist"],
  ...["/library", "/data", "/stored", "/settings", "/keep"],
];

/** Goes to a screen; resolves with the times until its title and until all of it stood. */
function open(page, path) {
  return page.evaluate((to) => {
    const quietMs = 600;
    const start = performance.now();
    let titleMs = 0;
    let allMs = 0;
    return new Promise((resolve) => {
      let timer;
      const look = () => {
        allMs = performance.now() - start;
        const title = document.querySelector("main h1");
        const isThere = document.querySelector("main")?.dataset.screen === to && title;
        if (titleMs === 0 && isThere) titleMs = allMs;
        clearTimeout(timer);
        timer = setTimeout(() => {
          watcher.disconnect();
          resolve({ titleMs, allMs });
        }, quietMs);
      };
      const watcher = new MutationObserver(look);
      watcher.observe(document.body, {
        childList: true,
        subtree: true,
        characterData: true,
        attributes: true,
      });
      history.pushState(null, "", to);
      dispatchEvent(new PopStateEvent("popstate"));
      look();
    });
  }, path);
}

const median = (values) => Math.round([...values].sort((x, y) => x - y)[values.length >> 1]);

/** Medians of `visits` openings of each screen; every screen was open once before. */
export async function decade(browser, url, visits) {
  const { page, standing, choose, close } = await slowedPage(browser);
  page.setDefaultTimeout(600_000);
  await page.goto(`${url}/bring`);
  await page.locator("input[type=file]").waitFor();
  const drawn = standing(".day-slider");
  await choose(diaryFile(tenYears, ["a"]));
  await drawn;
  await page.getByRole("button", { name: "Add it to my record" }).click();
  await page.getByText("Read from a file").waitFor({ state: "detached" });
  await page.locator(".day-slider").waitFor();
  const screens = [];
  for (const path of paths) {
    await open(page, "/mine?");
    await open(page, path);
    const seen = [];
    const tasks = [];
    for (let i = 0; i < visits; i++) {
      await open(page, "/mine?");
      tasks.push(
        await longestTasks(browser, page, async () => {
          seen.push(await open(page, path));
        }),
      );
    }
    screens.push({
      path,
      titleMs: median(seen.map((one) => one.titleMs)),
      allMs: median(seen.map((one) => one.allMs)),
      taskMs: median(tasks.map((one) => one.ownMs)),
    });
  }
  await close();
  return screens;
}
