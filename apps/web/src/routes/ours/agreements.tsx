/** Agreements: small, with a time; a calendar entry for each; to be handed over only by choice. */

import { NewAgreement } from "../../components/ours/new-agreement.tsx";
import { OursPage } from "../../components/ours/ours-page.tsx";
import { AgreementLine } from "../../components/ours/shared-more.tsx";
import { ask } from "../../state/client.ts";
import { saveFile } from "../../state/save-file.ts";
import { nowOpen } from "../../state/session.ts";
import { useAnswer } from "../../state/use-answer.ts";
import { appointmentFile } from "../../views/calendar.ts";
import type { AgreementView, OursView } from "../../views/ours.ts";
import { words } from "../../words/index.ts";

/** The screen. */
export function AgreementsScreen() {
  const w = words.value.agree;
  return (
    <OursPage title={w.title} lead={w.lead}>
      {(view) => <Agreements view={view} />}
    </OursPage>
  );
}

function Agreements({ view }: { view: OursView }) {
  const w = words.value.agree;
  const answer = useAnswer("agreements", {});
  const list = answer.state === "here" ? answer.value : [];
  return (
    <div class="stack-wide">
      {list.length === 0 ? <p>{w.none}</p> : null}
      {list.length > 0 ? (
        <ul class="list">
          {list.map((one) => (
            <li key={one.id}>
              <AgreementLine agreement={one} />
              <br />
              {one.isOpen ? <Actions agreement={one} /> : <span class="small">{w.over}</span>}
            </li>
          ))}
        </ul>
      ) : null}
      <NewAgreement mayAskRoom={view.gate !== "raised"} />
      <p class="small">{w.hand}</p>
    </div>
  );
}

function Actions({ agreement }: { agreement: AgreementView }) {
  const w = words.value.agree;
  const { id, about, text, when, repeats } = agreement;
  const end = async (status: "kept" | "ended") => {
    const { at } = await ask("now", {});
    const from = (when ?? at).slice(0, 10);
    const act = { kind: "agreement" as const, agreement: id, about, text, when, repeats };
    nowOpen(await ask("note", { act: { ...act, from, status } }));
  };
  const calendar = async () => {
    if (!when) return;
    const { at } = await ask("now", {});
    const what = { at, when, summary: w.calendarText, ...(repeats ? { repeats } : {}) };
    saveFile("as-agreed.ics", appointmentFile(what), "text/calendar");
  };
  return (
    <span class="row small">
      {when ? (
        <button type="button" class="link" onClick={calendar}>
          {w.calendar}
        </button>
      ) : null}
      <button type="button" class="link" onClick={() => end("kept")}>
        {w.done}
      </button>
      <button type="button" class="link" onClick={() => end("ended")}>
        {w.end}
      </button>
    </span>
  );
}
