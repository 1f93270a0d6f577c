/** An ebb opened: one sentence, the bars, the table. */

import { useLayoutEffect, useRef } from "preact/hooks";
import { PartsChart } from "../charts/parts-chart.tsx";
import { useAnswer } from "../state/use-answer.ts";
import type { EbbView } from "../views/ebb.ts";
import { language, numberWord, words } from "../words/index.ts";
import { DataTable } from "./data-table.tsx";
import { SavePicture } from "./save-picture.tsx";

/** Parts of ebb number `id`. */
export function EbbParts({ id, onClose }: { id: number; onClose: () => void }) {
  const answer = useAnswer("ebb", { id, language: language.value });
  if (answer.state !== "here" || answer.value === null) return null;
  return <Parts view={answer.value} onClose={onClose} />;
}

function Parts({ view, onClose }: { view: EbbView; onClose: () => void }) {
  const w = words.value.ebb;
  const heading = useRef<HTMLHeadingElement>(null);
  // What was opened takes the focus: it is read, and on a phone it comes into view.
  useLayoutEffect(() => heading.current?.focus(), [view.heading]);
  const rows = view.parts.map((part) => [
    part.name,
    numberWord(part.amount),
    part.isRest ? "" : `${numberWord(part.low)} – ${numberWord(part.high)}`,
  ]);
  return (
    <section class="stack order-2">
      <h2 ref={heading} tabIndex={-1}>
        {view.heading}
      </h2>
      <p>{sentence(view)}</p>
      {view.parts.length > 1 ? (
        <figure>
          <PartsChart view={view} />
          <SavePicture name="ebb-parts" />
        </figure>
      ) : null}
      <p class="small">
        {w.alongWith} {w.unit}
      </p>
      <DataTable head={[w.table.part, w.table.amount, w.table.band]} rows={rows} />
      <button type="button" class="link" onClick={onClose}>
        {w.close}
      </button>
    </section>
  );
}

function sentence(view: EbbView): string {
  const w = words.value.ebb;
  const total = numberWord(view.total);
  const largest = [...view.parts].sort((x, y) => x.amount - y.amount)[0];
  return largest && !largest.isRest ? w.sentence(total, largest.name) : w.restLargest(total);
}
