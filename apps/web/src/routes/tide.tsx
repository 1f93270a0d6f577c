/** The tide: one sentence, the drawing, what could not be told, the days as a table. */

import { useState } from "preact/hooks";
import { TideChart } from "../charts/tide-chart.tsx";
import { chosenRooms } from "../charts/tide-rooms.tsx";
import { AdoptFile } from "../components/adopt-file.tsx";
import { Doors } from "../components/doors.tsx";
import { EbbList } from "../components/ebb-list.tsx";
import { EbbParts } from "../components/ebb-parts.tsx";
import { Limits } from "../components/limits.tsx";
import { NothingYet } from "../components/nothing-yet.tsx";
import { SavePicture } from "../components/save-picture.tsx";
import { Screen } from "../components/screen.tsx";
import { TideDays } from "../components/tide-days.tsx";
import { TideMover } from "../components/tide-mover.tsx";
import { useAnswer } from "../state/use-answer.ts";
import { useSteps } from "../state/use-steps.ts";
import { screenNames } from "../views/names.ts";
import type { Span, TideView } from "../views/tide.ts";
import { language, words } from "../words/index.ts";

/** The screen. */
export function TideScreen() {
  const [span, setSpan] = useState<Span>(21);
  const answer = useAnswer("tide", { span, language: language.value });
  const w = words.value;
  if (answer.state === "failed") return <Screen title={w.tide.title} lead={w.shell.failed} />;
  if (answer.state === "waiting") return <Screen title={w.tide.title} lead={w.shell.working} />;
  if (answer.value === null) return <NothingYet title={w.tide.title} line={w.tide.nothing} />;
  return <Tide view={answer.value} span={span} onSpan={setSpan} />;
}

interface TideProps {
  readonly view: TideView;
  readonly span: Span;
  readonly onSpan: (span: Span) => void;
}

function Tide({ view, span, onSpan }: TideProps) {
  const w = words.value;
  const names = screenNames(view.names, w.shell);
  const step = useSteps(4);
  const [at, setAt] = useState<number | undefined>(undefined);
  const [openEbb, setOpenEbb] = useState<number | undefined>(undefined);
  return (
    <Screen title={view.title} lead={view.sentence}>
      <div class="wide">
        <div class="col">
          <div class="stack order-1">
            <SpanChoice span={span} onSpan={onSpan} days={view.days} />
            <figure>
              {step < 1 ? null : (
                <TideChart view={view} names={names} at={at} openEbb={openEbb} onEbb={setOpenEbb} />
              )}
              {step < 2 ? null : <TideMover view={view} names={names} at={at} onMove={setAt} />}
              {step < 3 ? null : <SavePicture name="ebb-tide" />}
            </figure>
            <AdoptFile />
            {view.measure === "contact" ? <p class="notice">{w.tide.contactNote}</p> : null}
            {step < 3 ? null : <EbbList wells={view.wells} openEbb={openEbb} onEbb={setOpenEbb} />}
            <p class="small">
              {view.basis}. {w.tide.band} {view.wells.length > 0 ? w.tide.touch : w.tide.touchNone}{" "}
              {chosenRooms(view).length > 0 ? w.tide.hatched : ""}
            </p>
          </div>
          {step < 4 ? null : <WaysBelow />}
        </div>
        <aside class="col evidence">
          {openEbb === undefined ? null : (
            <EbbParts id={openEbb} onClose={() => setOpenEbb(undefined)} />
          )}
          <div class="stack order-4">
            {step < 4 ? null : <Limits limits={view.limits} />}
            {step < 4 ? null : <TideDays view={view} names={names} />}
          </div>
        </aside>
      </div>
    </Screen>
  );
}

function WaysBelow() {
  const w = words.value.tide;
  return (
    <nav class="order-3" aria-label={w.below}>
      <Doors
        doors={[
          { name: w.openLoop, go: "/loop" },
          { name: w.openWhy, go: "/why" },
          { name: w.openNext, go: "/next" },
          { name: w.openWeek, go: "/week" },
          { name: w.openAhead, go: "/ahead" },
        ]}
      />
    </nav>
  );
}

const spans: readonly Span[] = [21, 90, 365, "all"];

function SpanChoice({
  span,
  onSpan,
  days,
}: {
  span: Span;
  onSpan: TideProps["onSpan"];
  days: number;
}) {
  const w = words.value.tide;
  const offered = spans.filter(
    (choice, i) => choice === "all" || i === 0 || days > Number(spans[i - 1]),
  );
  return (
    <fieldset class="tabs no-print">
      <legend class="visually-hidden">{w.spanLabel}</legend>
      {offered.map((choice) => (
        <button
          key={choice}
          type="button"
          aria-pressed={choice === span}
          onClick={() => onSpan(choice)}
        >
          {w.spans[String(choice)]}
        </button>
      ))}
    </fieldset>
  );
}
