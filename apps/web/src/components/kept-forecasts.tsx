/** Kept forecasts as drawings: what came over what was forecast, and how often the bands held. */

import { BandsChart, percent } from "../charts/bands-chart.tsx";
import { CameChart } from "../charts/came-chart.tsx";
import { type Calibration, halfBand80 } from "../views/ledger.ts";
import { dayWord, numberWord, words } from "../words/index.ts";
import { DataTable } from "./data-table.tsx";
import { SavePicture } from "./save-picture.tsx";

/** Both drawings with their sentences and tables. */
export function KeptForecasts({ skill }: { skill: Calibration }) {
  const w = words.value.figure;
  const t = words.value.week.cameTable;
  const wide = skill.bands.find(({ promised }) => promised === 0.8);
  const inside = skill.kept.filter(
    ({ mean, sd, came }) => Math.abs(came - mean) <= halfBand80 * sd,
  ).length;
  const rows = skill.kept.map((day) => [
    dayWord(day.date, "long"),
    `${numberWord(day.mean)} ± ${numberWord(day.sd)}`,
    numberWord(day.came),
  ]);
  const bandRows = skill.bands.map((band) => [
    percent(band.promised),
    percent(band.seen),
    `${percent(band.low)} – ${percent(band.high)}`,
  ]);
  return (
    <>
      <h3>{w.came}</h3>
      <p>{words.value.week.cameCount(inside, skill.kept.length)}</p>
      <figure>
        <CameChart kept={skill.kept} />
        <SavePicture name="ebb-what-came" />
      </figure>
      <DataTable head={[t.day, "± sd", t.came]} rows={rows} />
      <h3>{w.bands}</h3>
      {wide ? <p>{w.bandsSentence(percent(wide.promised), percent(wide.seen))}</p> : null}
      <figure>
        <BandsChart bands={skill.bands} />
        <SavePicture name="ebb-bands" />
      </figure>
      <DataTable head={[w.bandsTable.band, w.bandsTable.seen, w.bandsTable.play]} rows={bandRows} />
    </>
  );
}
