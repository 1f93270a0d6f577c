/** The message that asks for room, to be changed, copied and sent; and the note that it was agreed. */

import { useState } from "preact/hooks";
import { ask } from "../state/client.ts";
import { saveFile } from "../state/save-file.ts";
import { nowOpen } from "../state/session.ts";
import { type, typedIn } from "../state/typed.ts";
import { appointmentFile } from "../views/calendar.ts";
import { weekdayWord, words } from "../words/index.ts";

interface RoomMessageProps {
  readonly length: string;
  readonly reason: string;
  readonly write: string;
  /** `2026-03-02T18:00`. */
  readonly back: string;
}

/** The message and what can be done with it. */
export function RoomMessage({ length, reason, write, back }: RoomMessageProps) {
  const w = words.value.room;
  const made = w.text({
    length: w.lengths[length] ?? length,
    reason: w.reasons[reason] ?? reason,
    back: w.backAt(weekdayWord(back.slice(0, 10)), back.slice(11)),
    write: w.writes[write] ?? write,
  });
  const [said, setSaid] = useState("");
  const text = typedIn("room") ?? made;
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    setSaid(w.copied);
  };
  const keep = async () => {
    const room = await ask("newId", {});
    const act = { kind: "room" as const, room, person: "a", why: reason, until: back };
    nowOpen(await ask("note", { act }));
    type("room", undefined);
    setSaid(w.kept);
  };
  const calendar = async () => {
    const { at } = await ask("now", {});
    const file = appointmentFile({ at, when: back, summary: w.calendarText });
    saveFile("back-as-agreed.ics", file, "text/calendar");
  };
  return (
    <section class="stack">
      <label class="field">
        <span>{w.yours}</span>
        <textarea
          autocomplete="off"
          spellcheck={false}
          class="text"
          value={text}
          onInput={(event) => type("room", (event.currentTarget as HTMLTextAreaElement).value)}
        />
      </label>
      <div class="row">
        <button type="button" class="button" onClick={copy}>
          {w.copy}
        </button>
        {"share" in navigator ? (
          <button type="button" class="button quiet" onClick={() => navigator.share({ text })}>
            {w.share}
          </button>
        ) : null}
        <button type="button" class="button quiet" onClick={keep}>
          {w.keep}
        </button>
        <button type="button" class="button quiet" onClick={calendar}>
          {w.calendar}
        </button>
      </div>
      <p class="small">{w.calendarMore}</p>
      <p role="status">{said}</p>
    </section>
  );
}
