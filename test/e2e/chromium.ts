/** The one way in which browser tests find a browser: named, or installed in a usual place. */

import { type Browser, chromium } from "playwright-core";
import { findChromium } from "../../scripts/chromium.mjs";

/** Path of the browser; undefined when there is none. */
export const chromiumPath: string | undefined = findChromium();

if (!chromiumPath)
  console.warn("SKIPPED: no Chromium, Chrome or Edge found; set CHROMIUM_PATH and run again.");

/** Starts the browser. */
export function launch(): Promise<Browser> {
  if (!chromiumPath) throw new Error("launch: expected a browser");
  return chromium.launch({ executablePath: chromiumPath, args: ["--no-sandbox"] });
}
