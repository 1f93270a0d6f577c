/** What was found in a draft: marked in place, each with one kind sentence, and a way to say it. */

import type { DraftNote, DraftView } from "../views/draft.ts";
import { words } from "../words/index.ts";

/** The result; a draft that threatens gets help and no suggestion. */
export function DraftLooked({ view, onTake }: { view: DraftView; onTake: (text: string) => void }) {
  const w = words.value.say;
  if (view.safety)
    return (
      <section class="notice stack">
        <p>{w.safety}</p>
        <p>
          <a href="/care">{words.value.safe.help}</a>
        </p>
      </section>
    );
  return (
    <div class="stack-wide">
      {view.hard.length > 0 ? (
        <section class="stack">
          <h2>{w.marked}</h2>
          <p class="well">
            {view.pieces.map((piece, i) =>
              piece.kind ? <mark key={`${i} ${piece.kind}`}>{piece.text}</mark> : piece.text,
            )}
          </p>
          <Notes notes={view.hard} />
        </section>
      ) : (
        <p>{w.nothing}</p>
      )}
      {view.good.length > 0 ? (
        <section class="stack">
          <h2>{w.good}</h2>
          <Notes notes={view.good} />
        </section>
      ) : null}
      {view.suggestion ? (
        <section class="stack">
          <h2>{w.suggestion}</h2>
          <p class="lead">{view.suggestion}</p>
          <p class="small">
            {view.suggestionWhy} {w.proposed[view.proposed]}
          </p>
          <button type="button" class="button quiet" onClick={() => onTake(view.suggestion ?? "")}>
            {w.take}
          </button>
        </section>
      ) : null}
    </div>
  );
}

function Notes({ notes }: { notes: readonly DraftNote[] }) {
  const w = words.value.say;
  return (
    <ul class="list">
      {notes.map((note) => (
        <li key={`${note.kind} ${note.quote}`}>
          <q>{note.quote}</q> <span class="small">{w.kinds[note.kind] ?? note.kind}</span>
          <br />
          {note.why}
        </li>
      ))}
    </ul>
  );
}
