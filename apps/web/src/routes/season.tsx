/** The end of a season: what the 21 days showed, on one page; then rest, or another. */

import { useState } from "preact/hooks";
import { TideChart } from "../charts/tide-chart.tsx";
import { Doors } from "../components/doors.tsx";
import { Findings } from "../components/findings.tsx";
import { SavePicture } from "../components/save-picture.tsx";
import { Screen } from "../components/screen.tsx";
import { TideDays } from "../components/tide-days.tsx";
import { ask } from "../state/client.ts";
import { nowOpen } from "../state/session.ts";
import { useAnswer } from "../state/use-answer.ts";
import { screenNames } from "../views/names.ts";
import { notedInSeason } from "../views/season.ts";
import type { TideView } from "../views/tide.ts";
import { language, words } from "../words/index.ts";

/** The screen. */
export function SeasonScreen() {
  const w = words.value;
  const back = { href: "/today", name: w.shell.today };
  const tide = useAnswer("tide", { span: 21, language: language.value });
  const today = useAnswer("today", {});
  if (tide.state === "waiting" || today.state === "waiting")
    return <Screen title={w.season.title} back={back} lead={w.shell.working} />;
  if (tide.state === "failed" || today.state === "failed")
    return <Screen title={w.season.title} back={back} lead={w.shell.failed} />;
  const of = today.value.season?.of ?? 21;
  const noted = notedInSeason(tide.value, today.value.date, of);
  return (
    <Screen
      title={w.season.title}
      back={back}
      lead={noted === 0 ? w.season.none : w.season.lead(noted, of)}
    >
      <div class="stack-wide">
        {tide.value && noted > 0 ? <Showed view={tide.value} /> : null}
        {noted === 0 && !today.value.season?.isOver ? (
          <Doors doors={[{ name: w.today.checkIn, more: w.today.checkInMore, go: "/check-in" }]} />
        ) : null}
        {today.value.season?.isOver ? <Ways date={today.value.date} /> : null}
      </div>
    </Screen>
  );
}

function Showed({ view }: { view: TideView }) {
  const w = words.value.season;
  const names = screenNames(view.names, words.value.shell);
  return (
    <>
      <section class="stack">
        <h2>{w.line}</h2>
        <p>{view.sentence}</p>
        <figure>
          <TideChart view={view} names={names} at={undefined} onEbb={() => undefined} />
          <SavePicture name="ebb-season" />
        </figure>
        <TideDays view={view} names={names} />
      </section>
      <Findings />
    </>
  );
}

function Ways({ date }: { date: string }) {
  const w = words.value.season;
  const [said, setSaid] = useState("");
  const begin = async () => {
    nowOpen(await ask("note", { act: { kind: "season", from: date, days: 21 } }));
    setSaid(w.begun);
  };
  return (
    <section class="stack">
      <p>{w.over}</p>
      <div class="row">
        <button type="button" class="button quiet" onClick={() => setSaid(w.resting)}>
          {w.rest}
        </button>
        <button type="button" class="button quiet" onClick={begin}>
          {w.another}
        </button>
      </div>
      <p role="status">{said}</p>
    </section>
  );
}
