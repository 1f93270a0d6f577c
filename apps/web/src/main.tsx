/** Starts the page. */

import { render } from "preact";
import { App } from "./app.tsx";
import "./style/tokens.css";
import "./style/base.css";
import "./style/layout.css";
import "./style/components.css";
import "./style/charts.css";
import { watchShift } from "./state/exit.ts";
import { keepForOffline } from "./state/offline.ts";
import { watchScroll } from "./state/scroll.ts";

watchShift(window);
watchScroll();
const root = document.getElementById("app");
if (root) render(<App />, root);
keepForOffline();
