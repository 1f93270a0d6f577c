/** The one way in which browser tests find a browser: named, or installed in a usual place. */

import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const places = [
  process.env["CHROMIUM_PATH"],
  process.env["EBB_CHROMIUM"],
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/microsoft-edge",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/** Path of the browser; undefined when there is none. */
export const chromiumPath: string | undefined = places.find((path) => path && existsSync(path));

if (!chromiumPath)
  console.warn("SKIPPED: no Chromium, Chrome or Edge found; set CHROMIUM_PATH and run again.");

/** Starts the browser. */
export function launch(): Promise<Browser> {
  if (!chromiumPath) throw new Error("launch: expected a browser");
  return chromium.launch({ executablePath: chromiumPath, args: ["--no-sandbox"] });
}
