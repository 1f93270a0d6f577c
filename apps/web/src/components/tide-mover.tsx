/** A slider under the drawing that goes through the days and says each one. */

import type { TideView } from "../views/tide.ts";
import { type DayWords, daySaid } from "../views/tide-day.ts";
import { dayWord, eventWord, numberWord, words } from "../words/index.ts";

interface TideMoverProps {
  readonly view: TideView;
  readonly names: { readonly a: string; readonly b: string };
  readonly at: number | undefined;
  readonly onMove: (at: number) => void;
}

/** The slider and the line of words for the day that it stands on. */
export function TideMover({ view, names, at, onMove }: TideMoverProps) {
  const w = words.value;
  const said = at === undefined ? "" : sentenceOf(view, at, names);
  const last = view.dates.length - 1;
  const move = (event: Event) => onMove(Number((event.target as HTMLInputElement).value));
  return (
    <div class="mover no-print">
      <input
        autocomplete="off"
        class="day-slider"
        type="range"
        min={0}
        max={last}
        step={1}
        value={at ?? last}
        aria-label={w.tide.mover}
        aria-valuetext={said || sentenceOf(view, last, names)}
        onInput={move}
      />
      <p class="readout" aria-hidden="true">
        {said || w.tide.mover}
      </p>
    </div>
  );
}

function sentenceOf(view: TideView, at: number, names: { a: string; b: string }): string {
  const w = words.value;
  const form: DayWords = {
    number: numberWord,
    value: w.tide.dayValue,
    noted: w.tide.noted,
    event: (name) => eventWord(name),
    nothing: w.tide.noRecord,
  };
  return `${dayWord(view.dates[at] ?? "", "long")}: ${daySaid(view, at, names, form)}`;
}
