/** The check-in: six lines and save; everything else below, optional. */

import { scaleRanges } from "@ebb/core";
import type { NewAct } from "@ebb/platform";
import { useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import { CheckInMore } from "../components/check-in-more.tsx";
import { Scale } from "../components/scale.tsx";
import { Screen } from "../components/screen.tsx";
import { ask } from "../state/client.ts";
import { draft, emptyDraft } from "../state/draft.ts";
import { nowOpen } from "../state/session.ts";
import { useAnswer } from "../state/use-answer.ts";
import { type CheckInForm, guessScales } from "../views/check-in.ts";
import { weekdayWord, words } from "../words/index.ts";

/** The screen; `?day=yesterday` fills in the day before. */
export function CheckInScreen() {
  const { query } = useLocation();
  const yesterday = query["day"] === "yesterday";
  const answer = useAnswer("checkInForm", { yesterday });
  const w = words.value;
  if (answer.state === "here") return <CheckIn form={answer.value} />;
  return (
    <Screen title={w.checkIn.titleEvening} lead={answer.state === "failed" ? w.shell.failed : ""} />
  );
}

function CheckIn({ form }: { form: CheckInForm }) {
  const w = words.value.checkIn;
  const { route } = useLocation();
  const [saving, setSaving] = useState(false);
  const isOpen = Object.keys(draft.value.scales).length === 0;
  const save = async () => {
    setSaving(true);
    try {
      nowOpen(await ask("note", { act: actOf(form) }));
      const note = draft.value.note.trim();
      if (note !== "") nowOpen(await ask("note", { act: { kind: "note", text: note } }));
    } finally {
      setSaving(false);
    }
    draft.value = emptyDraft;
    route("/today");
  };
  const set = (scale: string) => (value: number) => {
    draft.value = { ...draft.value, scales: { ...draft.value.scales, [scale]: value } };
  };
  const title = form.isLate
    ? w.titleLate
    : form.part === "morning"
      ? w.titleMorning
      : w.titleEvening;
  const saveBar = (
    <div class="save-bar">
      <button type="button" class="button" disabled={isOpen || saving} onClick={save}>
        {w.save}
      </button>
    </div>
  );
  return (
    <Screen title={title}>
      <p class="small">
        {weekdayWord(form.date)}. {form.isLate ? w.late : w.hint}
      </p>
      {form.scales.map((scale) => (
        <Scale
          key={scale}
          name={scale}
          range={scaleRanges[scale]}
          value={draft.value.scales[scale]}
          onValue={set(scale)}
        />
      ))}
      {saveBar}
      <CheckInMore />
      {hasMore() ? saveBar : null}
    </Screen>
  );
}

/** Something optional was added below: then saving is offered below it too. */
function hasMore(): boolean {
  const { events, note, scales } = draft.value;
  return events.length > 0 || note !== "" || guessScales.some((name) => scales[name] !== undefined);
}

/** The act of saving what stands in the draft. */
function actOf(form: CheckInForm): NewAct {
  const { scales, events } = draft.value;
  const flags = Object.fromEntries(events.map((name) => [name, 1]));
  return {
    kind: "check-in",
    person: "a",
    ...scales,
    ...flags,
    ...(form.isLate ? { late: 1 } : {}),
    ...(form.time === null ? {} : { time: form.time }),
    ...(form.replaces === null ? {} : { replaces: form.replaces }),
  };
}
