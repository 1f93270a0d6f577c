/** Ending the sharing: one-sided, silent, lossless; before it one screen, with help lines on it. */

import { useState } from "preact/hooks";
import { HelpLines } from "../../components/ours/help-lines.tsx";
import { OursPage } from "../../components/ours/ours-page.tsx";
import { ask } from "../../state/client.ts";
import { revision } from "../../state/session.ts";
import { words } from "../../words/index.ts";

/** The screen. */
export function LeaveScreen() {
  const w = words.value.leaving;
  const [isDone, setIsDone] = useState(false);
  const leave = async () => {
    await ask("leaveOther", {});
    setIsDone(true);
    revision.value += 1;
  };
  if (isDone)
    return (
      <OursPage title={w.title} lead={w.done}>
        {() => (
          <div class="stack">
            <p>{w.after}</p>
            <p>
              <a class="button quiet" href="/data">
                {w.data}
              </a>
            </p>
          </div>
        )}
      </OursPage>
    );
  return (
    <OursPage title={w.title} lead={w.lead}>
      {(view) => (
        <div class="stack-wide">
          <ul class="bullets">
            {w.points.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
          <div class="row">
            {view.other ? (
              <button type="button" class="button" onClick={leave}>
                {w.now}
              </button>
            ) : null}
            <a class="button quiet" href="/ours">
              {w.notNow}
            </a>
          </div>
          <HelpLines />
        </div>
      )}
    </OursPage>
  );
}
