/** Two questions on the last two weeks; the answer can lead to a check-up, never to a name for it. */

import { useState } from "preact/hooks";
import { ask } from "../state/client.ts";
import { nowOpen } from "../state/session.ts";
import { suggestFrom, twoWeeksId } from "../views/two-weeks.ts";
import { words } from "../words/index.ts";
import { ChoiceRow } from "./choice-row.tsx";

/** The questions; leaving them open is fine. */
export function TwoWeeks() {
  const w = words.value.care;
  const [said, setSaid] = useState<Readonly<Record<string, string>>>({});
  const [sum, setSum] = useState<number | undefined>(undefined);
  const isWhole = said["low"] !== undefined && said["joy"] !== undefined;
  const look = async () => {
    const value = Number(said["low"]) + Number(said["joy"]);
    setSum(value);
    nowOpen(await ask("note", { act: { kind: "answer", id: twoWeeksId, value } }));
  };
  return (
    <details>
      <summary>{w.twoWeeks}</summary>
      <div class="stack">
        <p class="small">{w.twoWeeksMore}</p>
        {(["low", "joy"] as const).map((item) => (
          <ChoiceRow
            key={item}
            legend={w.twoWeeksAsk[item] ?? item}
            choices={w.twoWeeksValues}
            value={said[item]}
            onChoose={(value) => setSaid({ ...said, [item]: value })}
          />
        ))}
        <button type="button" class="button quiet" disabled={!isWhole} onClick={look}>
          {w.twoWeeksLook}
        </button>
        <div role="status">
          {sum === undefined ? null : sum >= suggestFrom ? (
            <p class="notice">
              {w.checkUp} <a href="/library?entry=a21">{w.checkUpMore}</a>
            </p>
          ) : (
            <p>{w.noCheckUp}</p>
          )}
        </div>
      </div>
    </details>
  );
}
