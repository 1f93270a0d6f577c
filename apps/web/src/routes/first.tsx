/** The first screen: one sentence and three doors. */

import { useLocation } from "preact-iso";
import { Doors } from "../components/doors.tsx";
import { Frontispiece } from "../components/frontispiece.tsx";
import { InTurn } from "../components/in-turn.tsx";
import { OpenKept } from "../components/open-kept.tsx";
import { Screen } from "../components/screen.tsx";
import { type Door, openExample } from "../state/session.ts";
import { set } from "../state/settings.ts";
import { words } from "../words/index.ts";

/** One sentence, three doors, an example one click away. */
export function FirstScreen() {
  const w = words.value.first;
  const { route } = useLocation();
  const enter = (chosen: Door) => () => {
    void set("door", chosen);
    route("/safe");
  };
  const seeExample = async () => {
    // The screen comes while the worker reads.
    void import("./tide.tsx");
    await openExample();
    route("/tide");
  };
  return (
    <Screen title={w.title} lead={w.lead}>
      <InTurn>
        <Frontispiece title={w.frontispiece} />
        <OpenKept />
        <nav aria-label={w.doors}>
          <Doors
            doors={[
              { name: w.wonder, more: w.wonderMore, go: enter("reaches") },
              { name: w.room, more: w.roomMore, go: enter("steps_back") },
              { name: w.both, more: w.bothMore, go: enter("both") },
            ]}
          />
        </nav>
        <ul class="links first-links">
          <li>
            <button type="button" class="link" onClick={seeExample}>
              {w.seeExample}
            </button>
          </li>
          <li>
            <a href="/bring">{w.bringChat}</a>
          </li>
          <li>
            <a href="/therapist">{w.therapist}</a>
          </li>
          <li>
            <a href="/research">{w.researcher}</a>
          </li>
        </ul>
        <p class="small">
          {w.promise} <a href="/stored">{words.value.shell.stored}</a>
        </p>
      </InTurn>
    </Screen>
  );
}
