/** The frame of every screen: name, lock and Exit at the top, the label of the example, four places. */

import type { ComponentChildren } from "preact";
import { useLocation } from "preact-iso";
import { exitNow } from "../state/exit.ts";
import { lockNow } from "../state/lock.ts";
import { closeRecord, isKept, overview } from "../state/session.ts";
import { look, set } from "../state/settings.ts";
import { useSteps } from "../state/use-steps.ts";
import { words } from "../words/index.ts";
import { CareStrip } from "./care-strip.tsx";
import { Wave } from "./glyphs.tsx";
import { Places } from "./places.tsx";
import { StoreTroubleStrip } from "./store-trouble-strip.tsx";
import { UpdateStrip } from "./update-strip.tsx";

const bare = new Set(["/", "/safe", "/blank"]);

/** Wraps the screens. */
export function Frame({ children }: { children: ComponentChildren }) {
  const { path, url } = useLocation();
  const hasRest = useSteps(1) === 1;
  const isBare = bare.has(path) && overview.value.source === "none";
  return (
    <div class={isBare ? "frame bare" : "frame"}>
      <a class="skip" href="#page">
        {words.value.shell.skip}
      </a>
      <Top />
      <div class="strips">
        <Strip />
        <UpdateStrip />
        <StoreTroubleStrip />
        <CareStrip />
      </div>
      <main id="page" tabIndex={-1} data-screen={url}>
        {children}
      </main>
      {isBare || !hasRest ? null : <Places />}
    </div>
  );
}

function Top() {
  const w = words.value.shell;
  return (
    <header class="top">
      <a class="wordmark" href="/">
        <Wave />
        Ebb
      </a>
      <div class="top-actions">
        <TextSize />
        {isKept.value ? (
          <button type="button" class="plain" onClick={lockNow}>
            {w.lock}
          </button>
        ) : null}
        <button type="button" class="plain" onClick={exitNow} title={w.exitHint}>
          {w.exit}
        </button>
      </div>
    </header>
  );
}

const sizes: readonly string[] = ["normal", "large", "larger"];

/** Each press takes the next size of text, the largest goes back to the first. */
function TextSize() {
  const { mine, shell } = words.value;
  const at = sizes.indexOf(look.value.text);
  const next = sizes[(at + 1) % sizes.length] ?? "normal";
  const said = shell.textSize(
    at === 2 ? mine.textSizes.larger : at === 1 ? mine.textSizes.large : mine.textSizes.normal,
  );
  return (
    <button
      type="button"
      class="plain text-size"
      aria-label={said}
      onClick={() => set("text", next)}
    >
      <span aria-hidden="true">A</span>
      <span aria-hidden="true">A</span>
    </button>
  );
}

function Strip() {
  const { source } = overview.value;
  const { route } = useLocation();
  const w = words.value.shell;
  if (source !== "example" && source !== "file") return null;
  const leave = async () => {
    await closeRecord();
    route("/");
  };
  return (
    <aside class="example-strip" aria-label={source === "example" ? w.exampleLabel : w.importLabel}>
      <span>{source === "example" ? w.exampleLabel : w.importLabel}</span>
      <button type="button" class="plain" onClick={leave}>
        {source === "example" ? w.leaveExample : w.closeImport}
      </button>
    </aside>
  );
}
