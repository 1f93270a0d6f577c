/** After a break-up: the record rests, nothing comes up by itself, what remains is for oneself. */

import { set } from "../state/settings.ts";
import { useAnswer } from "../state/use-answer.ts";
import { words } from "../words/index.ts";

/** The offer, or the way out of it. */
export function AfterBreakUp() {
  const w = words.value.care;
  const answer = useAnswer("settings", {});
  const isOn = answer.state === "here" && answer.value["frozen"] === true;
  return (
    <section class="stack">
      <h2>{w.after}</h2>
      <p>{isOn ? w.afterOn : w.afterMore}</p>
      <div class="row">
        <button type="button" class="button quiet" onClick={() => set("frozen", !isOn)}>
          {isOn ? w.afterEnd : w.afterBegin}
        </button>
        {isOn ? <a href="/next">{w.afterStep}</a> : null}
        <a href="/data">{words.value.mine.data}</a>
      </div>
    </section>
  );
}
