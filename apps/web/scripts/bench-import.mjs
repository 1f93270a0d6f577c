/**
 * A million made messages read in a worker of a browser, as the app reads them, beside the same in Node:
 * each pass in a fresh worker of a fresh page, and in a fresh process; rounds in turn, medians.
 * `node apps/web/scripts/bench-import.mjs` after `npm run build`; `EBB_BENCH_ROUNDS` (5) and
 * `EBB_BENCH_MESSAGES` (1000000) change the size.
 */

import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "vite";
import { writeBigChat } from "../../cli/dist/bench/big-chat.js";
import { launch, root } from "./site.mjs";

const rounds = Number(process.env.EBB_BENCH_ROUNDS ?? 5);
const messages = Number(process.env.EBB_BENCH_MESSAGES ?? 1_000_000);
const modes = ["columns", "features"];
const folder = mkdtempSync(join(tmpdir(), "ebb-bench-web-"));
const median = (values) => [...values].sort((p, q) => p - q)[values.length >> 1];

const page = `<!doctype html><meta charset="utf-8"><title>bench</title><input type="file"><script>
globalThis.run = (mode) => new Promise((resolve, reject) => {
  const worker = new Worker("/worker.js", { type: "module" });
  worker.onerror = ({ message }) => reject(new Error(message));
  worker.onmessage = ({ data }) => { worker.terminate(); resolve(data); };
  worker.postMessage({ file: document.querySelector("input").files[0], mode });
});
</script>`;

async function bundle() {
  const entry = join(root, "apps/web/scripts/study/import-worker.js");
  await build({
    configFile: false,
    logLevel: "error",
    build: { lib: { entry, formats: ["es"], fileName: () => "worker.js" }, outDir: folder },
  });
}

function site() {
  const worker = readFileSync(join(folder, "worker.js"));
  const server = createServer(({ url }, answer) => {
    const isWorker = url === "/worker.js";
    answer.setHeader("content-type", isWorker ? "text/javascript" : "text/html");
    answer.end(isWorker ? worker : page);
  });
  return new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(server)));
}

async function inBrowser(browser, server, path, mode) {
  const visit = await browser.newPage();
  await visit.goto(`http://127.0.0.1:${server.address().port}/`);
  await visit.setInputFiles("input", path);
  const run = await visit.evaluate((chosen) => globalThis.run(chosen), mode);
  await visit.close();
  return run;
}

function inNode(path, mode) {
  const script = join(root, "apps/cli/dist/bench/import-run.js");
  return JSON.parse(execFileSync(process.execPath, [script, mode, path], { encoding: "utf8" }));
}

const path = join(folder, "million.txt");
try {
  writeBigChat({ path, messages, seed: 20260101, style: "android" });
  await bundle();
  const browser = await launch();
  const server = await site();
  const seen = { browser: { columns: [], features: [] }, node: { columns: [], features: [] } };
  for (let round = 0; round < rounds; round += 1) {
    for (const mode of modes) {
      const web = await inBrowser(browser, server, path, mode);
      const own = inNode(path, mode);
      if (web.messages !== own.messages) throw new Error("the browser found another number");
      seen.browser[mode].push(web.ms);
      seen.node[mode].push(own.ms);
    }
  }
  console.log("| pass | worker | node | times slower |\n|---|---|---|---|");
  for (const mode of modes) {
    const [web, own] = [median(seen.browser[mode]), median(seen.node[mode])];
    console.log(
      `| ${mode} | ${web.toFixed(0)} ms | ${own.toFixed(0)} ms | ${(web / own).toFixed(2)} |`,
    );
  }
  console.log(`\n${await browser.version()}, Node ${process.version}`);
  server.close();
  await browser.close();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
