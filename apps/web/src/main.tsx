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
import { keepForOffline } from "./state/offline.ts";
import { watchScroll } from "./state/scroll.ts";
import { watchStoreTrouble } from "./state/store-trouble.ts";

watchShift(window);
watchScroll();
watchAbsence(window);
watchStoreTrouble(window);
const root = document.getElementById("app");
// Reading the script and drawing the first screen are two tasks.
setTimeout(() => {
  if (root) render(<App />, root);
  keepForOffline();
});
