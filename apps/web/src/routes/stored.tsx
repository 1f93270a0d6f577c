/** What is stored, and where; and how to check it without trusting Ebb. */

import { Screen } from "../components/screen.tsx";
import { useAnswer } from "../state/use-answer.ts";
import { words } from "../words/index.ts";
import type { Place } from "../worker/protocol.ts";

/** The screen. */
export function StoredScreen() {
  const w = words.value.mine;
  const answer = useAnswer("place", {});
  const place = answer.state === "here" ? answer.value : undefined;
  return (
    <Screen
      title={w.storedTitle}
      lead={place ? stateOf(place) : undefined}
      back={{ href: "/mine", name: w.title }}
    >
      <div class="stack">
        {place ? <WayOn place={place} /> : null}
        <ul class="list">
          {w.storedFacts.map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
        <h2>{w.checkTitle}</h2>
        <ol class="bullets">
          {w.check.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <h2>{w.notProtect}</h2>
        <p>{w.notProtectMore}</p>
      </div>
    </Screen>
  );
}

function stateOf(place: Place): string {
  const w = words.value.mine;
  if (place.isKept) return w.storedKept(place.acts);
  return place.hasLocked ? w.storedLocked : w.storedNothing;
}

function WayOn({ place }: { place: Place }) {
  const w = words.value.mine;
  if (place.isKept) return <a href="/data">{w.data}</a>;
  return place.hasLocked ? <a href="/open">{w.openIt}</a> : <a href="/keep">{w.keepIt}</a>;
}
