/**
 * The engine gives the same numbers in Node, in a page and in a worker of a browser, to the last bit: it
 * computes exp, log and sine by its own arithmetic, since the platform's differ between JS engines.
 */

import { fileURLToPath } from "node:url";
import { Worker as NodeWorker } from "node:worker_threads";
import type { Browser } from "playwright-core";
import { build, type Rolldown } from "vite";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { chromiumPath, launch } from "../chromium.ts";
import { runChains, runProgram } from "./program.ts";

/** The program as one classic script that sets `EbbProgram`. */
async function bundledProgram(): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: "error",
    resolve: { conditions: ["ebb-source", "module", "browser", "default"] },
    build: {
      write: false,
      target: "es2022",
      lib: {
        entry: fileURLToPath(new URL("./program.ts", import.meta.url)),
        name: "EbbProgram",
        formats: ["iife"],
      },
    },
  });
  // One entry, one format: an array with one output of one chunk.
  const [bundle] = output as Rolldown.RolldownOutput[];
  return bundle.output[0].code;
}

describe.skipIf(!chromiumPath)("the engine's numbers in a browser equal Node's", () => {
  let browser: Browser;
  let code = "";
  const inNode = runProgram();
  const chainsInNode = runChains();
  beforeAll(async () => {
    [browser, code] = await Promise.all([launch(), bundledProgram()]);
  });
  afterAll(() => browser?.close());

  function expectSame(numbers: readonly number[], expected: readonly number[] = inNode): void {
    expect(expected.length).toBeGreaterThan(80);
    expect(numbers.length).toBe(expected.length);
    expect(numbers).toEqual(expected);
  }

  async function inPage(call: string): Promise<number[]> {
    const page = await browser.newPage();
    const text = await page.evaluate<string>(`${code};JSON.stringify(EbbProgram.${call}())`);
    await page.close();
    return JSON.parse(text);
  }

  async function inBrowserWorker(call: string): Promise<number[]> {
    const page = await browser.newPage();
    const text = await page.evaluate(
      (source) =>
        new Promise<string>((resolve, reject) => {
          const blob = new Blob([source], { type: "text/javascript" });
          const worker = new Worker(URL.createObjectURL(blob));
          worker.onmessage = (message) => resolve(message.data);
          worker.onerror = (event) => reject(new Error(event.message));
        }),
      `${code};postMessage(JSON.stringify(EbbProgram.${call}()))`,
    );
    await page.close();
    return JSON.parse(text);
  }

  function inNodeThread(call: string): Promise<number[]> {
    const send = 'require("node:worker_threads").parentPort.postMessage';
    const worker = new NodeWorker(`${code};${send}(EbbProgram.${call}())`, { eval: true });
    return new Promise((resolve, reject) => {
      worker.on("message", resolve);
      worker.on("error", reject);
    });
  }

  test("in a page", async () => expectSame(await inPage("runProgram")));

  test("in a worker", async () => expectSame(await inBrowserWorker("runProgram")));

  test("the sampler's chains: every draw in a page, a browser's worker and a thread of Node", async () => {
    expect(chainsInNode.length).toBeGreaterThan(2 * 150 * 9);
    expectSame(await inNodeThread("runChains"), chainsInNode);
    expectSame(await inPage("runChains"), chainsInNode);
    expectSame(await inBrowserWorker("runChains"), chainsInNode);
  });
});
