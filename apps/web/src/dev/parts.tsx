/**
 * The component page, in development only (`npx vite apps/web`, then /dev): each part in each of its
 * states, from the invented reading beside this file.
 */

import type { Reading, TideDay } from "@ebb/core";
import { type ComponentChildren, render } from "preact";
import { useEffect } from "preact/hooks";
import { Dots } from "../charts/dots.tsx";
import { FanChart } from "../charts/fan-chart.tsx";
import { LoopChart } from "../charts/loop-chart.tsx";
import { PartsChart } from "../charts/parts-chart.tsx";
import { TideChart } from "../charts/tide-chart.tsx";
import { WeekLine } from "../charts/week-line.tsx";
import { ChoiceRow } from "../components/choice-row.tsx";
import { DataTable } from "../components/data-table.tsx";
import { Doors } from "../components/doors.tsx";
import { Limits } from "../components/limits.tsx";
import { Scale } from "../components/scale.tsx";
import { aheadView } from "../views/ahead.ts";
import { ebbView } from "../views/ebb.ts";
import { loopView } from "../views/loop.ts";
import { type Span, tideView } from "../views/tide.ts";
import { BringStates } from "./bring-states.tsx";
import { Drawings, scored } from "./drawings.tsx";
import { sampleReading } from "./sample-reading.ts";
import { Said, Tries } from "./states.tsx";
import "../style/tokens.css";
import "../style/base.css";
import "../style/layout.css";
import "../style/components.css";
import "../style/charts.css";
import "../style/ours.css";

const reading = sampleReading();
const names = { a: "You", b: "Kim" };
const how = { names: reading.people, language: "en" as const };
const nothing = () => undefined;

const alone = (day: TideDay): TideDay => ({ ...day, b: null });
const oneSide: Reading = { ...reading, tide: reading.tide.map(alone) };
const threeDays: Reading = { ...reading, tide: reading.tide.slice(0, 3), ebbs: [] };

function Part({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="stack">
      <h2>{title}</h2>
      {children}
      <hr />
    </section>
  );
}

function Tide({ of, span }: { of: Reading; span: Span }) {
  return <TideChart view={tideView(of, span, "en")} names={names} at={undefined} onEbb={nothing} />;
}

function Charts() {
  const ebb = ebbView(reading, 0, "en");
  const ahead = aheadView(reading, null);
  const loop = { trigger: "argument", mine: "reach", theirs: "quiet", ends: "time" };
  const drawn = { ...loop, kind: "loop" as const, act: "0".repeat(32), at: "2026-03-01" };
  return (
    <>
      <Part title="Tide, three weeks">{<Tide of={reading} span={21} />}</Part>
      <Part title="Tide, all, with blank days">{<Tide of={reading} span="all" />}</Part>
      <Part title="Tide, one side">{<Tide of={oneSide} span={90} />}</Part>
      <Part title="Tide, three days">{<Tide of={threeDays} span={21} />}</Part>
      <Part title="Parts of an ebb">{ebb ? <PartsChart view={ebb} /> : null}</Part>
      <Part title="Loop, nothing told">
        <LoopChart view={loopView(undefined, drawn, how)} names={names} />
      </Part>
      <Part title="Loop, one arrow told">
        <LoopChart view={loopView(reading, drawn, how)} names={names} />
      </Part>
      <Part title="Dots">
        <Dots full={12} label="12 of 20" />
        <Dots full={0} label="not clear yet" />
      </Part>
      <Part title="Fan">
        {ahead?.a ? <FanChart view={ahead} fan={ahead.a} person="a" name="You" /> : "none"}
      </Part>
      <Part title="Week">
        <WeekLine
          days={reading.tide.slice(0, 7).map((day, i) => ({
            date: day.date,
            value: i === 3 ? null : day.observed.a,
          }))}
        />
      </Part>
    </>
  );
}

function Controls() {
  return (
    <>
      <Part title="Scale, open and set">
        <Scale name="closeness" range={[0, 10]} value={undefined} onValue={nothing} />
        <Scale name="wanted" range={[-5, 5]} value={2} onValue={nothing} />
      </Part>
      <Part title="Choices">
        <ChoiceRow
          legend="Which?"
          choices={{ one: "one", two: "two" }}
          value="one"
          onChoose={nothing}
        />
      </Part>
      <Part title="Buttons">
        <div class="row">
          <button type="button" class="button">
            Save the day
          </button>
          <button type="button" class="button quiet">
            Ask for room
          </button>
          <button type="button" class="button" disabled>
            Not yet
          </button>
        </div>
      </Part>
      <Part title="Ways on">
        <Doors doors={[{ name: "Care", more: "Your supports.", go: "/care" }]} />
      </Part>
      <Part title="What could not be told">
        <Limits limits={[]} />
        <Limits limits={["How each answers the other: too early to tell."]} />
      </Part>
      <Part title="Table">
        <DataTable head={["Day", "level"]} rows={[["3 Mar", "6.1"]]} />
      </Part>
    </>
  );
}

/** One chapter of the page, which becomes one picture. */
function Chapter({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <section class="chapter stack-wide" data-chapter={name} aria-label={name}>
      {children}
    </section>
  );
}

const part = (title: string, what: ComponentChildren) => (
  <Part key={title} title={title}>
    {what}
  </Part>
);

function Page() {
  useEffect(() => {
    const timer = setTimeout(() => document.body.setAttribute("data-ready", ""), 1500);
    return () => clearTimeout(timer);
  }, []);
  return (
    <main>
      <h1>Parts</h1>
      <Chapter name="controls">
        <Controls />
      </Chapter>
      <Chapter name="charts">
        <Charts />
      </Chapter>
      <Chapter name="drawings">
        <Drawings reading={reading} part={part} />
      </Chapter>
      <Chapter name="tries">
        <Tries part={part} />
      </Chapter>
      <Chapter name="said">
        <Said part={part} scored={scored(60, 1)} />
      </Chapter>
      <Chapter name="files">
        <BringStates part={part} />
      </Chapter>
    </main>
  );
}

const root = document.getElementById("app");
if (root) render(<Page />, root);
