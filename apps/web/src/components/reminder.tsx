/** A reminder as a calendar file; it halves itself, and a new one begins at half where the last went unheard. */

import { useState } from "preact/hooks";
import { ask } from "../state/client.ts";
import { saveFile } from "../state/save-file.ts";
import { set } from "../state/settings.ts";
import { useAnswer } from "../state/use-answer.ts";
import { reminderFile, wasIgnored } from "../views/calendar.ts";
import { language, words } from "../words/index.ts";

/** The time of day and the file. */
export function Reminder() {
  const w = words.value.mine;
  const [time, setTime] = useState("20:30");
  const isHalf = useIgnored();
  const save = async () => {
    const { at } = await ask("now", {});
    const how = { language: language.value, wasIgnored: isHalf };
    saveFile("note-for-today.ics", reminderFile(at, time, how), "text/calendar");
    await set("reminder", at.slice(0, 10));
  };
  return (
    <section class="stack">
      <h2>{w.reminder}</h2>
      <p>
        {w.reminderMore} {isHalf ? w.reminderHalf : ""}
      </p>
      <div class="row foot-line">
        <label class="field">
          <span>{w.reminderTime}</span>
          <input
            autocomplete="off"
            class="text"
            type="time"
            value={time}
            onInput={(event) => setTime((event.currentTarget as HTMLInputElement).value)}
          />
        </label>
        <button type="button" class="button quiet" onClick={save}>
          {w.reminderMake}
        </button>
      </div>
    </section>
  );
}

/** True where a file was saved some weeks ago and little was noted since. */
function useIgnored(): boolean {
  const settings = useAnswer("settings", {});
  const today = useAnswer("today", {});
  const tide = useAnswer("tide", { span: 21, language: language.value });
  if (settings.state !== "here" || today.state !== "here" || tide.state !== "here") return false;
  const last = settings.value["reminder"];
  const view = tide.value;
  return wasIgnored({
    savedOn: typeof last === "string" ? last : undefined,
    today: today.value.date,
    noted: view === null ? [] : view.seen.a.map(([at]) => view.dates[at] ?? ""),
  });
}
