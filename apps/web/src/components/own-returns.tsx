/** What the own record says of room with a return: was it kept, did closeness come back sooner. */

import { useAnswer } from "../state/use-answer.ts";
import { numberWord, words } from "../words/index.ts";

/** Nothing while no room was asked for. */
export function OwnReturns() {
  const w = words.value.room;
  const answer = useAnswer("returns", {});
  if (answer.state !== "here" || answer.value.announced === 0) return null;
  const { announced, returnsKept, difference, interval80 } = answer.value;
  return (
    <section class="well stack">
      <h2>{w.evidence}</h2>
      <p>{w.kept_count(returnsKept, announced)}</p>
      {difference === undefined || interval80 === undefined ? (
        <p class="small">{w.tooFew}</p>
      ) : (
        <p>
          {w.sooner(
            numberWord(Math.abs(difference)),
            difference < 0,
            numberWord(interval80[0]),
            numberWord(interval80[1]),
          )}
        </p>
      )}
    </section>
  );
}
