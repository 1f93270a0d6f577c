/** Told where the record is damaged or was cleared from under the page; a repair where there is one. */

import { useState } from "preact/hooks";
import { ask } from "../state/client.ts";
import { revision } from "../state/session.ts";
import { useAnswer } from "../state/use-answer.ts";
import { words } from "../words/index.ts";

/** Nothing while all is well. */
export function VaultHealth() {
  const w = words.value.keep.guard;
  const answer = useAnswer("health", {});
  const [isRepaired, setIsRepaired] = useState(false);
  const repair = async () => {
    await ask("repair", {});
    setIsRepaired(true);
    revision.value += 1;
  };
  const health = answer.state === "here" ? answer.value : null;
  return (
    <div role="status">
      {health && !health.isThere ? <p class="notice">{w.gone}</p> : null}
      {health?.damage ? (
        <div class="notice stack">
          <p>{w.damage(health.damage.lost, health.damage.kept)}</p>
          <p>
            <button type="button" class="button" onClick={repair}>
              {w.repair}
            </button>
          </p>
        </div>
      ) : isRepaired ? (
        <p>{w.repaired}</p>
      ) : null}
    </div>
  );
}
