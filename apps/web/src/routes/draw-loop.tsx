/** The loop in four taps: what happens, what I do, what the other does, how it ends. */

import { useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import { Screen } from "../components/screen.tsx";
import { ask } from "../state/client.ts";
import { nowOpen } from "../state/session.ts";
import { words } from "../words/index.ts";

const steps = ["trigger", "mine", "theirs", "ends"] as const;
type Drawing = Partial<Record<(typeof steps)[number], string>>;

/** One question at a time; the fourth tap draws. */
export function DrawLoopScreen() {
  const w = words.value.loop;
  const { route } = useLocation();
  const [drawing, setDrawing] = useState<Drawing>({});
  const at = steps.findIndex((step) => drawing[step] === undefined);
  const step = steps[at] ?? "ends";
  const choose = async (id: string) => {
    const next = { ...drawing, [step]: id };
    if (step !== "ends") {
      setDrawing(next);
      return;
    }
    const { trigger = "", mine = "", theirs = "", ends = "" } = next;
    nowOpen(await ask("note", { act: { kind: "loop", trigger, mine, theirs, ends } }));
    route("/loop");
  };
  const goBack = () => {
    const last = steps[at - 1];
    if (!last) return;
    const { [last]: _gone, ...rest } = drawing;
    setDrawing(rest);
  };
  return (
    <Screen title={w.ask[step]}>
      <div class="stack">
        <p class="progress">{w.step(at + 1)}</p>
        <div class="choices">
          {Object.entries(w[step]).map(([id, name]) => (
            <button type="button" class="choice" key={`${step} ${id}`} onClick={() => choose(id)}>
              {name}
            </button>
          ))}
        </div>
        {at > 0 ? (
          <button type="button" class="link" onClick={goBack}>
            {words.value.shell.back}
          </button>
        ) : null}
      </div>
    </Screen>
  );
}
