/** What one said beside what the other guessed: both ways, day by day, and a sum from a week of days on. */

import { GapChart } from "../../charts/gap-chart.tsx";
import type { GapView } from "../../views/joint.ts";
import { dayWord, numberWord, words } from "../../words/index.ts";
import { DataTable } from "../data-table.tsx";

interface GapsProps {
  readonly gaps: readonly GapView[];
  readonly names: { readonly a: string; readonly b: string };
}

/** One drawing for each person and scale that has days. */
export function Gaps({ gaps, names }: GapsProps) {
  const w = words.value.both;
  return (
    <section class="stack-wide">
      <div class="stack">
        <h2>{w.gap}</h2>
        <p class="small">
          {w.gapLead} {w.gapMarks}
        </p>
      </div>
      {gaps.map((gap) => (
        <Gap key={`${gap.of} ${gap.scale}`} gap={gap} name={names[gap.of]} />
      ))}
    </section>
  );
}

function Gap({ gap, name }: { gap: GapView; name: string }) {
  const w = words.value.both;
  const title = w.gapOf(name, w.gapScale[gap.scale]);
  const count = gap.days.length;
  const rows = gap.days.map(({ date, said, guessed }) => [
    dayWord(date),
    numberWord(said),
    numberWord(guessed),
  ]);
  return (
    <figure class="stack">
      <figcaption>
        <h3>{title}</h3>
        <p>{gap.size === null ? w.gapFew(count) : w.gapSum(count, numberWord(gap.size))}</p>
      </figcaption>
      <GapChart gap={gap} label={title} />
      <DataTable head={[w.gapTable.day, w.gapTable.said, w.gapTable.guessed]} rows={rows} />
    </figure>
  );
}
