/** Both levels against each other over the last three months: drawing, sentence, table. */

import { PlaneChart } from "../charts/plane-chart.tsx";
import { useAnswer } from "../state/use-answer.ts";
import { screenNames } from "../views/names.ts";
import { planeView } from "../views/plane.ts";
import type { TideView } from "../views/tide.ts";
import { language, words } from "../words/index.ts";
import { DataTable } from "./data-table.tsx";
import { SavePicture } from "./save-picture.tsx";

/** Nothing without a tide. */
export function Plane() {
  const answer = useAnswer("tide", { span: 90, language: language.value });
  if (answer.state !== "here" || answer.value === null) return null;
  return <PlaneOf tide={answer.value} />;
}

/** The same of a tide that is there. */
export function PlaneOf({ tide }: { tide: TideView }) {
  const w = words.value.figure;
  const view = planeView(tide);
  const names = screenNames(tide.names, words.value.shell);
  if (view === null)
    return (
      <section class="stack">
        <h2>{w.plane}</h2>
        <p>{w.planeNone}</p>
      </section>
    );
  const { closer, farther, a, b } = view.quarters;
  const t = w.planeTable;
  const rows = [
    [t.closer, `${closer}`],
    [t.a(names.a, names.b), `${a}`],
    [t.b(names.a, names.b), `${b}`],
    [t.farther, `${farther}`],
  ];
  return (
    <section class="stack">
      <h2>{w.plane}</h2>
      <p>{w.planeSentence(view.days, closer, farther, a + b)}</p>
      <p class="small">{w.planeLead}</p>
      <figure>
        <PlaneChart view={view} names={names} axis={tide.axis} />
        <SavePicture name="ebb-both" />
      </figure>
      <DataTable head={[t.where, t.days]} rows={rows} />
    </section>
  );
}
