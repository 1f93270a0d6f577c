/** After a step: did it help? One tap; "cannot tell" has the same size. */

import { useState } from "preact/hooks";
import { ask } from "../state/client.ts";
import { nowOpen } from "../state/session.ts";
import { useAnswer } from "../state/use-answer.ts";
import { words } from "../words/index.ts";
import { ChoiceRow } from "./choice-row.tsx";

/** Shown once, when the review of the step under way has come. */
export function StepHelped() {
  const w = words.value.next;
  const today = useAnswer("today", {});
  const [isSaid, setIsSaid] = useState(false);
  const step = today.state === "here" ? today.value.step : null;
  if (isSaid) return <p role="status">{w.thanks}</p>;
  if (!step?.isDue) return null;
  const say = async (value: string) => {
    setIsSaid(true);
    const helped = value === "skip" ? null : Number(value);
    await ask("note", { act: { kind: "helped", step: step.id, value: helped } });
    nowOpen(await ask("note", { act: { kind: "step", step: step.id, status: "done" } }));
  };
  return <ChoiceRow legend={w.helped} choices={w.helpedValues} value={undefined} onChoose={say} />;
}
