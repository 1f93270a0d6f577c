/** What speaks for a reason, what against, what would change it, and "that is not it". */

import { useState } from "preact/hooks";
import { ask } from "../state/client.ts";
import { nowOpen, overview } from "../state/session.ts";
import type { GroundView, ReasonView } from "../views/why.ts";
import { dayWord, words } from "../words/index.ts";

/** Three disclosures and two ways on. */
export function ReasonGrounds({ reason }: { reason: ReasonView }) {
  const w = words.value.why;
  return (
    <div>
      <Grounds title={w.speaksFor} grounds={reason.speaksFor} />
      <Grounds title={w.speaksAgainst} grounds={reason.speaksAgainst} />
      <details>
        <summary>{w.wouldChange}</summary>
        <ul class="bullets">
          {reason.wouldChange.map((term) => (
            <li key={term}>{w.terms[term] ?? term}</li>
          ))}
        </ul>
      </details>
      <div class="row after">
        <a href={`/library?entry=${reason.id}`}>{w.read}</a>
        <NotIt id={reason.id} />
      </div>
    </div>
  );
}

function Grounds({ title, grounds }: { title: string; grounds: readonly GroundView[] }) {
  const w = words.value.why;
  return (
    <details>
      <summary>{title}</summary>
      {grounds.length === 0 ? <p>{w.nothingFor}</p> : null}
      <ul class="bullets">
        {grounds.map((ground) => (
          <li key={ground.term}>
            {w.terms[ground.term] ?? ground.term}
            {ground.days.length > 0 ? (
              <span class="small">
                {" "}
                {w.days(ground.days.length)}: {ground.days.map((day) => dayWord(day)).join(", ")}
              </span>
            ) : null}
          </li>
        ))}
      </ul>
    </details>
  );
}

function NotIt({ id }: { id: string }) {
  const w = words.value.why;
  const [isSaid, setIsSaid] = useState(false);
  if (overview.value.source !== "own") return null;
  if (isSaid) return <span role="status">{w.notItDone}</span>;
  const say = async () => {
    setIsSaid(true);
    nowOpen(await ask("note", { act: { kind: "not-it", subject: id } }));
  };
  return (
    <button type="button" class="link" onClick={say}>
      {w.notIt}
    </button>
  );
}
