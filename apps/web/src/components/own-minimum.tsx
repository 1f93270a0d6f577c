/** What a review needs of the person alone: the own minimum, and whether a time of return was turned down. */

import { ask } from "../state/client.ts";
import { nowOpen } from "../state/session.ts";
import { set } from "../state/settings.ts";
import { useAnswer } from "../state/use-answer.ts";
import { words } from "../words/index.ts";
import { ChoiceRow } from "./choice-row.tsx";

/** Both questions; each can be left open. */
export function OwnMinimum() {
  const w = words.value.lines;
  const answer = useAnswer("ownMeasures", {});
  const known = answer.state === "here" ? answer.value : { minimum: null, declined: null };
  const numbers = Object.fromEntries(["2", "3", "4", "5", "6", "7", "8"].map((n) => [n, n]));
  const sayDeclined = async (value: string) => {
    const declined = value === "yes" ? true : value === "no" ? false : null;
    const fields = { declined_return_time: declined };
    nowOpen(await ask("note", { act: { kind: "situation", fields } }));
  };
  const said = known.declined === null ? undefined : known.declined ? "yes" : "no";
  return (
    <details>
      <summary>{w.measures}</summary>
      <div class="stack">
        <p class="small">{w.measuresMore}</p>
        <ChoiceRow
          legend={w.minimum}
          choices={{ ...numbers, none: w.noMinimum }}
          value={known.minimum === null ? undefined : String(known.minimum)}
          onChoose={(value) => set("understood_minimum", value === "none" ? null : Number(value))}
        />
        <ChoiceRow
          legend={w.declined}
          choices={{ yes: words.value.safe.yes, no: words.value.safe.no, open: w.dontKnow }}
          value={said}
          onChoose={sayDeclined}
        />
      </div>
    </details>
  );
}
