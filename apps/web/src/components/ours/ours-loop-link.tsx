/** From the own loop to the loop of both, for those who share. */

import { useAnswer } from "../../state/use-answer.ts";
import { words } from "../../words/index.ts";

/** Nothing while nobody is sure. */
export function OursLoopLink() {
  const ours = useAnswer("ours", {});
  const w = words.value.ours.doors;
  if (ours.state !== "here" || !ours.value.other?.isSure) return null;
  return (
    <p>
      <a href="/ours/loop">{w.loop}</a>
    </p>
  );
}
