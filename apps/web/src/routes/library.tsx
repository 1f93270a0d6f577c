/** The library: shelves, and one entry at a time. */

import { useLocation } from "preact-iso";
import { InTurn } from "../components/in-turn.tsx";
import { LibraryEntry } from "../components/library-entry.tsx";
import { Screen } from "../components/screen.tsx";
import { useAnswer } from "../state/use-answer.ts";
import type { ShelfView } from "../views/library.ts";
import { language, words } from "../words/index.ts";

/** The screen; `?entry=stress` opens one entry. */
export function LibraryScreen() {
  const { query } = useLocation();
  const entry = query["entry"];
  return entry ? <LibraryEntry id={entry} /> : <AllShelves />;
}

/** Shelves that are drawn first. */
const firstShelves = 2;

function AllShelves() {
  const w = words.value;
  const answer = useAnswer("library", { language: language.value });
  const back = { href: "/mine", name: w.shell.mine };
  if (answer.state !== "here") return <Screen title={w.library.title} back={back} />;
  return (
    <Screen title={w.library.title} lead={w.library.lead} back={back}>
      <div>
        <InTurn>
          <Shelves shelves={answer.value.slice(0, firstShelves)} />
          <Shelves shelves={answer.value.slice(firstShelves)} />
        </InTurn>
      </div>
    </Screen>
  );
}

function Shelves({ shelves }: { shelves: readonly ShelfView[] }) {
  return (
    <>
      {shelves.map((shelf) => (
        <Shelf key={shelf.shelf} shelf={shelf} />
      ))}
    </>
  );
}

function Shelf({ shelf }: { shelf: ShelfView }) {
  if (shelf.lines.length === 0) return null;
  return (
    <details open>
      <summary>
        <h2>{shelf.name}</h2>
      </summary>
      <p class="small">{shelf.text}</p>
      <ul class="list">
        {shelf.lines.map((line) => (
          <li key={line.id}>
            <a href={`/library?entry=${line.id}`}>{line.name}</a>{" "}
            {line.grade ? <span class="small">{line.grade}</span> : null}
          </li>
        ))}
      </ul>
    </details>
  );
}
