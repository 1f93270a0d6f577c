/** What to give: items, days, notes one by one, agreements, and a word for the page of a therapist. */

import { type ReleasableItem, releasableItems } from "@ebb/core";
import { dayWord, words } from "../../words/index.ts";
import type { ShareChoice, ShareSources } from "../../worker/shares.ts";
import { Checks } from "./checks.tsx";

interface ShareFormProps {
  readonly choice: ShareChoice;
  readonly sources: ShareSources;
  readonly onChoice: (choice: ShareChoice) => void;
}

/** The form. Nothing is ticked beforehand. */
export function ShareForm({ choice, sources, onChoice }: ShareFormProps) {
  const w = words.value.share;
  const { span, notes, agreements } = sources;
  const day = (name: "from" | "to") => (
    <label class="field">
      <span>{w[name]}</span>
      <input
        autocomplete="off"
        class="text"
        type="date"
        min={span?.from ?? ""}
        max={span?.to ?? ""}
        value={choice[name]}
        onInput={(event) =>
          onChoice({ ...choice, [name]: (event.currentTarget as HTMLInputElement).value })
        }
      />
    </label>
  );
  return (
    <section class="stack-wide">
      <Checks
        legend={w.items}
        choices={releasableItems.map((id) => ({ id, name: w.item[id] ?? id }))}
        chosen={choice.items}
        onChosen={(items) => onChoice({ ...choice, items: items as readonly ReleasableItem[] })}
      />
      {span ? (
        <fieldset class="stack-small">
          <legend>{w.days}</legend>
          <div class="row">
            {day("from")}
            {day("to")}
          </div>
        </fieldset>
      ) : (
        <p>{w.noDays}</p>
      )}
      <details open={choice.notes.length > 0}>
        <summary>{w.notes}</summary>
        <p class="small">{notes.length === 0 ? w.noNotes : w.notesMore}</p>
        <Checks
          legend={w.notes}
          choices={notes.map(({ id, date, text }) => ({ id, name: `${dayWord(date)}: ${text}` }))}
          chosen={choice.notes}
          onChosen={(chosen) => onChoice({ ...choice, notes: chosen })}
        />
      </details>
      {agreements.length > 0 ? (
        <details open={choice.agreements.length > 0}>
          <summary>{w.agreements}</summary>
          <Checks
            legend={w.agreements}
            choices={agreements.map(({ id, text }) => ({ id, name: text }))}
            chosen={choice.agreements}
            onChosen={(chosen) => onChoice({ ...choice, agreements: chosen })}
          />
        </details>
      ) : null}
      <div class="stack-small">
        <Checks
          legend={words.value.mine.therapist}
          choices={[{ id: "therapist", name: w.therapist }]}
          chosen={choice.therapist ? ["therapist"] : []}
          onChosen={(chosen) => onChoice({ ...choice, therapist: chosen.length > 0 })}
        />
        <p class="small">{w.therapistMore}</p>
      </div>
    </section>
  );
}
