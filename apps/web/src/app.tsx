/** The app: frame, places and the screens, which load when first opened. */

import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { ErrorBoundary, lazy, Route, Router } from "preact-iso";
import { Frame } from "./components/frame.tsx";
import { Screen } from "./components/screen.tsx";
import { FirstScreen } from "./routes/first.tsx";
import { NotFound } from "./routes/not-found.tsx";
import { SafeScreen } from "./routes/safe.tsx";
import { AddressProvider } from "./state/address.ts";
import { useSteps } from "./state/use-steps.ts";
import { words } from "./words/index.ts";

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
const WhyScreen = lazy(() => import("./routes/why.tsx").then((m) => m.WhyScreen));
const LibraryScreen = lazy(() => import("./routes/library.tsx").then((m) => m.LibraryScreen));
const CareScreen = lazy(() => import("./routes/care.tsx").then((m) => m.CareScreen));
const FeelingSafeScreen = lazy(() =>
  import("./routes/feeling-safe.tsx").then((m) => m.FeelingSafeScreen),
);
const LinesScreen = lazy(() => import("./routes/lines.tsx").then((m) => m.LinesScreen));
const SeasonScreen = lazy(() => import("./routes/season.tsx").then((m) => m.SeasonScreen));
const WeekScreen = lazy(() => import("./routes/week.tsx").then((m) => m.WeekScreen));
const AheadScreen = lazy(() => import("./routes/ahead.tsx").then((m) => m.AheadScreen));
const TherapistScreen = lazy(() => import("./routes/therapist.tsx").then((m) => m.TherapistScreen));
const ResearchScreen = lazy(() => import("./routes/research.tsx").then((m) => m.ResearchScreen));
const TalkScreen = lazy(() => import("./routes/talk.tsx").then((m) => m.TalkScreen));
const OursScreen = lazy(() => import("./routes/ours.tsx").then((m) => m.OursScreen));
const PracticesScreen = lazy(() => import("./routes/practices.tsx").then((m) => m.PracticesScreen));
const PracticeScreen = lazy(() => import("./routes/practice.tsx").then((m) => m.PracticeScreen));
const TriesScreen = lazy(() => import("./routes/tries.tsx").then((m) => m.TriesScreen));
const RoomScreen = lazy(() => import("./routes/room.tsx").then((m) => m.RoomScreen));
const SayScreen = lazy(() => import("./routes/say.tsx").then((m) => m.SayScreen));
const NextScreen = lazy(() => import("./routes/next.tsx").then((m) => m.NextScreen));
const TideScreen = lazy(() => import("./routes/tide.tsx").then((m) => m.TideScreen));

/** Everything on the page. */
export function App() {
  const hasScreens = useSteps(1) === 1;
  return (
    <AddressProvider>
      <Frame>{hasScreens ? <Screens /> : null}</Frame>
    </AddressProvider>
  );
}

/** A screen that could not be loaded or drawn: one sentence and a way on. */
function Broken() {
  const w = words.value.shell;
  return (
    <Screen title={w.failed}>
      <p>
        <button type="button" class="button" onClick={() => location.reload()}>
          {w.reload}
        </button>
      </p>
    </Screen>
  );
}

function Screens(): ComponentChildren {
  const [isBroken, setIsBroken] = useState(false);
  if (isBroken) return <Broken />;
  return (
    <ErrorBoundary onError={() => setIsBroken(true)}>
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
        <Route path="/why" component={WhyScreen} />
        <Route path="/library" component={LibraryScreen} />
        <Route path="/care" component={CareScreen} />
        <Route path="/feeling-safe" component={FeelingSafeScreen} />
        <Route path="/lines" component={LinesScreen} />
        <Route path="/season" component={SeasonScreen} />
        <Route path="/week" component={WeekScreen} />
        <Route path="/ahead" component={AheadScreen} />
        <Route path="/therapist" component={TherapistScreen} />
        <Route path="/research" component={ResearchScreen} />
        <Route path="/talk" component={TalkScreen} />
        <Route path="/talk/practices" component={PracticesScreen} />
        <Route path="/talk/practice" component={PracticeScreen} />
        <Route path="/talk/tries" component={TriesScreen} />
        <Route path="/talk/room" component={RoomScreen} />
        <Route path="/talk/say" component={SayScreen} />
        <Route path="/ours" component={OursScreen} />
        <Route path="/ours/:page" component={OursScreen} />
        <Route path="/next" component={NextScreen} />
        <Route path="/tide" component={TideScreen} />
        <Route default component={NotFound} />
      </Router>
    </ErrorBoundary>
  );
}
