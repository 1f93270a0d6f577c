/** Is it safe to keep this here? Nothing is stored until this is answered. */

import { useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import { Doors } from "../components/doors.tsx";
import { Screen } from "../components/screen.tsx";
import { words } from "../words/index.ts";

/** Keep nothing, keep it behind a passphrase, or read first what can be hidden. */
export function SafeScreen() {
  const w = words.value.first;
  const { route } = useLocation();
  const [showsHide, setShowsHide] = useState(false);
  return (
    <Screen title={w.safeTitle} lead={w.safeLead}>
      <Doors
        doors={[
          { name: w.keepNothing, more: w.keepNothingMore, go: () => route("/today") },
          { name: w.keepHere, more: w.keepHereMore, go: () => route("/keep") },
          { name: w.notAlone, more: w.notAloneMore, go: () => setShowsHide(true) },
        ]}
      />
      <div aria-live="polite">{showsHide ? <WhatCanBeHidden /> : null}</div>
    </Screen>
  );
}

function WhatCanBeHidden() {
  const w = words.value.first;
  return (
    <section class="notice stack">
      <h2>{w.hideTitle}</h2>
      <ul class="bullets">
        {w.hide.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
