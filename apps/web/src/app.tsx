/** The app: frame, places and the screens, which load when first opened. */

import type { ComponentChildren } from "preact";
import { ErrorBoundary, LocationProvider, lazy, Route, Router } from "preact-iso";
import { Frame } from "./components/frame.tsx";
import { FirstScreen } from "./routes/first.tsx";
import { NotFound } from "./routes/not-found.tsx";
import { SafeScreen } from "./routes/safe.tsx";

const BringScreen = lazy(() => import("./routes/bring.tsx").then((m) => m.BringScreen));
const CheckInScreen = lazy(() => import("./routes/check-in.tsx").then((m) => m.CheckInScreen));
const TodayScreen = lazy(() => import("./routes/today.tsx").then((m) => m.TodayScreen));
const DrawLoopScreen = lazy(() => import("./routes/draw-loop.tsx").then((m) => m.DrawLoopScreen));
const LoopScreen = lazy(() => import("./routes/loop.tsx").then((m) => m.LoopScreen));
const TideScreen = lazy(() => import("./routes/tide.tsx").then((m) => m.TideScreen));

/** Everything on the page. */
export function App() {
  return (
    <LocationProvider>
      <Frame>
        <Screens />
      </Frame>
    </LocationProvider>
  );
}

function Screens(): ComponentChildren {
  return (
    <ErrorBoundary>
      <Router>
        <Route path="/" component={FirstScreen} />
        <Route path="/safe" component={SafeScreen} />
        <Route path="/bring" component={BringScreen} />
        <Route path="/today" component={TodayScreen} />
        <Route path="/check-in" component={CheckInScreen} />
        <Route path="/draw-loop" component={DrawLoopScreen} />
        <Route path="/loop" component={LoopScreen} />
        <Route path="/tide" component={TideScreen} />
        <Route default component={NotFound} />
      </Router>
    </ErrorBoundary>
  );
}
