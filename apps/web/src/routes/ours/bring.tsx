/** Bringing in the days of the other: opened here, marked as theirs, removable at once. */

import { useId, useState } from "preact/hooks";
import { OursPage } from "../../components/ours/ours-page.tsx";
import { TheirDays } from "../../components/ours/their-days.tsx";
import { ask } from "../../state/client.ts";
import { revision } from "../../state/session.ts";
import type { OursView } from "../../views/ours.ts";
import { words } from "../../words/index.ts";
import type { BroughtAnswer } from "../../worker/shares.ts";

/** The screen. */
export function BringTheirsScreen() {
  const w = words.value.theirs;
  return (
    <OursPage title={w.title} lead={w.lead}>
      {(view) => <Bring view={view} />}
    </OursPage>
  );
}

function Bring({ view }: { view: OursView }) {
  const w = words.value;
  const id = useId();
  const [answer, setAnswer] = useState<BroughtAnswer | undefined>(undefined);
  const [isOut, setIsOut] = useState(false);
  if (!view.other?.isSure) {
    const why = view.other ? "not-sure" : "not-paired";
    return (
      <p>
        {w.share.trouble[why]} <a href="/ours/card">{w.ours.doors.card}</a>
      </p>
    );
  }
  const open = async (event: Event) => {
    const field = event.currentTarget as HTMLInputElement;
    const file = field.files?.[0];
    if (!file) return;
    setIsOut(false);
    setAnswer(await ask("openShare", { file }));
    field.value = "";
    revision.value += 1;
  };
  const remove = async (share: string) => {
    await ask("removeShare", { share });
    setAnswer(undefined);
    setIsOut(true);
    revision.value += 1;
  };
  return (
    <div class="stack-wide">
      <div class="drop">
        <label for={id}>
          <strong>{w.theirs.pick}</strong>
        </label>
        <input autocomplete="off" id={id} type="file" onChange={open} />
      </div>
      <p role="status" class={answer?.kind === "cannot" ? "notice" : ""}>
        {isOut ? w.theirs.removed : answer ? said(answer) : ""}
      </p>
      {view.brought.length === 0 ? <p>{w.theirs.none}</p> : null}
      {view.brought.map((one) => (
        <TheirDays key={one.share} brought={one} name={view.other?.name ?? ""} onRemove={remove} />
      ))}
    </div>
  );
}

function said(answer: BroughtAnswer): string {
  const w = words.value.theirs;
  if (answer.kind === "brought") return w.brought(answer.days + answer.notes);
  return answer.kind === "taken-back" ? w.takenBack : (w.problem[answer.problem] ?? "");
}
