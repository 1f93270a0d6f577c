/** The ebbs of the shown weeks as a list: the longest first, the rest behind one line. */

import { useState } from "preact/hooks";
import type { Well } from "../views/tide.ts";
import { words } from "../words/index.ts";
import { InTurn, inParts } from "./in-turn.tsx";

interface EbbListProps {
  readonly wells: readonly Well[];
  readonly openEbb: number | undefined;
  readonly onEbb: (id: number) => void;
}

const shown = 3;

/** Buttons that open an ebb. */
export function EbbList({ wells, openEbb, onEbb }: EbbListProps) {
  const w = words.value.tide;
  const ordered = [...wells].sort((x, y) => y.to - y.from - (x.to - x.from) || y.to - x.to);
  const button = (well: Well) => (
    <li key={well.id}>
      <button
        type="button"
        class="link"
        aria-pressed={openEbb === well.id}
        onClick={() => onEbb(well.id)}
      >
        {well.heading}
      </button>
    </li>
  );
  const rest = ordered.slice(shown);
  const [isOpened, setIsOpened] = useState(false);
  if (wells.length === 0) return null;
  return (
    <section class="stack-small">
      <h2>{w.ebbs}</h2>
      <ul class="plain-list">{ordered.slice(0, shown).map(button)}</ul>
      {rest.length > 0 ? (
        <details onToggle={() => setIsOpened(true)}>
          <summary>{w.moreEbbs(rest.length)}</summary>
          <ul class="plain-list">
            {isOpened ? <InTurn>{inParts(rest.map(button))}</InTurn> : null}
          </ul>
        </details>
      ) : null}
    </section>
  );
}
