/** What may be added to a check-in and is never needed: events, a guess about the other, a note. */

import { eventNames, scaleRanges } from "@ebb/core";
import { draft } from "../state/draft.ts";
import { heed } from "../state/own-words.ts";
import { guessScales } from "../views/check-in.ts";
import { words } from "../words/index.ts";
import { RotatingQuestion } from "./rotating-question.tsx";
import { Scale } from "./scale.tsx";

/** The optional part. */
export function CheckInMore() {
  const w = words.value.checkIn;
  const setNote = (event: Event) => {
    const note = (event.currentTarget as HTMLTextAreaElement).value;
    draft.value = { ...draft.value, note };
    heed("note", note);
  };
  return (
    <section class="stack">
      <h2>{w.more}</h2>
      <Events />
      <RotatingQuestion />
      <details>
        <summary>{w.guess}</summary>
        <p class="small">{w.guessNote}</p>
        {guessScales.map((scale) => (
          <Scale
            key={scale}
            name={scale}
            range={scaleRanges[scale]}
            value={draft.value.scales[scale]}
            onValue={(value) => {
              draft.value = { ...draft.value, scales: { ...draft.value.scales, [scale]: value } };
            }}
          />
        ))}
      </details>
      <details>
        <summary>{w.note}</summary>
        <label class="field">
          <span>{w.note}</span>
          <textarea
            autocomplete="off"
            spellcheck={false}
            class="text"
            value={draft.value.note}
            onInput={setNote}
          />
        </label>
      </details>
    </section>
  );
}

function Events() {
  const w = words.value.checkIn;
  const { events } = draft.value;
  const toggle = (name: string) => () => {
    const next = events.includes(name) ? events.filter((e) => e !== name) : [...events, name];
    draft.value = { ...draft.value, events: next };
  };
  return (
    <fieldset>
      <legend>{w.events}</legend>
      <div class="chips">
        {eventNames.map((name) => (
          <label class="chip" key={name}>
            <input
              autocomplete="off"
              type="checkbox"
              checked={events.includes(name)}
              onChange={toggle(name)}
            />
            {w.chips[name] ?? name}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
