/** Drawings of the component page that stand beside those of the tide: plane, bands, what came, marks, page. */

import type { Reading, TideDay } from "@ebb/core";
import type { ComponentChildren } from "preact";
import { BandsChart } from "../charts/bands-chart.tsx";
import { CameChart } from "../charts/came-chart.tsx";
import { CommonDots } from "../charts/common-dots.tsx";
import { DayMarks } from "../charts/day-marks.tsx";
import { EbbList } from "../components/ebb-list.tsx";
import { PlaneOf } from "../components/plane.tsx";
import { TherapistPage } from "../components/therapist-page.tsx";
import { bandShares, type ScoredForecast } from "../views/ledger.ts";
import { loopView } from "../views/loop.ts";
import { tideView } from "../views/tide.ts";

/** Kept forecasts whose days came to lie evenly; `wide` stretches what came. */
export function scored(days: number, wide: number): ScoredForecast[] {
  return Array.from({ length: days }, (_, i) => ({
    date: `2026-03-${String((i % 28) + 1).padStart(2, "0")}`,
    mean: 5 + Math.sin(i / 3),
    sd: 1,
    persistence: 5,
    came: 5 + Math.sin(i / 3) + wide * ((((i * 37) % 21) - 10) / 6.2),
  }));
}

const alone = (day: TideDay): TideDay => ({ ...day, b: null });

interface DrawingsProps {
  readonly reading: Reading;
  readonly part: (title: string, what: ComponentChildren) => ComponentChildren;
}

/** Each drawing in each of its states. */
export function Drawings({ reading, part }: DrawingsProps) {
  const tide = tideView(reading, 90, "en");
  const oneSide = tideView({ ...reading, tide: reading.tide.map(alone) }, 90, "en");
  const loop = loopView(reading, undefined, { names: reading.people, language: "en" });
  const mark = { scale: "closeness" as const, range: [0, 10] as const, value: 7 };
  return (
    <>
      {part("Plane of both", <PlaneOf tide={tide} />)}
      {part("Plane, one side", <PlaneOf tide={oneSide} />)}
      {part("Bands that hold", <BandsChart bands={bandShares(scored(60, 1))} />)}
      {part("Bands that are too narrow", <BandsChart bands={bandShares(scored(60, 2))} />)}
      {part("What came, three weeks", <CameChart kept={scored(21, 1)} />)}
      {part("What came, five days", <CameChart kept={scored(5, 1)} />)}
      {part("What is common", <CommonDots groups={[8, 6, 4, 2]} label="shared out" />)}
      {part("A first day", <DayMarks marks={[{ ...mark, before: [] }]} />)}
      {part("A day after two weeks", <DayMarks marks={[{ ...mark, before: [3, 4, 6, 6, 8] }]} />)}
      {part(
        "Ebbs as a list, one open",
        <EbbList wells={tide.wells} openEbb={tide.wells[0]?.id} onEbb={() => undefined} />,
      )}
      {part("Page for a therapist", <TherapistPage page={{ tide, loop }}>{null}</TherapistPage>)}
    </>
  );
}
