/** Finds a browser for the browser tests, and installs Debian's Chromium where that is possible. */

import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

const places = [
  process.env.CHROMIUM_PATH,
  process.env.EBB_CHROMIUM,
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

/** Path of an installed Chromium, Chrome or Edge, or undefined. */
export function findChromium() {
  return places.find((path) => path && existsSync(path));
}

/** Installs Debian's `chromium` when this is Debian and we are root; otherwise does nothing. */
export function installChromium() {
  if (process.platform !== "linux" || process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get"))
    return;
  console.error("Installing chromium for the browser tests …");
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const apt = (...args) =>
    spawnSync("apt-get", ["-q", "-o", "DPkg::Lock::Timeout=300", ...args], {
      stdio: ["ignore", 2, 2],
      env,
    });
  apt("update");
  apt("install", "-y", "--no-install-recommends", "chromium");
}
