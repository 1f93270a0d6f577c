/** Starts the page. */

import { render } from "preact";
import { App } from "./app.tsx";
import "./style/tokens.css";
import "./style/base.css";
import "./style/layout.css";
import "./style/components.css";
import "./style/charts.css";
import { watchShift } from "./state/exit.ts";
import { watchAbsence } from "./state/lock.ts";
import { nextTask } from "./state/next-task.ts";
import { keepForOffline } from "./state/offline.ts";
import { heedTyped } from "./state/own-words.ts";
import { watchScroll } from "./state/scroll.ts";
import { watchStoreTrouble } from "./state/store-trouble.ts";

/** What is kept for use without a network can wait until the first screen stands. */
const afterFirstScreenMs = 300;
const root = document.getElementById("app");
// Reading the script, watching and drawing are tasks of their own; the first screen comes first.
nextTask(() => root && render(<App />, root));
nextTask(() => {
  watchShift(window);
  watchScroll();
  watchAbsence(window);
  watchStoreTrouble(window);
  heedTyped();
});
setTimeout(keepForOffline, afterFirstScreenMs);
