/** One self-contained page of a reading: opens from disk, no network, no script. */

import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Reading } from "@ebb/core";
import { CommandFailure } from "../failure.ts";

/** What the app's build for pages exports (apps/web/src/page/reading-page.tsx). */
interface PageBuild {
  readonly renderReadingPage: (reading: Reading, language: "en" | "de") => Promise<string>;
}

/** The page as HTML, drawn by the app's own views. */
export async function readingPage(reading: Reading, language: "en" | "de" = "en"): Promise<string> {
  const build = new URL("../../../web/dist-page/reading-page.js", import.meta.url);
  if (!existsSync(fileURLToPath(build))) {
    throw new CommandFailure(3, "The pages are not built yet. Run: npm run build");
  }
  // The build of this repository; its shape is PageBuild.
  const { renderReadingPage } = (await import(build.href)) as PageBuild;
  return renderReadingPage(reading, language);
}
