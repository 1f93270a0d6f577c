/**
 * The engine gives the same numbers in Node, in a page and in a worker of a browser: to seven digits, far
 * below any digit shown. Last bits of Math.sin and Math.exp differ between versions of one JS engine.
 */

import { fileURLToPath } from "node:url";
import type { Browser } from "playwright-core";
import { build, type Rolldown } from "vite";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { chromiumPath, launch } from "../chromium.ts";
import { runProgram } from "./program.ts";

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
  beforeAll(async () => {
    [browser, code] = await Promise.all([launch(), bundledProgram()]);
  });
  afterAll(() => browser?.close());

  function expectSame(numbers: readonly number[]): void {
    expect(inNode.length).toBeGreaterThan(80);
    expect(numbers.length).toBe(inNode.length);
    numbers.forEach((value, i) => {
      expect(Math.abs(value - inNode[i])).toBeLessThanOrEqual(1e-7 * (1 + Math.abs(inNode[i])));
    });
  }

  test("in a page", async () => {
    const page = await browser.newPage();
    const script = `${code};JSON.stringify(EbbProgram.runProgram())`;
    expectSame(JSON.parse(await page.evaluate<string>(script)));
    await page.close();
  });

  test("in a worker", async () => {
    const page = await browser.newPage();
    const text = await page.evaluate(
      (source) =>
        new Promise<string>((resolve, reject) => {
          const blob = new Blob([source], { type: "text/javascript" });
          const worker = new Worker(URL.createObjectURL(blob));
          worker.onmessage = (message) => resolve(message.data);
          worker.onerror = (event) => reject(new Error(event.message));
        }),
      `${code};postMessage(JSON.stringify(EbbProgram.runProgram()))`,
    );
    expectSame(JSON.parse(text));
    await page.close();
  });
});
