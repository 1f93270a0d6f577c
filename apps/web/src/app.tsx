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
const KeepScreen = lazy(() => import("./routes/keep.tsx").then((m) => m.KeepScreen));
const OpenScreen = lazy(() => import("./routes/open.tsx").then((m) => m.OpenScreen));
const MineScreen = lazy(() => import("./routes/mine.tsx").then((m) => m.MineScreen));
const StoredScreen = lazy(() => import("./routes/stored.tsx").then((m) => m.StoredScreen));
const DataScreen = lazy(() => import("./routes/data.tsx").then((m) => m.DataScreen));
const SettingsScreen = lazy(() => import("./routes/settings.tsx").then((m) => m.SettingsScreen));
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
        <Route path="/keep" component={KeepScreen} />
        <Route path="/open" component={OpenScreen} />
        <Route path="/mine" component={MineScreen} />
        <Route path="/stored" component={StoredScreen} />
        <Route path="/data" component={DataScreen} />
        <Route path="/settings" component={SettingsScreen} />
        <Route path="/tide" component={TideScreen} />
        <Route default component={NotFound} />
      </Router>
    </ErrorBoundary>
  );
}
